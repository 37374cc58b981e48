import { readlinkSync, realpathSync } from "node:fs";
import type { OwnerKey } from "../../core/ledger/owner.ts";
import { namesIn } from "../names-in.ts";
import { clientKey } from "./client-key.ts";
import { locateState, type StateLocation, statesAround, stateWithoutGit } from "./files/locate-state.ts";
import { readSlots } from "./files/slots.ts";
import { hasState, type StatePaths } from "./files/state-paths.ts";
import { placesOfClient } from "./memory/where-at-work.ts";
import { clientPid, ownerOfProcess } from "./owner-of-process.ts";

/**
 * The state of the client that this process works for: the one around its project, unless the client is known in another one and not
 * there. That is so where an agent has made its folder or one above a repository since, has moved the working copy away and put another in
 * its place, or has cut a linked work tree off its repository: the agents of the client are still held where they began.
 */
export function locateClientState(projectDir: string, env: NodeJS.ProcessEnv): StateLocation {
  const [near = stateWithoutGit(projectDir), ...around] = statesAround(projectDir);
  const others = otherStates(near, around, projectDir, env);
  if (others.length === 0) return near;
  const seen = ownerOfProcess(env);
  // A folder that shows a state by links is none: what the links lead to may be that of another place.
  const isKnown = ({ paths }: StateLocation) => hasState(paths) && isKnownIn(paths, clientKey(paths, seen, env));
  return [near, ...others].find(isKnown) ?? near;
}

/**
 * Whether the folder that the client works in was deleted, and another stands in its place. Agents may be at work of which no state
 * tells any more. Only Linux shows it.
 */
export function isReplaced(projectDir: string, env: NodeJS.ProcessEnv): boolean {
  return folderOfClient(env) === `${realFolder(projectDir)} (deleted)`;
}

/**
 * States that there are of the folder without git, of the repositories around it, of where the client's process is, and of where the home
 * remembers its agents.
 */
function otherStates(
  near: StateLocation,
  around: readonly StateLocation[],
  projectDir: string,
  env: NodeJS.ProcessEnv,
): StateLocation[] {
  const found = [...(near.isInGit ? [stateWithoutGit(projectDir)] : []), ...around];
  const folder = folderOfClient(env);
  // Linux tells it without links
  const isNear = folder === undefined || folder === projectDir || folder === realFolder(projectDir);
  if (!isNear) found.push(locateState(folder));
  found.push(...placesOfClient(near, clientPid(env)));
  return found.filter(({ paths }) => paths.dir !== near.paths.dir && hasState(paths));
}

/** Where the process of the client is, as Linux tells it. */
function folderOfClient(env: NodeJS.ProcessEnv): string | undefined {
  try {
    return readlinkSync(`/proc/${clientPid(env)}/cwd`);
  } catch {
    return undefined;
  }
}

function realFolder(folder: string): string {
  try {
    return realpathSync(folder);
  } catch {
    return folder;
  }
}

function isKnownIn(paths: StatePaths, key: OwnerKey): boolean {
  const { sessions, seen, idle, waiting, forks } = paths;
  const isOfClient = (name: string) => name.split("~", 1)[0] === key;
  return (
    readSlots(paths).some(({ name }) => name?.owner === key) ||
    [sessions, seen, idle, waiting, forks].some((folder) => namesIn(folder).some(isOfClient))
  );
}

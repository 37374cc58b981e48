import { type BigIntStats, lstatSync, readdirSync } from "node:fs";
import { OPEN_STATUSES } from "../../../core/ledger/agent-status.ts";
import { type Owner, ownerKey, parseOwnerKey } from "../../../core/ledger/owner.ts";
import type { Signal } from "../../../core/ledger/signals/signal.ts";
import { namesIn } from "../../names-in.ts";
import { readPlainFile } from "../../plain-file/read-plain-file.ts";
import { AGENTS_END } from "../files/agents-file.ts";
import { areFilesShown } from "../files/show-files.ts";
import { readSlots } from "../files/slots.ts";
import type { StatePaths } from "../files/state-paths.ts";
import { isOwnerGone } from "../owner-of-process.ts";
import { noteTurnEnd } from "../session-trace.ts";
import type { Beginning } from "./settle-signal.ts";

/**
 * Settles a turn's end or a prompt where there is nothing to settle: nothing is open, ends, waits or is kept for anybody, every client that
 * is known here is alive, and agents.json is newer than the log, shows nobody at work and is itself shown. That is how most turns end, and
 * to find it out takes a fraction of what it takes to settle.
 *
 * @param owner asked for only where a client has left its trace here.
 * @returns whether that was all.
 */
export function settleQuietly(
  paths: StatePaths,
  owner: () => Owner,
  signal: Signal,
  { at, lives }: Beginning,
): boolean {
  if (signal.kind !== "turnEnded" && signal.kind !== "prompted") return false;
  if (lives.size > 0 || !isQuiet(paths, owner)) return false;
  if (signal.kind === "turnEnded" && namesIn(paths.sessions).length > 0)
    noteTurnEnd({ paths, key: ownerKey(owner()) }, at);
  return true;
}

function isQuiet(paths: StatePaths, owner: () => Owner): boolean {
  try {
    const { seen, ended, forks, waiting, idle, sessions } = paths;
    return (
      [seen, ended, forks, waiting, idle].every((folder) => readdirSync(folder).length === 0) &&
      readSlots(paths).length === 0 &&
      readdirSync(sessions).every((key) => isAlive(key, owner())) &&
      isAgentsFileCurrent(paths) &&
      areFilesShown(paths)
    );
  } catch {
    return false; // something is missing; the full settlement finds out what
  }
}

function isAlive(key: string, self: Owner): boolean {
  const other = parseOwnerKey(key);
  return key === ownerKey(self) || (other !== undefined && !isOwnerGone(other, self));
}

/** A text of another agent cannot look like this: in JSON its quotes are escaped. */
const SHOWS_OPEN = new RegExp(`"status":"(?:${OPEN_STATUSES.join("|")})"`);

function isAgentsFileCurrent({ events, agents }: StatePaths): boolean {
  const [log, file] = [timeOf(events), timeOf(agents)];
  // Of the same moment either may be the newer one.
  if (log === undefined || file === undefined || log >= file) return log === undefined && file === undefined;
  const text = readPlainFile(agents);
  return text?.endsWith(AGENTS_END) === true && !SHOWS_OPEN.test(text);
}

function timeOf(path: string): bigint | undefined {
  const stat = lstatSync(path, { bigint: true, throwIfNoEntry: false }) as BigIntStats | undefined;
  return stat?.mtimeNs;
}

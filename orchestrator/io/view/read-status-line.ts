import { agentOf } from "../../core/ledger/holding-name.ts";
import { findNeeds } from "../../core/run/needs/find-needs.ts";
import type { StatusLineFacts } from "../../core/view/render-status-line.ts";
import { newestRunIn, progressOfRun } from "../../core/view/run-progress.ts";
import { readAsking } from "../ledger/files/asking.ts";
import { countRoom } from "../ledger/files/count-room.ts";
import { locateState } from "../ledger/files/locate-state.ts";
import { type Holding, readSlots } from "../ledger/files/slots.ts";
import { type StatePaths, whyElsewhere } from "../ledger/files/state-paths.ts";
import { readAgentLimit } from "../ledger/read-agent-limit.ts";
import { readPlainFile } from "../plain-file/read-plain-file.ts";
import { readRun } from "../reference/read-run.ts";
import { isDead } from "../tasks/process-stamp.ts";

/**
 * What a status line tells of the repository around a folder. It is asked for again and again, so it reads no more than directory
 * entries, agents.json, one run, and whether the clients run.
 *
 * @throws an error where the state leads elsewhere.
 */
export function readStatusLine(folder: string): StatusLineFacts {
  const { paths, root } = locateState(folder);
  const elsewhere = whyElsewhere(paths);
  if (elsewhere) throw new Error(`${elsewhere.where}: ${elsewhere.what}`);
  const limit = readAgentLimit(root);
  const { waiting } = countRoom(paths, limit);
  const held = heldByClients(paths);
  const run = newestRun(paths);
  return { taken: held.length, limit, waiting, asking: countAsking(paths, held), ...(run ? { run } : {}) };
}

/** The slots but those of clients that are gone: the next hook frees these, and nobody works in them. */
function heldByClients(paths: StatePaths): readonly Holding[] {
  const slots = readSlots(paths);
  // usually of one client: without /proc a program is started to ask for one
  const owners = new Set(slots.flatMap(({ name }) => (name ? [name.owner] : [])));
  const gone = new Set([...owners].filter(isDead));
  return slots.filter(({ name }) => name === undefined || !gone.has(name.owner));
}

/** A note that an agent has left behind counts no more once that agent holds no slot. */
function countAsking(paths: StatePaths, held: readonly Holding[]): number {
  if (held.length === 0) return 0;
  const asking = readAsking(paths);
  return held.filter(({ name }) => name && asking.has(agentOf(name) ?? "")).length;
}

/** The run that the newest agent of any run works in. */
function newestRun(paths: StatePaths): StatusLineFacts["run"] {
  const id = newestRunIn(readPlainFile(paths.agents) ?? "");
  const run = id === undefined ? undefined : readRun(paths, id);
  if (run === undefined) return undefined; // pruned since, or broken: `skyfom status` names it
  const needs = findNeeds({ runs: [run], broken: [], tasks: null, isOrphaned: ({ owner }) => isDead(owner) }).length;
  return { ...progressOfRun(run), needs };
}

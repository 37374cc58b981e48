import type { AgentEntry } from "../../../core/ledger/agent-entry.ts";
import { foldEvent } from "../../../core/ledger/fold/fold-events.ts";
import { hasLifeEnded } from "../../../core/ledger/fold/has-life-ended.ts";
import { LedgerState } from "../../../core/ledger/fold/ledger-state.ts";
import { isAgentList } from "../../../core/validators/is-agent-list.ts";
import { readPlainFile } from "../../plain-file/read-plain-file.ts";
import { replaceFile } from "../../replace-file.ts";
import { endedLives } from "./ended-lives.ts";
import { logSize, readEvents } from "./events-log.ts";
import type { StatePaths } from "./state-paths.ts";

/** The log folded up to `offset` bytes, when it had `size` of them. */
export interface History {
  readonly state: LedgerState;
  readonly offset: number;
  readonly size: number;
}

interface Snapshot {
  readonly format: 1;
  readonly offset: number;
  readonly entries: readonly AgentEntry[];
  /** Lives that have ended, besides those in the entries; absent in snapshots of 0.1.0. */
  readonly ends?: readonly string[];
}

/** After this many bytes of log a reader writes a new snapshot, so that hooks parse a bounded amount. */
const SNAPSHOT_EVERY = 64 * 1024;

/** Folds the log from the last snapshot on, and leaves a newer snapshot when that has become long. */
export function readHistory(paths: StatePaths): History {
  const snapshot = readSnapshot(paths);
  const state = LedgerState.from(snapshot.entries, snapshot.ends ?? []);
  const history = catchUp(paths, { state, offset: snapshot.offset, size: 0 });
  if (history.offset - snapshot.offset > SNAPSHOT_EVERY) writeSnapshot(paths, history.offset, state);
  return history;
}

/** Folds what was appended since. The same state object continues. */
export function catchUp(paths: StatePaths, history: History): History {
  // The log was restarted or truncated, so it no longer has what was folded.
  if (logSize(paths) < history.offset) return readHistory(paths);
  const tail = readEvents(paths, history.offset);
  for (const event of tail.events) foldEvent(history.state, event);
  return { state: history.state, offset: tail.offset, size: tail.size };
}

function readSnapshot(paths: StatePaths): Snapshot {
  try {
    const snapshot = JSON.parse(readPlainFile(paths.snapshot) ?? "null") as Snapshot;
    if (isUsable(snapshot, logSize(paths))) return snapshot;
  } catch {
    // none yet, or damaged: the log tells everything
  }
  return { format: 1, offset: 0, entries: [] };
}

/** Saves the state of the log at a byte offset, from which readers continue. An end of which a trace is left must stay known. */
export function writeSnapshot(paths: StatePaths, offset: number, state: LedgerState): void {
  const traced = [...endedLives(paths)].filter((life) => hasLifeEnded(state, life));
  const snapshot: Snapshot = { format: 1, offset, entries: state.list(), ends: state.endsNotListed(traced) };
  replaceFile(paths.tmp, paths.snapshot, JSON.stringify(snapshot));
}

function isUsable({ format, offset, entries, ends = [] }: Snapshot, size: number): boolean {
  const isInLog = Number.isSafeInteger(offset) && offset >= 0 && offset <= size;
  const areEnds = Array.isArray(ends) && ends.every((life) => typeof life === "string");
  return format === 1 && isInLog && areEnds && isAgentList(entries);
}

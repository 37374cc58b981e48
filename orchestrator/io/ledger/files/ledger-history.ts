import type { AgentEntry } from "../../../core/ledger/agent-entry.ts";
import { foldEvent } from "../../../core/ledger/fold/fold-events.ts";
import { hasLifeEnded } from "../../../core/ledger/fold/has-life-ended.ts";
import { LedgerState } from "../../../core/ledger/fold/ledger-state.ts";
import { isAgentList } from "../../../core/validators/is-agent-list.ts";
import { readPlainFile } from "../../plain-file/read-plain-file.ts";
import { replaceFile } from "../../replace-file.ts";
import { endedLives } from "./ended-lives.ts";
import { type LogTail, readEvents } from "./events-log.ts";
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
  /** Lives in the entries whose end is not proven, see `hasLifeEnded`; older snapshots told them only by the reason. */
  readonly unproven?: readonly string[];
}

/** After this many bytes of log a reader writes a new snapshot, so that hooks parse a bounded amount. */
const SNAPSHOT_EVERY = 64 * 1024;

/** Folds the log from the last snapshot on, and leaves a newer snapshot when that has become long. */
export function readHistory(paths: StatePaths): History {
  const kept = readSnapshot(paths);
  const tail = readEvents(paths, kept.offset);
  const [snapshot, newer] = isCut(tail, kept) ? [NO_SNAPSHOT, readEvents(paths, 0)] : [kept, tail];
  const history = fold(LedgerState.from(snapshot.entries, snapshot.ends ?? [], unprovenOf(snapshot)), newer);
  if (history.offset - snapshot.offset > SNAPSHOT_EVERY) writeSnapshot(paths, history.offset, history.state);
  return history;
}

function unprovenOf({ entries, unproven }: Snapshot): readonly string[] {
  const told = entries.filter(({ reason }) => reason === "its record is gone").flatMap(({ lives }) => lives.slice(-1));
  return unproven ?? told.map(({ life }) => life);
}

/** Folds what was appended since. The same state object continues. */
export function catchUp(paths: StatePaths, history: History): History {
  const tail = readEvents(paths, history.offset);
  return isCut(tail, history) ? readHistory(paths) : fold(history.state, tail);
}

/** Whether the log was restarted or truncated, so that it no longer has what was folded. */
function isCut({ size }: LogTail, { offset }: Pick<History, "offset">): boolean {
  return size < offset;
}

function fold(state: LedgerState, { events, offset, size }: LogTail): History {
  for (const event of events) foldEvent(state, event);
  return { state, offset, size };
}

const NO_SNAPSHOT: Snapshot = { format: 1, offset: 0, entries: [] };

function readSnapshot(paths: StatePaths): Snapshot {
  try {
    const snapshot = JSON.parse(readPlainFile(paths.snapshot) ?? "null") as Snapshot;
    if (isUsable(snapshot)) return snapshot;
  } catch {
    // none yet, or damaged: the log tells everything
  }
  return NO_SNAPSHOT;
}

/** Saves the state of the log at a byte offset, from which readers continue. An end of which a trace is left must stay known. */
export function writeSnapshot(paths: StatePaths, offset: number, state: LedgerState): void {
  const traced = [...endedLives(paths)].filter((life) => hasLifeEnded(state, life));
  const ends = state.endsNotListed(traced);
  const snapshot: Snapshot = { format: 1, offset, entries: state.list(), ends, unproven: state.unprovenListed() };
  replaceFile(paths.tmp, paths.snapshot, JSON.stringify(snapshot));
}

function isUsable({ format, offset, entries, ends = [], unproven = [] }: Snapshot): boolean {
  const areLives = [ends, unproven].every((all) => Array.isArray(all) && all.every((life) => typeof life === "string"));
  return format === 1 && Number.isSafeInteger(offset) && offset >= 0 && areLives && isAgentList(entries);
}

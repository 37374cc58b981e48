import { closeSync, lstatSync, openSync } from "node:fs";
import { join } from "node:path";
import { defined } from "../../core/ledger/defined.ts";
import { isStartKind, type LedgerEvent } from "../../core/ledger/events/event.ts";
import { hasLifeEnded } from "../../core/ledger/fold/has-life-ended.ts";
import type { LedgerState } from "../../core/ledger/fold/ledger-state.ts";
import { holdingName } from "../../core/ledger/holding-name.ts";
import { isAheadOfLog, missingLines } from "../../core/ledger/missing-lines.ts";
import { isSameAgent, type OpenLife } from "../../core/ledger/signals/ledger-view.ts";
import { utcTime } from "../../core/utc-time.ts";
import { removeFile } from "../plain-file/remove-file.ts";
import { tryTo } from "../try-to.ts";
import { appendEvent } from "./files/events-log.ts";
import { isJustMoved, timeOfMove } from "./files/is-just-moved.ts";
import { nameOfLife, pathOfLife } from "./files/open-files.ts";
import { readRecord } from "./files/slots.ts";
import type { StatePaths } from "./files/state-paths.ts";
import { isInLine } from "./files/waiting-line.ts";

/**
 * Finds what the log lacks of the lives that are open, because a process died between the rename that moved a life and its line, and logs
 * it once that process has had the time. Reads nothing where the log lacks nothing.
 *
 * @param transcriptOf where the transcript of the agent in a life is, if known.
 * @returns the lines, logged or not.
 */
export function completeLog(
  paths: StatePaths,
  state: LedgerState,
  open: readonly OpenLife[],
  transcriptOf: (life: OpenLife) => string | undefined,
): LedgerEvent[] {
  return open.flatMap((life) => {
    const name = nameOfLife(life);
    if (!isAheadOfLog(state, { life, name })) return [];
    const path = pathOfLife(paths, life);
    const moved = timeOfMove(path);
    if (moved === undefined) return []; // it has gone on since
    const how: unknown = readRecord(path)?.how;
    const known = defined({ how: isStartKind(how) ? how : undefined, transcript: transcriptOf(life) });
    const lines = missingLines(state, open, { life, name, at: utcTime(moved), ...known });
    if (!isJustMoved(path)) for (const line of lines) tryTo(() => appendOnce(paths, life, line));
    return lines;
  });
}

/** Of several processes that find the same line missing at once, one appends it. */
function appendOnce({ tmp, ...paths }: StatePaths, { life }: OpenLife, line: LedgerEvent): void {
  const marker = join(tmp, `line-${life}-${line.type}`);
  closeSync(openSync(marker, "wx", 0o600));
  try {
    appendEvent({ tmp, ...paths }, line);
  } catch (error) {
    removeFile(marker); // the next hook tries again
    throw error;
  }
}

/**
 * Removes what a start leaves behind whose process died as soon as it had its slot: its place in line, and the file of an idle parent. A
 * process in line that is alive removes its place itself, and would take a missing one for the end of its wait.
 */
export function removeLeft(paths: StatePaths, state: LedgerState, open: readonly OpenLife[]): void {
  for (const life of open) {
    if (life.place !== "waiting" && life.place !== "idle") continue;
    const hasEnded = hasLifeEnded(state, life.life);
    const isLeft =
      life.place === "idle" ? hasEnded && isAtWork(paths, open, life) : hasEnded || isAtWork(paths, open, life);
    const isStillInLine = life.place === "waiting" && isInLine(paths, holdingName(nameOfLife(life)));
    if (isLeft && !isStillInLine) removeFile(pathOfLife(paths, life));
  }
}

/** Whether the agent of a life is at work in another one. That is looked at again: when it was found, the two may have been the same. */
function isAtWork(paths: StatePaths, open: readonly OpenLife[], life: OpenLife): boolean {
  const other = open.find((one) => (one.place === "slot" || one.place === "fork") && isSameAgent(one, life));
  return other !== undefined && lstatSync(pathOfLife(paths, other), { throwIfNoEntry: false }) !== undefined;
}

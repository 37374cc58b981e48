import { join } from "node:path";
import type { Handover } from "../../core/run/handover.ts";
import type { Run } from "../../core/run/run.ts";
import type { StatePaths } from "../ledger/state-paths.ts";
import { readPlainFile } from "../plain-file/read-plain-file.ts";
import { replaceFile } from "../replace-file.ts";
import { isDead, stampOf } from "../tasks/process-stamp.ts";
import type { RunContext } from "./run-context.ts";

/** The background command that wakes the main conversation when there is something to do again, or that one is running. */
export function waitCommand(
  { cli, ledger }: RunContext,
  run: Run,
  why: "slot" | "task" | "limit" | "time-limit",
): Pick<Handover, "command" | "isAwaited"> {
  if (isWaitedFor(ledger.paths, run.id)) return { isAwaited: true };
  return { command: { line: `${cli} wait --run ${run.id}`, why } };
}

/** How long a composite agent waits at once, in seconds: the client ends a command after 120 unless it is told otherwise. */
const WAIT_BELOW_S = 100;

/** The command by which a composite agent, which nothing would wake, waits in the foreground. */
export function waitBelow({ cli }: RunContext, run: Run): Pick<Handover, "command"> {
  return { command: { line: `${cli} wait --run ${run.id} --timeout ${WAIT_BELOW_S}`, why: "limit" } };
}

/** Notes that this process waits for the run. */
export function noteWaiting(paths: StatePaths, run: string): void {
  replaceFile(paths.tmp, waitingFile(paths, run), stampOf(process.pid));
}

function isWaitedFor(paths: StatePaths, run: string): boolean {
  const stamp = readPlainFile(waitingFile(paths, run));
  return stamp !== undefined && !isDead(stamp);
}

function waitingFile(paths: StatePaths, run: string): string {
  return join(paths.runs, run, "waiting");
}

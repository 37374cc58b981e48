import { dirname, join } from "node:path";
import { type CheckVerdict, parseVerdict } from "../../core/checks/check-verdict.ts";
import type { Reference } from "../../core/reference/reference.ts";
import type { StatePaths } from "../ledger/files/state-paths.ts";
import { makeFolderWithin, removeFileWithin } from "../plain-file/change-within.ts";
import { readBelow } from "../plain-file/read-below.ts";
import { folderOf } from "../reference/brief-files.ts";
import { replaceFile } from "../replace-file.ts";
import { isDead, stampOf } from "../tasks/process-stamp.ts";

/** What the check said of an attempt's last commit; undefined where it has not looked at it yet. */
export function readVerdict(paths: StatePaths, { run, attempt }: Reference): CheckVerdict | undefined {
  const text = readBelow(dirname(paths.runs), join(folderOf(paths, run, "checks"), `${attempt}.json`));
  return text === undefined ? undefined : parseVerdict(text);
}

export function writeVerdict(paths: StatePaths, { run, attempt }: Reference, verdict: CheckVerdict): void {
  replaceFile(paths.tmp, join(checksOf(paths, run), `${attempt}.json`), JSON.stringify(verdict));
}

/** Notes that this process checks the work of a run. */
export function noteChecking(paths: StatePaths, run: string): void {
  replaceFile(paths.tmp, join(checksOf(paths, run), "running"), stampOf(process.pid));
}

export function forgetChecking(paths: StatePaths, run: string): void {
  removeFileWithin(dirname(paths.runs), join(folderOf(paths, run, "checks"), "running"));
}

/** Whether a process that is alive checks the work of a run. */
export function isChecking(paths: StatePaths, run: string): boolean {
  const stamp = readBelow(dirname(paths.runs), join(folderOf(paths, run, "checks"), "running"));
  return stamp !== undefined && !isDead(stamp);
}

/** The folder of a run's verdicts, made where it is not there. */
export function checksOf(paths: StatePaths, run: string): string {
  const folder = folderOf(paths, run, "checks");
  makeFolderWithin(dirname(paths.runs), folder);
  return folder;
}

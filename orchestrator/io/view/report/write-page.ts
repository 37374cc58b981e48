import { createHash } from "node:crypto";
import { join } from "node:path";
import type { RunReport } from "../../../core/report/report.ts";
import { createState, type StatePaths } from "../../ledger/files/state-paths.ts";
import { replaceFile } from "../../replace-file.ts";

/** Writes the page of a run beside the run, as a whole, and returns its path. @throws the file system's error. */
export async function writePage(paths: StatePaths, report: RunReport): Promise<string> {
  const { renderPage } = await import("../../../report-page.ts");
  const hash = (text: string) => createHash("sha256").update(text).digest("base64");
  const path = join(paths.runs, report.run.id, "report.html");
  createState(paths);
  replaceFile(paths.tmp, path, renderPage(report, hash));
  return path;
}

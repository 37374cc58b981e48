import { createHash } from "node:crypto";
import { join } from "node:path";
import type { RunReport } from "../../../core/report/report.ts";
import { createState, type StatePaths } from "../../ledger/files/state-paths.ts";
import { replaceFile } from "../../replace-file.ts";

/** Writes a run in OTLP JSON beside the run, and returns where. Nothing is sent. @throws the file system's error. */
export async function writeOtlp(
  paths: StatePaths,
  report: RunReport,
): Promise<{ readonly traces: string; readonly metrics: string }> {
  const { toOtlp } = await import("../../../otlp-export.ts");
  const texts = toOtlp(report, (text) => createHash("sha256").update(text).digest("hex"));
  const folder = join(paths.runs, report.run.id);
  createState(paths);
  const write = (name: string, text: string) => {
    const path = join(folder, name);
    replaceFile(paths.tmp, path, `${text}\n`);
    return path;
  };
  return { traces: write("traces.json", texts.traces), metrics: write("metrics.json", texts.metrics) };
}

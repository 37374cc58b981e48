import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { runTool } from "./run-steps.mjs";

/** Runs vitest with these arguments and counts from its JSON report; what it prints itself goes through. */
export function runTests(root, args) {
  const scratch = mkdtempSync(join(tmpdir(), "skyfom-check-"));
  try {
    const report = join(scratch, "vitest.json");
    const isGreen = runTool(root, "vitest", [
      "run",
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${report}`,
      ...args,
    ]);
    return count(root, readReport(report), isGreen);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return undefined;
  }
}

/** A file that could not be loaded, a runner that died and an error outside any test each count as one failure. */
function count(root, report, isGreen) {
  if (!report) return { passed: 0, failed: 1, notes: ["the test runner left no report"] };
  const unloaded = report.testResults.filter((file) => file.status === "failed" && file.assertionResults.length === 0);
  const failed = report.numFailedTests + unloaded.length;
  const skipped = report.numPendingTests + report.numTodoTests;
  const notes = [
    ...unloaded.map((file) => `could not be loaded: ${relative(root, file.name)}`),
    ...(skipped > 0 ? [`${skipped} skipped`] : []),
    ...(!isGreen && failed === 0 ? ["the test runner failed outside of any test"] : []),
  ];
  return { passed: report.numPassedTests, failed: failed === 0 && !isGreen ? 1 : failed, notes };
}

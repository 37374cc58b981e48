// What a report costs, as a ratio to reading and parsing the same log, and how large its page is: `npm run bench -- report`.
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { readRunReport } from "../orchestrator/io/view/report/read-run-report.ts";
import { renderPage } from "../orchestrator/report-page.ts";
import { madeWith } from "./measure/made-with.ts";
import { median } from "./median.ts";
import { makeLargeState } from "./report/make-large-state.ts";

const ROUNDS = process.argv.includes("--quick") ? 5 : 15;
const EVENTS = 100_000;
const RUN_AGENTS = 300;

const root = mkdtempSync(join(tmpdir(), "skyfom-bench-"));
try {
  makeLargeState(root, { events: EVENTS, runAgents: RUN_AGENTS });
  const log = join(root, ".claude/state/events.jsonl");
  const [bare, figures, page] = [[] as number[], [] as number[], [] as number[]];
  let bytes = 0;
  for (let round = 0; round < ROUNDS; round++) {
    globalThis.gc?.();
    await timed(bare, () =>
      readFileSync(log, "utf8")
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line)),
    );
    globalThis.gc?.();
    const read = await timed(figures, () =>
      readRunReport({ cwd: root, env: {}, now: () => new Date() }, "report", undefined),
    );
    if (read.kind !== "report") throw new Error(read.problem.what);
    bytes = Buffer.byteLength(await timed(page, () => renderPage(read.report, sha256)));
  }
  const events = readFileSync(log, "utf8").trimEnd().split("\n").length;
  console.log(
    `${madeWith()}, ${ROUNDS} interleaved rounds, load ${loadavg()[0]?.toFixed(1)}; medians; ${events} events, a run of ${RUN_AGENTS} agents\n`,
  );
  line("reading and parsing the log", bare);
  line("the figures of the report", figures);
  line("the page of it", page);
  line(
    "all of the report",
    figures.map((ms, n) => ms + (page[n] ?? 0)),
  );
  console.log(`\n  the page has ${(bytes / 1_000).toFixed(0)} KB`);
  console.log(`\nThe aims are 3 for all of the report, and 300 KB for the page.`);

  function line(name: string, times: readonly number[]): void {
    console.log(
      `  ${name.padEnd(30)} ${median(times).toFixed(0).padStart(6)} ms  ${(median(times) / median(bare)).toFixed(2)} times`,
    );
  }
} finally {
  rmSync(root, { recursive: true, force: true });
}

/** The result of an action; how long it took goes to `times`. */
async function timed<T>(times: number[], act: () => T | Promise<T>): Promise<T> {
  const begun = performance.now();
  const result = await act();
  times.push(performance.now() - begun);
  return result;
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("base64");
}

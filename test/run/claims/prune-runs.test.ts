import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Run } from "../../../orchestrator/core/run/run.ts";
import { createState, statePaths } from "../../../orchestrator/io/ledger/files/state-paths.ts";
import { writeBrief } from "../../../orchestrator/io/reference/brief-files.ts";
import { readRun, readRuns } from "../../../orchestrator/io/reference/read-run.ts";
import { pruneRuns, writeRun } from "../../../orchestrator/io/run/keep/run-files.ts";
import { Replay } from "../../ledger/support/replay.ts";

const run = (n: number, isFinished: boolean): Run => {
  const openedAt = new Date(Date.UTC(2026, 0, 1, 0, n)).toISOString();
  const state = isFinished ? ({ kind: "finished", at: openedAt } as const) : ({ kind: "open" } as const);
  return { kind: "tasks", id: `run${n}`, owner: "m1-b1-n1-p1-s1", openedAt, state, limit: 5, attempts: [] };
};

test("the last 50 finished runs are kept, and every one that is open or needed", () => {
  const { paths } = new Replay();
  for (let n = 0; n < 60; n++) writeRun(paths, run(n, n % 10 !== 0));
  pruneRuns(paths, readRuns(paths), new Date(), ({ id }) => id === "run1");
  const kept = readRuns(paths).runs.map(({ id }) => Number(id.slice(3)));
  const finished = Array.from({ length: 60 }, (_, n) => n).filter((n) => n % 10 !== 0);
  expect(kept).toEqual([0, 1, 10, 20, 30, 40, 50, ...finished.slice(-50)].sort((a, b) => a - b));
});

test("a run whose file names another id than its folder is no run: nothing outside the folder is touched", () => {
  const paths = statePaths(join(mkdtempSync(join(tmpdir(), "skyfom-prune-")), "state"));
  createState(paths);
  const precious = join(paths.dir, "..", "precious");
  mkdirSync(precious);
  const run = { format: 1, id: "../../precious", owner: "m", openedAt: "", finishedAt: "x", limit: 5, attempts: [] };
  mkdirSync(join(paths.runs, "ab12"));
  writeFileSync(join(paths.runs, "ab12", "run.json"), JSON.stringify(run));
  expect([readRun(paths, "ab12"), readRun(paths, "../../precious"), readRuns(paths).runs]).toEqual([
    undefined,
    undefined,
    [],
  ]);
  pruneRuns(paths, readRuns(paths), new Date(), () => false);
  expect(existsSync(precious)).toBe(true);
  rmSync(join(paths.dir, ".."), { recursive: true });
});

const BRIEF = { prompt: "Do it.", skillName: "skyfom-code-reviewer", taskId: "t1", description: "One" };
const LATER = new Date(Date.now() + 3_700_000);

test("what an opening left that was killed goes once no opening takes as long; a run, and whatever has work of agents, stays", () => {
  const { paths } = new Replay();
  const folder = (id: string) => join(paths.runs, id);
  for (const id of ["gone", "kept", "said", "used"]) writeBrief(paths, { run: id, attempt: 1 }, BRIEF);
  writeRun(paths, { ...run(1, false), id: "kept" });
  writeFileSync(join(folder("said"), "reports", "1"), "All of it works.");
  writeFileSync(join(folder("used"), "used", "1"), "call");
  mkdirSync(join(folder("link"), "briefs"), { recursive: true });
  symlinkSync("nowhere", join(folder("link"), "run.json"));
  mkdirSync(folder(".lock"));
  mkdirSync(folder("Mine"));
  symlinkSync(folder("kept"), folder("away"));
  const all = readdirSync(paths.runs);
  pruneRuns(paths, readRuns(paths), new Date(), () => false);
  expect(readdirSync(paths.runs)).toEqual(all);
  pruneRuns(paths, readRuns(paths), LATER, () => false);
  expect(readdirSync(paths.runs)).toEqual(all.filter((id) => id !== "gone"));
});

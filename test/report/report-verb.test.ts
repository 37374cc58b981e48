import { appendFileSync, chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { fingerprint } from "../hooks/support/fingerprint.ts";
import { type FreshPlugin, makeFreshPlugin } from "../install/fresh-plugin.ts";
import { layRecordedRun, type RecordedRun } from "./recorded-run.ts";

let plugin: FreshPlugin;
beforeAll(() => {
  plugin = makeFreshPlugin();
});
afterAll(() => plugin.remove());

function recordedRun(): RecordedRun & { report(...args: string[]): ReturnType<FreshPlugin["run"]> } {
  const recorded = layRecordedRun();
  onTestFinished(() => recorded.remove());
  mkdirSync(join(recorded.state, "asking")); // the recorded client had no such hook yet
  const env = { PATH: `${join(dirname(recorded.root), "programs")}:${process.env.PATH}` };
  return { ...recorded, report: (...args) => plugin.run(["report", ...args], { cwd: recorded.root, env }) };
}

test("it writes one page beside the run's files and prints where", () => {
  const { state, run, report } = recordedRun();
  const path = join(state, "runs", run, "report.html");
  const before = fingerprint(state, path);
  const text = `Run ${run}: 27 of 30 tasks are done, in 1 min 7 s, 1.7M tokens, $3.57. 1 failed, 2 were never begun; 1 thing waits for you.\nUp to 7 agents at once. Speed-up 2.6: 2 min 54 s of agents in 1 min 7 s.\n${path}\n`;
  expect(report()).toEqual({ exitCode: 0, stdout: text, stderr: "" });
  const page = readFileSync(path, "utf8");
  expect(page).toMatch(/^<!doctype html>\n<html lang="en"><head>/);
  expect(page).toMatch(/<\/main><script>[\s\S]*<\/script><\/body><\/html>\n$/);
  expect(report("--run", run).stdout).toBe(text);
  const changed = [...fingerprint(state, path)]
    .filter(([name, print]) => before.get(name) !== print)
    .map(([name]) => name);
  expect(changed.filter((name) => name !== join(state, "tmp"))).toEqual([]);
  expect(readdirSync(join(state, "tmp"))).toEqual([]);
});

test("--json prints the figures and writes nothing", () => {
  const { state, run, report } = recordedRun();
  const before = fingerprint(state);
  const figures = JSON.parse(report("--json").stdout);
  expect(figures).toMatchObject({
    format: 1,
    run: { id: run, limit: 7 },
    cap: 7,
    headline: { tasks: 28, closed: 27, failed: 1, peak: 7 },
    remarks: [],
  });
  expect([...fingerprint(state)]).toEqual([...before]);
});

test("--open opens the page with the system's program, and says so where there is none", () => {
  const { root, state, run, report } = recordedRun();
  const path = join(state, "runs", run, "report.html");
  const programs = join(dirname(root), "programs");
  mkdirSync(programs);
  writeFileSync(join(programs, "xdg-open"), `#!/bin/sh\necho "$@" >"${root}/opened"\n`);
  chmodSync(join(programs, "xdg-open"), 0o755);
  expect(report("--open").exitCode).toBe(0);
  return expect.poll(() => readFileSync(join(root, "opened"), "utf8")).toBe(`${path}\n`);
});

test("an unknown run is refused, and the runs that are kept are named", () => {
  const { run, report } = recordedRun();
  expect(report("--run", "../x")).toEqual({
    exitCode: 1,
    stdout: "",
    stderr: expect.stringMatching(
      new RegExp(
        `^--run\\n {2}there is no run "\\.\\./x"\\n {2}Stored runs, newest first: ${run} \\(\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d\\)\\.\\n$`,
      ),
    ),
  });
});

test("without any run it says how one begins, which is no failure; a run that is named is missed", () => {
  const { root, state, report } = recordedRun();
  rmSync(state, { recursive: true });
  const begin = "To begin one, type /skyfom-pm in Claude Code (/skyfom:skyfom-pm for the plugin).";
  const told = { exitCode: 0, stdout: `There is no run yet. ${begin}\n`, stderr: "" };
  expect([report(), report("--json").stdout]).toEqual([told, "null\n"]);
  expect(report("--run", "ab12")).toEqual({
    exitCode: 1,
    stdout: "",
    stderr: `skyfom report\n  there is no run yet\n  ${begin}\n`,
  });
  for (const args of [
    ["export", "--otlp"],
    ["pull-request", "--dry-run"],
  ])
    expect(plugin.run(args, { cwd: root }).stderr).toBe(`skyfom ${args[0]}\n  there is no run yet\n  ${begin}\n`);
});

test("what cannot be used is left out and named in the page", () => {
  const { root, state, report } = recordedRun();
  appendFileSync(join(state, "events.jsonl"), '{"at":"2026\n{"hello":"there"}\n');
  rmSync(join(root, "../home"), { recursive: true });
  writeFileSync(join(root, ".beads/issues.jsonl"), "no json\n");
  const { remarks, headline } = JSON.parse(report("--json").stdout);
  expect(headline).toMatchObject({ tasks: 28, closed: 27, tokens: null });
  expect(remarks).toEqual([
    "Left out: 1 line that is torn (line 259), 1 line that is not of Skyfom (line 260).",
    "The tokens of 31 agents are unknown: their transcripts are gone.",
  ]);
  expect(report().exitCode).toBe(0);
});

test("a run whose beginning is in the log before is told as a whole", () => {
  const { state, report } = recordedRun();
  const whole = JSON.parse(report("--json").stdout);
  const lines = readFileSync(join(state, "events.jsonl"), "utf8").split("\n");
  writeFileSync(join(state, "events.1.jsonl"), `${lines.slice(0, 100).join("\n")}\n`);
  writeFileSync(join(state, "events.jsonl"), lines.slice(100).join("\n"));
  expect({ ...JSON.parse(report("--json").stdout), madeAt: whole.madeAt }).toEqual(whole);
  rmSync(join(state, "events.1.jsonl"));
  expect(JSON.parse(report("--json").stdout).remarks).toEqual([
    "The log begins after the run, so this page is incomplete.",
  ]);
});

test("a folder in which nothing can be written costs the page, with the reason, and no half of it is left", () => {
  const { state, run, report } = recordedRun();
  mkdirSync(join(state, "runs", run, "report.html"));
  const { exitCode, stdout, stderr } = report();
  expect([exitCode, stdout]).toEqual([1, ""]);
  expect(stderr).toMatch(/EISDIR|ENOTEMPTY|EEXIST/);
  expect(stderr).toContain("Fix what is at this path");
  expect(readdirSync(join(state, "tmp"))).toEqual([]);
});

test("--markdown prints the summary, good as the body of a pull request, and writes nothing", () => {
  const { state, report } = recordedRun();
  const before = fingerprint(state);
  const text = report("--markdown").stdout;
  expect(text.split("\n")[0]).toBe(
    "27 of 30 tasks are done, in 1 min 7 s, 1.7M tokens, $3.57. 1 failed, 2 were never begun; 1 thing waits for you.",
  );
  expect(text.match(/^### .*$/gm)).toEqual(["### Done", "### Not done", "### Needs a decision"]);
  expect(text.match(/^- \*\*.*\*\*/gm)).toHaveLength(30);
  expect([...fingerprint(state)]).toEqual([...before]);
});

test("runs are compared in a line each: time, how much was done, tokens and cost", () => {
  const { root, run } = recordedRun();
  const { stdout } = plugin.run(["runs"], { cwd: root });
  expect(stdout.split("\n")).toEqual([
    expect.stringMatching(/^ {2}RUN +BEGAN +TOOK +DONE +FAILED +TOKENS +COST$/),
    expect.stringMatching(new RegExp(`^  ${run} +2026-11-25 15:49 +1 min +27/28 +1 +1.7M +\\$3.57$`)),
    "",
  ]);
  expect(JSON.parse(plugin.run(["runs", "--json"], { cwd: root }).stdout)).toMatchObject({
    runs: [{ id: run, closed: 27, begun: 28, isOver: true }],
    more: 0,
  });
});

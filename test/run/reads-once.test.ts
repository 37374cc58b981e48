import { mkdirSync, type PathLike, realpathSync, writeFileSync } from "node:fs";
import { createRequire, syncBuiltinESMExports } from "node:module";
import { join, relative } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { noteSession } from "../../orchestrator/io/ledger/session-trace.ts";
import { readRuns } from "../../orchestrator/io/reference/read-run.ts";
import { stopRun } from "../../orchestrator/io/run/halt-run.ts";
import { openContext } from "../../orchestrator/io/run/open/open-context.ts";
import { halt } from "../../orchestrator/verbs/halt.ts";
import { next } from "../../orchestrator/verbs/next.ts";
import type { AddVerb } from "../../orchestrator/verbs/verb.ts";
import { wait } from "../../orchestrator/verbs/wait.ts";
import { runVerb } from "../support/run-verb.ts";
import { CHAIN, DrivenNested } from "./driven/driven-nested.ts";
import { DrivenRun, report } from "./driven/driven-run.ts";
import { stepOfWork } from "./driven/step-of-work.ts";

type Read = (path: PathLike | number, ...more: unknown[]) => unknown;

/** What reads a file's content, or the names in a folder. */
const READS = ["openSync", "readFileSync", "readdirSync"] as const;

/** Notes what is read below a folder from now on, as paths in it; what is opened to be written counts too. */
function noteReads(folder: string): string[] {
  const fs = createRequire(import.meta.url)("node:fs") as Record<(typeof READS)[number], Read>;
  const noted: string[] = [];
  for (const name of READS) {
    const real = fs[name];
    fs[name] = (path, ...more) => {
      const place = typeof path === "string" ? relative(folder, path) : "..";
      if (!place.startsWith("..")) noted.push(place);
      return real(path, ...more);
    };
    onTestFinished(() => {
      fs[name] = real;
      syncBuiltinESMExports();
    });
  }
  syncBuiltinESMExports();
  return noted;
}

/** What a step itself adds to, and the folder that is looked through for each agent that has ended. */
const ALLOWED = /^events\.jsonl$|\/given$/;

function stateOf({ root }: DrivenRun): string {
  return realpathSync(join(root, ".git", "skyfom"));
}

function moreThanOnce(reads: readonly string[]): string[] {
  const others = reads.filter((place) => !ALLOWED.test(place));
  return [...new Set(others.filter((place, at) => others.indexOf(place) !== at))].sort();
}

/** What a verb, run in this process, reads below a folder. */
async function readsOf(
  run: DrivenRun,
  folder: string,
  verb: AddVerb,
  ...words: readonly string[]
): Promise<readonly string[]> {
  const { PATH, HOME } = process.env;
  const env = { PATH, HOME, CLAUDE_PID: String(process.pid) };
  const opened = await openContext(run.root, env, () => new Date(), { isStep: true });
  if (opened.kind === "problems") throw new Error(JSON.stringify(opened.problems));
  noteSession(opened.context.ledger);
  const reads = noteReads(folder);
  const outcome = await runVerb(verb, words, run.root, env);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return reads;
}

/** What it reads of runs. */
async function readsOfRuns(run: DrivenRun, verb: AddVerb, ...words: readonly string[]): Promise<string[]> {
  const reads = await readsOf(run, stateOf(run), verb, ...words);
  return reads.filter((place) => place.startsWith("runs"));
}

test("a step reads each source of its runs and agents once, however many rounds it takes", async () => {
  const run = new DrivenRun({ tokenBudget: 1_000_000 });
  for (const title of ["one", "two", "three", "four"]) await run.add(title);
  const { calls } = await run.next({ limit: 3 });
  const [first = "", second = ""] = await run.makeAll(calls);
  for (const agent of [first, second]) await run.end(agent, report("done"));
  const id = (await run.run()).id;
  const reads = noteReads(stateOf(run));
  const { calls: next } = await run.next({ limit: 3 });
  expect(next).toHaveLength(1);
  const inRun = (name: string) => `runs/${id}/${name}`;
  expect(reads).toEqual(expect.arrayContaining(["slots", inRun("used/3"), inRun("reports/1"), inRun("briefs/1.json")]));
  expect(moreThanOnce(reads)).toEqual([]);
});

test("a step that opens a run of a composite skill reads the runs that are kept once", async () => {
  const { run } = new DrivenNested(CHAIN);
  const id = await run.add("one");
  const { run: kept } = await run.next();
  const reads = await readsOfRuns(run, next, "next", "--skill", "pair", "--task", "a goal");
  expect(reads).toEqual(expect.arrayContaining(["runs", `runs/${kept}/run.json`]));
  expect(moreThanOnce(reads)).toEqual([]);
  await (await run.source()).release(id, `skyfom-${kept}`);
  expect(moreThanOnce(await readsOfRuns(run, next, "next", "--skill", "pair", "--task", id))).toEqual([]);
});

test("a step that begins a task of a composite skill reads the runs that are kept once, too", async () => {
  const { run } = new DrivenNested(CHAIN);
  await run.add("one", { labels: ["skill:pair"] });
  const reads = noteReads(stateOf(run));
  await run.next({ isAsked: true });
  expect(reads.filter((place) => place === "runs")).toHaveLength(1);
  expect(
    readRuns(run.replay.paths)
      .runs.map(({ kind }) => kind)
      .sort(),
  ).toEqual(["composite", "tasks"]);
});

test.each([
  ["a step that begins a task of a composite skill", next, ["next"]],
  ["a step that opens a run of a composite skill", next, ["next", "--skill", "pair", "--task", "a goal"]],
])("%s reads the settings and each composition once", async (_name, verb, words) => {
  const { run } = new DrivenNested(CHAIN);
  await run.add("one", { labels: ["skill:pair"] });
  await run.add("two", { labels: ["skill:pair"] });
  writeFileSync(join(run.root, ".claude/skyfom.json"), JSON.stringify({ maxAgents: 2 }));
  const reads = await readsOf(run, realpathSync(run.root), verb, ...words);
  const ofProject = reads.filter((place) => /^\.claude\/.*(?:skyfom|composition)\.json$/.test(place));
  const composition = ".claude/skills/pair/composition.json";
  expect(ofProject).toEqual(expect.arrayContaining([".claude/skyfom.json", composition]));
  expect(moreThanOnce(ofProject)).toEqual([]);
  const [opened] = readRuns(run.replay.paths).runs;
  expect(opened?.kind).toBe(words.length === 1 ? "tasks" : "composite");
});

test.each(["pause", "stop"])("a %s reads the settings once", async (verb) => {
  const run = new DrivenRun();
  await run.add("one");
  await run.next();
  mkdirSync(join(run.root, ".claude"), { recursive: true });
  writeFileSync(join(run.root, ".claude/skyfom.json"), "{}");
  const reads = await readsOf(run, realpathSync(run.root), halt, verb);
  expect(reads.filter((place) => place === ".claude/skyfom.json")).toHaveLength(1);
});

test("a look at the next step, and one whether a run can continue, read each run once", async () => {
  const run = new DrivenRun();
  await run.add("one");
  const { run: id } = await run.next();
  for (const words of [
    ["next", "--dry-run"],
    ["wait", "--run", `${id}`, "--timeout", "0.1"],
  ]) {
    const reads = await readsOfRuns(run, words[0] === "wait" ? wait : next, ...words);
    expect(reads.filter((place) => place === `runs/${id}/run.json`)).toHaveLength(words[0] === "wait" ? 2 : 1);
  }
});

test("a stop reads each run once, and only what it withdraws again, since its call may have been made", async () => {
  const run = new DrivenRun();
  await run.add("one");
  const { run: id } = await run.next();
  const reads = await readsOfRuns(run, halt, "stop", "--now");
  expect(reads).toContain(`runs/${id}/run.json`);
  const withdrawn = ["briefs/1.json", "briefs/1.md", "used/1"].map((name) => `runs/${id}/${name}`);
  expect(moreThanOnce(reads)).toEqual(withdrawn);
});

test("a stop reads once what is known of agents at work", async () => {
  const run = new DrivenRun();
  await run.add("one");
  const [agent = ""] = await run.makeAll((await run.next({ isAsked: true })).calls);
  const context = await run.context();
  const current = await run.run();
  const reads = noteReads(stateOf(run));
  const { stops } = await stopRun(context, current, true, readRuns(run.replay.paths));
  expect(stops).toEqual([{ task_id: agent }]);
  expect(reads).toContain(`runs/${current.id}/reports/1`);
  expect(moreThanOnce(reads.filter((place) => place.startsWith("runs")))).toEqual([]);
});

test("a stop that ends a run asks for its tasks again once it has released a claim, and not for what waits for a person", async () => {
  const run = new DrivenRun({ retries: 0 });
  await run.add("one");
  const [agent = ""] = await run.makeAll((await run.next({ isAsked: true })).calls);
  await run.end(agent, report("failed", "No."));
  const source = await run.source();
  const { list } = source;
  let asked = 0;
  source.list = () => {
    asked += 1;
    return list.call(source);
  };
  const { run: over, needs } = await stopRun(await run.context(), await run.run(), false);
  expect([over.state.kind, needs.map(({ kind }) => kind), asked]).toEqual(["finished", ["failed"], 2]);
});

test("a step asks once for each task that the tracker does not list", async () => {
  const run = new DrivenRun({ retries: 0 });
  const id = await run.add("one");
  const [agent = ""] = await run.makeAll((await run.next({ isAsked: true })).calls);
  await run.end(agent, report("failed", "No."));
  writeFileSync(join(run.root, ".beads/issues.jsonl"), "");
  await run.add("two");
  const source = await run.source();
  const { show } = source;
  const asked: string[] = [];
  source.show = (one) => {
    asked.push(one);
    return show.call(source, one);
  };
  expect((await run.next({ isAsked: true })).calls).toHaveLength(1);
  expect(asked).toEqual([id]);
});

test("a step that opens a run for a task asks the tracker for it once", async () => {
  const { run } = new DrivenNested(CHAIN);
  const id = await run.add("one");
  const source = await run.source();
  const { show } = source;
  const asked: string[] = [];
  source.show = (one) => {
    asked.push(one);
    return show.call(source, one);
  };
  const { kind, runs } = await stepOfWork(run, { skill: "pair", task: id });
  expect([kind, asked]).toEqual(["handover", [id]]);
  expect(await run.task(id)).toMatchObject({ status: "in_progress", assignee: `skyfom-${runs[0]?.id}` });
});

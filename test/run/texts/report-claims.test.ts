import { readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { NewTask } from "../../../orchestrator/io/tasks/task-source.ts";
import * as say from "../../ledger/support/payloads.ts";
import { DrivenRun, report } from "../driven/driven-run.ts";
import { OneTask } from "../driven/one-task.ts";

describe("commits", () => {
  test("that exist are believed, abbreviated too", async () => {
    const one = await OneTask.begin();
    const commit = one.commit(() => one.write("src/a.ts"));
    const { closed, warnings } = await one.reports({ commits: [commit, commit.slice(0, 7), commit.toUpperCase()] });
    expect([closed, warnings]).toEqual([[one.taskId], []]);
  });

  test("that do not exist make a report worthless: the task is released with the reason", async () => {
    const one = await OneTask.begin();
    const commit = one.commit(() => one.write("src/a.ts"));
    const tree = one.git("rev-parse", "HEAD^{tree}");
    const { failed } = await one.reports({ commits: [commit, "0123abc", tree] });
    const reason = `its agent reported done, but named commits that do not exist: 0123abc, ${tree}`;
    expect(failed).toEqual([{ taskId: one.taskId, reason }]);
    expect(await one.run.task(one.taskId)).toMatchObject({ status: "open" });
  });

  test("that do not exist are found behind one that is named again and again", async () => {
    const one = await OneTask.begin();
    const commit = one.commit(() => one.write("src/a.ts"));
    const { failed } = await one.reports({ commits: [...Array.from({ length: 600 }, () => commit), "0123abc"] });
    const reason = "its agent reported done, but named commits that do not exist: 0123abc";
    expect(failed).toEqual([{ taskId: one.taskId, reason }]);
  });

  test("that are too many to look up are named as not checked, and do not count", async () => {
    const one = await OneTask.begin();
    const commit = one.commit(() => one.write("src/a.ts"));
    const commits = [...spellings(commit, 500), "0123abc"];
    const { closed, warnings } = await one.reports({ commits });
    const note = "it named so many commits that these were not checked: 0123abc";
    expect([closed, warnings]).toEqual([[one.taskId], [`${one.taskId}: ${note}`]]);
    expect((await one.run.run()).attempts[0]?.outcome?.commits).toEqual(commits.slice(0, -1));
  });

  test("that cannot be looked up are named in the summary", async () => {
    const one = await OneTask.begin();
    rmSync(join(one.run.root, ".git/HEAD"));
    const { closed, warnings } = await one.reports({ commits: ["0123abc"] });
    expect([closed, warnings]).toEqual([[one.taskId], [`${one.taskId}: its commits could not be checked`]]);
  });

  test("of a report that is not done are not looked up", async () => {
    const one = await OneTask.begin();
    await one.run.end(one.agent, report("partial", "Half of it.", { commits: ["0123abc"], files: ["none"] }));
    const { failed, warnings } = await one.run.next();
    expect([failed, warnings]).toEqual([
      [{ taskId: one.taskId, reason: "its agent reported partial: Half of it." }],
      [],
    ]);
  });

  test("are tried again with the reason in the next brief, where the run may", async () => {
    const run = new DrivenRun({ retries: 1 });
    await run.add("one");
    const [agent = ""] = await run.makeAll((await run.next({ isAsked: true })).calls);
    await run.end(agent, report("done", "It works.", { commits: ["0123abc"] }));
    expect(run.brief((await run.next()).calls[0])).toContain(
      "named commits that do not exist: 0123abc\n\nFind out why",
    );
  });
});

/** Different ways to write the hash of one commit. */
function spellings(hash: string, count: number): string[] {
  const letters = [...hash];
  const places = letters.flatMap((letter, at) => (/[a-f]/.test(letter) ? [at] : []));
  const spelt = (n: number) => letters.map((one, at) => ((n >> places.indexOf(at)) & 1 ? one.toUpperCase() : one));
  const all = Array.from({ length: 2 ** Math.min(12, places.length) }, (_, n) => spelt(n).join(""));
  return [...new Set(all.flatMap((one) => [one, one.slice(0, -1), one.slice(0, -2)]))].slice(0, count);
}

test("files that are there, or that a commit of the report made or deleted, are believed; others are named", async () => {
  const one = await OneTask.begin();
  one.commit(() => ["src/a.ts", "src/gone.ts"].map((path) => one.write(path)));
  const commit = one.commit(() => rmSync(join(one.run.root, "src/gone.ts")));
  const files = ["src/a.ts", "./src/a.ts", join(one.run.root, "src/a.ts"), "src/gone.ts", "src/no\0ne", "src/none.ts"];
  const { closed, warnings } = await one.reports({ commits: [commit.slice(0, 9)], files });
  expect(closed).toEqual([one.taskId]);
  expect(warnings).toEqual([`${one.taskId}: it named files that were not found: src/no\0ne, src/none.ts`]);
});

test("a file that only the first commit of the repository holds is believed too", async () => {
  const one = await OneTask.begin();
  const first = one.commit(() => one.write("src/a.ts"));
  one.commit(() => rmSync(join(one.run.root, "src/a.ts")));
  expect((await one.reports({ commits: [first], files: ["src/a.ts"] })).warnings).toEqual([]);
});

test("a check that failed is named beside a report that says done", async () => {
  const one = await OneTask.begin();
  const tests = [
    { command: "npm test", result: "failed" },
    { command: "npm run build", result: "passed" },
  ] as const;
  const { closed, warnings } = await one.reports({ tests });
  expect([closed, warnings]).toEqual([
    [one.taskId],
    [`${one.taskId}: it reported done although this failed: npm test`],
  ]);
});

test("looking changes nothing in the repository", async () => {
  const one = await OneTask.begin();
  const commit = one.commit(() => one.write("src/a.ts"));
  const gitFiles = () =>
    readdirSync(join(one.run.root, ".git"), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.parentPath.includes(join(".git", "skyfom")))
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((path) => [path, statSync(path).mtimeMs, readFileSync(path, "base64")]);
  const before = gitFiles();
  expect((await one.reports({ commits: [commit], files: ["src/a.ts"] })).closed).toEqual([one.taskId]);
  expect(before.length).toBeGreaterThan(5);
  expect(gitFiles()).toEqual(before);
});

describe("an agent that reports done without a single tool call", () => {
  const reason = "its agent reported done without using any tool";
  test.each<[string, Partial<NewTask>, string[], boolean]>([
    ["has failed where its task demands a change", {}, [], true],
    ["is believed once it has made a call", {}, ["Read"], false],
    ["is believed as a reviewer", { labels: ["review"] }, [], false],
    ["is believed as a QA engineer", { labels: ["skill:skyfom-qa-engineer"] }, [], false],
    ["is believed where the task is a question", { type: "question" }, [], false],
    ["is believed where a label calls it research", { labels: ["Research"] }, [], false],
  ])("%s", async (_, task, tools, isRefused) => {
    const one = await OneTask.begin(task);
    const { failed, closed } = await one.reports({}, one.transcript(one.prompt, ...tools));
    expect([failed, closed]).toEqual(isRefused ? [[{ taskId: one.taskId, reason }], []] : [[], [one.taskId]]);
  });

  test("is believed where its transcript is not there", async () => {
    const one = await OneTask.begin();
    expect((await one.reports({}, join(one.run.root, "nowhere.jsonl"))).closed).toEqual([one.taskId]);
  });
});

describe("an agent that was given another prompt than its brief", () => {
  const outcomeOf = ({ run }: OneTask) => {
    const [id = ""] = readdirSync(run.replay.paths.runs).filter((name) => !name.startsWith("."));
    const { attempts } = JSON.parse(readFileSync(join(run.replay.paths.runs, id, "run.json"), "utf8"));
    return attempts[0].outcome;
  };
  const why = "its agent was given another prompt instead of its brief: another plugin's hook replaced it";

  test("leaves its task in doubt, claimed and not closed, as the result of its call tells", async () => {
    const one = await OneTask.begin();
    await one.run.replay.give({
      ...say.returned("call1", one.agent, "async_launched"),
      tool_input: { prompt: "Something else." },
    });
    await one.reports({});
    expect(outcomeOf(one)).toMatchObject({
      kind: "in-doubt",
      mayRetry: false,
      summary: `${why}. It ended done: It works.`,
    });
    expect(await one.run.task(one.taskId)).toMatchObject({ status: "in_progress" });
    const types = one.run.replay.events().map(({ type }) => type);
    expect(types).toContain("brief-not-given");
    expect(types).not.toContain("task-closed");
  });

  test("is found by its transcript where the result of its call was not heard", async () => {
    const one = await OneTask.begin();
    await one.run.end(one.agent, report("failed", "I could not."), one.transcript("Something else."));
    await one.run.next();
    expect(outcomeOf(one)).toMatchObject({
      kind: "in-doubt",
      summary: `${why}. It ended failed: its agent reported failed: I could not.`,
    });
  });

  test("and one that was given its bare reference, which names the brief, is believed", async () => {
    const one = await OneTask.begin();
    const reference = /\((\w+\.1)\)/.exec(one.prompt)?.[1];
    const transcript = one.transcript(`@skyfom ${reference} else: cat x`, "Bash");
    expect((await one.reports({}, transcript)).closed).toEqual([one.taskId]);
  });
});

import { expect, test } from "vitest";
import { DEFAULT_SETTINGS } from "../../orchestrator/core/settings/settings.ts";
import { filesAhead } from "../../orchestrator/io/worktrees/run-branches.ts";
import { IsolatedRun } from "../worktrees/isolated-run.ts";

/** A run on a repository in which two files of code are kept, and define a symbol each. */
function runOn(settings: ConstructorParameters<typeof IsolatedRun>[0] = {}): IsolatedRun {
  const run = new IsolatedRun(settings);
  run.commit(run.root, {
    "src/parse.ts": "export function parseDate() {}\n",
    "src/show.ts": "export class ShowDate {}\n",
  });
  return run;
}

async function begun(run: IsolatedRun, limit = 7): Promise<Readonly<Record<string, string>>> {
  const { calls } = await run.next({ isAsked: true, limit });
  const { attempts } = await run.run();
  const isBegun = new Set(calls.map(({ description }) => description.split(" ", 1)[0]));
  const shown = attempts.filter(({ taskId }) => isBegun.has(taskId));
  return Object.fromEntries(shown.map(({ title, isolation = "shared" }) => [title, isolation]));
}

test("of tasks that are expected to change one file the second lets others of its priority go first, and waits for nobody", async () => {
  const run = runOn({ isolation: "shared", order: "priority" });
  await run.add("Make parseDate faster");
  await run.add("Mend src/parse.ts");
  await run.add("Write a page");
  const { calls, heldBack } = await run.next({ isAsked: true, limit: 2 });
  const titles = (await run.run()).attempts.map(({ title }) => title);
  expect(calls).toHaveLength(2);
  expect(titles).toContain("Write a page");
  expect(heldBack.map(({ reason }) => reason)).toEqual([
    expect.stringMatching(
      /^this run works on at most 2 at once, and others go first: as estimated, its file src\/parse\.ts is also that of \S+, which is not done yet$/,
    ),
  ]);
  const other = runOn({ isolation: "shared" });
  await other.add("Make parseDate faster");
  await other.add("Mend src/parse.ts");
  expect(Object.keys(await begun(other))).toHaveLength(2);
});

test("a more urgent task goes first whatever it is expected to change", async () => {
  const run = runOn({ isolation: "shared" });
  await run.add("Make parseDate faster", { priority: 0 });
  await run.add("Mend src/parse.ts", { priority: 1 });
  await run.add("Write a page", { priority: 2 });
  expect(Object.keys(await begun(run, 2)).toSorted()).toEqual(["Make parseDate faster", "Mend src/parse.ts"]);
});

test("by default, a task whose files another is expected to change has a worktree, and one whose files nobody else touches shares the checkout", async () => {
  const run = runOn({ isolation: DEFAULT_SETTINGS.isolation });
  await run.add("Make ShowDate faster", { priority: 0 });
  await run.add("Show it", { priority: 1, files: ["src/show.ts"] });
  await run.add("Parse it", { priority: 1, files: ["src/parse.ts"] });
  expect(await begun(run)).toEqual({ "Make ShowDate faster": "worktree", "Show it": "worktree", "Parse it": "shared" });
});

test("whatever is set, a task whose files are newer on the run's branch has a worktree, until the checkout has them", async () => {
  const run = runOn({ isolation: "shared" });
  await run.add("First", { labels: ["isolation:worktree"], files: ["src/show.ts"] });
  await run.add("Second", { files: ["docs"] });
  const { calls } = await run.next({ isAsked: true });
  await run.makeAll(calls.filter(({ description }) => description.includes("Second")));
  const first = calls.find(({ description }) => description.includes("First"));
  await run.add("Third", { files: ["src/parse.ts"] });
  await run.add("Fourth", { files: ["src/s*.ts"] });
  await run.work(first, { "src/show.ts": "export class ShowDate { fast = true }\n" });
  expect(await begun(run)).toEqual({ Third: "shared", Fourth: "worktree" });
  run.git("merge", "--quiet", `skyfom/run-${(await run.run()).id}`);
  const { projectDir } = await run.context();
  expect(filesAhead(projectDir, (await run.run()).id)).toEqual([]);
});

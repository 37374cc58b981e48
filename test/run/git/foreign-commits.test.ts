import { describe, expect, test } from "vitest";
import { CHAIN, DrivenNested } from "../driven/driven-nested.ts";
import { report } from "../driven/driven-run.ts";
import { commitIn, OneTask } from "../driven/one-task.ts";

const bash = (command: string) => ({ name: "Bash", input: { command } });
const BEFORE = "2020-01-01T00:00:00Z";

/** The commits that are kept of the newest attempt. */
async function kept({ run }: OneTask) {
  return (await run.run()).attempts.at(-1)?.outcome?.commits;
}

describe("a commit that is not the attempt's own does not count, which the summary and the task say", () => {
  const ways: readonly [string, (one: OneTask) => { commit: string; files: string[] }, string][] = [
    [
      "one that was made before the attempt began",
      (one) => ({ commit: one.commit(() => one.write("src/a.ts"), BEFORE), files: ["src/a.ts"] }),
      "it was made before this attempt began",
    ],
    [
      "one that touches nothing of what the report names",
      (one) => {
        one.write("docs/b.md");
        return { commit: one.commit(() => one.write("src/a.ts")), files: ["docs/b.md"] };
      },
      "it touches no file that the report names",
    ],
  ];
  test.each(ways)("%s", async (_, make, why) => {
    const one = await OneTask.begin();
    const { commit, files } = make(one);
    const transcript = one.transcript(one.prompt, bash("npm test"));
    const { closed, warnings } = await one.reports({ commits: [commit], files }, transcript);
    const note = `it named commits that are not its own: ${commit} (${why})`;
    expect([closed, warnings]).toEqual([[one.taskId], [`${one.taskId}: ${note}`]]);
    expect((await one.run.task(one.taskId)).closeReason).toBe(`It works.\n\nNot confirmed: ${note}`);
    expect(await kept(one)).toBeUndefined();
  });

  test("one that another attempt has reported already", async () => {
    const one = await OneTask.begin();
    const other = await one.run.add("two");
    const [agent = ""] = await one.run.makeAll((await one.run.next()).calls);
    const commit = one.commit(() => one.write("src/a.ts"));
    await one.run.end(agent, report("done", "Two.", { commits: [commit.slice(0, 8)], files: ["src/a.ts"] }));
    expect((await one.run.next()).closed).toEqual([other]);
    const { closed, warnings, run } = await one.reports({ commits: [commit], files: ["src/a.ts"] });
    expect(closed).toEqual([one.taskId, other]);
    expect(warnings).toEqual([
      `${one.taskId}: it named commits that are not its own: ${commit} (${run}.2 also claims it)`,
    ]);
  });

  test("one that two attempts report before the same step counts for neither, and each task names the other", async () => {
    const one = await OneTask.begin();
    const other = await one.run.add("two");
    const [agent = ""] = await one.run.makeAll((await one.run.next()).calls);
    const claim = { commits: [one.commit(() => one.write("src/a.ts"))], files: ["src/a.ts"] };
    await one.run.end(agent, report("done", "Two.", claim));
    const { warnings, run, closed } = await one.reports(claim);
    const note = (by: number) =>
      `it named commits that are not its own: ${claim.commits[0]} (${run}.${by} also claims it)`;
    expect([[...closed].sort(), warnings]).toEqual([
      [one.taskId, other].sort(),
      [`${one.taskId}: ${note(2)}`, `${other}: ${note(1)}`],
    ]);
    expect((await one.run.task(one.taskId)).closeReason).toBe(`It works.\n\nNot confirmed: ${note(2)}`);
    expect((await one.run.task(other)).closeReason).toBe(`Two.\n\nNot confirmed: ${note(1)}`);
    expect((await one.run.run()).attempts.map(({ outcome }) => outcome?.commits)).toEqual([undefined, undefined]);
  });

  test("unless only one of them can have made it", async () => {
    const one = await OneTask.begin();
    const other = await one.run.add("two");
    const [agent = ""] = await one.run.makeAll((await one.run.next()).calls);
    const commit = one.commit(() => one.write("src/a.ts"));
    one.write("docs/b.md");
    await one.run.end(agent, report("done", "Two.", { commits: [commit], files: ["docs/b.md"] }));
    const { warnings, run } = await one.reports({ commits: [commit], files: ["src/a.ts"] });
    expect(warnings).toEqual([`${other}: it named commits that are not its own: ${commit} (${run}.1 also claims it)`]);
    expect(await kept(one)).toBeUndefined();
    expect((await one.run.run()).attempts[0]?.outcome?.commits).toEqual([commit]);
  });

  test("and beside it those that are its own count", async () => {
    const one = await OneTask.begin();
    const old = one.commit(() => one.write("src/a.ts"), BEFORE);
    const own = one.commit(() => one.write("src/b.ts"));
    await one.reports(
      { commits: [old, own], files: ["src/b.ts"] },
      one.transcript(one.prompt, bash("git commit -m x")),
    );
    expect(await kept(one)).toEqual([own]);
  });
});

describe("an agent that only read and claims a commit has not done its task", () => {
  test.each([
    ["ls", [bash("ls -la"), { name: "Read", input: { file_path: "a" } }]],
    ["git log", [bash("git log --oneline && git show HEAD")]],
    ["no tool but one that reads", [{ name: "Grep", input: {} }]],
  ])("%s", async (_, tools) => {
    const one = await OneTask.begin();
    const commit = one.commit(() => one.write("src/a.ts"));
    const transcript = one.transcript(one.prompt, ...tools);
    const { closed, failed } = await one.reports({ commits: [commit], files: ["src/a.ts"] }, transcript);
    const reason = `its agent reported done with commits that are not its own: ${commit} (its agent only read)`;
    expect([closed, failed]).toEqual([[], [{ taskId: one.taskId, reason }]]);
    expect(await one.run.task(one.taskId)).toMatchObject({ status: "open", notes: expect.stringContaining(reason) });
  });

  test("but one that ran something, or whose transcript is gone, is believed", async () => {
    for (const transcript of [(one: OneTask) => one.transcript(one.prompt, bash("make")), () => undefined]) {
      const one = await OneTask.begin();
      const commit = one.commit(() => one.write("src/a.ts"));
      const step = await one.reports({ commits: [commit], files: ["src/a.ts"] }, transcript(one));
      expect([step.closed, step.warnings, await kept(one)]).toEqual([[one.taskId], [], [commit]]);
    }
  });

  test("and what an earlier attempt at the same task has committed may be found done by reading", async () => {
    const one = await OneTask.begin({}, { retries: 1 });
    const at = one.run.replay.now().toISOString();
    const commit = one.commit(() => one.write("src/a.ts"), at);
    await one.run.end(one.agent, report("failed", "The tests fail."));
    const { calls } = await one.run.next();
    const prompt = one.run.brief(calls[0]);
    [one.agent = ""] = await one.run.makeAll(calls);
    const transcript = one.transcript(prompt, bash("git log"));
    const { closed, warnings } = await one.reports({ commits: [commit], files: ["src/a.ts"] }, transcript);
    expect([closed, warnings]).toEqual([
      [one.taskId],
      [`${one.taskId}: it named commits that are not its own: ${commit} (its agent only read)`],
    ]);
  });
});

test("what a member of a composite has committed counts for the whole, whose report repeats it", async () => {
  const world = new DrivenNested(CHAIN, { retries: 0 });
  const id = await world.add("Feature");
  const { run, calls } = await world.run.next({ isAsked: true });
  const [composite = ""] = await world.run.makeAll(calls);
  const nested = world.nested()[0]?.id ?? "";
  const commit = commitIn(world.run.root, "src/a.ts", world.run.replay.now().toISOString());
  const changes = { commits: [commit], files: ["src/a.ts"] };
  for (const more of [changes, {}]) {
    const [member = ""] = await world.run.makeAll((await world.step(nested)).calls);
    await world.run.end(member, report("done", "Built.", more));
  }
  await world.run.end(composite, report("done", "All is there.", changes));
  const { closed, warnings } = await world.run.next();
  expect([closed, warnings]).toEqual([[id], []]);
  expect(world.kept(run).attempts[0]?.outcome?.commits).toEqual([commit]);
});

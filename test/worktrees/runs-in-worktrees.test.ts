import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { putOnRunBranch } from "../../orchestrator/io/worktrees/run-branches.ts";
import { bringToBase } from "../../orchestrator/io/worktrees/start/bring-to-base.ts";
import { report } from "../run/driven/driven-run.ts";
import { IsolatedRun } from "./isolated-run.ts";

test("what seven agents commit in worktrees is on the run's branch exactly once, and nowhere in the user's checkout", async () => {
  const run = new IsolatedRun();
  for (let n = 1; n <= 7; n++) await run.add(`Write part ${n}`);
  writeFileSync(join(run.root, "list.txt"), "of the user, not committed");
  const { calls } = await run.next({ isAsked: true });
  expect(calls).toHaveLength(7);
  expect(run.brief(calls[0])).toContain("You have your own git worktree");
  const agents: string[] = [];
  for (const [n, call] of calls.entries()) agents.push(await run.work(call, { [`src/größe ${n}.ts`]: `part ${n}\n` }));
  const { closed, failed, done, warnings } = await run.next();
  const { id } = await run.run();
  const branch = `skyfom/run-${id}`;
  expect([closed.length, failed, done]).toEqual([7, [], true]);
  expect(warnings).toEqual([
    expect.stringContaining(branch),
    "agents in worktrees do not see what you have not committed: `list.txt`",
  ]);
  expect(warnings[0]).toBe(
    `the work of agents in worktrees is on the branch ${branch}, not in your checkout; to see it: git diff HEAD...${branch}; to merge it: git merge ${branch}`,
  );
  for (const n of agents.keys()) expect(await run.onRunBranch(`src/größe ${n}.ts`)).toBe(`part ${n}`);
  expect(run.git("log", "--no-merges", "--format=%s", `main..${branch}`).split("\n")).toHaveLength(7);
  expect(run.git("rev-parse", "main")).toBe(run.first);
  expect(run.git("status", "--porcelain")).toBe("M list.txt");
  expect(readFileSync(join(run.root, "list.txt"), "utf8")).toBe("of the user, not committed");
  expect(agents.filter((agent) => run.hasWorktree(agent))).toEqual([]);
  expect(run.git("branch", "--format=%(refname:short)").split("\n")).toEqual(["main", branch]);
  expect(run.git("fsck", "--no-dangling")).toBe("");
});

test("a task begins from what the tasks before it have brought onto the run's branch, and from what the user has committed since", async () => {
  const run = new IsolatedRun();
  const before = await run.add("Write the base");
  await run.add("Build on it", { dependsOn: [before] });
  await run.work((await run.next({ isAsked: true })).calls[0], { "base.ts": "base\n" });
  run.commit(run.root, { "user.ts": "user\n" });
  const [call] = (await run.next()).calls;
  const { folder } = await run.begin(call as NonNullable<typeof call>);
  expect([readFileSync(join(folder, "base.ts"), "utf8"), readFileSync(join(folder, "user.ts"), "utf8")]).toEqual([
    "base\n",
    "user\n",
  ]);
});

test("of two that change one line the second is tried again, with the branch and the file in its brief, and blocks nobody", async () => {
  const run = new IsolatedRun();
  for (const title of ["One", "Two", "Three"]) await run.add(title);
  const { calls } = await run.next({ isAsked: true });
  const [one, two, three] = calls.map(({ description }) => description.split(" ", 1)[0]);
  await run.work(calls[0], { "list.txt": "a\none\nboth\nc\n" });
  const second = await run.work(calls[1], { "list.txt": "a\ntwo\nboth\nc\n" });
  await run.work(calls[2], { "other.txt": "three\n" });
  const { closed, calls: again } = await run.next();
  expect(closed.toSorted()).toEqual([one, three].toSorted());
  const brief = run.brief(again[0]);
  expect(brief).toContain(
    `its work is on the branch worktree-agent-${second} and conflicts with the run's branch in list.txt`,
  );
  const branch = `worktree-agent-${second}`;
  const [ours, base, theirs] = [`skyfom/run-${(await run.run()).id}`, "main", branch].map((name) =>
    run.git("rev-parse", name),
  );
  // As zdiff3 has it: what both have alike stands outside, what both come from between them.
  for (const lines of [
    `> <<<<<<< ${ours}\n> one\n> ||||||| ${base?.slice(0, 7)}\n> b\n> \\=======\n> two\n> >>>>>>> ${branch}\n> both\n> c`,
    `> the run has ${run.git("rev-parse", `${ours}^1`).slice(0, 12)} list.txt, of task ${calls[0]?.description.replace(" ", ": ")}\n> the earlier attempt has ${theirs?.slice(0, 12)} list.txt`,
  ])
    expect(brief).toContain(lines);
  const { agent, folder } = await run.begin(again[0] as NonNullable<(typeof again)[0]>);
  expect(readFileSync(join(folder, "list.txt"), "utf8")).toBe("a\none\nboth\nc\n");
  expect(() => run.git("-C", folder, "merge", "--quiet", `worktree-agent-${second}`)).toThrow();
  run.commit(folder, { "list.txt": "a\none\ntwo\nc\n" });
  await run.end(agent, report("done", "Both are there."));
  const last = await run.next();
  expect([last.done, last.closed.toSorted()]).toEqual([true, [one, two, three].toSorted()]);
  expect(await run.onRunBranch("list.txt")).toBe("a\none\ntwo\nc");
  expect([agent, second].filter((name) => run.hasWorktree(name))).toEqual([]);
});

test("a worktree that holds what no commit has is kept and named", async () => {
  const run = new IsolatedRun();
  const id = await run.add("Write it");
  const [call] = (await run.next({ isAsked: true })).calls;
  const { agent, folder } = await run.begin(call as NonNullable<typeof call>);
  writeFileSync(join(folder, "forgotten.ts"), "forgotten");
  await run.end(agent, report("done", "It works."));
  const { closed, warnings } = await run.next();
  expect([closed, warnings]).toEqual([
    [id],
    [`${id}: 1 of its files is uncommitted in the worktree agent-${agent}, which remains`],
  ]);
  expect(readFileSync(join(folder, "forgotten.ts"), "utf8")).toBe("forgotten");
});

test("work whose branch cannot be moved stays in doubt with the reason, and is not lost", async () => {
  const run = new IsolatedRun();
  await run.add("One");
  await run.add("Two");
  const { calls } = await run.next({ isAsked: true });
  await run.work(calls[0], { "one.txt": "one\n" });
  await run.next();
  run.git("checkout", "--quiet", `skyfom/run-${(await run.run()).id}`);
  const agent = await run.work(calls[1], { "two.txt": "two\n" });
  const { inDoubt } = await run.next();
  expect(inDoubt.map(({ changed }) => changed).join()).toContain(
    "could not be merged into the run's branch: its branch is checked out in",
  );
  expect(run.git("status", "--porcelain")).toBe("");
  expect(readFileSync(join(run.folder(agent), "two.txt"), "utf8")).toBe("two\n");
});

test("an engine that was killed once the commits were on the run's branch takes them in once, and closes the task", async () => {
  const run = new IsolatedRun();
  const id = await run.add("Write it");
  const [call] = (await run.next({ isAsked: true })).calls;
  const { agent, folder } = await run.begin(call as NonNullable<typeof call>);
  const commit = run.commit(folder, { "one.txt": "one\n" });
  await run.end(agent, report("done", "It works.", { commits: [commit] }));
  expect(putOnRunBranch(run.root, (await run.run()).id, commit, "Merge it")).toBeUndefined();
  expect((await run.next()).closed).toEqual([id]);
  expect(run.git("rev-parse", `skyfom/run-${(await run.run()).id}`)).toBe(commit);
  expect(run.hasWorktree(agent)).toBe(false);
});

test("what an agent committed that did not finish stays on its branch, which each brief after it names", async () => {
  const run = new IsolatedRun({ retries: 2 });
  await run.add("Write it");
  const [call] = (await run.next({ isAsked: true })).calls;
  const { agent, folder } = await run.begin(call as NonNullable<typeof call>);
  run.commit(folder, { "half.txt": "half\n" });
  await run.end(agent, report("partial", "Half of it."));
  const [again] = (await run.next()).calls;
  expect(run.brief(again)).toContain(`Half of it. Its commits are on the branch worktree-agent-${agent}.`);
  expect(run.git("show", `worktree-agent-${agent}:half.txt`)).toBe("half");
  // Nor is it forgotten by an attempt that comes to nothing.
  await run.end((await run.begin(again as NonNullable<typeof again>)).agent, report("failed", "It fell over."));
  const [third] = (await run.next()).calls;
  expect(run.brief(third)).toContain(
    `It fell over. Commits of an earlier attempt are on the branch worktree-agent-${agent}.`,
  );
});

test.each([
  ["without a commit to begin from", ["checkout", "--quiet", "--orphan", "empty"]],
  ["beside a branch that leaves no room for the run's", ["branch", "skyfom"]],
])("%s, agents share the checkout", async (_, args) => {
  const run = new IsolatedRun();
  run.git(...args);
  await run.add("Write it");
  const [call] = (await run.next({ isAsked: true })).calls;
  expect(run.brief(call)).toContain("in the same checkout at the same time");
  expect((await run.run()).attempts[0]?.isolation).toBeUndefined();
});

test("an agent that is resumed keeps what it has, whatever its run has by now", async () => {
  const run = new IsolatedRun();
  await run.add("Write it");
  const [call] = (await run.next({ isAsked: true })).calls;
  const { agent, folder } = await run.begin(call as NonNullable<typeof call>);
  run.commit(folder, { "own.ts": "own\n" });
  rmSync(join(folder, "list.txt"));
  await bringToBase((await run.context()).ledger, run.root, agent);
  expect(run.git("-C", folder, "status", "--porcelain")).toBe("D list.txt");
  expect(readFileSync(join(folder, "own.ts"), "utf8")).toBe("own\n");
});

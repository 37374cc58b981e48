import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { DEFAULT_SETTINGS, type Settings } from "../../orchestrator/core/settings/settings.ts";
import { bringToBase } from "../../orchestrator/io/worktrees/start/bring-to-base.ts";
import * as say from "../ledger/support/payloads.ts";
import { report } from "../run/driven/driven-run.ts";
import { IsolatedRun } from "./isolated-run.ts";

// Where the client, or a hook of the user's, begins the worktree of an agent elsewhere than its run does.

/** A run of one task, whose checkout and whose remote have each a commit that the other has not. */
async function runBesideRemote(settings: Partial<Settings> = {}) {
  const run = new IsolatedRun({ retries: 1, ...settings });
  const id = await run.add("Write it");
  run.git("checkout", "--quiet", "-b", "theirs");
  const theirs = run.commit(run.root, { "theirs.txt": "theirs\n" });
  run.git("checkout", "--quiet", "main");
  run.git("update-ref", "refs/remotes/origin/main", theirs);
  run.git("branch", "--quiet", "-D", "theirs");
  const base = run.commit(run.root, { "ours.txt": "ours\n" });
  const [call] = (await run.next({ isAsked: true })).calls;
  if (!call) throw new Error("nothing was handed over");
  return { run, id, base, theirs, call };
}

test.each([
  ["a remote branch that has gone another way", ({ theirs }: { theirs: string }) => theirs],
  ["an older commit", ({ run }: { run: IsolatedRun }) => run.first],
  [
    "a newer commit",
    ({ run, base }: { run: IsolatedRun; base: string }) => {
      const newer = run.git("commit-tree", "-p", base, "-m", "Newer", `${base}^{tree}`);
      run.git("update-ref", "refs/remotes/origin/main", newer);
      return newer;
    },
  ],
])(
  "a worktree that the client begins from %s is put at the commit of the run, and only its agent's commits are merged",
  async (_, fromOf) => {
    const beside = await runBesideRemote();
    const { run, id, base, call } = beside;
    const { agent, folder } = await run.begin(call, (name) => run.makeWorktree(name, fromOf(beside)));
    expect([run.told, run.git("-C", folder, "rev-parse", "HEAD")]).toEqual([undefined, base]);
    const commit = run.commit(folder, { "own.txt": "own\n" });
    await run.end(agent, report("done", "It works.", { commits: [commit], files: ["own.txt"] }));
    const { closed, warnings } = await run.next();
    expect(closed).toEqual([id]);
    expect(warnings.join()).not.toContain("committed nothing");
    expect(run.git("rev-parse", `skyfom/run-${(await run.run()).id}`)).toBe(commit);
  },
);

test("an agent that reports changed files and has committed nothing is noted in its task and in the summary", async () => {
  const { run, id, theirs, call } = await runBesideRemote();
  const { agent } = await run.begin(call, (name) => run.makeWorktree(name, theirs));
  await run.end(agent, report("done", "It works.", { files: ["ours.txt"] }));
  const { closed, warnings } = await run.next();
  const note = "it named files as changed, but committed nothing in its worktree: ours.txt";
  expect([closed, warnings]).toEqual([[id], [`${id}: ${note}`]]);
  expect(JSON.stringify(await run.task(id))).toContain(note);
  expect(run.git("branch", "--format=%(refname:short)")).toBe("main");
});

test.each([
  [
    "on a branch of the user's that has gone another way",
    (run: IsolatedRun, agent: string, theirs: string) =>
      run.git("worktree", "add", "--quiet", "-b", "feature", run.folder(agent), theirs),
    /^it began at [0-9a-f]{12}, on feature: ./,
  ],
  [
    "in another folder",
    (run: IsolatedRun, _: string, theirs: string) =>
      run.git("worktree", "add", "--quiet", "-b", "feature", join(run.root, ".git/elsewhere"), theirs),
    /^it was made outside \.claude\/worktrees\/agent-agent1$/,
  ],
])(
  "an agent whose worktree a hook has made %s may not work, and its task waits for a person, with the reason",
  async (_, make, why) => {
    const { run, id, theirs, call } = await runBesideRemote();
    const { agent } = await run.begin(call, (name) => make(run, name, theirs));
    expect(run.told).toMatch(why);
    expect(run.git("rev-parse", "feature")).toBe(theirs);
    await run.end(agent, report("done", "It works all the same.", { files: ["ours.txt"] }));
    const { closed, failed, calls, done } = await run.next();
    expect([closed, failed.length, calls, done]).toEqual([[], 1, [], true]);
    expect(JSON.stringify(await run.task(id))).toContain("A hook that makes worktrees has to make them in .claude");
    expect(run.git("rev-parse", "feature")).toBe(theirs);
  },
);

test("by default, the task of such an agent is tried again in the checkout, as are those after it, and the run says why", async () => {
  const { run, id, call } = await runBesideRemote({ isolation: DEFAULT_SETTINGS.isolation });
  const elsewhere = join(run.root, ".git/elsewhere");
  const { agent } = await run.begin(call, (_, from) => {
    run.git("worktree", "add", "--quiet", "-b", "feature", elsewhere, from);
  });
  expect(run.told).toMatch(/^it was made outside/);
  await run.end(agent, report("failed", "I was told to end."));
  const { calls, warnings } = await run.next();
  expect(calls.map(({ description }) => description.split(" ", 1)[0])).toEqual([id]);
  expect((await run.run()).attempts.map(({ isolation }) => isolation)).toEqual(["worktree", undefined]);
  expect(warnings.join("\n")).toContain("agents share your checkout");
});

test("a worktree whose index another git holds for a moment is put at the commit of the run after that", async () => {
  const { run, base, theirs, call } = await runBesideRemote();
  const { folder } = await run.begin(call, (name) => {
    run.makeWorktree(name, theirs);
    const lock = join(run.root, ".git/worktrees", `agent-${name}`, "index.lock");
    writeFileSync(lock, "");
    setTimeout(() => rmSync(lock), 100);
  });
  expect([run.told, run.git("-C", folder, "rev-parse", "HEAD")]).toEqual([undefined, base]);
});

test.each([
  ["stays on its commit where a call of the user's own starts as well", [say.asked("own")], "theirs"],
  ["is put at the commit of the run where only that has made a call", [], "base"],
] as const)("a worktree whose agent is not yet known to be the run's %s", async (_, asked, at) => {
  const beside = await runBesideRemote();
  const { run, call, theirs } = beside;
  await run.replay.give(say.asked("call", { description: call.description, prompt: call.prompt }));
  for (const one of asked) await run.replay.give(one);
  await run.replay.give(say.started("agent"));
  run.makeWorktree("agent", theirs);
  expect(await bringToBase((await run.context()).ledger, run.root, "agent")).toEqual({ kind: "ready" });
  expect(run.git("-C", run.folder("agent"), "rev-parse", "HEAD")).toBe(beside[at]);
});

test("what an agent has committed stays on its branch when it starts again, even if nothing tells that it has worked before", async () => {
  const { run, call } = await runBesideRemote();
  const { agent, folder } = await run.begin(call);
  const commit = run.commit(folder, { "own.txt": "own\n" });
  const { ledger } = await run.context();
  rmSync(join(ledger.paths.runs, (await run.run()).id, "base"), { recursive: true });
  expect(await bringToBase(ledger, run.root, agent)).toEqual({ kind: "ready" });
  expect(run.git("-C", folder, "rev-parse", "HEAD")).toBe(commit);
});

test("work of an agent whose worktree was not looked after when it started is not merged, and its task is tried again", async () => {
  const { run, theirs, call } = await runBesideRemote();
  const { agent, folder } = await run.begin(call);
  rmSync(join((await run.context()).ledger.paths.runs, (await run.run()).id, "base"), { recursive: true });
  run.git("-C", folder, "reset", "--quiet", "--hard", theirs);
  await run.end(agent, report("done", "It works."));
  const { closed, calls } = await run.next();
  expect([closed, calls.length]).toEqual([[], 1]);
  expect(run.brief(calls[0])).toContain("which task its agent has was not known in time");
});

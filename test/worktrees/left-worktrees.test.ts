import { spawn } from "node:child_process";
import { once } from "node:events";
import { utimesSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { AgentEntry } from "../../orchestrator/core/ledger/agent-entry.ts";
import { ownerKey } from "../../orchestrator/core/ledger/owner.ts";
import { planRemoval } from "../../orchestrator/core/worktrees/plan-removal.ts";
import { ownerOfProcess } from "../../orchestrator/io/ledger/owner-of-process.ts";
import { readWorktrees } from "../../orchestrator/io/worktrees/read-worktrees.ts";
import { removeWorktree } from "../../orchestrator/io/worktrees/remove-worktree.ts";
import { report } from "../run/driven/driven-run.ts";
import { makeAgentWorktrees } from "./agent-worktrees.ts";
import { IsolatedRun } from "./isolated-run.ts";

type Call = Parameters<IsolatedRun["begin"]>[0];

/** A process that stands for a client, and the agents that the ledger knows of it. */
async function clientProcess() {
  const child = spawn("sleep", ["600"], { stdio: "ignore" });
  await once(child, "spawn");
  const owner = ownerOfProcess({}, child.pid);
  const agent: AgentEntry = {
    ...{ id: "call", agentId: "other", isJoined: true, skillName: null, taskId: null, status: "lost" },
    ...{ spawnedAt: "2026-01-01T00:00:00.000Z", description: "", agentType: "general-purpose", lives: [] },
    owner: ownerKey(owner),
  };
  const end = async () => {
    child.kill("SIGKILL");
    await once(child, "exit");
  };
  return { owner, agent, end };
}

test("the lock of a client that is alive holds; once that has ended, it is taken off with the worktree, and no commit is lost", async () => {
  const repository = makeAgentWorktrees();
  const { owner, agent, end } = await clientProcess();
  const commonDir = join(repository.root, ".git");
  const lock = (id: string, reason: string) =>
    repository.git("worktree", "lock", "--reason", reason, repository.make(id));
  lock("agent-a1", `claude agent agent-a1 (pid ${owner.pid} start ${owner.start})`);
  lock("agent-a2", `claude agent agent-a2 (pid ${owner.pid} start ${owner.start})`);
  lock("agent-b1", `claude agent agent-b1 (pid ${owner.pid} start ${Number(owner.start) + 1})`);
  lock("agent-b2", `mine (pid ${owner.pid} start ${owner.start})`);
  lock("agent-b3", `claude agent agent-b3 (pid ${owner.pid})`);
  repository.change("agent-a2", "own.ts", "Own");
  const kinds = (agents: readonly AgentEntry[]) => readWorktrees(commonDir, agents).map(({ state }) => state.kind);
  const LOCKED = Array(5).fill("locked");
  expect(kinds([agent])).toEqual(LOCKED);
  await end();
  expect(kinds([])).toEqual(LOCKED);
  expect(kinds([agent])).toEqual(["merged", "unmerged", "locked", "locked", "locked"]);
  for (const worktree of readWorktrees(commonDir, [agent])) {
    const removal = planRemoval(worktree);
    if (removal.kind === "possible") expect(removeWorktree(commonDir, worktree, removal)).toBeUndefined();
  }
  expect(readWorktrees(commonDir, [agent]).map(({ id }) => id)).toEqual(["agent-b1", "agent-b2", "agent-b3"]);
  expect(repository.git("log", "-1", "--format=%s", "worktree-agent-a2").trim()).toBe("Own");
});

test("a worktree that could not go with its task goes with the run, unless a person has to decide about its task", async () => {
  const run = new IsolatedRun();
  for (const [priority, title] of ["One", "Two", "Three"].entries()) await run.add(title, { priority });
  const { calls } = await run.next({ isAsked: true });
  const one = await run.begin(calls[0] as NonNullable<(typeof calls)[0]>);
  const commit = run.commit(one.folder, { "1.txt": "one\n" });
  run.git("worktree", "lock", one.folder);
  await run.end(one.agent, report("done", "It works.", { commits: [commit] }));
  const asking = await run.begin(calls[1] as NonNullable<(typeof calls)[1]>);
  await run.end(asking.agent, report("needs-input", "Which?"));
  expect((await run.next()).closed).toHaveLength(1);
  expect(run.hasWorktree(one.agent)).toBe(true);
  run.git("worktree", "unlock", one.folder);
  run.git("checkout", "--quiet", `skyfom/run-${(await run.run()).id}`);
  const doubtful = await run.work(calls[2], { "3.txt": "three\n" });
  expect((await run.next()).inDoubt).toHaveLength(1);
  expect([one, asking].map(({ agent }) => run.hasWorktree(agent))).toEqual([false, false]);
  expect(run.hasWorktree(doubtful)).toBe(true);
});

test("a branch whose worktree git did not make goes with the run, unless it holds commits, is somebody's own, is checked out, or its worktree may be made yet", async () => {
  const run = new IsolatedRun();
  await run.add("One");
  const { calls } = await run.next({ isAsked: true });
  const own = run.git("commit-tree", "-p", "main", "-m", "Own", "main^{tree}");
  const branches = { "worktree-agent-bare": "main", "worktree-agent-own": own, "worktree-mine": "main" };
  for (const [name, commit] of Object.entries(branches)) {
    run.git("branch", name, commit);
    utimesSync(join(run.root, ".git/refs/heads", name), 0, 0);
  }
  run.git("branch", "worktree-agent-young");
  run.git("worktree", "add", "--quiet", "-b", "worktree-agent-used", ".claude/worktrees/mine");
  utimesSync(join(run.root, ".git/refs/heads/worktree-agent-used"), 0, 0);
  await run.work(calls[0], { "1.txt": "one\n" });
  expect((await run.next()).done).toBe(true);
  expect(run.git("branch", "--list", "worktree-*", "--format=%(refname:short)").split("\n")).toEqual([
    "worktree-agent-own",
    "worktree-agent-used",
    "worktree-agent-young",
    "worktree-mine",
  ]);
});

test("the branch of merged work goes with the run, where a kill came between its worktree and it", async () => {
  const run = new IsolatedRun();
  for (const title of ["One", "Two"]) await run.add(title);
  const { calls } = await run.next({ isAsked: true });
  const [merged, failed] = [await run.work(calls[0], { "1.txt": "one\n" }), await run.begin(calls[1] as Call)];
  expect((await run.next()).closed).toHaveLength(1);
  const [ours, theirs] = [`worktree-agent-${merged}`, `worktree-agent-${failed.agent}`];
  run.git("branch", ours, `skyfom/run-${(await run.run()).id}`);
  const commit = run.commit(failed.folder, { "2.txt": "two\n" });
  run.git("worktree", "remove", "--force", failed.folder);
  await run.end(failed.agent, report("needs-input", "Which?", { commits: [commit] }));
  expect((await run.next()).done).toBe(true);
  expect(run.git("branch", "--list", ours, theirs, "--format=%(refname:short)")).toBe(theirs);
});

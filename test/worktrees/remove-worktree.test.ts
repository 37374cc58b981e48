import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { planRemoval } from "../../orchestrator/core/worktrees/plan-removal.ts";
import { readWorktrees } from "../../orchestrator/io/worktrees/read-worktrees.ts";
import { removeWorktree } from "../../orchestrator/io/worktrees/remove-worktree.ts";
import { type AgentWorktrees, makeAgentWorktrees } from "./agent-worktrees.ts";

const ASKS = "Run this at a terminal: it asks you first.";

test("a worktree that holds nothing of its own goes with the client's branch, unasked", async () => {
  const repository = makeAgentWorktrees();
  const path = repository.make("agent-a1");
  repository.change("agent-a1", "one.ts", "One");
  repository.git("merge", "--quiet", "worktree-agent-a1");
  const { ok } = await repository.worktreesVerb("remove", "agent-a1");
  expect([ok, existsSync(path), branches(repository)]).toEqual([true, false, ["main"]]);
});

test("a branch that the agent made itself stays", async () => {
  const repository = makeAgentWorktrees();
  repository.make("agent-a1");
  repository.gitIn("agent-a1", "checkout", "--quiet", "-b", "feature");
  await repository.worktreesVerb("remove", "agent-a1");
  expect(branches(repository)).toEqual(["feature", "main", "worktree-agent-a1"]);
});

test.each([
  [
    "files",
    (one: AgentWorktrees) => one.change("agent-b1", "new.ts"),
    "1 file not committed. Uncommitted files are lost for good",
  ],
  [
    "commits",
    (one: AgentWorktrees) => one.change("agent-b1", "new.ts", "New"),
    "1 commit on no other branch. Its commits stay on the branch worktree-agent-b1",
  ],
])("one that holds %s of its own is left where nobody can be asked", async (_, change, what) => {
  const repository = makeAgentWorktrees();
  const path = repository.make("agent-b1");
  change(repository);
  const outcome = await repository.worktreesVerb("remove", "agent-b1");
  expect(outcome).toEqual({ ok: false, problems: [{ where: "agent-b1", what, fix: ASKS }] });
  expect(existsSync(join(path, "new.ts"))).toBe(true);
});

test.each(["on its branch", "on a detached HEAD", "in a folder that is gone"])(
  "after a yes the worktree goes, and its commits, %s, stay on a branch",
  async (where) => {
    const repository = makeAgentWorktrees();
    const path = repository.make("agent-c1");
    if (where === "on a detached HEAD") {
      repository.gitIn("agent-c1", "checkout", "--quiet", "--detach");
      repository.git("branch", "-D", "worktree-agent-c1");
    }
    repository.change("agent-c1", "new.ts", "New");
    const commit = repository.gitIn("agent-c1", "rev-parse", "HEAD").trim();
    if (where === "in a folder that is gone") rmSync(path, { recursive: true });
    removeAfterYes(repository, "agent-c1");
    expect(existsSync(path)).toBe(false);
    expect(await repository.states()).toEqual({});
    expect(repository.git("branch", "--contains", commit).trim()).toBe(
      where === "on a detached HEAD" ? "skyfom/kept/agent-c1" : "worktree-agent-c1",
    );
    expect(repository.git("fsck", "--no-dangling")).toBe("");
  },
);

test("files that were changed after the look are not lost without a yes", () => {
  const repository = makeAgentWorktrees();
  const path = repository.make("agent-d1");
  const commonDir = join(repository.root, ".git");
  const [worktree] = readWorktrees(commonDir, []);
  const removal = worktree && planRemoval(worktree);
  if (removal?.kind !== "possible") throw new Error("it was to be removable");
  repository.change("agent-d1", "late.ts");
  expect(removeWorktree(commonDir, worktree as NonNullable<typeof worktree>, removal)?.what).toContain(
    "contains modified or untracked files",
  );
  expect(existsSync(join(path, "late.ts"))).toBe(true);
});

test("one whose agent is at work, one that is locked and one of nobody are refused with what to do", async () => {
  const repository = makeAgentWorktrees();
  repository.make("agent-e1");
  repository.git("worktree", "lock", ".claude/worktrees/agent-e1");
  expect(await repository.worktreesVerb("remove", "agent-e1")).toMatchObject({ problems: [{ what: "it is locked" }] });
  expect(await repository.worktreesVerb("remove", "../mine")).toMatchObject({
    problems: [{ where: "../mine", what: "no agent has a worktree of this name" }],
  });
  const [worktree] = readWorktrees(join(repository.root, ".git"), []);
  const atWork = planRemoval({ ...(worktree as NonNullable<typeof worktree>), state: { kind: "at-work" } });
  expect(atWork).toMatchObject({ kind: "refused", problem: { what: "its agent is at work" } });
});

function removeAfterYes({ root }: AgentWorktrees, id: string): void {
  const commonDir = join(root, ".git");
  const worktree = readWorktrees(commonDir, []).find((one) => one.id === id);
  const removal = worktree && planRemoval(worktree);
  if (!worktree || removal?.kind !== "possible") throw new Error("it was to be removable");
  expect(removal.cost).toMatch(/1 commit on no other branch\. Its commits stay on the branch \S+\.$/);
  expect(removeWorktree(commonDir, worktree, removal)).toBeUndefined();
}

function branches({ git }: AgentWorktrees): string[] {
  return git("branch", "--format=%(refname:short)").trim().split("\n");
}

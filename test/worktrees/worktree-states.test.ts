import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { makeAgentWorktrees } from "./agent-worktrees.ts";

test("each worktree of an agent is listed with what is only there", async () => {
  const repository = makeAgentWorktrees();
  for (const id of ["agent-a0", "agent-a1", "agent-a2", "agent-a3", "agent-a4", "agent-a5", "agent-a6"])
    repository.make(id);
  repository.change("agent-a1", "src/größe 1.ts", "Measure");
  repository.change("agent-a2", "src/new.ts");
  repository.change("agent-a3", "src/half.ts", "Half");
  repository.gitIn("agent-a3", "checkout", "--quiet", "--detach");
  repository.git("branch", "-D", "worktree-agent-a3");
  repository.change("agent-a4", "kept.ts", "Keep");
  repository.git("merge", "--quiet", "worktree-agent-a4");
  repository.git("worktree", "lock", "--reason", "on a disk that is away", ".claude/worktrees/agent-a5");
  repository.change("agent-a6", "lost.ts", "Lose the folder");
  rmSync(join(repository.root, ".claude/worktrees/agent-a6"), { recursive: true });
  repository.git("worktree", "add", "--quiet", "-b", "mine", "../mine");
  expect(await repository.states()).toEqual({
    "agent-a0": "merged",
    "agent-a1": "unmerged",
    "agent-a2": "uncommitted",
    "agent-a3": "unmerged",
    "agent-a4": "merged",
    "agent-a5": "locked",
    "agent-a6": "gone",
  });
});

test("a worktree whose .git was removed is asked about itself, not about the checkout around it", async () => {
  const repository = makeAgentWorktrees();
  const path = repository.make("agent-b1");
  repository.change("agent-b1", "own.ts", "Own");
  repository.write("dirty.ts", "of the user");
  rmSync(join(path, ".git"));
  expect(await repository.states()).toEqual({ "agent-b1": "unmerged" });
});

test("variables that lead git elsewhere change nothing", async () => {
  const repository = makeAgentWorktrees();
  repository.make("agent-c1");
  const elsewhere = mkdtempSync(join(tmpdir(), "skyfom-elsewhere-"));
  onTestFinished(() => rmSync(elsewhere, { recursive: true }));
  execFileSync("git", ["init", "--quiet", "--bare", elsewhere]);
  for (const name of ["GIT_DIR", "GIT_WORK_TREE", "GIT_OBJECT_DIRECTORY", "GIT_INDEX_FILE"]) {
    process.env[name] = elsewhere;
    onTestFinished(() => {
      delete process.env[name];
    });
  }
  expect(await repository.states()).toEqual({ "agent-c1": "merged" });
});

test("two worktrees with the same commit: the second is the last that holds it, once the first is gone", async () => {
  const repository = makeAgentWorktrees();
  repository.make("agent-d1");
  repository.make("agent-d2");
  repository.change("agent-d1", "one.ts", "One");
  repository.gitIn("agent-d2", "merge", "--quiet", "worktree-agent-d1");
  expect(await repository.states()).toEqual({ "agent-d1": "merged", "agent-d2": "merged" });
  expect(await repository.worktreesVerb("remove", "agent-d1")).toMatchObject({ ok: true, data: { removed: true } });
  expect(await repository.states()).toEqual({ "agent-d2": "unmerged" });
});

test("a merge that is not over, commits of a submodule, and a repository without a commit", async () => {
  const repository = makeAgentWorktrees();
  repository.make("agent-e1");
  repository.change("agent-e1", "README.md", "Theirs");
  writeFileSync(join(repository.root, "README.md"), "ours\n");
  repository.git("commit", "--quiet", "--all", "--message", "Ours");
  expect(() => repository.gitIn("agent-e1", "merge", "main")).toThrow();
  const part = mkdtempSync(join(tmpdir(), "skyfom-part-"));
  onTestFinished(() => rmSync(part, { recursive: true }));
  execFileSync("git", ["clone", "--quiet", repository.root, join(part, "part")]);
  repository.make("agent-e2");
  const local = ["-c", "protocol.file.allow=always"];
  repository.gitIn("agent-e2", ...local, "submodule", "--quiet", "add", join(part, "part"), "part");
  repository.gitIn("agent-e2", "commit", "--quiet", "--message", "Add a part");
  repository.git("merge", "--quiet", "worktree-agent-e2");
  repository.make("agent-e3");
  repository.gitIn("agent-e3", "checkout", "--quiet", "--orphan", "empty");
  repository.gitIn("agent-e3", "rm", "-rfq", ".");
  expect(await repository.states()).toEqual({
    "agent-e1": "uncommitted",
    "agent-e2": "submodules",
    "agent-e3": "merged",
  });
});

import { execFileSync } from "node:child_process";
import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { bringToBase } from "../../orchestrator/io/worktrees/start/bring-to-base.ts";
import { fingerprint } from "../hooks/support/fingerprint.ts";
import { makeAgentWorktrees } from "./agent-worktrees.ts";
import { IsolatedRun } from "./isolated-run.ts";

test("a worktree that git's own files put into a folder of others is not listed, not asked about and not removed", async () => {
  const repository = makeAgentWorktrees();
  const own = repository.make("agent-a1");
  const other = join(repository.home, "other/.claude/worktrees/agent-a2");
  mkdirSync(join(other, ".."), { recursive: true });
  execFileSync("git", ["init", "--quiet", join(repository.home, "other")]);
  const linked = repository.make("agent-a2");
  renameSync(linked, other);
  writeFileSync(join(repository.root, ".git/worktrees/agent-a2/gitdir"), `${join(other, ".git")}\n`);
  const before = fingerprint(join(repository.home, "other"));
  expect(await repository.states()).toEqual({ "agent-a1": "merged" });
  expect((await repository.worktreesVerb("remove", "agent-a2")).ok).toBe(false);
  expect(fingerprint(join(repository.home, "other"))).toEqual(before);
  symlinkSync(other, linked);
  writeFileSync(join(repository.root, ".git/worktrees/agent-a2/gitdir"), `${join(linked, ".git")}\n`);
  expect(await repository.states()).toEqual({ "agent-a1": "merged" });
  expect(own).not.toBe(other);
});

test("one that an agent in a worktree has made below that is listed", async () => {
  const repository = makeAgentWorktrees();
  const outer = repository.make("agent-b1");
  const inner = join(outer, ".claude/worktrees/agent-b2");
  repository.git("worktree", "add", "--quiet", "-b", "worktree-agent-b2", inner);
  expect(Object.keys(await repository.states())).toEqual(["agent-b1", "agent-b2"]);
});

test.each(["worktrees", "worktrees/agent-a1"])(
  "none is listed that git's list leads to through a link at %s",
  async (path) => {
    const repository = makeAgentWorktrees();
    repository.make("agent-a1");
    expect(await repository.states()).toEqual({ "agent-a1": "merged" });
    const at = join(repository.root, ".git", path);
    renameSync(at, join(repository.home, "elsewhere"));
    symlinkSync(join(repository.home, "elsewhere"), at);
    expect(await repository.states()).toEqual({});
  },
);

test.each([".git/logs/refs/heads", ".git/refs/heads"])(
  "the worktree of an agent is not moved to its base where a link at %s has git write elsewhere",
  async (path) => {
    const run = new IsolatedRun();
    await run.add("Write it");
    run.commit(run.root, { "list.txt": "d\n" });
    const at = join(run.root, path);
    const elsewhere = join(run.root, ".git", "elsewhere");
    renameSync(at, elsewhere);
    symlinkSync(elsewhere, at);
    const [call] = (await run.next({ isAsked: true })).calls;
    const { agent, folder } = await run.begin(call as NonNullable<typeof call>);
    expect(run.git("-C", folder, "rev-parse", "HEAD")).toBe(run.first);
    rmSync(at);
    renameSync(elsewhere, at);
    await bringToBase((await run.context()).ledger, run.root, agent);
    expect(run.git("-C", folder, "rev-parse", "HEAD")).toBe(run.git("rev-parse", "HEAD"));
  },
);

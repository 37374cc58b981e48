import { execFileSync } from "node:child_process";
import { appendFileSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { worktrees } from "../../orchestrator/verbs/worktrees.ts";
import { runVerb } from "../support/run-verb.ts";
import { makeScratchRepository, type ScratchRepository } from "../support/scratch-repository.ts";

/** A repository in which the client has made worktrees for agents, as it makes them. */
export interface AgentWorktrees extends ScratchRepository {
  /** Makes `.claude/worktrees/<id>` on the branch `worktree-<id>`, and returns its path. */
  make(id: string): string;
  gitIn(id: string, ...args: string[]): string;
  /** Writes a file in a worktree, and commits it where a message is given. */
  change(id: string, file: string, message?: string): void;
  /** What `skyfom worktrees` says of each: the kind of its state, by its name. */
  states(): Promise<Record<string, string>>;
  worktreesVerb(...args: string[]): ReturnType<typeof runVerb>;
}

export function makeAgentWorktrees(): AgentWorktrees {
  const repository = makeScratchRepository();
  onTestFinished(() => repository.remove());
  const { root, home, git } = repository;
  const at = (id: string) => join(root, ".claude/worktrees", id);
  const gitIn = (id: string, ...args: string[]) =>
    execFileSync("git", args, { cwd: at(id), encoding: "utf8", env: { ...process.env, HOME: home } });
  const worktreesVerb = (...args: string[]) => runVerb(worktrees, ["worktrees", ...args], root, {});
  appendFileSync(join(root, ".git/info/exclude"), "/.claude\n");
  return {
    ...repository,
    make: (id) => {
      git("worktree", "add", "--quiet", "-b", `worktree-${id}`, at(id));
      return at(id);
    },
    gitIn,
    change: (id, file, message) => {
      mkdirSync(join(at(id), file, ".."), { recursive: true });
      writeFileSync(join(at(id), file), `${file}\n`);
      if (message === undefined) return;
      gitIn(id, "add", "--", file);
      gitIn(id, "commit", "--quiet", "--message", message);
    },
    worktreesVerb,
    states: async () => {
      const outcome = await worktreesVerb();
      if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
      const { worktrees: all } = outcome.data as { worktrees: { id: string; state: { kind: string } }[] };
      return Object.fromEntries(all.map(({ id, state }) => [id, state.kind]));
    },
  };
}

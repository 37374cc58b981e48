import { join } from "node:path";
import { type Install, type Installer, installHere } from "../play.ts";
import type { ScratchRepository } from "../scratch-repository.ts";

/** An install whose sessions are started in a linked worktree, with `.claude` committed, as a worktree needs it. */
export function inWorktree(install: Install): Installer {
  return (repository) => {
    const options = installHere(repository, install);
    if (install !== "plugin") {
      repository.git("add", ".claude");
      repository.git("commit", "--quiet", "--message", "Install Skyfom");
    }
    repository.git("worktree", "add", "--quiet", worktreeOf(repository));
    return { ...options, cwd: worktreeOf(repository) };
  };
}

export function worktreeOf({ root }: ScratchRepository): string {
  return join(root, "../linked");
}

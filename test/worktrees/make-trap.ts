import { existsSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { makeAgentWorktrees } from "./agent-worktrees.ts";

/** A program that leaves a trace and passes its input on, and whether it was run since that was asked last. */
export function setTrap(folder: string) {
  const trace = join(folder, "sprung");
  const program = join(folder, "evil");
  writeFileSync(program, `#!/bin/sh\ntouch '${trace}'\nexec cat\n`, { mode: 0o755 });
  const isSprung = () => {
    const is = existsSync(trace);
    rmSync(trace, { force: true });
    return is;
  };
  return { program, isSprung };
}

/** A repository as an archive brings it: with a git directory whose settings name a program. */
export function makeTrap() {
  const repository = makeAgentWorktrees();
  const { root, home, git } = repository;
  return {
    ...repository,
    ...setTrap(home),
    /** Makes a file look changed, so that git compares what is in it. */
    touch: (path: string) => utimesSync(join(root, path), new Date(), new Date(Date.now() + 60_000)),
    commit: (file: string, text: string) => {
      repository.write(file, text);
      git("add", "--", file);
      git("commit", "--quiet", "--message", file);
    },
  };
}

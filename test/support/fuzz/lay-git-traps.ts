import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { ScratchRepository } from "../scratch-repository.ts";
import type { GitTrap } from "./git-traps.ts";

/** Makes what the traps need: a file that is changed, a branch that conflicts, and a commit that is signed. To be called before they are laid. */
export function readyForGitTraps({ root, write, git }: ScratchRepository): void {
  const commit = (text: string) => {
    write("one.txt", text);
    git("add", "one.txt");
    git("commit", "--quiet", "--message", text.trim());
  };
  commit("one\n");
  git("checkout", "--quiet", "-b", "theirs");
  commit("theirs\n");
  git("checkout", "--quiet", "main");
  commit("ours\n");
  const signature = "gpgsig -----BEGIN PGP SIGNATURE-----\n \n x\n -----END PGP SIGNATURE-----";
  const head = git("cat-file", "commit", "HEAD");
  const signed = execFileSync("git", ["hash-object", "-t", "commit", "-w", "--stdin"], {
    cwd: root,
    input: head.replace(/^(committer .*)$/m, `$1\n${signature}`),
    encoding: "utf8",
  });
  git("update-ref", "refs/heads/main", signed.trim());
  write("one.txt", "changed\n");
}

/** Lays traps into a git directory, as an archive may bring it: its settings, its attributes, and all its hooks. */
export function layGitTraps(gitDir: string, evil: string, traps: readonly GitTrap[]): void {
  const hooks = join(dirname(evil), "evil-hooks");
  const more = join(dirname(evil), "more-settings");
  mkdirSync(hooks, { recursive: true });
  for (const name of HOOKS) writeFileSync(join(hooks, name), `#!/bin/sh\nexec '${evil}'\n`, { mode: 0o755 });
  writeFileSync(more, `[core]\n\tfsmonitor = ${evil}\n`);
  for (const [key, value] of traps.flatMap(({ settings }) => settings)) {
    const said = value.replace("EVIL", evil).replace("HOOKS", hooks).replace("MORE", more);
    execFileSync("git", ["config", "--file", join(gitDir, "config"), "--add", key, said]);
  }
  const attributes = new Map<string, string[]>();
  for (const [pattern = "", ...rest] of traps.flatMap((one) => (one.attributes ? [one.attributes.split(" ")] : [])))
    attributes.set(pattern, [...(attributes.get(pattern) ?? []), ...rest]);
  mkdirSync(join(gitDir, "info"), { recursive: true });
  const lines = [...attributes].map(([pattern, rest]) => `${pattern} ${rest.join(" ")}\n`);
  writeFileSync(join(gitDir, "info/attributes"), lines.join(""));
}

const HOOKS = [
  ...["pre-commit", "post-commit", "commit-msg", "prepare-commit-msg", "post-checkout", "post-merge", "pre-push"],
  ...["post-index-change", "reference-transaction", "fsmonitor-watchman", "pre-auto-gc", "post-rewrite"],
];

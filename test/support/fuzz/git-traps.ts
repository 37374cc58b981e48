/** A way in which a repository has git start a program, and what plain git is asked to do so. */
export interface GitTrap {
  readonly name: string;
  /** Settings of the repository; `EVIL` stands for the program. */
  readonly settings: readonly (readonly [key: string, value: string])[];
  /** What stands in `.git/info/attributes` for it. */
  readonly attributes?: string;
  /** A call of git that starts the program; `theirs` is a branch that cannot be merged without it, and the newest commit is signed. */
  readonly springs: readonly string[];
  /** Whether git starts it at a terminal only. */
  readonly atTerminal?: true;
}

const trap = (
  name: string,
  settings: Readonly<Record<string, string>>,
  springs: readonly string[],
  attributes?: string,
): GitTrap => ({
  name,
  settings: Object.entries(settings),
  springs,
  ...(attributes === undefined ? {} : { attributes }),
});

/** Every way that is known, but for hooks, which are files. A file `one.txt` is changed in the work tree. */
export const GIT_TRAPS: readonly GitTrap[] = [
  trap("a monitor", { "core.fsmonitor": "EVIL" }, ["status"]),
  trap("a filter, clean", { "filter.x.clean": "EVIL" }, ["add", "one.txt"], "*.txt filter=x"),
  trap("a filter, smudge", { "filter.y.smudge": "EVIL" }, ["checkout", "--", "one.txt"], "*.txt filter=y"),
  trap("a filter, a process", { "filter.z.process": "EVIL" }, ["add", "one.txt"], "*.txt filter=z"),
  trap("a driver of merges", { "merge.x.driver": "EVIL </dev/null" }, ["merge", "--quiet", "theirs"], "*.txt merge=x"),
  trap("a program for differences", { "diff.external": "EVIL" }, ["diff"]),
  trap("one for those of some files", { "diff.x.command": "EVIL" }, ["diff"], "*.txt diff=x"),
  trap("one that makes text of a file", { "diff.y.textconv": "EVIL" }, ["diff"], "*.txt diff=y"),
  trap("one that looks at signatures", { "gpg.program": "EVIL", "log.showSignature": "true" }, ["log"]),
  trap("one that signs", { "gpg.program": "EVIL", "commit.gpgSign": "true" }, ["commit", "--allow-empty", "-m", "x"]),
  trap("a folder of hooks", { "core.hooksPath": "HOOKS" }, ["commit", "--allow-empty", "-m", "x"]),
  { ...trap("a pager", { "core.pager": "EVIL" }, ["-p", "log"]), atTerminal: true },
  trap("an editor", { "core.editor": "EVIL" }, ["commit", "--allow-empty"]),
  trap("a shell on another machine", { "core.sshCommand": "EVIL" }, ["ls-remote", "ssh://nobody.invalid/x"]),
  trap("a keeper of passwords", { "credential.helper": "!EVIL" }, ["-c", "core.askPass=", "credential", "fill"]),
  trap("a name for a command", { "alias.st": "!EVIL", "alias.lg": "!EVIL" }, ["st"]),
  trap("a file of more settings", { "include.path": "MORE" }, ["status"]),
];

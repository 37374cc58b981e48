/**
 * Settings for every call of git. Those of a repository that came as an archive, or of a folder that is made to look like one, may name
 * programs: a monitor that says what has changed, one that looks at signatures, hooks, also those of a clean-up that git starts by itself. Git
 * would start them. In submodules it would go by their own settings. It would also read files that settings name, which may have no end: names
 * of authors and an order of files, which no call needs, are left out.
 */
export const SAFE_SETTINGS = [
  ["core.fsmonitor", "false"],
  ["core.hooksPath", "/dev/null"],
  ["log.showSignature", "false"],
  ["merge.verifySignatures", "false"],
  ["gc.auto", "0"],
  ["maintenance.auto", "false"],
  ["submodule.recurse", "false"],
  ["log.mailmap", "false"],
  ["mailmap.file", "/dev/null"],
  ["diff.orderFile", "/dev/null"],
  ["safe.bareRepository", "explicit"],
] as const;

/** The same as options, which a call begins with. */
export const SAFE_GIT: readonly string[] = SAFE_SETTINGS.flatMap(([name, value]) => ["-c", `${name}=${value}`]);

/**
 * The environment of every call. Git takes no lock that it does not need and asks nobody. It does not fetch what a partial clone has left
 * out, since settings name the program that would do so; older versions know only the list of protocols, and `none` is no protocol.
 * Git-lfs fetches nothing either: the repository names the place and the program. A commit is the one that its hash names, and no
 * replacement that the repository holds.
 */
export const SAFE_GIT_ENV = {
  GIT_OPTIONAL_LOCKS: "0",
  GIT_NO_LAZY_FETCH: "1",
  GIT_ALLOW_PROTOCOL: "none",
  GIT_TERMINAL_PROMPT: "0",
  GIT_SSH_COMMAND: "false",
  GIT_LFS_SKIP_SMUDGE: "1",
  GIT_NO_REPLACE_OBJECTS: "1",
} as const;

/** More than git answers about any repository, such as the paths of two million files, in bytes. */
export const MOST_GIT_OUTPUT = 256 * 2 ** 20;

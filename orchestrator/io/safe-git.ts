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
 * The environment of every call. Git takes no lock that it does not need, asks nobody, and fetches nothing that a partial clone has left
 * out: the settings name the program that answers. Older gits know only the list of protocols, and `none` is no protocol. Nor does
 * git-lfs fetch anything, from where the repository says, or by the shell for that which its settings name. A commit is what its hash says,
 * and none that a repository has in its place.
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

import { dirname } from "node:path";

/**
 * Settings for every call of git. A repository that came as an archive brings settings of its own. Those may name programs, which git
 * would start: a file system monitor, a signature checker, hooks. They may also name files without an end, which git would read: the
 * mailmap and the order of files. No call needs any of that. The clean-up that git starts by itself runs hooks, and submodules follow
 * settings of their own; both are off.
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

/** The same as options at the beginning of a call. */
export const SAFE_GIT: readonly string[] = SAFE_SETTINGS.flatMap(([name, value]) => ["-c", `${name}=${value}`]);

/**
 * The environment of every call. Git takes no lock that it does not need, and asks nobody. It fetches nothing that a partial clone or
 * git-lfs has left out, because settings of the repository name the program and the place. Older versions know only the list of
 * protocols; `none` is no protocol. A hash names the commit itself, with its own parents, and not a replacement or other parents that the
 * repository holds. A Python filter of the user's takes no module from the current folder.
 */
export const SAFE_GIT_ENV = {
  GIT_OPTIONAL_LOCKS: "0",
  GIT_NO_LAZY_FETCH: "1",
  GIT_ALLOW_PROTOCOL: "none",
  GIT_TERMINAL_PROMPT: "0",
  GIT_SSH_COMMAND: "false",
  GIT_LFS_SKIP_SMUDGE: "1",
  GIT_NO_REPLACE_OBJECTS: "1",
  GIT_GRAFT_FILE: "/dev/null/none",
  PYTHONSAFEPATH: "1",
} as const;

/** The variables with which git looks for a repository in no folder above this work tree. */
export function nothingAbove(top: string): NodeJS.ProcessEnv {
  // in the root of the file system, it would exclude that
  return dirname(top) === top ? {} : { GIT_CEILING_DIRECTORIES: dirname(top) };
}

/** The most output that is read, in bytes: more than the paths of two million files. */
export const MOST_GIT_OUTPUT = 256 * 2 ** 20;

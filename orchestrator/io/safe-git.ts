/**
 * What every call of git begins with. The settings of a repository that came as an archive, or of a folder that is made to look like one,
 * may name programs: a monitor that says what has changed, one that looks at signatures in a log, hooks. Git would start them.
 */
export const SAFE_GIT: readonly string[] = [
  ...["-c", "core.fsmonitor=false"],
  ...["-c", "core.hooksPath=/dev/null"],
  ...["-c", "log.showSignature=false"],
  ...["-c", "safe.bareRepository=explicit"],
];

/**
 * The environment of every call. Git takes no lock that it does not need, asks nobody, and fetches nothing that a partial clone has left
 * out: the settings name the program that answers. Older gits know only the list of protocols, and `none` is no protocol.
 */
export const SAFE_GIT_ENV = {
  GIT_OPTIONAL_LOCKS: "0",
  GIT_NO_LAZY_FETCH: "1",
  GIT_ALLOW_PROTOCOL: "none",
  GIT_TERMINAL_PROMPT: "0",
} as const;

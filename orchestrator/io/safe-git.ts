/**
 * What every call of git begins with. A folder that is made to look like a repository comes with settings of its own, and git starts the
 * program that they name as its monitor: git takes none for a repository that is not named `.git`, and starts no monitor.
 */
export const SAFE_GIT: readonly string[] = ["-c", "safe.bareRepository=explicit", "-c", "core.fsmonitor=false"];

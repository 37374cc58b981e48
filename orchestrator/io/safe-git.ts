/**
 * What every call of git begins with. The settings of a repository that came as an archive, or of a folder that is made to look like one,
 * may name a monitor: git would start that program to ask what has changed.
 */
export const SAFE_GIT: readonly string[] = ["-c", "core.fsmonitor=false", "-c", "safe.bareRepository=explicit"];

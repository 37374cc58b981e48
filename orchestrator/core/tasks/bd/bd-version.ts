import type { Problem } from "../../problem.ts";

/** A version of `bd`, and what may be done with it. */
export interface BdVersion {
  readonly text: string;
  /** Flags for every call: no daemon in between, and nothing pushed or pulled for a question about tasks. */
  readonly flags: readonly string[];
  /** Whether notes can be added to, or only written anew. */
  readonly canAppendNotes: boolean;
  /** Why it may not change anything, where it is known to damage data or to claim unsafely. */
  readonly readOnly?: string;
  /** Set when none of our tests has run with this line. */
  readonly isUntested: boolean;
}

/** Withdrawn by their makers: long texts are corrupted, or the release was retracted. */
const WITHDRAWN = new Set(["1.0.5", "1.1.0", "1.1.1", "1.2.0", "1.2.1"]);

/** Judges what `bd version --json` says; undefined when that is no version. */
export function judgeBdVersion(text: string): BdVersion | undefined {
  const [, major, minor, patch] = /^v?(\d+)\.(\d+)\.(\d+)/.exec(text) ?? [];
  if (patch === undefined) return undefined;
  const number = Number(major) * 1e6 + Number(minor) * 1e3 + Number(patch);
  const isSqlite = number < 51_000;
  const readOnly = whyReadOnly(number, `${major}.${minor}.${patch}`);
  return {
    text,
    flags: isSqlite ? ["--no-daemon"] : ["--sandbox"],
    canAppendNotes: !isSqlite,
    isUntested: !/^v?(?:0\.49|1\.0)\./.test(text),
    ...(readOnly ? { readOnly } : {}),
  };
}

function whyReadOnly(number: number, version: string): string | undefined {
  if (number < 49_004) return "its claims can give one task to two";
  if (WITHDRAWN.has(version)) return "its makers withdrew it, since it damages data";
  return undefined;
}

/** What to say of a version in a list's warnings; undefined when there is nothing to say. */
export function warnOfBdVersion(version: BdVersion, program: string): Problem | undefined {
  if (version.readOnly) {
    return {
      where: program,
      what: `bd ${version.text} is only read from, not written to: ${version.readOnly}`,
      fix: "Install another version, for instance 1.0.4.",
    };
  }
  if (!version.isUntested) return undefined;
  return {
    where: program,
    what: `bd ${version.text} is untested: Skyfom is made for 0.49.x and 1.0.x`,
    fix: "It is used as it answers. If something is wrong, install one of those.",
  };
}

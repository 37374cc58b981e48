import type { Problem } from "../../problem.ts";

/** A version of `bd`, and what may be done with it. */
export interface BdVersion {
  readonly text: string;
  /** Where it keeps tasks: up to 0.49 in SQLite with `issues.jsonl` as its twin, later in Dolt. */
  readonly line: "sqlite" | "dolt";
  /** Flags for every call: no daemon in between, and nothing pushed or pulled for a question about tasks. */
  readonly flags: readonly string[];
  /** Whether a claim is one step of an embedded database, so that its own answer is proof enough. */
  readonly hasAtomicClaims: boolean;
  /** Whether `bd ready --explain` exists. */
  readonly canExplain: boolean;
  /** Whether its first command, a question too, changes the database of any older one for good. */
  readonly migrates: boolean;
  /** Why it may not change anything, where it is known to damage data or to claim unsafely. */
  readonly readOnly?: string;
  /** Set when none of our tests has run with this line. */
  readonly isUntested: boolean;
}

/** Withdrawn by their makers: long texts are corrupted, or the release was retracted. */
const WITHDRAWN = new Set(["1.0.5", "1.1.0", "1.1.1", "1.2.0", "1.2.1"]);

const FIRST_MIGRATING = 1_002_000;

/** Judges what `bd version --json` says; undefined when that is no version. */
export function judgeBdVersion(text: string): BdVersion | undefined {
  const number = numberOf(text);
  if (number === undefined) return undefined;
  const isSqlite = number < 50_000;
  const isTested = /^v?(?:0\.49|1\.0)\./.test(text);
  const readOnly = whyReadOnly(number, text.replace(/^v?(\d+\.\d+\.\d+).*$/s, "$1"));
  return {
    text,
    line: isSqlite ? "sqlite" : "dolt",
    flags: number < 51_000 ? ["--no-daemon"] : ["--sandbox"],
    hasAtomicClaims: isTested && number <= 1_000_003,
    canExplain: number >= 1_000_000,
    migrates: number >= FIRST_MIGRATING,
    isUntested: !isTested,
    ...(readOnly ? { readOnly } : {}),
  };
}

/** Whether a version is newer than the one that used a database last; one that is not known may be any. */
export function isNewerThan(version: BdVersion, lastUsedBy: string): boolean {
  return (numberOf(version.text) ?? 0) > (numberOf(lastUsedBy) ?? 0);
}

function numberOf(text: string): number | undefined {
  const [, major, minor, patch] = /^v?(\d{1,3})\.(\d{1,3})\.(\d{1,3})/.exec(text) ?? [];
  return patch === undefined ? undefined : Number(major) * 1e6 + Number(minor) * 1e3 + Number(patch);
}

function whyReadOnly(number: number, version: string): string | undefined {
  if (number < 49_004) return "its claims can give one task to two";
  if (WITHDRAWN.has(version)) return "it was withdrawn because it damages data";
  return undefined;
}

/** What to say of a version in a list's warnings; undefined when there is nothing to say. */
export function warnOfBdVersion(version: BdVersion, program: string): Problem | undefined {
  if (version.readOnly) {
    const instead = version.line === "sqlite" ? "0.49.5, which reads the same database" : "1.0.4";
    return {
      where: program,
      what: `bd ${version.text} is used read-only: ${version.readOnly}`,
      fix: `Install another version, for example ${instead}.`,
    };
  }
  if (!version.isUntested) return undefined;
  return {
    where: program,
    what: `bd ${version.text} is untested: Skyfom is made for 0.49.x and 1.0.x`,
    fix: "It is used anyway. If something goes wrong, install one of those.",
  };
}

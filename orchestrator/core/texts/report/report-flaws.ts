/** Why a message holds no report that counts. */
export const REPORT_FLAWS = {
  none: "its last message holds no report",
  noJson: "its report is not JSON",
  tooDeep: "its report is nested too deeply",
  empty: "its report's summary has no letter or digit in it",
  form: "its report is the brief's form, not filled in",
} as const;

/** @param flaws of its fields. */
export function tellWrongReport(flaws: readonly string[]): string {
  return `its report is wrong: ${flaws.join("; ")}`;
}

/** What each field of a report should be, to complete a sentence that begins with "it should be". */
export const SHOULD_BE: Readonly<Record<string, string>> = {
  status: '"done", "partial", "failed" or "needs-input"',
  summary: "a non-empty string",
  files: "a list of paths",
  commits: "a list of commit hashes",
  tests: 'a list of {"command": …, "result": "passed" or "failed"}',
  followUps: "a list of strings",
};

export function tellWrongField(name: string, should: string): string {
  return `"${name}" should be ${should}`;
}

export const NO_OBJECT = "it is not a JSON object";

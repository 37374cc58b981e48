/** The report of an agent on its work, from the fenced block that ends its last message. */
export interface Report {
  readonly status: "done" | "partial" | "failed" | "needs-input";
  /** What works now, why it is not done, or the question to the user. */
  readonly summary: string;
  readonly files: readonly string[];
  readonly commits: readonly string[];
  readonly tests: readonly TestRun[];
  readonly followUps: readonly string[];
}

/** One check that an agent ran. */
export interface TestRun {
  readonly command: string;
  readonly result: "passed" | "failed";
}

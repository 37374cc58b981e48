/** What the demo has seen, counted at the model server and read from the repository. */
export interface DemoResult {
  readonly clientExitCode: number | null;
  readonly isTimedOut: boolean;
  /** Most agents at work at one moment. */
  readonly peak: number;
  /** What the client answered to the spawns that were refused. */
  readonly refusals: readonly string[];
  readonly closed: number;
  readonly tasks: number;
  readonly slotsTaken: readonly string[];
}

/** One line of the demo's final table. */
export interface Finding {
  readonly what: string;
  readonly found: string;
  readonly isAsExpected: boolean;
}

/** Holds a result against what the demo promises for `atOnce` agents; it has failed unless every finding is as expected. */
export function judgeDemo(result: DemoResult, atOnce: number): Finding[] {
  const { clientExitCode, isTimedOut, peak, refusals, closed, tasks, slotsTaken } = result;
  return [
    {
      what: "Claude Code ended",
      found: isTimedOut ? "no, it was given up" : `with exit code ${clientExitCode}`,
      isAsExpected: !isTimedOut && clientExitCode === 0,
    },
    {
      what: "most agents at work at once, counted by the model server",
      found: `${peak} of ${atOnce}`,
      isAsExpected: peak === atOnce,
    },
    { what: "spawns refused", found: String(refusals.length), isAsExpected: refusals.length > 0 },
    { what: "tasks closed", found: `${closed} of ${tasks}`, isAsExpected: closed === tasks },
    {
      what: "slots still taken",
      found: slotsTaken.join(", ") || "none",
      isAsExpected: slotsTaken.length === 0,
    },
  ];
}

/** The findings as lines of text, those that are not as expected marked. */
export function renderFindings(findings: readonly Finding[]): string {
  const width = Math.max(...findings.map(({ what }) => what.length));
  return findings
    .map(({ what, found, isAsExpected }) => `  ${isAsExpected ? "ok  " : "FAIL"}  ${what.padEnd(width)}  ${found}`)
    .join("\n");
}

import type { Given } from "./compare-prompt.ts";
import type { Report } from "./parse-report.ts";
import type { Outcome } from "./run.ts";

/** What was found out about an agent and its report. */
export interface ClaimFacts {
  /** Undefined where nothing tells. */
  readonly given?: Given;
  /** The commits that the repository does not have; undefined where it could not be asked. */
  readonly missingCommits?: readonly string[];
  /** The files that are neither there nor in a commit that the report names. */
  readonly missingFiles: readonly string[];
  /** Whether it ended without a single tool call although its task cannot be done without changing something. */
  readonly isIdleTalk: boolean;
}

/**
 * Holds what an agent reported against what was found. A commit that does not exist makes the report worthless, since the work is not
 * there; a file that does not exist may only be named from another folder, or be cleared away by a build.
 */
export function judgeClaims(outcome: Outcome, report: Report, facts: ClaimFacts): Outcome {
  if (facts.given === "another-prompt") return inDoubt(outcome);
  if (outcome.kind !== "done") return outcome;
  const { missingCommits = [], missingFiles } = facts;
  if (missingCommits.length > 0)
    return failed(
      outcome,
      `its agent reported done, but commits that it names do not exist: ${missingCommits.join(", ")}`,
    );
  if (facts.isIdleTalk) return failed(outcome, "its agent reported done without having used any tool");
  const failedTests = report.tests.filter(({ result }) => result === "failed").map(({ command }) => command);
  const notes = [
    ...(facts.missingCommits === undefined && report.commits.length > 0 ? ["its commits could not be looked up"] : []),
    ...(missingFiles.length > 0 ? [`files that it names were not found: ${missingFiles.join(", ")}`] : []),
    ...(failedTests.length > 0 ? [`it reported done although this failed: ${failedTests.join(", ")}`] : []),
  ];
  return notes.length > 0 ? { ...outcome, notes } : outcome;
}

function inDoubt(outcome: Outcome): Outcome {
  const why = "its agent was given another prompt than its brief: a hook of another plugin replaced it";
  return {
    ...outcome,
    kind: "in-doubt",
    summary: `${why}. It ended ${outcome.kind}: ${outcome.summary}`,
    mayRetry: false,
  };
}

function failed(outcome: Outcome, summary: string): Outcome {
  return { ...outcome, kind: "failed", summary, mayRetry: true };
}

import type { Given } from "../../reference/compare-prompt.ts";
import { few } from "../excerpt.ts";
import type { Report } from "../report.ts";
import type { Outcome } from "../run.ts";
import type { EndOfWork } from "../states.ts";

/** What was found out about an agent and its report. */
export interface ClaimFacts {
  /** Undefined if unknown. */
  readonly given?: Given;
  /** The commits that the repository does not have; undefined if it could not be asked. */
  readonly missingCommits?: readonly string[];
  /** Abbreviations that are ambiguous: several commits share them. */
  readonly ambiguousCommits?: readonly string[];
  /** Those that were not looked up, because there are too many. */
  readonly uncheckedCommits?: readonly string[];
  /** The commits that do not count for this attempt, each with the reason as a phrase. */
  readonly foreignCommits?: readonly ForeignCommit[];
  /** Whether the agent, and every agent below it, clearly only read. */
  readonly hasOnlyRead?: boolean;
  /** The files that are neither there nor in a commit that the report names. */
  readonly missingFiles: readonly string[];
  /** Whether it ended without a single tool call although its task cannot be done without changing something. */
  readonly isIdleTalk: boolean;
}

/** A commit that a report names and that is not the attempt's own. */
export interface ForeignCommit {
  /** As the report writes it. */
  readonly name: string;
  readonly why: string;
  /** Whether an earlier attempt at the same task made it. */
  readonly isOfTask: boolean;
}

/** Most of one kind that a note names. */
const MOST_NAMED = 10;

/**
 * Compares an agent's report with what was found. The attempt fails if a commit does not exist, since the work is then missing, or if an
 * agent that only read claims somebody else's commit. Other commits that are not its own do not count. A file that does not exist is only
 * noted: its path may be relative to another folder, or a build may have removed it.
 */
export function judgeClaims(outcome: EndOfWork, report: Report, facts: ClaimFacts): EndOfWork {
  if (facts.given === "another-prompt") return inDoubt(outcome);
  if (outcome.kind !== "done") return outcome;
  const {
    missingCommits = [],
    ambiguousCommits = [],
    uncheckedCommits = [],
    foreignCommits = [],
    missingFiles,
  } = facts;
  if (missingCommits.length > 0)
    return failed(
      outcome,
      `its agent reported done, but named commits that do not exist: ${few(missingCommits, MOST_NAMED).join(", ")}`,
    );
  if (facts.isIdleTalk) return failed(outcome, "its agent reported done without using any tool");
  const told = few(
    foreignCommits.map(({ name, why }) => `${name} (${why})`),
    MOST_NAMED,
  ).join(", ");
  const claimed = foreignCommits.filter(({ isOfTask }) => !isOfTask);
  if (facts.hasOnlyRead && claimed.length > 0)
    return failed(outcome, `its agent reported done with commits that are not its own: ${told}`);
  const failedTests = report.tests.filter(({ result }) => result === "failed").map(({ command }) => command);
  const notes = [
    ...(facts.missingCommits === undefined && report.commits.length > 0 ? ["its commits could not be checked"] : []),
    ...(uncheckedCommits.length > 0
      ? [`it named so many commits that these were not checked: ${few(uncheckedCommits, MOST_NAMED).join(", ")}`]
      : []),
    ...(ambiguousCommits.length > 0
      ? [`it named commits by beginnings that several have: ${few(ambiguousCommits, MOST_NAMED).join(", ")}`]
      : []),
    ...(told === "" ? [] : [`it named commits that are not its own: ${told}`]),
    ...(missingFiles.length > 0
      ? [`it named files that were not found: ${few(missingFiles, MOST_NAMED).join(", ")}`]
      : []),
    ...(failedTests.length > 0
      ? [`it reported done although this failed: ${few(failedTests, MOST_NAMED).join(", ")}`]
      : []),
  ];
  const counted = without(outcome, [
    ...ambiguousCommits,
    ...uncheckedCommits,
    ...foreignCommits.map(({ name }) => name),
  ]);
  return notes.length > 0 ? { ...counted, notes } : counted;
}

/** The outcome without commits that do not count. */
function without(outcome: EndOfWork, foreign: readonly string[]): EndOfWork {
  if (foreign.length === 0 || outcome.commits === undefined) return outcome;
  const { commits, ...rest } = outcome;
  const own = commits.filter((name) => !foreign.includes(name));
  return own.length === 0 ? rest : { ...rest, commits: own };
}

/** The reason with which a task is closed: its agent's summary, and what was not confirmed. */
export function closeReason({ summary, notes = [] }: Outcome): string {
  return notes.length === 0 ? summary : `${summary}\n\nNot confirmed: ${notes.join("; ")}`;
}

function inDoubt(outcome: EndOfWork): EndOfWork {
  const why = "its agent was given another prompt instead of its brief: another plugin's hook replaced it";
  return {
    ...outcome,
    kind: "in-doubt",
    summary: `${why}. It ended ${outcome.kind}: ${outcome.summary}`,
    mayRetry: false,
  };
}

function failed(outcome: EndOfWork, summary: string): EndOfWork {
  return { ...outcome, kind: "failed", summary, mayRetry: true };
}

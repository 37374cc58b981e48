import type { Given } from "../../reference/compare-prompt.ts";
import { few } from "../../text/few.ts";
import {
  COMMITS_UNCHECKED,
  IDLE_TALK,
  tellAmbiguous,
  tellClosed,
  tellFailedTests,
  tellForeign,
  tellMissingCommits,
  tellMissingFiles,
  tellOnlyForeign,
  tellOtherPrompt,
  tellTooManyCommits,
} from "../../texts/outcomes/tell-claims.ts";
import type { Report } from "../../texts/report/report.ts";
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
  if (missingCommits.length > 0) return failed(outcome, tellMissingCommits(few(missingCommits, MOST_NAMED)));
  if (facts.isIdleTalk) return failed(outcome, IDLE_TALK);
  const told = few(
    foreignCommits.map(({ name, why }) => `${name} (${why})`),
    MOST_NAMED,
  ).join(", ");
  const claimed = foreignCommits.filter(({ isOfTask }) => !isOfTask);
  if (facts.hasOnlyRead && claimed.length > 0) return failed(outcome, tellOnlyForeign(told));
  const failedTests = report.tests.filter(({ result }) => result === "failed").map(({ command }) => command);
  const notes = [
    ...(facts.missingCommits === undefined && report.commits.length > 0 ? [COMMITS_UNCHECKED] : []),
    ...(uncheckedCommits.length > 0 ? [tellTooManyCommits(few(uncheckedCommits, MOST_NAMED))] : []),
    ...(ambiguousCommits.length > 0 ? [tellAmbiguous(few(ambiguousCommits, MOST_NAMED))] : []),
    ...(told === "" ? [] : [tellForeign(told)]),
    ...(missingFiles.length > 0 ? [tellMissingFiles(few(missingFiles, MOST_NAMED))] : []),
    ...(failedTests.length > 0 ? [tellFailedTests(few(failedTests, MOST_NAMED))] : []),
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
  return tellClosed(summary, notes);
}

function inDoubt(outcome: EndOfWork): EndOfWork {
  return {
    ...outcome,
    kind: "in-doubt",
    summary: tellOtherPrompt(outcome.kind, outcome.summary),
    mayRetry: false,
  };
}

function failed(outcome: EndOfWork, summary: string): EndOfWork {
  return { ...outcome, kind: "failed", summary, mayRetry: true };
}

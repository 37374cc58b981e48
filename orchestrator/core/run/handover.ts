import { defined } from "../ledger/defined.ts";
import { toLine } from "../printable.ts";
import { quoteLine } from "../quote-text.ts";
import type { Reference } from "../reference/reference.ts";
import type { AgentCall, Handover } from "../texts/handover/handover.ts";
import { promptOfCall } from "../texts/handover/prompt-of-call.ts";
import type { Report } from "../texts/report/report.ts";
import { NOT_DONE, NOTHING_STARTED, tellFullLists, tellMadeForOthers } from "../texts/report/report-of-members.ts";
import { excerpt, placeInState } from "./excerpt.ts";
import { endOfRun } from "./needs/end-of-run.ts";
import { resultOfMembers } from "./result-of-members.ts";
import { type Attempt, type MemberRun, newestAttempts, parentOf, type Run, trackedTaskOf } from "./run.ts";
import { warningsOfRun } from "./warnings-of-run.ts";

export type { Handover };

/** Longest title in a call's description, in characters: with it the whole input stays within 40 tokens of four bytes. */
const TITLE_SHOWN = 18;

/** The call for an attempt. It is short, because the hook replaces its prompt with the brief. If it does not, `briefPath` is to be read. */
export function callFor(run: Run, attempt: Attempt, briefPath: string): AgentCall {
  const reference: Reference = { run: run.id, attempt: attempt.number };
  const isBelow = parentOf(run) !== undefined;
  return {
    description: quoteLine(`${attempt.taskId} ${shorten(toLine(attempt.title), TITLE_SHOWN)}`),
    prompt: promptOfCall(reference, briefPath),
    subagent_type: attempt.agentType,
    ...defined({ model: attempt.model }),
    ...(isBelow ? { run_in_background: false as const } : {}),
  };
}

type Results = Pick<Handover, "closed" | "failed" | "needsInput" | "inDoubt" | "members" | "end">;

/** The results of a run so far, by task or by member: what is closed, what failed, and what the user has to decide. */
export function resultsOf(run: Run): Results {
  const newest = [...newestAttempts(run)].flatMap(([taskId, { outcome }]) => (outcome ? [{ taskId, ...outcome }] : []));
  const of = (kind: string) => newest.filter((one) => one.kind === kind);
  return {
    ...defined({ end: endOfRun(run) }),
    closed: of("done").map(({ taskId }) => taskId),
    failed: of("failed").map(({ taskId, summary }) => ({ taskId, reason: summary })),
    needsInput: of("needs-input").map(({ taskId, summary }) => ({ taskId, question: summary })),
    inDoubt: of("in-doubt").map(({ taskId, summary }) => ({ taskId, changed: summary })),
    ...(run.kind === "tasks" ? {} : { members: defined({ task: trackedTaskOf(run) }) }),
  };
}

/** The handover for a further step of a finished run, as after a second notification: its results again. */
export function repeatSummary(run: Run): Handover {
  return {
    run: run.id,
    calls: [],
    waitingFor: [],
    ...(run.left ?? { heldBack: [], blocked: [] }),
    done: true,
    ...resultsOf(run),
    stops: [],
    ...(run.kind === "tasks" || run.work.parent === undefined ? {} : { report: reportOf(run) }),
    warnings: warningsOfRun(run),
  };
}

/** Limits of a composite's report, in characters of its summary and in files, commits and checks: its agent has to repeat all of it. */
const LONGEST_REPORT = 4_000;
const MOST_IN_REPORT = 50;

/** The report of a composite agent over all its members. */
export function reportOf(run: MemberRun): Report {
  const { isDone, failed } = resultOfMembers(run);
  const newest = [...newestAttempts(run).values()];
  const deferred = run.deferred ?? [];
  const share = LONGEST_REPORT / newest.length;
  const whole = placeInState(run.id, "run.json");
  const files = unique(newest.flatMap(({ outcome }) => outcome?.files ?? []));
  const commits = unique(newest.flatMap(({ outcome }) => outcome?.commits ?? []));
  const tests = newest.flatMap(({ outcome }) => outcome?.tests ?? []);
  const sentences = [
    ...newest.map(({ member, outcome }) => `${member}: ${excerpt(outcome?.summary ?? NOT_DONE, share, whole)}`),
    // Without follow-ups: each becomes a task of its own when the member's report is collected.
    ...(deferred.length > 0 ? [tellMadeForOthers(deferred)] : []),
    ...([files, commits, tests].some(({ length }) => length > MOST_IN_REPORT) ? [tellFullLists(whole)] : []),
  ];
  return {
    status: isDone ? "done" : failed.some(({ outcome }) => outcome?.kind === "needs-input") ? "needs-input" : "failed",
    summary: sentences.join(" ") || NOTHING_STARTED,
    files: files.slice(0, MOST_IN_REPORT),
    commits: commits.slice(0, MOST_IN_REPORT),
    tests: tests.slice(0, MOST_IN_REPORT),
    followUps: [],
  };
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}

function shorten(title: string, most: number): string {
  return title.length <= most ? title : `${title.slice(0, most - 1).trimEnd()}…`;
}

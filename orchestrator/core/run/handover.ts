import { defined } from "../ledger/defined.ts";
import { toLine } from "../printable.ts";
import { quoteForShell } from "../quote-for-shell.ts";
import { quoteLine } from "../quote-text.ts";
import { type Reference, renderReference } from "../reference/reference.ts";
import { excerpt, placeInState } from "./excerpt.ts";
import { type EndOfRun, endOfRun } from "./needs/end-of-run.ts";
import type { Report } from "./report.ts";
import { resultOfMembers } from "./result-of-members.ts";
import {
  type Attempt,
  type LeftWork,
  type MemberRun,
  newestAttempts,
  parentOf,
  type Run,
  trackedTaskOf,
} from "./run.ts";
import { warningsOfRun } from "./warnings-of-run.ts";

/** The input of one call of the Agent tool. */
export interface AgentCall {
  readonly description: string;
  readonly prompt: string;
  readonly subagent_type: string;
  readonly model?: string;
  /** False below the main conversation: in print mode nothing wakes an agent whose children work in the background. */
  readonly run_in_background?: false;
}

/** What the engine hands over after a step. */
export interface Handover extends LeftWork {
  readonly run: string;
  /** To be made in one message. */
  readonly calls: readonly AgentCall[];
  /** Tasks or members whose agents are at work, or whose calls have been handed over. */
  readonly waitingFor: readonly { readonly taskId: string; readonly title: string }[];
  readonly done: boolean;
  readonly closed: readonly string[];
  readonly failed: readonly { readonly taskId: string; readonly reason: string }[];
  /** Questions that agents ended with. */
  readonly needsInput: readonly { readonly taskId: string; readonly question: string }[];
  /** What lost agents may have left half-done, until the user decides. */
  readonly inDoubt: readonly { readonly taskId: string; readonly changed: string }[];
  /** Set for a run of members, whose names take the place of task ids. `task` is the tracker's task that the run has claimed. */
  readonly members?: { readonly task?: string };
  /** Agents to stop, as inputs of the TaskStop tool. */
  readonly stops: readonly { readonly task_id: string }[];
  /**
   * The command to run now: it shows the brief of a part that the agent does itself, or waits in the background for a slot, the model's API
   * or a time limit.
   */
  readonly command?: {
    readonly line: string;
    readonly why: "own-work" | "check" | "slot" | "task" | "limit" | "time-limit";
  };
  /** Whether such a command is running in the background already. */
  readonly isAwaited?: true;
  /** The command for the next step, if no notification triggers it. */
  readonly nextCommand?: string;
  /** Why the run starts nothing: it is paused or stopping, or a quota is used up. */
  readonly halt?: string;
  /** What a composite agent is to report, once its run has ended. */
  readonly report?: Report;
  /** The results of a finished run, with titles and follow-ups. */
  readonly end?: EndOfRun;
  /** What the user should know, a line each: what is new since the step before, or, for a finished run, everything. */
  readonly warnings: readonly string[];
}

/** Longest title in a call's description, in characters: with it the whole input stays within 40 tokens of four bytes. */
const TITLE_SHOWN = 18;

/** The call for an attempt. It is short, because the hook replaces its prompt with the brief. If it does not, `briefPath` is to be read. */
export function callFor(run: Run, attempt: Attempt, briefPath: string): AgentCall {
  const reference: Reference = { run: run.id, attempt: attempt.number };
  const isBelow = parentOf(run) !== undefined;
  return {
    description: quoteLine(`${attempt.taskId} ${shorten(toLine(attempt.title), TITLE_SHOWN)}`),
    prompt: `@skyfom ${renderReference(reference)} else: cat ${quoteForShell(briefPath)}`,
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
    ...newest.map(({ member, outcome }) => `${member}: ${excerpt(outcome?.summary ?? "not done", share, whole)}`),
    // Without follow-ups: each becomes a task of its own when the member's report is collected.
    ...(deferred.length > 0 ? [`Made tasks for others: ${deferred.join(", ")}.`] : []),
    ...([files, commits, tests].some(({ length }) => length > MOST_IN_REPORT)
      ? [`The full lists of files, commits and tests are in ${whole}.`]
      : []),
  ];
  return {
    status: isDone ? "done" : failed.some(({ outcome }) => outcome?.kind === "needs-input") ? "needs-input" : "failed",
    summary: sentences.join(" ") || "Nothing was started.",
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

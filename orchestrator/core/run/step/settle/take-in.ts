import { renderReference } from "../../../reference/reference.ts";
import type { Task } from "../../../tasks/task.ts";
import { tellClaimedBy, tellNotClosed, tellUnclosed } from "../../../texts/outcomes/tell-closing.ts";
import { boundOutcome } from "../../judge/bound-outcome.ts";
import { closeReason, judgeClaims } from "../../judge/judge-claims.ts";
import { judgeComposite } from "../../judge/judge-composite.ts";
import { decideDoubt } from "../../judge/judge-lost.ts";
import { NO_REPORT } from "../../judge/parse-report.ts";
import { actorOf, type MemberRun, type Run } from "../../run.ts";
import { type EndOfWork, withEnd } from "../../states.ts";
import { type Judged, judgedOf, type Situation } from "../facts/assess.ts";
import type { Stage } from "../facts/stage.ts";
import { listOf } from "../facts/step-facts.ts";
import type { Change, TakeIn } from "../facts/step-plan.ts";
import { failureOf, resultOf } from "../facts/tried.ts";
import { integrateFirst, withLeftWork, withWork } from "../integrate.ts";
import { findForeign } from "./find-foreign.ts";
import { followUpsOf } from "./follow-ups-of.ts";

/**
 * Collects how the agents of a run have ended, and closes the tasks that are done. The task of members is closed by the run above, with the
 * composite's own report.
 */
export function takeIn(situation: Situation): Stage {
  const stages = judgedOf(situation, situation.run).map((one) => takeInOne(situation, one));
  return { changes: stages.flatMap(({ changes }) => changes), warnings: stages.flatMap(({ warnings }) => warnings) };
}

function takeInOne(situation: Situation, one: Judged): Stage {
  const { run } = situation;
  const ended = endOf(situation, run, one);
  if (ended === undefined) return NOTHING;
  if (run.kind !== "tasks") return { ...NOTHING, changes: [noteEnd(one, ended)] };
  // A doubt that the user's setting accepts is not checked against the members.
  const isReported = one.standing.kind === "over" && one.standing.outcome.kind === "done";
  const judged = isReported ? judgeComposite(ended, runOfMembers(situation, one)) : ended;
  const outcome = withWork(judged, one.known);
  if (outcome.kind !== "done") return { ...NOTHING, changes: [noteEnd(one, withLeftWork(outcome, one, run))] };
  const integration = integrateFirst(situation, one, outcome);
  if (integration.kind === "unchecked") return NOTHING;
  if (integration.kind === "first") return integration.stage;
  const { outcome: merged } = integration;
  return merged.kind === "done" ? closeDone(situation, one, merged) : { ...NOTHING, changes: [noteEnd(one, merged)] };
}

/** Closes the task of an attempt that is done. If that fails although the run has claimed the task, the user decides. */
function closeDone(situation: Situation, one: Judged, outcome: EndOfWork): Stage {
  const { tracker, tried, run } = situation;
  const { taskId } = one.attempt;
  const isClosing = (change: Change) => change.kind === "close-work" && isOf(change, one);
  if (resultOf(tried, isClosing)?.kind === "done") return afterClosing(situation, one, outcome);
  const failure = failureOf(tried, isClosing);
  const unavailable = tracker.kind === "unavailable" ? tracker : failure?.kind === "unavailable" ? failure : undefined;
  if (unavailable) {
    // The next step tries again.
    return { ...NOTHING, warnings: [{ kind: "not-closed-yet", taskId, why: unavailable.problem.what }] };
  }
  const task = listOf(situation).tasks.find(({ id }) => id === taskId);
  const isFree = task === undefined || task.status === "closed" || task.assignee === undefined;
  const isOurs = task?.assignee === actorOf(run);
  const why = failure?.problem.what ?? (isFree || isOurs ? undefined : tellClaimedBy(task.assignee));
  if (why === undefined) {
    const { run: id, number } = noteEnd(one, outcome);
    return { ...NOTHING, changes: [{ kind: "close-work", run: id, number, taskId, reason: closeReason(outcome) }] };
  }
  if (isOurs && task?.status === "in_progress") {
    const summary = tellUnclosed(why, outcome.summary);
    return { ...NOTHING, changes: [noteEnd(one, { ...outcome, kind: "in-doubt", summary })] };
  }
  const summary = tellNotClosed(why);
  return {
    changes: [noteEnd(one, { ...outcome, kind: "failed", summary })],
    warnings: [{ kind: "not-closed", taskId, why }],
  };
}

/** Makes tasks of what the agent noticed and left alone, and then notes the end, with what became of each. */
function afterClosing(situation: Situation, one: Judged, outcome: EndOfWork): Stage {
  const { seen, notes: told, changes, isLate } = followUpsOf(situation, one);
  if (changes.length > 0) return { ...NOTHING, changes };
  if (isLate) return NOTHING;
  const notes = [...(outcome.notes ?? []), ...told];
  const remarks = { ...(notes.length === 0 ? {} : { notes }), ...(seen.length === 0 ? {} : { seen }) };
  const noted = { ...outcome, ...remarks };
  return { ...NOTHING, changes: [{ ...noteEnd(one, noted), isClosed: true }] };
}

/** How an attempt ended, judged by its agent's end, its report and what was found of its claims; undefined while it is open. */
function endOf(situation: Situation, run: Run, { attempt, reference, known, standing }: Judged): EndOfWork | undefined {
  if (standing.kind !== "over") return undefined;
  const { outcome } = standing;
  const { stopReason, isOverdue = false } = attempt;
  if (run.kind !== "tasks" && stopReason !== undefined && outcome.kind === "failed")
    return boundOutcome({ ...outcome, summary: stopReason, mayRetry: isOverdue }, known.whole);
  const decided = run.kind === "tasks" ? decideDoubt(outcome, situation.settings.lostAgents) : outcome;
  if (known.found === undefined) return boundOutcome(decided, known.whole);
  const { hasUsedTools, claimed, ...found } = known.found;
  const task = listOf(situation).tasks.find(({ id }) => id === attempt.taskId);
  const mustChange = task !== undefined && demandsChanges(attempt.skillName, task);
  const isIdleTalk = hasUsedTools === false && mustChange;
  const report = known.reported?.kind === "report" ? known.reported.report : NO_REPORT;
  const foreignCommits = findForeign(situation, { attempt, reference, known });
  const facts = { ...found, isIdleTalk, foreignCommits, hasOnlyRead: claimed?.hasOnlyRead ?? false };
  return boundOutcome(judgeClaims(decided, report, facts), known.whole);
}

/**
 * The run of a composite agent's members, with their reports so far. Parts that an agent split off do not count
 * against it: it may have done them itself.
 */
function runOfMembers(situation: Situation, { reference }: Judged): MemberRun | undefined {
  const parent = renderReference(reference);
  const isMeant = (run: Run): run is MemberRun => run.kind === "composite" && run.work.parent === parent;
  const kept = situation.others.find(isMeant);
  if (kept === undefined) return undefined;
  return judgedOf(situation, kept).reduce<MemberRun>((run, one) => {
    const outcome = endOf(situation, run, one);
    return outcome === undefined ? run : withEnd(run, { number: one.attempt.number, from: ["at-work"] }, outcome);
  }, kept);
}

function noteEnd({ attempt, reference }: Judged, outcome: EndOfWork): TakeIn {
  return { kind: "take-in", run: reference.run, number: reference.attempt, taskId: attempt.taskId, outcome };
}

function isOf({ run, number }: { run: string; number: number }, { reference }: Judged): boolean {
  return run === reference.run && number === reference.attempt;
}

const NOTHING: Stage = { changes: [], warnings: [] };

/** Skills whose result is a finding: they may look without changing anything. */
const LOOKING: ReadonlySet<string> = new Set(["skyfom-code-reviewer", "skyfom-qa-engineer"]);

/** Types and labels of tasks whose result is an answer. */
const ANSWERED: ReadonlySet<string> = new Set(["question", "research", "spike", "decision", "review"]);

/** Whether a task can only be done by changing something. */
function demandsChanges(skillName: string, { type, labels }: Pick<Task, "type" | "labels">): boolean {
  return !LOOKING.has(skillName) && ![type, ...labels].some((word) => ANSWERED.has(word.toLowerCase()));
}

import type { Mutant } from "./find-mutants.ts";

/** A break that changes nothing which a test could see: where, of which decision, and why. */
interface Equivalent {
  readonly file: string;
  readonly decision: string;
  readonly becomes: string;
  readonly why: string;
}

const TYPE = "only the compiler needs this half: what it leaves out comes to the same by the other";
const MANY = "one of many cases that come to the same";
const ONE = "there is at most one";
const NEVER = "the default stands for what is never missing";

/** Changes of which a step warns by the default of its switch. */
const UNWARNED =
  "keep-traces keep-words integrate end-below begin lose-claim make-follow-up take-in claim-work paused left-open give-up-call".split(
    " ",
  );

/** Where at most one is found: whether the first is or the last. */
const FOUND: readonly (readonly [file: string, decision: string])[] = [
  ["step/end/wait-for.ts", "openAttempts(run).find(({ isOwnWork }) => isOwnWork)"],
  [
    "step/settle/follow-ups-of.ts",
    "listOf(situation).tasks.find(({ title, labels }) => title === task.title && labels.includes(label))",
  ],
  ["step/settle/correct-tracker.ts", "runs.find((one) => isFinished(one) && isHeldBy(one, task))"],
  ["step/settle/take-in.ts", "situation.others.find(isMeant)"],
  ["judge/read-hand-in.ts", "run.attempts.find(({ number, isOwnWork }) => isOwnWork && String(number) === given)"],
  ["needs/find-needs.ts", "runs.find((one) => one.id === run)"],
  ["work/purpose.ts", "run.attempts.find((one) => one.number === number)"],
  ["work/same-work.ts", "runs.find((run) => isUnfinished(run) && parentOf(run) === parent)"],
  [
    "step/begin/place-tasks.ts",
    'needs.find(({ kind, taskId }) => taskId === id && (kind === "question" || kind === "in-doubt"))',
  ],
];

/** By file below `orchestrator/core/run`: a decision, what it becomes, and why that is the same. */
const ROWS: readonly (readonly [file: string, decision: string, becomes: string, why: string])[] = [
  ...UNWARNED.map((kind) => ["step/end/warnings-of-step.ts", `"${kind}"`, "({})", MANY] as const),
  ...FOUND.map(([file, one]) => [file, one, one.replace(".find(", ".findLast("), ONE] as const),
  ["step/end/warnings-of-step.ts", '"made" in result', "true", TYPE],
  [
    "step/end/warnings-of-step.ts",
    'change.kind !== "make-follow-up" || made?.whyUnlinked === undefined',
    "made?.whyUnlinked === undefined",
    TYPE,
  ],
  ["step/facts/step-facts.ts", "hasTasks(tracker)", "true", TYPE],
  ["step/begin/claim-due.ts", 'result !== undefined && "problem" in result', "result !== undefined", TYPE],
  [
    "step/begin/claim-due.ts",
    'result?.kind === "unavailable"',
    "true",
    "what is due and unclaimed by then was tried, and what was refused is given up",
  ],
  ["step/begin/new-attempt.ts", "model === undefined", "false", "a run's file has no place for what is undefined"],
  ["step/begin/begin.ts", 'members.get(member ?? "") ?? []', 'members.get(member ?? "")', NEVER],
  ["step/begin/begin.ts", 'item.kind !== "task"', "false", TYPE],
  ["step/begin/begin.ts", 'item.kind === "task"', "true", TYPE],
  [
    "step/begin/begin.ts",
    'base.kind === "commit" && isIsolated(candidate, situation)',
    "isIsolated(candidate, situation)",
    TYPE,
  ],
  ["step/begin/choose-work.ts", 'item.kind === "task" || item.member.isIndependent', "item.member.isIndependent", TYPE],
  ["step/begin/choose-work.ts", 'item.kind === "task"', "false", TYPE],
  [
    "step/begin/find-awaited.ts",
    'run.kind !== "tasks"',
    "false",
    "a run on members is given no list but of its own task",
  ],
  ["step/begin/find-awaited.ts", "assignee !== undefined && actors.has(assignee)", "actors.has(assignee)", TYPE],
  ["step/begin/find-owed.ts", 'run.kind !== "tasks"', "false", "a run on members is given no list but of its own task"],
  ["step/begin/place-members.ts", 'part.is === "again"', "true", "no other part has a failure to tell"],
  ["step/begin/place-tasks.ts", "byId.get(id) ?? []", "byId.get(id)", NEVER],
  ["step/end/due-calls.ts", "justNow < lastTurn", "(justNow) <= (lastTurn)", "where both are equal either is taken"],
  ["step/end/plan-hand-over.ts", "counts.get(number) ?? 0", "counts.get(number)", NEVER],
  ["step/end/plan-hand-over.ts", "0", "1", NEVER],
  ["step/end/plan-hand-over.ts", 'over.kind === "tasks" || deferred.length === 0', "deferred.length === 0", TYPE],
  ["step/end/stops.ts", 'run.state.kind === "stopping" && run.state.isNow', "run.state.isNow", TYPE],
  [
    "step/end/stops.ts",
    'standing.kind === "at-work" && standing.agent?.agentId !== undefined',
    "standing.agent?.agentId !== undefined",
    TYPE,
  ],
  [
    "step/end/stops.ts",
    'standing.kind !== "at-work" || standing.agent?.agentId === undefined',
    "standing.agent?.agentId === undefined",
    TYPE,
  ],
  ["step/end/stops.ts", "seconds !== undefined && took > seconds * 1000", "took > seconds * 1000", TYPE],
  [
    "step/end/warnings-of-step.ts",
    "lack !== undefined && begins.some((one) => isSharedForLack(one, situation))",
    "begins.some((one) => isSharedForLack(one, situation))",
    TYPE,
  ],
  ["step/end/warnings-of-step.ts", "budget !== undefined && used >= budget * NEARLY", "used >= budget * NEARLY", TYPE],
  [
    "step/facts/assess.ts",
    "a.openedAt < b.openedAt",
    "(a.openedAt) <= (b.openedAt)",
    "of two of the same moment either may be first",
  ],
  [
    "step/facts/assess.ts",
    'run.kind !== "tasks" && !isFinished(run) && run.work.parent !== undefined',
    'run.kind !== "tasks" && !isFinished(run)',
    TYPE,
  ],
  [
    "step/facts/tried.ts",
    '"taskId" in change',
    "true",
    "of a kind that has no task there is one name, whatever is added to it",
  ],
  ["step/settle/end-tracked.ts", 'run.kind === "tasks" || taskId === undefined', "taskId === undefined", TYPE],
  [
    "step/settle/find-foreign.ts",
    "runs.filter(({ id }) => id === reference.run)",
    "runs",
    "an attempt that is not open has no report that is still to be taken in",
  ],
  ["step/settle/find-foreign.ts", "run && parentOf(run)", "parentOf(run)", NEVER],
  [
    "step/settle/find-foreign.ts",
    "at !== undefined && !chain.includes(at)",
    "!chain.includes(at)",
    "what is missing is no name",
  ],
  ["step/settle/find-foreign.ts", "above && parentOf(above)", "parentOf(above)", NEVER],
  [
    "step/settle/find-foreign.ts",
    "inSeconds(handedOverAt) <= at",
    "(inSeconds(handedOverAt)) < (at)",
    "a time with its zone is never as short",
  ],
  ["step/settle/follow-ups-of.ts", 'result?.kind === "done" && result.made', 'result?.kind === "done"', TYPE],
  ["step/settle/follow-ups-of.ts", "found && isConnected", "isConnected", TYPE],
  [
    "step/settle/give-up-calls.ts",
    "known.returnedAt !== undefined && known.returnedAt >= handedOverAt",
    "known.returnedAt >= handedOverAt",
    TYPE,
  ],
  [
    "step/settle/take-in.ts",
    'one.standing.kind === "over" && one.standing.outcome.kind === "done"',
    'one.standing.outcome.kind === "done"',
    TYPE,
  ],
  ["step/settle/take-in.ts", "false", "true", "without a claimed commit it is not asked whether the agent only read"],
  ["step/settle/take-in.ts", "outcome === undefined", "false", "an attempt without an outcome is given none"],
  ["judge/check-report.ts", "isReport.errors ?? []", "isReport.errors", NEVER],
  [
    "judge/is-reading-command.ts",
    "!program?.isFixed",
    "false",
    "what a shell makes other words of is no program's name",
  ],
  ["judge/limit-now.ts", "costBudget !== undefined && cost.usd >= costBudget", "cost.usd >= costBudget", TYPE],
  ["judge/limit-now.ts", "tokenBudget !== undefined && tokens >= tokenBudget", "tokens >= tokenBudget", TYPE],
  [
    "judge/limit-now.ts",
    "a.outcome.at < b.outcome.at",
    "(a.outcome.at) <= (b.outcome.at)",
    "of two of the same moment either may be first",
  ],
  ["judge/reset-time.ts", "MINUTE_MS", "MINUTE_MS + 1", "a clock on a wall shows whole seconds"],
  ["step/end/plan-hand-over.ts", 'run.kind === "tasks"', "false", TYPE],
  ["needs/agents-of-run.ts", "caller !== undefined && ids.has(caller)", "ids.has(caller)", TYPE],
  ["needs/end-of-run.ts", "commits ?? []", "commits", "what is missing does not look like a commit"],
  ["needs/find-needs.ts", "run === undefined || assignee === undefined", "run === undefined", TYPE],
  ["states.ts", '["due", "at-work"]', '["at-work"]', "only the compiler reads where an attempt may stand"],
  ["states.ts", '["due", "at-work"]', '["due"]', "only the compiler reads where an attempt may stand"],
  [
    "work/same-work.ts",
    'runs.find( (run): run is MemberRun => isUnfinished(run) && run.kind !== "tasks" && isSameWork(run.work, work) && isOurs(run), )',
    'runs.findLast((run): run is MemberRun => isUnfinished(run) && run.kind !== "tasks" && isSameWork(run.work, work) && isOurs(run))',
    ONE,
  ],
  ["work/plan-asked-work.ts", "run && attempt", "attempt", TYPE],
  ["work/plan-asked-work.ts", 'shown && "task" in shown', "shown", TYPE],
  ["work/work-of-skill.ts", "problems.length > 0 || composition === undefined", "problems.length > 0", TYPE],
  ["work/same-work.ts", 'open === undefined || open.kind === "tasks"', "open === undefined", TYPE],
  ["work/same-work.ts", "9", "9 + 1", "no run has as many attempts"],
  ["work/same-work.ts", "9", "9 - 1", "no run has as many attempts"],
  ["work/same-work.ts", "order(a) < order(b)", "(order(a)) <= (order(b))", "no two are of one attempt and end at once"],
  ["handover.ts", "outcome", "true", "what has not ended has no kind, and is counted under none"],
  ["is-for-user.ts", 'run.kind !== "tasks" && trackedTaskOf(run) === taskId', "trackedTaskOf(run) === taskId", TYPE],
  ["warnings-of-run.ts", "isOfTask(warning) && warning.taskId === taskId", "warning.taskId === taskId", TYPE],
  ["warnings-of-run.ts", "isOfTask(warning)", "true", TYPE],
  ["step/end/stops.ts", 'state.kind === "stopping" && state.isNow', "state.isNow", TYPE],
  [
    "step/facts/facts-still-valid.ts",
    '"number" in change && renderReference({ run: change.run, attempt: change.number }) === reference',
    "renderReference({ run: change.run, attempt: change.number }) === reference",
    TYPE,
  ],
  [
    "tell/runs-to-continue.ts",
    "ended?.reference?.startsWith(`${run.id}.`) && ended.endedAt !== undefined",
    "ended?.reference?.startsWith(`${run.id}.`)",
    TYPE,
  ],
  ["tell/handed-over.ts", 'end.kind === "ended" && end.status === 0', "end.status === 0", TYPE],
];

const EQUIVALENT: readonly Equivalent[] = ROWS.map(([file, decision, becomes, why]) => {
  return { file: `orchestrator/core/run/${file}`, decision, becomes, why };
});

/** Why a mutant is no break, if it is none. */
export function whyEquivalent({ file, decision, becomes }: Mutant): string | undefined {
  const flat = decision.replaceAll(/\s+/g, " ");
  return EQUIVALENT.find(
    (one) => one.file === file && one.decision === flat && one.becomes === becomes.replaceAll(/\s+/g, " "),
  )?.why;
}

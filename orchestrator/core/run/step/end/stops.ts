import { renderReference } from "../../../reference/reference.ts";
import { tellOverdue, tellStopped, type WhyStopped } from "../../../texts/reasons/tell-stop.ts";
import type { FailedForGood } from "../../../texts/reasons/why-held.ts";
import type { Handover } from "../../handover.ts";
import { type Attempt, type MemberRun, openAttempts, type Run } from "../../run.ts";
import { type Judged, judgedOf, openRunsBelow, type Situation } from "../facts/assess.ts";

/** Agents that the main conversation is to stop, since code cannot, and the runs that remember why. */
interface Stops {
  readonly calls: Handover["stops"];
  /** The run itself. */
  readonly run: Run;
  /** Runs below it whose members are over their time limit. */
  readonly below: readonly Run[];
}

/** The agents to stop in a run that the main conversation drives: only it can stop agents. */
export function findStops(situation: Situation, aborted: FailedForGood | undefined): Stops {
  const { run, judged } = situation;
  const isNow = run.state.kind === "stopping" && run.state.isNow;
  if (run.kind !== "tasks") {
    const why: WhyStopped | undefined = aborted ?? (isNow ? "stopping" : undefined);
    if (run.work.parent !== undefined) return { calls: [], run, below: [] };
    return { ...stopMembers(situation, run, judged, why), below: [] };
  }
  if (isNow) return { calls: agentsAtWork(judged), run, below: [] };
  const late = runsBelowWithTimeLimit(situation).map((nested) =>
    stopMembers(situation, nested, judgedOf(situation, nested), undefined),
  );
  const below = late.filter(({ calls }) => calls.length > 0);
  return { calls: below.flatMap(({ calls }) => calls), run, below: below.map((one) => one.run) };
}

/** The agents to stop at once, because a person has stopped the run with them. */
export function agentsToStop({ run: { state }, judged }: Situation): Handover["stops"] {
  return state.kind === "stopping" && state.isNow ? agentsAtWork(judged) : [];
}

/** Agents at work, as the TaskStop tool names them. */
function agentsAtWork(judged: readonly Judged[]): Handover["stops"] {
  return judged.flatMap(({ standing }) =>
    standing.kind === "at-work" && standing.agent?.agentId !== undefined ? [{ task_id: standing.agent.agentId }] : [],
  );
}

/** The open runs of this run's composites whose members have a time limit: composite agents cannot stop them. */
export function runsBelowWithTimeLimit({ run, others }: Situation): readonly MemberRun[] {
  const parents = new Set(openAttempts(run).map(({ number }) => renderReference({ run: run.id, attempt: number })));
  return openRunsBelow(others, (parent) => parents.has(parent)).filter(
    ({ work }) => work.strategy.timeoutSeconds !== undefined,
  );
}

/** All members at work if there is a reason, or else those over their time limit. The run notes why. */
function stopMembers({ now }: Situation, run: MemberRun, judged: readonly Judged[], why: WhyStopped | undefined) {
  const seconds = run.work.strategy.timeoutSeconds;
  const calls: { task_id: string }[] = [];
  const noted = new Map<number, Attempt>();
  for (const { attempt, standing } of judged) {
    if (standing.kind !== "at-work" || standing.agent?.agentId === undefined) continue;
    const took = Date.parse(now) - Date.parse(standing.agent.spawnedAt);
    const isLate = seconds !== undefined && took > seconds * 1000;
    const reason = why === undefined ? (isLate ? tellOverdue(seconds) : undefined) : tellStopped(why);
    const stopReason = attempt.stopReason ?? reason;
    if (stopReason === undefined) continue;
    const isOverdue = attempt.stopReason === undefined && why === undefined;
    calls.push({ task_id: standing.agent.agentId });
    noted.set(attempt.number, { ...attempt, stopReason, ...(isOverdue ? { isOverdue } : {}) });
  }
  return { calls, run: { ...run, attempts: run.attempts.map((one) => noted.get(one.number) ?? one) } };
}

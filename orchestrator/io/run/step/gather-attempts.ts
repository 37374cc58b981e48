import type { AgentEntry } from "../../../core/ledger/agent-entry.ts";
import { defined } from "../../../core/ledger/defined.ts";
import { type Reference, renderReference } from "../../../core/reference/reference.ts";
import { placeInState } from "../../../core/run/excerpt.ts";
import { type AttemptFacts, isBeingAdmitted, isEndAwaited, phaseOf } from "../../../core/run/judge/judge-attempt.ts";
import { parseReport } from "../../../core/run/judge/parse-report.ts";
import { type Attempt, openAttempts, type Run } from "../../../core/run/run.ts";
import { factsStillValid } from "../../../core/run/step/facts/facts-still-valid.ts";
import type { StepFacts } from "../../../core/run/step/facts/step-facts.ts";
import type { Tried } from "../../../core/run/step/facts/step-plan.ts";
import { type MissedBase, TASK_UNKNOWN_IN_TIME } from "../../../core/texts/reasons/tell-missed-base.ts";
import { readVerdict } from "../../checks/verdict-files.ts";
import { flawOfBrief, readBrief, readReport, returnedAt, userOfReference } from "../../reference/brief-files.ts";
import { approvedRemakes } from "../../settings/approved-remakes.ts";
import { branchOfAttempt, standsOn } from "../../worktrees/run-branches.ts";
import { readBaseNote } from "../../worktrees/start/base-notes.ts";
import { startOfRun } from "../../worktrees/start-of-run.ts";
import { findOut } from "../read/find-out.ts";
import { lastWords } from "../read/last-words.ts";
import { findTraces, readTraces } from "../read/note-traces.ts";
import type { RunContext } from "../run-context.ts";

/**
 * The facts about every open attempt of these runs, by reference.
 *
 * @param agents all agents of the ledger.
 * @param isAfterEnd whether the end of an agent has brought the step about; see `StepCause`.
 * @param last the round before: what it read is not read again, unless it changed that.
 */
export function gatherAttempts(
  context: RunContext,
  runs: readonly Run[],
  agents: () => readonly AgentEntry[],
  isAfterEnd: boolean,
  last?: { readonly facts: Pick<StepFacts, "attempts">; readonly after: { readonly tried: readonly Tried[] } },
): Map<string, AttemptFacts> {
  const facts = new Map<string, AttemptFacts>();
  const unread: { readonly attempt: Attempt; readonly reference: Reference }[] = [];
  for (const run of runs) {
    for (const attempt of openAttempts(run)) {
      const reference = { run: run.id, attempt: attempt.number };
      const known = last && factsStillValid(last.facts, last.after.tried, renderReference(reference));
      if (known) facts.set(renderReference(reference), known);
      else unread.push({ attempt, reference });
    }
  }
  // Calls are read before agents, because a call is bound before its agent is in the ledger.
  const calls = unread.map(({ reference }) => userOfReference(context.ledger.paths, reference));
  for (const [n, { attempt, reference }] of unread.entries())
    facts.set(renderReference(reference), gatherAttempt(context, attempt, reference, calls[n], agents(), isAfterEnd));
  return facts;
}

function gatherAttempt(
  context: RunContext,
  attempt: Attempt,
  reference: Reference,
  bound: ReturnType<typeof userOfReference>,
  agents: readonly AgentEntry[],
  isAfterEnd: boolean,
): AttemptFacts {
  const { ledger } = context;
  const { paths } = ledger;
  const at = ledger.time();
  const agent = agents.findLast((one) => one.reference === renderReference(reference));
  const said = readReport(paths, reference);
  const unkept = said ? undefined : lastWords({ agent, call: bound?.call, agents });
  const kept = said ?? unkept;
  const known = readTraces(paths, reference);
  const traces = known ?? findTraces(context, { reference, agent, call: bound?.call, agents });
  const returned = returnedAt(paths, reference);
  const whole = kept ? `reports/${reference.attempt}` : traces && `traces/${reference.attempt}`;
  const missedBase = attempt.isolation && agent ? whyNotAtBase(context, reference, agent) : undefined;
  const facts: AttemptFacts = {
    isBeingAdmitted: bound !== undefined && isBeingAdmitted(bound.boundMs, at),
    ...(bound === undefined ? {} : { call: bound.call }),
    ...(agent === undefined ? {} : { agent, isEndAwaited: isAfterEnd && isEndAwaited(agent, at) }),
    ...(unkept === undefined ? {} : { unkept }),
    ...(kept === undefined ? {} : { reported: parseReport(kept.lastMessage) }),
    ...(traces === undefined ? {} : { traces, areTracesNew: known === undefined }),
    ...(returned === undefined ? {} : { returnedAt: returned }),
    ...(missedBase === undefined ? {} : { missedBase }),
    ...(whole === undefined ? {} : { whole: placeInState(reference.run, whole) }),
  };
  const phase = phaseOf(attempt, facts);
  if (phase === "due") return { ...facts, ...defined({ briefFlaw: flawOfBrief(paths, reference) }) };
  if (phase !== "over") return facts;
  const brief = readBrief(paths, reference);
  const isApart = attempt.isolation !== undefined && !context.isLook && missedBase === undefined;
  const from = isApart ? brief?.base : undefined;
  const remakes = Object.keys(from ? approvedRemakes(context.location.root, context.settings) : {});
  const left =
    isApart && agent?.agentId
      ? {
          branch: branchOfAttempt(context.projectDir, reference.run, agent.agentId, from, {
            agents,
            remakes,
            start: startOfRun(paths, reference),
          }),
        }
      : {};
  const verdict = from ? readVerdict(paths, reference) : undefined;
  const judged = verdict === undefined ? {} : { verdict };
  return { ...facts, ...left, ...judged, ...(kept ? { found: findOut(context, reference, brief, kept, facts) } : {}) };
}

/** Why the agent of an attempt, which has ended, was not to work in its worktree; undefined if it was. */
function whyNotAtBase(
  { ledger, projectDir, isLook, settings }: RunContext,
  reference: Reference,
  { agentId, status }: AgentEntry,
): MissedBase | undefined {
  if (agentId === undefined || status !== "completed") return undefined;
  const note = readBaseNote(ledger.paths, reference.run, agentId);
  if (note?.kind === "missed") return { ...note, isSharedNext: settings.isolation === "auto" };
  if (note || isLook) return undefined;
  // its start may have been taken for that of another call
  const base = readBrief(ledger.paths, reference)?.base;
  return base === undefined || standsOn(projectDir, agentId, base)
    ? undefined
    : { why: TASK_UNKNOWN_IN_TIME, isByHook: false };
}

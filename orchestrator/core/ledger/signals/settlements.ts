import type { EndStatus } from "../agent-status.ts";
import { goneAgents, isOfMainTurn } from "./gone-agents.ts";
import {
  descendants,
  isOwn,
  isUnstarted,
  type LedgerView,
  lifeOfAgent,
  lifeOfCall,
  type OpenLife,
  workerOf,
} from "./ledger-view.ts";
import type { Signal, SignalKind, SignalOf } from "./signal.ts";

/** One change that a signal causes. Lives are named as the hook saw them, so a late signal finds nothing to change. */
export type Step =
  | {
      readonly do: "end";
      readonly life: OpenLife;
      readonly status: EndStatus;
      readonly reason?: string;
      /** Whether no event told of it, so that a later one may still tell how the agent ended. */
      readonly isInferred?: true;
      /** The idle parent that this end is about to wake: the slot is kept for it. */
      readonly offerTo?: string;
    }
  | { readonly do: "idle"; readonly life: OpenLife }
  /** The agent that was guessed for `life` belongs to `other`: the two exchange their agents. */
  | { readonly do: "exchange"; readonly life: OpenLife; readonly other: OpenLife };

/** The client's type of the agents that a workflow starts. */
export const WORKFLOW_AGENT = "workflow-subagent";

type Settlement<K extends SignalKind> = (view: LedgerView, signal: SignalOf<K>) => readonly Step[];

/**
 * What each signal settles: the table of endings. A signal that is not here starts something instead, or says nothing about
 * ends. `docs/how-the-cap-works.md` says the same in words; what is known about the client's events is there too.
 */
const SETTLEMENTS: { readonly [K in SignalKind]?: Settlement<K> } = {
  agentStopped: (view, { agent }) => {
    const life = lifeOfAgent(view, agent);
    const hasChildren = descendants(view, agent).some((child) => workerOf(child) !== undefined);
    if (!life || !hasChildren) return endAgent(view, agent, "completed");
    return [...refuseUnstartedCalls(view, agent), { do: "idle", life }];
  },

  teammateIdled: (view, { agent }) =>
    lifeOfAgent(view, agent)?.place === "slot" ? endAgent(view, agent, "completed") : [],

  agentErred: (view, { agent, reason }) => endAgent(view, agent, "failed", reason),

  agentKilled: (view, { agent }) => killTree(view, agent),

  callCompleted: (view, { agent }) => endAgent(view, agent, "completed"),

  skillReturned: (view, { agent, isAtWork }) =>
    agent === undefined || isAtWork ? [] : endAgent(view, agent, "completed"),

  callFailed: (view, { session, call, reason }) => {
    const life = lifeOfCall(view, session, call);
    if (!life) return [];
    if (isUnstarted(life)) return [end(life, "refused", reason)];
    if (life.entry.isJoined) return [end(life, "failed", reason)];
    // Its agent is known to be another call's, whose reservation is left: only the line of the start is still missing.
    const left = view.open.find((one) => one !== life && one.agent === undefined && isAgentOf(view, one, life));
    if (left) return [end({ ...left, entry: life.entry }, "refused", reason)];
    const other = view.open.find((one) => isUnstarted(one) && one.owner === view.owner);
    // Nobody else's call could have started this agent, so it is this call's, and its end was missed.
    if (!other) return [end(life, "failed", reason)];
    return [
      { do: "exchange", life, other },
      { do: "end", life: { ...other, entry: life.entry }, status: "refused", reason },
    ];
  },

  notified: (view, { agent, call, status, promptId, reason }) => {
    const life = lifeOfAgent(view, agent);
    const settled = settleMainTurn(view, promptId);
    if (!life || !isOfLife(life, call)) return settled;
    // What it says of its agent comes first: the turn that it shows to be over may have ended that one too, and says nothing of how.
    if (status === "killed") return [...killTree(view, agent), ...settled];
    const outcome = status === "completed" ? "completed" : "failed";
    return [...endAgent(view, agent, outcome, reason ?? `notification: ${status}`), ...settled];
  },

  prompted: (view, { promptId }) => settleMainTurn(view, promptId),

  turnEnded: (view, { backgroundTasks, teammates, isWorkflowRunning, promptId }) => {
    const workflowAgents = isWorkflowRunning ? [] : view.open.filter((life) => isOfWorkflow(view, life));
    const gone = [
      ...goneAgents(view, { listed: new Set(backgroundTasks), teammates: new Set(teammates) }, promptId),
      ...workflowAgents.flatMap((life) => life.agent ?? []),
    ];
    const isListed = ({ life }: Step) => backgroundTasks.includes(workerOf(life) ?? "");
    // Whoever is listed is at work, whatever has become of its parent.
    return [
      ...settleMainTurn(view),
      ...gone.flatMap((agent) => inferEnd(view, agent, "no longer among the client's background tasks")),
    ].filter((step) => !isListed(step));
  },
};

/** The steps that a signal calls for, in order; none when it settles nothing. */
export function settle(view: LedgerView, signal: Signal): readonly Step[] {
  const settlement = SETTLEMENTS[signal.kind] as Settlement<SignalKind> | undefined;
  const steps = settlement?.(view, signal as never) ?? [];
  const seen = new Set<string>();
  const once = steps.filter(
    (step) => step.do === "exchange" || (!seen.has(step.life.life) && seen.add(step.life.life)),
  );
  return offerSlots(view, once);
}

/** The end of a child wakes its idle parent at once: one slot is kept for each such parent, so that it need not wait. */
function offerSlots(view: LedgerView, steps: readonly Step[]): Step[] {
  const ending = new Set(steps.map((step) => step.life.life));
  return steps.map((step) => {
    const parent = step.do === "end" && step.life.place === "slot" ? step.life.entry.caller : undefined;
    if (step.do !== "end" || parent === undefined || view.offered.has(parent)) return step;
    const idle = lifeOfAgent(view, parent);
    if (idle?.place !== "idle" || ending.has(idle.life)) return step;
    return { ...step, offerTo: parent };
  });
}

/** Agents of a workflow are not listed, but the workflow itself is for as long as one of them works. */
function isOfWorkflow(view: LedgerView, life: OpenLife): boolean {
  return life.entry.agentType === WORKFLOW_AGENT && life.place === "slot" && isOwn(view, life);
}

/**
 * When the main conversation's turn is over, or a prompt begins another, none of its own foreground calls can be at work any more:
 * what has not started was refused, and what is known to run in the foreground was interrupted.
 *
 * @param promptId the turn that a prompt belongs to: one that is typed while calls run, or wait for permission, has theirs.
 */
function settleMainTurn(all: LedgerView, promptId?: string): Step[] {
  const isOver = ({ entry }: OpenLife) => promptId === undefined || entry.promptId !== promptId;
  const over = all.open.filter((life) => all.mayBeSettled.has(life.life) && isOver(life));
  const view = { ...all, mayBeSettled: new Set(over.map(({ life }) => life)) };
  const ofMain = view.open.flatMap((life): Step[] => {
    if (isOfMainTurn(view, life)) {
      const isInterrupted = life.entry.background === false;
      return isInterrupted ? inferEnd(view, workerOf(life) as string, "the turn was interrupted") : [];
    }
    const isLeft = isOwn(view, life) && isUnstarted(life) && life.entry.caller === undefined;
    return isLeft ? [end(life, "refused", WITHOUT_IT)] : [];
  });
  const ended = new Set(ofMain.map(({ life }) => life.life));
  const rest = { ...view, open: view.open.filter(({ life }) => !ended.has(life)) };
  const ofGone = rest.open.filter((life) => {
    const { caller } = life.entry;
    return isOwn(rest, life) && isUnstarted(life) && caller !== undefined && !mayBeAtWork(rest, caller);
  });
  return [...ofMain, ...ofGone.map((life) => end(life, "refused", WITHOUT_IT))];
}

const WITHOUT_IT = "the turn ended without it";

/**
 * Whether an agent has a life, or may be the one in a life whose agent is not known for certain: where its start was not heard, that is told
 * only when its call returns. The caller of such a life is the main conversation or has a life too: others may be gone themselves.
 */
function mayBeAtWork(view: LedgerView, agent: string): boolean {
  const hasLife = (one: string) => lifeOfAgent(view, one) !== undefined;
  const isUncertain = (life: OpenLife) => isOwn(view, life) && life.place === "slot" && !life.entry.isJoined;
  const isCalled = ({ entry: { caller } }: OpenLife) => caller === undefined || hasLife(caller);
  return hasLife(agent) || view.open.some((life) => isUncertain(life) && isCalled(life));
}

/**
 * Ends an agent because it is no longer there. It was stopped, or the client gave it up and has yet to report that; its slot is free either
 * way.
 */
export function inferEnd(view: LedgerView, agent: string, reason?: string): Step[] {
  return killTree(view, agent, reason).map((step) => (step.do === "end" ? { ...step, isInferred: true } : step));
}

/** A stopped agent's children die with it without a sign of their own, unless the client still lists them. */
function killTree(view: LedgerView, agent: string, reason?: string): Step[] {
  const life = lifeOfAgent(view, agent);
  const children = descendants(view, agent);
  return [
    ...(life ? [end(life, "killed", reason)] : []),
    ...children.map((child) =>
      end(child, isUnstarted(child) ? "refused" : "killed", "the agent that called it was stopped"),
    ),
  ];
}

function endAgent(view: LedgerView, agent: string, status: EndStatus, reason?: string): Step[] {
  const life = lifeOfAgent(view, agent);
  return [...refuseUnstartedCalls(view, agent), ...(life ? [end(life, status, reason)] : [])];
}

function end(life: OpenLife, status: EndStatus, reason?: string): Step {
  return { do: "end", life, status, ...(reason === undefined ? {} : { reason }) };
}

/** Whether two lives of this owner are of one agent. */
function isAgentOf({ owner }: LedgerView, one: OpenLife, other: OpenLife): boolean {
  return one.owner === owner && workerOf(one) === workerOf(other);
}

/** Calls of an agent that has ended can no longer start. */
function refuseUnstartedCalls(view: LedgerView, caller: string): Step[] {
  return view.open
    .filter((life) => isOwn(view, life) && isUnstarted(life) && life.entry.caller === caller)
    .map((life) => end(life, "refused", "its caller ended without it"));
}

/** A notification names the call of the life that ended; one for an earlier life of the same agent must not end this one. */
function isOfLife(life: Pick<OpenLife, "life" | "entry">, call: string | undefined): boolean {
  if (call === undefined) return !isResumed(life);
  const current = life.entry.lives.find(({ life: id }) => id === life.life);
  if (current?.call !== undefined) return current.call === call;
  return !life.entry.lives.some((other) => other.life !== life.life && other.call === call);
}

/**
 * Whether the life before this one had an end of its own. From the second life on, notifications name no call, so one may be about that
 * earlier end and arrive after this life has begun. The next Stop settles this life.
 */
function isResumed({ life, entry }: Pick<OpenLife, "life" | "entry">): boolean {
  const before = entry.lives[entry.lives.findIndex((one) => one.life === life) - 1];
  return before !== undefined && HAD_AN_END.has(before.status);
}

const HAD_AN_END: ReadonlySet<string> = new Set<EndStatus>(["completed", "failed", "killed"]);

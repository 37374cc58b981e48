import type { HeldBack } from "../tasks/select-tasks.ts";
import { type Reference, renderReference } from "./reference.ts";
import { type Attempt, newestAttempts, type Run } from "./run.ts";

/** The input of one call of the Agent tool. */
export interface AgentCall {
  readonly description: string;
  readonly prompt: string;
  readonly subagent_type: string;
  readonly model?: string;
}

/** What the engine hands over after a step. */
export interface Handover {
  readonly run: string;
  /** To be made in one message. */
  readonly calls: readonly AgentCall[];
  /** Tasks whose agents are at work. */
  readonly waitingFor: readonly { readonly taskId: string; readonly title: string }[];
  readonly heldBack: readonly HeldBack[];
  /** Open tasks that wait for others, by id. */
  readonly blocked: readonly string[];
  readonly done: boolean;
  readonly closed: readonly string[];
  readonly failed: readonly { readonly taskId: string; readonly reason: string }[];
  /** What the task source could not read, a line each. */
  readonly warnings: readonly string[];
}

/** Longest title in a call's description, in characters. */
const TITLE_SHOWN = 24;

/** The call for an attempt: short, since the hook puts the brief in its place. `briefPath` is what to read should it not. */
export function callFor(run: string, attempt: Attempt, briefPath: string): AgentCall {
  const reference: Reference = { run, attempt: attempt.number };
  return {
    description: `${attempt.taskId} ${shorten(attempt.title)}`,
    prompt: `@skyfom ${renderReference(reference)} else: cat ${briefPath}`,
    subagent_type: attempt.agentType,
    ...(attempt.model === undefined ? {} : { model: attempt.model }),
  };
}

/** The tasks that a run has closed, and those that failed in it for good or for now. */
export function resultsOf(run: Run): Pick<Handover, "closed" | "failed"> {
  const newest = [...newestAttempts(run).values()];
  return {
    closed: newest.filter(({ outcome }) => outcome?.kind === "done").map(({ taskId }) => taskId),
    failed: newest.flatMap(({ taskId, outcome }) =>
      outcome?.kind === "failed" ? [{ taskId, reason: outcome.summary }] : [],
    ),
  };
}

/** What a finished run came to: for whoever asks for a step of it once more, such as the second of two notifications. */
export function repeatSummary(run: Run): Handover {
  return {
    run: run.id,
    calls: [],
    waitingFor: [],
    heldBack: [],
    blocked: [],
    done: true,
    ...resultsOf(run),
    warnings: [],
  };
}

/** A handover as the model reads it: where the run stands, then the calls, then what comes next. */
export function renderHandover(handover: Handover): string {
  const { run, calls, waitingFor, closed, done } = handover;
  if (done) return renderSummary(handover);
  const state = `Skyfom run ${run}: ${closed.length} closed, ${waitingFor.length} at work, ${calls.length} to start.`;
  if (calls.length > 0) {
    return [
      state,
      "Make these Agent calls now, all in one message, exactly as they stand:",
      `\`\`\`json\n[\n${calls.map((call) => JSON.stringify(call)).join(",\n")}\n]\n\`\`\``,
      "Then end your turn: when an agent ends, what is due next is handed to you.",
    ].join("\n\n");
  }
  if (waitingFor.length > 0) return `${state} Nothing to do until an agent ends: end your turn.`;
  const reasons = handover.heldBack.map(({ id, reason }) => `- ${id}: ${reason}`);
  return [`${state} Nothing can start now:`, ...reasons, "Tell the user; `/skyfom-pm` goes on with it later."].join(
    "\n",
  );
}

function renderSummary({ run, closed, failed, heldBack, blocked, warnings }: Handover): string {
  return [
    `Skyfom run ${run} is finished: ${closed.length} closed, ${failed.length} failed. Tell the user this summary.`,
    ...failed.map(({ taskId, reason }) => `- failed: ${taskId}: ${reason}`),
    ...heldBack.map(({ id, reason }) => `- not started: ${id}: ${reason}`),
    ...(blocked.length > 0 ? [`- still blocked by others: ${blocked.join(", ")}`] : []),
    ...warnings.map((warning) => `- ${warning}`),
  ].join("\n");
}

function shorten(title: string): string {
  return title.length <= TITLE_SHOWN ? title : `${title.slice(0, TITLE_SHOWN - 1).trimEnd()}…`;
}

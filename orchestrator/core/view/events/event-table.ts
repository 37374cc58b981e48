import type { EventOf, EventType, LedgerEvent } from "../../ledger/event.ts";
import { elapsed } from "../../ledger/explain-denial.ts";
import type { AgentNames } from "./agent-names.ts";

const STARTS = {
  spawn: "",
  resume: ", resumed by a message",
  wake: ", woken by the end of a child",
  workflow: ", of a workflow",
  fork: ", a forked skill",
} as const;

/** How a type of event is shown to people. */
interface Row<T extends EventType> {
  /** What every event of this type means: one clause without a full stop. */
  readonly tells: string;
  /** What one such event means, in one line. */
  readonly line: (event: EventOf<T>, names: AgentNames) => string;
}

/** Every type of event, for people. A test keeps this table, `events.schema.json` and `docs/state.md` in step. */
export const EVENT_TABLE: { readonly [T in EventType]: Row<T> } = {
  reserved: {
    tells: "a spawn was admitted; it holds a slot until its agent starts or it is refused",
    line: ({ description, slot }) => `${description}: slot ${slot}`,
  },
  denied: {
    tells: "Skyfom denied a spawn, which never held a slot",
    line: ({ description, reason, why }) => `${description}: ${why === "full" ? firstLine(reason) : reason}`,
  },
  started: {
    tells: "an agent began to work, in a slot of its own or, as a forked skill, in its caller's",
    line: ({ life, slot, how, agent }, names) =>
      `${names.ofLife(life)}: ${slot === undefined ? "in its caller's slot" : `slot ${slot}`}${STARTS[how]}, agent ${agent}`,
  },
  waiting: {
    tells: "a start without a reservation found no free slot and waits in line",
    line: ({ agent, owner }, names) => `${names.ofAgent(owner, agent)} waits for a slot`,
  },
  joined: {
    tells: "a call and an agent were found to belong together",
    line: ({ call, agent, owner }, names) => `${names.ofAgent(owner, agent)}: agent ${agent} came from call ${call}`,
  },
  listed: {
    tells: "the client listed a nested agent or a woken parent among its background tasks for the first time",
    line: ({ life }, names) => `${names.ofLife(life)} is known to the client as a background task`,
  },
  unlisted: {
    tells: "a turn ended and the client's list did not have a nested agent or a woken parent yet",
    line: ({ life }, names) => `${names.ofLife(life)} is not known to the client as a background task yet`,
  },
  dropped: {
    tells: "a call holds nothing any more, and its agent never appeared",
    line: ({ call }) => `call ${call} holds nothing any more`,
  },
  exchanged: {
    tells: "two calls of one client process had been paired with each other's agents",
    line: ({ life, other }, names) => `${names.ofLife(life)} and ${names.ofLife(other)} had each other's agents`,
  },
  idle: {
    tells: "a parent stopped while its background children work, and its slot is free",
    line: ({ life }, names) => `${names.ofLife(life)} waits for its children, without a slot`,
  },
  ended: {
    tells: "a life is over and its slot is free",
    line: describeEnd,
  },
  overrun: {
    tells: "an eighth agent may have made a request to the model",
    line: ({ agent, reason }) => `agent ${agent}: ${reason}`,
  },
  unreadable: {
    tells: "a hook got input that it could not use",
    line: ({ hook, reason }) => `${hook}: ${reason}`,
  },
  "foreign-file": {
    tells: "a foreign file was in the place of one of Skyfom's own and was moved aside",
    line: ({ file, movedTo }) => `${file} was not written by Skyfom and was moved to ${movedTo}`,
  },
  "run-opened": {
    tells: "a run began",
    line: ({ run, limit }) => `run ${run}, ${limit} at once`,
  },
  "task-held-back": {
    tells: "a ready task does not start at this step, with the reason; logged again when the reason changes",
    line: ({ taskId, member, title, reason }) => `${member ?? taskId} ${title}: ${reason}`,
  },
  "task-claimed": {
    tells: "a run claimed a task for an attempt",
    line: ({ taskId, reference }) => `${taskId} for attempt ${reference}`,
  },
  "report-asked": {
    tells: "an agent that tried to stop without a valid report was asked for one, and keeps its slot",
    line: ({ reference, agent, why, owner }, names) =>
      `${names.ofAgent(owner, agent)} was asked for the report of ${reference}: ${why}`,
  },
  "brief-not-given": {
    tells: "an agent got something other than its brief: another prompt, or its bare reference",
    line: ({ reference, agent, given, owner }, names) =>
      `${names.ofAgent(owner, agent)} was given ${given === "reference" ? "its bare reference" : "another prompt"} for ${reference}`,
  },
  "worktree-set-up": {
    tells: "the worktree of an attempt was set up, with the time it took and what failed",
    line: ({ reference, tookMs, failure }, names) =>
      `attempt ${reference}${parenthesis(names.taskOfReference(reference))}: ${failure ?? "done"}, ${tookMs} ms`,
  },
  "report-collected": {
    tells: "the engine recorded how an attempt ended",
    line: ({ reference, status }, names) =>
      `attempt ${reference}${parenthesis(names.taskOfReference(reference))}: ${status}`,
  },
  "task-closed": {
    tells: "a run closed a task that its agent reported done",
    line: ({ taskId, reference }) => `${taskId}, done by attempt ${reference}`,
  },
  "task-retried": {
    tells: "a failed task is tried again",
    line: ({ taskId, reference, reason }) => `${taskId} as attempt ${reference}: ${reason}`,
  },
  "task-given-back": {
    tells: "a run released its claim on a task",
    line: ({ taskId, reason }) => `${taskId}: ${reason}`,
  },
  "run-paused": {
    tells: "a run starts nothing more until it is resumed",
    line: ({ run }) => `run ${run} is paused: nothing new starts`,
  },
  "run-resumed": {
    tells: "a run may start agents again",
    line: ({ run }) => `run ${run} continues`,
  },
  "run-stopping": {
    tells: "a run starts nothing more and ends when its agents have",
    line: ({ run }) => `run ${run} is stopping: nothing new starts`,
  },
  "run-finished": {
    tells: "a run has nothing left to do",
    line: ({ run, closed, failed }) => `run ${run}: ${closed} closed, ${failed} failed`,
  },
};

/** The names of all types, in the order of the table. */
export const EVENT_TYPES = Object.keys(EVENT_TABLE) as readonly EventType[];

/** What an event tells, in one line for people. */
export function describeEvent(event: LedgerEvent, names: AgentNames): string {
  const { line } = EVENT_TABLE[event.type] as { line: (event: LedgerEvent, names: AgentNames) => string };
  return line(event, names);
}

function describeEnd({ life, status, reason, at }: EventOf<"ended">, names: AgentNames): string {
  const began = names.startOf(life);
  const after = began === undefined ? "" : ` after ${elapsed(Date.parse(at) - Date.parse(began))}`;
  return `${names.ofLife(life)}: ${status}${after}${reason === undefined ? "" : `, ${reason}`}`;
}

function firstLine(text: string): string {
  return text.split("\n", 1)[0]?.replace(/:$/, "") ?? "";
}

function parenthesis(text: string | undefined): string {
  return text === undefined ? "" : ` (${text})`;
}

import type { EventOf, EventType, LedgerEvent } from "../ledger/event.ts";
import { elapsed } from "../ledger/explain-denial.ts";
import type { AgentNames } from "./agent-names.ts";

const STARTS = {
  spawn: "",
  resume: ", resumed by a message",
  wake: ", woken by the end of a child",
  workflow: ", of a workflow",
  fork: ", a forked skill",
} as const;

type Descriptions = { readonly [T in EventType]: (event: EventOf<T>, names: AgentNames) => string };

const DESCRIPTIONS: Descriptions = {
  reserved: ({ description, slot }) => `${description}: slot ${slot}`,
  denied: ({ description, reason, why }) => `${description}: ${why === "full" ? firstLine(reason) : reason}`,
  started: ({ life, slot, how, agent }, names) =>
    `${names.ofLife(life)}: ${slot === undefined ? "in its caller's slot" : `slot ${slot}`}${STARTS[how]}, agent ${agent}`,
  waiting: ({ agent, owner }, names) => `${names.ofAgent(owner, agent)} waits for a slot`,
  joined: ({ call, agent, owner }, names) => `${names.ofAgent(owner, agent)}: agent ${agent} came from call ${call}`,
  listed: ({ life }, names) => `${names.ofLife(life)} is known to the client as a background task`,
  unlisted: ({ life }, names) => `${names.ofLife(life)} is not known to the client as a background task yet`,
  dropped: ({ call }) => `call ${call} holds nothing any more`,
  exchanged: ({ life, other }, names) => `${names.ofLife(life)} and ${names.ofLife(other)} had each other's agents`,
  idle: ({ life }, names) => `${names.ofLife(life)} waits for its children, without a slot`,
  ended: describeEnd,
  overrun: ({ agent, reason }) => `agent ${agent}: ${reason}`,
  unreadable: ({ hook, reason }) => `${hook}: ${reason}`,
  "foreign-file": ({ file, movedTo }) => `${file} was not ours and is kept as ${movedTo}`,
  "run-opened": ({ run, limit }) => `run ${run}, ${limit} at once`,
  "task-held-back": ({ taskId, member, title, reason }) => `${member ?? taskId} ${title}: ${reason}`,
  "task-claimed": ({ taskId, reference }) => `${taskId} for attempt ${reference}`,
  "report-asked": ({ reference, agent, why, owner }, names) =>
    `${names.ofAgent(owner, agent)} was asked for the report of ${reference}: ${why}`,
  "brief-not-given": ({ reference, agent, given, owner }, names) =>
    `${names.ofAgent(owner, agent)} was given ${given === "reference" ? "its bare reference" : "another prompt"} for ${reference}`,
  "report-collected": ({ reference, status }, names) =>
    `attempt ${reference}${parenthesis(names.taskOfReference(reference))}: ${status}`,
  "task-closed": ({ taskId, reference }) => `${taskId}, done by attempt ${reference}`,
  "task-retried": ({ taskId, reference, reason }) => `${taskId} as attempt ${reference}, since ${reason}`,
  "task-given-back": ({ taskId, reason }) => `${taskId}: ${reason}`,
  "run-paused": ({ run }) => `run ${run} is paused: nothing new starts`,
  "run-resumed": ({ run }) => `run ${run} goes on`,
  "run-stopping": ({ run }) => `run ${run} is to end: nothing new starts`,
  "run-finished": ({ run, closed, failed }) => `run ${run}: ${closed} closed, ${failed} failed`,
};

/** What an event tells, in one line for people. */
export function describeEvent(event: LedgerEvent, names: AgentNames): string {
  const describe = DESCRIPTIONS[event.type] as (event: LedgerEvent, names: AgentNames) => string;
  return describe(event, names);
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

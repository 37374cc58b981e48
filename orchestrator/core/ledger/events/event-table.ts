import { MAX_CONCURRENT_AGENTS } from "../../max-concurrent-agents.ts";
import { elapsed } from "../../text/elapsed.ts";
import { END_STATUSES } from "../agent-status.ts";
import {
  AGENT,
  AGENT_TYPE,
  CALL,
  LIFE,
  REASON,
  REFERENCE,
  RUN,
  SLOT,
  SPAWN,
  STARTS,
  TASK,
  TRANSCRIPT,
} from "./common-fields.ts";
import { flag, oneOf, only, optional, text, texts, whole } from "./event-field.ts";
import { event } from "./event-row.ts";

/**
 * Every event of the ledger and of runs, by type: its fields, what it means, and its line for people. The types of `event.ts`, the
 * texts that readers ask for and, by `npm run build`, `events.schema.json` are made from this one. An event that `agents.json` shows
 * also needs a row in `fold-events.ts`. It holds ids, names, times, counts and reasons, never a prompt or a message.
 */
export const EVENT_TABLE = {
  reserved: event({
    tells: "a spawn was admitted; it holds a slot until its agent starts or it is refused",
    fields: { ...SPAWN, life: LIFE, slot: SLOT },
    line: ({ description, slot }) => `${description}: slot ${slot}`,
  }),
  denied: event({
    tells: "Skyfom denied a spawn, which never held a slot",
    fields: {
      ...SPAWN,
      why: oneOf(["full", "reference", "uncountable", "state", "error"], "The kind of reason."),
      reason: REASON,
    },
    line: ({ description, reason, why }) => `${description}: ${why === "full" ? firstLine(reason) : reason}`,
  }),
  started: event({
    tells: "an agent began to work, in a slot of its own or, as a forked skill, in its caller's",
    fields: {
      life: LIFE,
      slot: optional(SLOT),
      agent: AGENT,
      agentType: AGENT_TYPE,
      how: oneOf(Object.keys(STARTS) as (keyof typeof STARTS)[], "How it came to work."),
      transcript: TRANSCRIPT,
    },
    line: ({ life, slot, how, agent }, names) =>
      `${names.ofLife(life)}: ${slot === undefined ? "in its caller's slot" : `slot ${slot}`}${STARTS[how]}, agent ${agent}`,
  }),
  waiting: event({
    tells: "a start without a reservation found no free slot and waits in line",
    fields: { agent: AGENT, agentType: AGENT_TYPE, life: LIFE },
    line: ({ agent, owner }, names) => `${names.ofAgent(owner, agent)} waits for a slot`,
  }),
  joined: event({
    tells: "a call and an agent were found to belong together",
    fields: {
      call: CALL,
      agent: AGENT,
      reference: optional(
        text("What the agent was started by, where the hook of its call was killed before it logged that."),
      ),
      skillName: optional(text("Then also the skill of the brief.")),
      taskId: optional(text("Then also the task of the brief.")),
      description: optional(text("Then also what the call is about.")),
      background: optional(flag("Whether the call's result says that it runs in the background.")),
      isTeammate: only(true, "Where the call's result says that it is a member of an agent team."),
      caller: optional(text("The agent that called.")),
    },
    line: ({ call, agent, owner }, names) => `${names.ofAgent(owner, agent)}: agent ${agent} came from call ${call}`,
  }),
  listed: event({
    tells: "the client listed a nested agent or a woken parent among its background tasks for the first time",
    fields: { life: LIFE },
    line: ({ life }, names) => `${names.ofLife(life)} is known to the client as a background task`,
  }),
  unlisted: event({
    tells: "a turn ended and the client's list did not have a nested agent or a woken parent yet",
    fields: { life: LIFE, promptId: text("The turn.") },
    line: ({ life }, names) => `${names.ofLife(life)} is not known to the client as a background task yet`,
  }),
  dropped: event({
    tells: "a call holds nothing any more, and its agent never appeared",
    fields: { call: CALL },
    line: ({ call }) => `call ${call} holds nothing any more`,
  }),
  exchanged: event({
    tells: "two calls of one client process had been paired with each other's agents",
    fields: { life: LIFE, other: LIFE },
    line: ({ life, other }, names) => `${names.ofLife(life)} and ${names.ofLife(other)} had each other's agents`,
  }),
  idle: event({
    tells: "a parent stopped while its background children work, and its slot is free",
    fields: { life: LIFE, agent: AGENT },
    line: ({ life }, names) => `${names.ofLife(life)} waits for its children, without a slot`,
  }),
  ended: event({
    tells: "a life is over and its slot is free",
    fields: {
      life: LIFE,
      status: oneOf(END_STATUSES, "How it ended."),
      by: text("What told of it."),
      agent: optional(AGENT),
      reason: optional(REASON),
      isEndInferred: only(
        true,
        "Where nothing told of the end itself: a later line of the life may then say how it ended.",
      ),
      transcript: TRANSCRIPT,
    },
    line: ({ life, status, reason, at }, names) => {
      const began = names.startOf(life);
      const after = began === undefined ? "" : ` after ${elapsed(Date.parse(at) - Date.parse(began))}`;
      return `${names.ofLife(life)}: ${status}${after}${reason === undefined ? "" : `, ${reason}`}`;
    },
  }),
  overrun: event({
    tells: "an eighth agent may have made a request to the model",
    fields: { agent: AGENT, reason: REASON },
    line: ({ agent, reason }) => `agent ${agent}: ${reason}`,
  }),
  unreadable: event({
    tells: "a hook got input that it could not use",
    fields: { hook: text("The event's name."), reason: REASON },
    line: ({ hook, reason }) => `${hook}: ${reason}`,
  }),
  "foreign-file": event({
    tells: "a foreign file was in the place of one of Skyfom's own and was moved aside",
    fields: { file: text("The file."), movedTo: text("Where it is now.") },
    line: ({ file, movedTo }) => `${file} was not written by Skyfom and was moved to ${movedTo}`,
  }),
  "run-opened": event({
    tells: "a run began",
    fields: {
      run: RUN,
      limit: whole("Agents it keeps at work at once.", { minimum: 1, maximum: MAX_CONCURRENT_AGENTS }),
    },
    line: ({ run, limit }) => `run ${run}, ${limit} at once`,
  }),
  "task-held-back": event({
    tells: "a ready task does not start at this step, with the reason; logged again when the reason changes",
    fields: {
      run: RUN,
      taskId: TASK,
      member: optional(text("The member whose part it is, in a composite run.")),
      title: text("The title of the task, or of the part."),
      why: optional(text("The kind of reason; `gone` when nothing can begin it any more.")),
      reason: REASON,
      by: optional(texts("What it waits for: tasks, or in a composite run members.")),
    },
    line: ({ taskId, member, title, reason }) => `${member ?? taskId} ${title}: ${reason}`,
  }),
  "task-claimed": event({
    tells: "a run claimed a task for an attempt",
    fields: { run: RUN, taskId: TASK, reference: REFERENCE },
    line: ({ taskId, reference }) => `${taskId} for attempt ${reference}`,
  }),
  "report-asked": event({
    tells: "an agent that tried to stop without a valid report was asked for one, and keeps its slot",
    fields: { reference: REFERENCE, agent: AGENT, life: LIFE, why: text("What was wrong with its last message.") },
    line: ({ reference, agent, why, owner }, names) =>
      `${names.ofAgent(owner, agent)} was asked for the report of ${reference}: ${why}`,
  }),
  "brief-not-given": event({
    tells: "an agent got something other than its brief: another prompt, or its bare reference",
    fields: {
      reference: REFERENCE,
      call: CALL,
      agent: AGENT,
      given: oneOf(
        ["another-prompt", "reference"],
        "What it was given: another plugin's prompt, or the reference itself.",
      ),
    },
    line: ({ reference, agent, given, owner }, names) =>
      `${names.ofAgent(owner, agent)} was given ${given === "reference" ? "its bare reference" : "another prompt"} for ${reference}`,
  }),
  "worktree-set-up": event({
    tells: "the worktree of an attempt was set up, with the time it took and what failed",
    fields: {
      reference: REFERENCE,
      tookMs: whole("How long it took, in milliseconds.", { minimum: 0 }),
      failure: optional(text("What failed, in words; absent if nothing did.")),
    },
    line: ({ reference, tookMs, failure }, names) =>
      `attempt ${reference}${parenthesis(names.taskOfReference(reference))}: ${failure ?? "done"}, ${tookMs} ms`,
  }),
  "report-collected": event({
    tells: "the engine recorded how an attempt ended",
    fields: {
      run: RUN,
      reference: REFERENCE,
      status: oneOf(["done", "failed", "needs-input", "in-doubt", "withdrawn"], "How the attempt ended."),
    },
    line: ({ reference, status }, names) =>
      `attempt ${reference}${parenthesis(names.taskOfReference(reference))}: ${status}`,
  }),
  "task-closed": event({
    tells: "a run closed a task that its agent reported done",
    fields: { run: RUN, taskId: TASK, reference: REFERENCE },
    line: ({ taskId, reference }) => `${taskId}, done by attempt ${reference}`,
  }),
  "task-retried": event({
    tells: "a failed task is tried again",
    fields: { run: RUN, taskId: TASK, reference: REFERENCE, reason: REASON },
    line: ({ taskId, reference, reason }) => `${taskId} as attempt ${reference}: ${reason}`,
  }),
  "task-given-back": event({
    tells: "a run released its claim on a task",
    fields: { run: RUN, taskId: TASK, reason: REASON },
    line: ({ taskId, reason }) => `${taskId}: ${reason}`,
  }),
  "run-paused": event({
    tells: "a run starts nothing more until it is resumed",
    fields: { run: RUN },
    line: ({ run }) => `run ${run} is paused: nothing new starts`,
  }),
  "run-resumed": event({
    tells: "a run may start agents again",
    fields: { run: RUN },
    line: ({ run }) => `run ${run} continues`,
  }),
  "run-stopping": event({
    tells: "a run starts nothing more and ends when its agents have",
    fields: { run: RUN },
    line: ({ run }) => `run ${run} is stopping: nothing new starts`,
  }),
  "run-finished": event({
    tells: "a run has nothing left to do",
    fields: { run: RUN, closed: whole("Tasks closed."), failed: whole("Tasks failed.") },
    line: ({ run, closed, failed }) => `run ${run}: ${closed} closed, ${failed} failed`,
  }),
};

/** The names of all types, in the order of the table. */
export const EVENT_TYPES = Object.keys(EVENT_TABLE) as readonly (keyof typeof EVENT_TABLE)[];

function firstLine(text: string): string {
  return text.split("\n", 1)[0]?.replace(/:$/, "") ?? "";
}

function parenthesis(text: string | undefined): string {
  return text === undefined ? "" : ` (${text})`;
}

import { MAX_CONCURRENT_AGENTS } from "../../max-concurrent-agents.ts";
import { only, optional, text, whole } from "./event-field.ts";

/** What every line of events.jsonl holds besides its own fields. */
export const BASE = {
  at: text("When, in UTC with milliseconds."),
  owner: optional(text("The client process.")),
  session: optional(text("The client's session.")),
};

export const LIFE = text("Random id of the holding.");
export const SLOT = whole("The slot.", { minimum: 1, maximum: MAX_CONCURRENT_AGENTS });
export const CALL = text("tool_use_id.");
export const AGENT = text("The client's id of the agent.");
export const AGENT_TYPE = text("The client's type of the agent.");
export const TRANSCRIPT = optional(text("The file of the agent's own transcript."));
export const REASON = text("Why, as text.");
export const RUN = text("The run.");
export const TASK = text("The task.");
export const REFERENCE = text("<run>.<attempt>");

/** What is known about a spawn when it is asked for. */
export const SPAWN = {
  call: text("tool_use_id of the spawn."),
  caller: optional(text("The agent that called; absent for the main conversation.")),
  description: text("The spawn's description."),
  agentType: AGENT_TYPE,
  skillName: optional(text("The brief's skill.")),
  taskId: optional(text("The brief's task.")),
  reference: optional(REFERENCE),
  background: only(false, "The call asks to wait for the agent."),
  promptId: optional(text("The turn in which it was called.")),
};

/** How an agent came to work, with the words for it in a line. */
export const STARTS = {
  spawn: "",
  resume: ", resumed by a message",
  wake: ", woken by the end of a child",
  workflow: ", of a workflow",
  fork: ", a forked skill",
} as const;

import { referenceInPrompt, renderReference } from "../../reference/reference.ts";
import { safeId } from "../safe-id.ts";
import { type Digest, inLine, isObject, PayloadFields, short } from "./payload-fields.ts";
import type { Signal, SignalBase, SignalFields, SignalKind } from "./signal.ts";

/** What a payload means: a signal, nothing for us, or a signal that cannot be read. */
export type ReadSignal =
  | { readonly kind: "signal"; readonly signal: Signal }
  | { readonly kind: "ignored" }
  | { readonly kind: "unreadable"; readonly hook: string; readonly reason: string };

/** Reads a hook's standard input. This is a trust boundary: nothing about the text is taken for granted. */
export function readSignal(input: string, digest: Digest): ReadSignal {
  let payload: unknown;
  try {
    payload = JSON.parse(input);
  } catch {
    return { kind: "unreadable", hook: "unknown", reason: input.trim() === "" ? "empty input" : "input is not JSON" };
  }
  if (!isObject(payload)) return { kind: "unreadable", hook: "unknown", reason: "input is not a JSON object" };
  const fields = new PayloadFields(payload, digest);
  const hook = short(fields.text("hook_event_name") ?? "unknown");
  const reader = Object.hasOwn(READERS, hook) ? READERS[hook] : undefined;
  if (!reader) return { kind: "ignored" };
  const read = reader(fields);
  if (read === "ignored") return { kind: "ignored" };
  if (typeof read === "string") return { kind: "unreadable", hook, reason: read };
  const transcript = fields.text("transcript_path");
  const base: SignalBase = { session: fields.id("session_id") ?? "", ...(transcript ? { transcript } : {}) };
  return { kind: "signal", signal: { ...base, ...read } as Signal };
}

/** The part of a signal that its reader supplies, `ignored`, or the reason why it cannot be read. */
type Read = { [K in SignalKind]: { kind: K } & SignalFields[K] }[SignalKind] | "ignored" | `no ${string}`;

const SPAWN_TOOLS: ReadonlySet<string> = new Set(["Agent", "Task"]);

/** What the result of a spawn says of an agent that continues, here or on another machine. */
const LAUNCHED: ReadonlySet<string> = new Set(["async_launched", "remote_launched"]);

const READERS: Readonly<Record<string, (payload: PayloadFields) => Read>> = {
  PreToolUse(payload) {
    const tool = payload.text("tool_name") ?? "";
    const call = payload.id("tool_use_id");
    if (SPAWN_TOOLS.has(tool)) return call ? spawnAsked(payload, call) : "no tool_use_id";
    if (tool !== "Skill") return "ignored";
    const skill = short(payload.object("tool_input").text("skill") ?? "");
    return call ? { kind: "skillCalled", call, ...callerOf(payload), skill } : "no tool_use_id";
  },

  PostToolUse(payload) {
    const tool = payload.text("tool_name") ?? "";
    const response = payload.object("tool_response");
    const call = payload.id("tool_use_id");
    if (tool === "TaskStop") {
      const agent = response.id("task_id") ?? payload.object("tool_input").id("task_id");
      return agent ? { kind: "agentKilled", agent } : "ignored";
    }
    if (tool === "SendMessage") {
      const agent = response.id("resumedAgentId");
      return agent && call ? { kind: "messageSent", call, agent } : "ignored";
    }
    const agent = response.id("agentId") ?? response.id("taskId");
    if (tool === "Skill" && call) {
      const isAtWork = response.raw.background === true;
      return { kind: "skillReturned", call, isAtWork, ...(agent ? { agent } : {}), ...callerOf(payload) };
    }
    if (!SPAWN_TOOLS.has(tool)) return "ignored";
    if (!call) return "no tool_use_id";
    if (!agent) return "ignored";
    const prompt = payload.object("tool_input").text("prompt");
    const result = { call, agent, ...callerOf(payload), ...(prompt === undefined ? {} : { prompt }) };
    const status = response.text("status") ?? "";
    if (status === "teammate_spawned") {
      return { kind: "callLaunched", ...result, teammate: { isInPane: response.raw.is_splitpane === true } };
    }
    return { kind: LAUNCHED.has(status) ? "callLaunched" : "callCompleted", ...result };
  },

  PostToolUseFailure: callFailed,
  PermissionDenied: callFailed,

  SubagentStart(payload) {
    const agent = payload.id("agent_id");
    if (!agent) return "no agent_id";
    const call = payload.id("tool_use_id");
    const agentType = short(payload.text("agent_type") ?? "");
    return { kind: "agentStarted", agent, agentType, ...(call ? { call } : {}) };
  },

  PermissionRequest(payload) {
    const agent = payload.id("agent_id");
    return agent ? { kind: "permissionAsked", agent, tool: short(payload.text("tool_name") ?? "") } : "ignored";
  },

  SubagentStop(payload) {
    const agent = payload.id("agent_id");
    if (!agent) return "no agent_id";
    const agentTranscript = payload.text("agent_transcript_path");
    const lastMessage = payload.text("last_assistant_message") ?? "";
    const backgroundTasks = payload.list("background_tasks").flatMap((task) => task.id("id") ?? []);
    return {
      kind: "agentStopped",
      agent,
      wasKeptOn: payload.raw.stop_hook_active === true,
      lastMessage,
      backgroundTasks,
      ...(agentTranscript ? { agentTranscript } : {}),
    };
  },

  TeammateIdle(payload) {
    // In a pane it is a client process of its own, of which no event tells when a message wakes it.
    const agent = payload.id("agent_id");
    return agent ? { kind: "teammateIdled", agent } : "ignored";
  },

  StopFailure(payload) {
    const agent = payload.id("agent_id");
    if (!agent) return "ignored";
    const reason = failureReason(payload.text("error"), payload.text("last_assistant_message"));
    return { kind: "agentErred", agent, reason };
  },

  UserPromptSubmit(payload) {
    const prompt = payload.text("prompt") ?? "";
    const promptId = payload.id("prompt_id") ?? "";
    const notification = readNotification(prompt, payload.digest);
    return notification ? { kind: "notified", ...notification, promptId } : { kind: "prompted", prompt, promptId };
  },

  Stop(payload) {
    const tasks = payload.list("background_tasks");
    const backgroundTasks = tasks.flatMap((task) => task.id("id") ?? []);
    const members = tasks.filter((task) => task.text("type") === "teammate");
    return {
      kind: "turnEnded",
      backgroundTasks,
      teammates: members.map((task) => inLine(task.text("description") ?? "")),
      isWorkflowRunning: tasks.some((task) => task.text("type") === "workflow"),
      promptId: payload.id("prompt_id") ?? "",
    };
  },
  SessionStart: (payload) => ({ kind: "sessionStarted", source: short(payload.text("source") ?? "") }),
};

function spawnAsked(payload: PayloadFields, call: string): Read {
  const input = payload.object("tool_input");
  const prompt = input.text("prompt") ?? "";
  const reference = referenceInPrompt(prompt);
  const promptId = payload.id("prompt_id");
  const name = input.text("name") || undefined;
  return {
    kind: "spawnAsked",
    call,
    ...callerOf(payload),
    description: inLine(input.text("description") ?? ""),
    agentType: short(input.text("subagent_type") ?? "general-purpose"),
    ...(reference ? { reference: renderReference(reference) } : {}),
    // One with a name may be a teammate, which is always in the background.
    ...(input.raw.run_in_background === false && name === undefined ? { background: false } : {}),
    ...(name === undefined ? {} : { name }),
    ...(promptId ? { promptId } : {}),
    input: input.raw,
    prompt,
  };
}

function callFailed(payload: PayloadFields): Read {
  const call = payload.id("tool_use_id");
  const tool = payload.text("tool_name") ?? "";
  if (tool === "Skill" && call) return { kind: "skillReturned", call, isAtWork: false };
  if (!SPAWN_TOOLS.has(tool)) return "ignored";
  if (!call) return "no tool_use_id";
  const reason = payload.text("error") ?? payload.text("reason") ?? "refused";
  return { kind: "callFailed", call, reason: short(reason) };
}

/** The caller of a tool, where that is an agent and not the main conversation. */
function callerOf(payload: PayloadFields): { caller?: string } {
  const caller = payload.id("agent_id");
  return caller ? { caller } : {};
}

const NOTIFICATION = "<task-notification>";

/** The head of a notification: what comes after `<result>` is an agent's own text and proves nothing. */
function readNotification(prompt: string, digest: Digest) {
  if (!prompt.trimStart().startsWith(NOTIFICATION)) return undefined;
  const head = prompt.slice(0, 4000).split("<result>", 1)[0] as string;
  const tag = (name: string) => new RegExp(`<${name}>([^<]*)</${name}>`).exec(head)?.[1]?.trim();
  const agent = tag("task-id");
  if (!agent) return undefined;
  const call = tag("tool-use-id");
  const [, message, error] = API_FAILURE.exec(head) ?? [];
  const lastMessage = /<result>([\s\S]*)<\/result>/.exec(prompt)?.[1];
  return {
    agent: safeId(agent, digest),
    ...(call ? { call: safeId(call, digest) } : {}),
    status: short(tag("status") ?? ""),
    ...(error ? { reason: failureReason(error, message) } : {}),
    ...(lastMessage === undefined ? {} : { lastMessage }),
  };
}

/** How a notification's summary says that the model's API failed. */
const API_FAILURE = /failed: Agent terminated early due to an API error: ([^<]*) \(error type (\w+), /;

/**
 * Why the API gave no answer, the same from StopFailure and from the notification, of which either may come first: the client's
 * kind of the error, where it has one, and its message.
 */
function failureReason(error: string | undefined, message: string | undefined): string {
  if (message === undefined) return short(error ?? "model error");
  return short(error === undefined || error === "unknown" ? message : `${error}: ${message}`);
}

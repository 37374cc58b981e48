import { referenceInPrompt, renderReference } from "../run/reference.ts";
import { safeId } from "./safe-id.ts";
import type { Signal, SignalBase, SignalFields, SignalKind } from "./signal.ts";

/** What a payload meant: a signal, nothing that concerns us, or something that claims to but cannot be read. */
export type ReadSignal =
  | { readonly kind: "signal"; readonly signal: Signal }
  | { readonly kind: "ignored" }
  | { readonly kind: "unreadable"; readonly hook: string; readonly reason: string };

/** Longest text that we keep of a description, a type or a reason, in characters. */
const TEXT_KEPT = 200;

type Json = Readonly<Record<string, unknown>>;
type Digest = (text: string) => string;

/** Reads a hook's standard input. This is a trust boundary: nothing about the text is taken for granted. */
export function readSignal(input: string, digest: Digest): ReadSignal {
  let payload: unknown;
  try {
    payload = JSON.parse(input);
  } catch {
    return { kind: "unreadable", hook: "unknown", reason: input.trim() === "" ? "empty input" : "input is not JSON" };
  }
  if (!isObject(payload)) return { kind: "unreadable", hook: "unknown", reason: "input is not a JSON object" };
  const fields = new Fields(payload, digest);
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

const READERS: Readonly<Record<string, (payload: Fields) => Read>> = {
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
    const agent = response.id("agentId");
    if (tool === "Skill" && call) {
      const isAtWork = response.raw.background === true;
      return { kind: "skillReturned", call, isAtWork, ...(agent ? { agent } : {}), ...callerOf(payload) };
    }
    if (!SPAWN_TOOLS.has(tool)) return "ignored";
    if (!call) return "no tool_use_id";
    if (!agent) return "ignored";
    const kind = response.text("status") === "async_launched" ? "callLaunched" : "callCompleted";
    const prompt = payload.object("tool_input").text("prompt");
    return { kind, call, agent, ...callerOf(payload), ...(prompt === undefined ? {} : { prompt }) };
  },

  PostToolUseFailure: callFailed,
  PermissionDenied: callFailed,

  SubagentStart(payload) {
    const agent = payload.id("agent_id");
    return agent ? { kind: "agentStarted", agent, agentType: short(payload.text("agent_type") ?? "") } : "no agent_id";
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
    return {
      kind: "turnEnded",
      backgroundTasks,
      isWorkflowRunning: tasks.some((task) => task.text("type") === "workflow"),
      promptId: payload.id("prompt_id") ?? "",
    };
  },
  SessionStart: (payload) => ({ kind: "sessionStarted", source: short(payload.text("source") ?? "") }),
};

function spawnAsked(payload: Fields, call: string): Read {
  const input = payload.object("tool_input");
  const prompt = input.text("prompt") ?? "";
  const reference = referenceInPrompt(prompt);
  const promptId = payload.id("prompt_id");
  return {
    kind: "spawnAsked",
    call,
    ...callerOf(payload),
    description: short(input.text("description") ?? ""),
    agentType: short(input.text("subagent_type") ?? "general-purpose"),
    ...(reference ? { reference: renderReference(reference) } : {}),
    ...(input.raw.run_in_background === false ? { background: false } : {}),
    ...(promptId ? { promptId } : {}),
    input: input.raw,
    prompt,
  };
}

function callFailed(payload: Fields): Read {
  const call = payload.id("tool_use_id");
  const tool = payload.text("tool_name") ?? "";
  if (tool === "Skill" && call) return { kind: "skillReturned", call, isAtWork: false };
  if (!SPAWN_TOOLS.has(tool)) return "ignored";
  if (!call) return "no tool_use_id";
  const reason = payload.text("error") ?? payload.text("reason") ?? "refused";
  return { kind: "callFailed", call, reason: short(reason) };
}

/** The caller of a tool, where that is an agent and not the main conversation. */
function callerOf(payload: Fields): { caller?: string } {
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
  return {
    agent: safeId(agent, digest),
    ...(call ? { call: safeId(call, digest) } : {}),
    status: short(tag("status") ?? ""),
    ...(error ? { reason: failureReason(error, message) } : {}),
  };
}

/** How the summary in a notification tells of an agent that the model's API failed. */
const API_FAILURE = /failed: Agent terminated early due to an API error: ([^<]*) \(error type (\w+), /;

/**
 * Why the API gave no answer, the same from StopFailure and from the notification, of which either may come first: the client's
 * kind of the error, where it has one, and its message.
 */
function failureReason(error: string | undefined, message: string | undefined): string {
  if (message === undefined) return short(error ?? "model error");
  return short(error === undefined || error === "unknown" ? message : `${error}: ${message}`);
}

/** A JSON object whose members are looked at one by one, each with its type checked. */
class Fields {
  constructor(
    readonly raw: Json,
    readonly digest: Digest,
  ) {}

  text(name: string): string | undefined {
    const value = Object.hasOwn(this.raw, name) ? this.raw[name] : undefined;
    return typeof value === "string" ? value : undefined;
  }

  id(name: string): string | undefined {
    const value = this.text(name);
    return value ? safeId(value, this.digest) : undefined;
  }

  object(name: string): Fields {
    const value = Object.hasOwn(this.raw, name) ? this.raw[name] : undefined;
    return new Fields(isObject(value) ? value : {}, this.digest);
  }

  list(name: string): Fields[] {
    const value = Object.hasOwn(this.raw, name) ? this.raw[name] : undefined;
    if (!Array.isArray(value)) return [];
    return value.filter(isObject).map((item) => new Fields(item, this.digest));
  }
}

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function short(text: string): string {
  return text.length > TEXT_KEPT ? `${text.slice(0, TEXT_KEPT)}…` : text;
}

import { existsSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { namesIn } from "../names-in.ts";
import { readPlainFile } from "../plain-file/read-plain-file.ts";
import { readPlainPart } from "../plain-file/read-plain-part.ts";

/** Where the client keeps what belongs to one agent of a session, beside the session's own transcript. */
export function agentFile(transcript: string, agent: string, ending: ".jsonl" | ".meta.json"): string {
  return `${transcript.replace(/\.jsonl$/, "")}/subagents/agent-${agent}${ending}`;
}

/** Whether the client already knew this agent before this start: a resumed or woken agent has its meta file, a fresh one does not. */
export function isKnownAgent(transcript: string | undefined, agent: string): boolean {
  return transcript !== undefined && existsSync(agentFile(transcript, agent, ".meta.json"));
}

/** Whether this is a teammate, whose meta file the client may write before it starts for the first time. */
export function isTeammate(transcript: string | undefined, agent: string): boolean {
  return transcript !== undefined && readMeta(agentFile(transcript, agent, ".meta.json")).taskKind === TEAMMATE;
}

const TEAMMATE = "in_process_teammate";

/** The call that started an agent, the caller, and whether the caller waits for it, from the client's meta file. */
export function originOfAgent(transcript: string | undefined, agent: string): Origin | undefined {
  return transcript === undefined ? undefined : originInMeta(agentFile(transcript, agent, ".meta.json"));
}

interface Origin {
  readonly call: string;
  readonly caller?: string;
  readonly background?: boolean;
}

function originInMeta(path: string): Origin | undefined {
  const { toolUseId, parentAgentId, requestShape } = readMeta(path);
  if (typeof toolUseId !== "string") return undefined;
  return {
    call: toolUseId,
    ...(typeof parentAgentId === "string" ? { caller: parentAgentId } : {}),
    // Older clients do not say it.
    ...(requestShape === "background" ? { background: true } : {}),
  };
}

function readMeta(path: string): Readonly<Record<string, unknown>> {
  try {
    const meta: unknown = JSON.parse(readPlainFile(path, LONGEST_META) ?? "");
    return typeof meta === "object" && meta !== null ? (meta as Record<string, unknown>) : {};
  } catch {
    return {}; // not written yet, or torn
  }
}

/** Far more than the client writes of an agent, in bytes. */
const LONGEST_META = 2 ** 20;

/** The transcript of the agent that a call started, if the client keeps one in the folder of this other transcript. */
export function transcriptOfCall(neighbour: string, call: string): string | undefined {
  const folder = dirname(neighbour);
  const metas = namesIn(folder)
    .filter((name) => name.endsWith(".meta.json"))
    .sort();
  const meta = metas.find((name) => readMeta(join(folder, name)).toolUseId === call);
  return meta && join(folder, meta.replace(/\.meta\.json$/, ".jsonl"));
}

/** Where the transcript of an agent is, if the client keeps it in the folder of this other one. */
export function transcriptBeside(neighbour: string | undefined, agent: string | undefined): string | undefined {
  if (neighbour === undefined || agent === undefined) return undefined;
  return join(dirname(neighbour), `agent-${agent}.jsonl`);
}

/** The call that the agent of a transcript came from, as its meta file says. */
export function callOfTranscript(path: string): string | undefined {
  return originInMeta(path.replace(/\.jsonl$/, ".meta.json"))?.call;
}

/** Whether an agent's transcript ends with something that the model has yet to answer. */
export function isInTurn(transcript: string | undefined, agent: string): boolean {
  if (transcript === undefined) return false;
  const path = agentFile(transcript, agent, ".jsonl");
  const messages = endOfTranscript(path).flatMap(messageIn);
  const last = messages.at(-1);
  if (last?.role !== "assistant") return last !== undefined;
  return Array.isArray(last.content) && last.content.some((part) => part?.type === "tool_use");
}

/** The last lines of a transcript, of so many bytes at most; the first may be cut. None where there is no such file. */
export function endOfTranscript(path: string, most = RESULTS_READ): string[] {
  return (readPlainPart(path, -most, most) ?? "").split("\n");
}

function messageIn(line: string): { readonly role?: unknown; readonly content?: unknown }[] {
  try {
    const { message } = JSON.parse(line) as { message?: { role?: unknown; content?: unknown } };
    return message?.role === "user" || message?.role === "assistant" ? [message] : [];
  } catch {
    return []; // torn
  }
}

/** The transcripts of the agents that an agent's own calls started, or that are its forks. */
export function childTranscripts(path: string, calls: ReadonlySet<string>): string[] {
  const folder = dirname(path);
  const parent = /agent-(.+)\.jsonl$/.exec(path)?.[1];
  const metas = namesIn(folder)
    .filter((name) => name.endsWith(".meta.json"))
    .sort();
  return metas.flatMap((name) => {
    const { toolUseId, parentAgentId } = readMeta(join(folder, name));
    const isChild = calls.has(String(toolUseId)) || (parent !== undefined && parentAgentId === parent);
    return isChild ? [join(folder, name.replace(/\.meta\.json$/, ".jsonl"))] : [];
  });
}

/** Longest text of a transcript that is held in memory, in bytes; of a longer one its end. */
const LONGEST_TEXT = 256 * 2 ** 20;

/**
 * A transcript's text; empty if the client has the session but has not written a line of this agent yet, undefined if the session is gone
 * too. After `/clear` the client continues the transcript in the folder of the next session.
 */
export function textOfTranscript(path: string): string | undefined {
  const sessions = dirname(dirname(dirname(path)));
  const elsewhere = namesIn(sessions)
    .sort()
    .map((session) => join(sessions, session, "subagents", basename(path)));
  let room = LONGEST_TEXT;
  const found = [...new Set([path, ...elsewhere])].flatMap((file) => {
    const text = readPlainPart(file, -room, room);
    room -= text?.length ?? 0;
    return text === undefined ? [] : [text];
  });
  if (found.length === 0) return existsSync(`${dirname(dirname(path))}.jsonl`) ? "" : undefined;
  return found.join("\n");
}

/** The transcript that will hold the results of a caller's tools, and its size now. */
export function resultsTranscript(transcript: string | undefined, caller: string | undefined) {
  if (transcript === undefined) return undefined;
  const path = caller === undefined ? transcript : agentFile(transcript, caller, ".jsonl");
  return { path, from: sizeOf(path) };
}

function sizeOf(path: string): number {
  try {
    return statSync(path).size;
  } catch {
    return 0; // not written yet, or an impossible path
  }
}

/** Most bytes of a transcript that are searched for one result. */
const RESULTS_READ = 8 * 1024 * 1024;

/** Whether the transcript, from a byte offset on, holds an error as the result of this call. */
export function hasFailedResult(path: string, from: number, call: string): boolean {
  return (readPlainPart(path, from, RESULTS_READ) ?? "")
    .split("\n")
    .filter((line) => line.includes(call) && line.includes("tool_result"))
    .some((line) => resultsIn(line).some((result) => result.tool_use_id === call && result.is_error === true));
}

function resultsIn(line: string): Record<string, unknown>[] {
  try {
    const { message } = JSON.parse(line) as { message?: { content?: unknown } };
    return Array.isArray(message?.content) ? message.content.filter((part) => typeof part === "object" && part) : [];
  } catch {
    return [];
  }
}

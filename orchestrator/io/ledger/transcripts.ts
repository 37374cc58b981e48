import { closeSync, existsSync, fstatSync, openSync, readFileSync, readSync, statSync } from "node:fs";

/** Where the client keeps what belongs to one agent of a session, beside the session's own transcript. */
function agentFile(transcript: string, agent: string, ending: ".jsonl" | ".meta.json"): string {
  return `${transcript.replace(/\.jsonl$/, "")}/subagents/agent-${agent}${ending}`;
}

/** Whether the client already knew this agent before this start: a resumed or woken agent has its meta file, a fresh one does not. */
export function isKnownAgent(transcript: string | undefined, agent: string): boolean {
  return transcript !== undefined && existsSync(agentFile(transcript, agent, ".meta.json"));
}

/** The call that an agent came from and the agent that made it, as the client's meta file says. */
export function originOfAgent(
  transcript: string | undefined,
  agent: string,
): { readonly call: string; readonly caller?: string } | undefined {
  if (transcript === undefined) return undefined;
  try {
    const meta = JSON.parse(readFileSync(agentFile(transcript, agent, ".meta.json"), "utf8")) as Record<
      string,
      unknown
    >;
    const { toolUseId, parentAgentId } = meta;
    if (typeof toolUseId !== "string") return undefined;
    return { call: toolUseId, ...(typeof parentAgentId === "string" ? { caller: parentAgentId } : {}) };
  } catch {
    return undefined;
  }
}

/** The transcript that will hold the results of a caller's tools, and its size now. */
export function sizeOfResults(transcript: string | undefined, caller: string | undefined) {
  if (transcript === undefined) return undefined;
  const path = caller === undefined ? transcript : agentFile(transcript, caller, ".jsonl");
  return { path, from: sizeOf(path) };
}

function sizeOf(path: string): number {
  try {
    return statSync(path).size;
  } catch {
    return 0; // not written yet, or a path that no file can have
  }
}

/** Most bytes of a transcript that are looked at for one result. */
const RESULTS_READ = 8 * 1024 * 1024;

/** Whether the transcript, from a byte offset on, holds an error as the result of this call. */
export function hasFailedResult(path: string, from: number, call: string): boolean {
  return readFrom(path, from)
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

function readFrom(path: string, from: number): string {
  let file: number;
  try {
    file = openSync(path, "r");
  } catch {
    return "";
  }
  try {
    const length = Math.min(RESULTS_READ, Math.max(0, fstatSync(file).size - from));
    const buffer = Buffer.alloc(length);
    return buffer.toString("utf8", 0, readSync(file, buffer, 0, length, from));
  } finally {
    closeSync(file);
  }
}

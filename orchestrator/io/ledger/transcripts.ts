import { existsSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { agentFile } from "../../core/transcripts/agent-file.ts";
import { namesIn } from "../names-in.ts";
import { readPlainFile } from "../plain-file/read-plain-file.ts";

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

/**
 * The files that hold an agent's transcript, as far as they are there, its own first: after `/clear` the client continues it in the folder
 * of the next session.
 */
export function filesOfTranscript(path: string): string[] {
  const folder = dirname(path);
  const sessions = dirname(dirname(folder));
  const elsewhere =
    basename(folder) !== AGENTS_FOLDER
      ? []
      : namesIn(sessions)
          .filter((name) => !name.endsWith(".jsonl")) // of hundreds of sessions, few had agents, and have a folder
          .sort()
          .map((session) => join(sessions, session, AGENTS_FOLDER, basename(path)));
  return [...new Set([path, ...elsewhere])].filter((file) => existsSync(file));
}

/** The folder of a session that holds the transcripts of its agents. */
const AGENTS_FOLDER = "subagents";

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

import type { AgentEntry } from "../../../core/ledger/agent-entry.ts";
import type { ToolCall, Transcript } from "../../../core/run/judge/read-transcript.ts";
import { describeCall, editedFile, mayChange, type Traces } from "../../../core/run/judge/traces.ts";
import { globsOverlap } from "../../../core/tasks/files/globs-overlap.ts";
import { callOfTranscript, transcriptBeside, transcriptOfCall } from "../../ledger/transcripts.ts";
import { readWithChildren } from "../read-with-children.ts";
import { type Commit, commitsSince, filesChangedSince, workTreeRoot } from "./repository-changes.ts";
import { shortPath } from "./short-path.ts";

/** An agent that reported nothing, and what is known of its work. */
interface LostWork {
  readonly agent: AgentEntry;
  /** The call that its brief is bound to. */
  readonly call: string;
  /** Transcripts of the agents of the same client process, one of each session. */
  readonly neighbours: readonly string[];
  /** Paths and globs that its task declares. */
  readonly declared: readonly string[];
}

/** A command that was in progress when the agent was lost may have gone on for this long, in milliseconds. */
const AFTERMATH_MS = 60_000;

/** What an agent left behind, told from the transcripts and the repository; nothing is changed there. */
export function whatChanged(projectDir: string, work: LostWork): Traces {
  const { agent, declared } = work;
  const own = transcriptPath(work);
  if (own === "none") return { mayHaveChanged: false, files: [], commits: [], commands: [] };
  const known = own === undefined ? [undefined] : readWithChildren(own);
  const transcripts = known.flatMap((one) => one ?? []);
  const changing = transcripts.flatMap(({ calls }) => calls).filter(mayChange);
  const root = workTreeRoot(projectDir) ?? projectDir;
  const edited = changing.flatMap((one) => editedFile(one) ?? []).map((path) => shortPath(root, path));
  const since = agent.lives[0]?.from ?? agent.spawnedAt;
  const dirty = filesChangedSince(root, since).filter((file) => isAmong(declared, file));
  const isItsOwn = (commit: Commit) =>
    isInTime(commit, transcripts) && isTouching(commit, [...declared, ...edited], changing);
  const commits = commitsSince(root, since).filter(isItsOwn);
  const files = [...new Set([...edited, ...dirty])].sort();
  const lastMessage = known[0]?.lastMessage;
  return {
    mayHaveChanged: changing.length + files.length + commits.length > 0 || known.includes(undefined),
    files,
    commits: commits.map(({ hash }) => hash),
    commands: changing.filter((one) => editedFile(one) === undefined).map(describeCall),
    ...(lastMessage === undefined ? {} : { lastMessage }),
  };
}

/**
 * Where an agent's transcript is; `none` if the agent never began, undefined if that is unknown. Until a call and its agent are joined,
 * the ledger only guesses which of several agents belongs to the call. If the client dies before that, its meta files still tell.
 */
export function transcriptPath({ agent, call, neighbours }: Omit<LostWork, "declared">): string | "none" | undefined {
  for (const path of neighbours) {
    const found = transcriptOfCall(path, call);
    if (found !== undefined) return found;
  }
  const { agentId, transcript = transcriptBeside(neighbours[0], agentId) } = agent;
  if (transcript === undefined) return hasBegun(agent) ? undefined : "none";
  return (callOfTranscript(transcript) ?? call) === call ? transcript : "none";
}

/** A reservation dates from the call, and a started life from its start. An agent may be named without having started. */
function hasBegun({ agentId, lives, spawnedAt }: AgentEntry): boolean {
  return agentId !== undefined && lives.some(({ from }) => from !== spawnedAt);
}

function isInTime({ at }: Commit, transcripts: readonly Transcript[]): boolean {
  const last = transcripts
    .flatMap(({ lastAt }) => lastAt ?? [])
    .sort()
    .at(-1);
  return last === undefined || Date.parse(at) <= Date.parse(last) + AFTERMATH_MS;
}

/** If an agent's paths are unknown, any commit made while it worked may be its own, provided that it ran something that can commit. */
function isTouching({ files }: Commit, paths: readonly string[], changing: readonly ToolCall[]): boolean {
  return paths.length === 0 ? changing.length > 0 : files.some((file) => isAmong(paths, file));
}

function isAmong(globs: readonly string[], file: string): boolean {
  return globs.some((glob) => globsOverlap(glob, file));
}

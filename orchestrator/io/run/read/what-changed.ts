import type { AgentEntry } from "../../../core/ledger/agent-entry.ts";
import { editedFiles, judgeTraces } from "../../../core/run/judge/judge-traces.ts";
import type { Traces } from "../../../core/run/judge/traces.ts";
import { callOfTranscript, transcriptBeside, transcriptOfCall } from "../../ledger/transcripts.ts";
import { readWithChildren } from "../read-with-children.ts";
import { commitsSince, filesChangedSince, workTreeRoot } from "./repository-changes.ts";
import { shortPath } from "./short-path.ts";

/** An agent that did not report, and what is known of its work. */
interface LostWork {
  readonly agent: AgentEntry;
  /** The call that its brief is bound to. */
  readonly call: string;
  /** Transcripts of the agents of the same client process, one of each session. */
  readonly neighbours: readonly string[];
  /** Paths and globs that its task declares. */
  readonly declared: readonly string[];
}

/** What an agent left behind, according to the transcripts and the repository. Neither is changed. */
export function whatChanged(projectDir: string, work: LostWork): Traces {
  const { agent, declared } = work;
  const own = transcriptPath(work);
  if (own === "none") return { mayHaveChanged: false, files: [], commits: [], commands: [] };
  const transcripts = own === undefined ? [undefined] : readWithChildren(own);
  const root = workTreeRoot(projectDir) ?? projectDir;
  const since = agent.lives[0]?.from ?? agent.spawnedAt;
  return judgeTraces({
    transcripts,
    edited: editedFiles(transcripts).map((path) => shortPath(root, path)),
    dirty: filesChangedSince(root, since),
    commits: commitsSince(root, since),
    declared,
  });
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

/** When the agent began: its reservation dates from the call, a started life from its start. It may have a name without having started. */
function hasBegun({ agentId, lives, spawnedAt }: AgentEntry): boolean {
  return agentId !== undefined && lives.some(({ from }) => from !== spawnedAt);
}

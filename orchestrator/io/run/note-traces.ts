import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import type { AgentEntry } from "../../core/ledger/agent-entry.ts";
import { type Reference, renderReference } from "../../core/run/reference.ts";
import { openAttempts, type Run } from "../../core/run/run.ts";
import type { Traces } from "../../core/run/traces.ts";
import type { StatePaths } from "../ledger/state-paths.ts";
import { makeFolderWithin } from "../plain-file/change-within.ts";
import { readPlainFile } from "../plain-file/read-plain-file.ts";
import { folderOf, readBrief, userOfReference } from "../reference/brief-files.ts";
import { replaceFile } from "../replace-file.ts";
import type { RunContext } from "./run-context.ts";
import { whatChanged } from "./what-changed.ts";

/** Agents of which no report can come. */
const SILENT: ReadonlySet<string> = new Set<AgentEntry["status"]>(["lost", "killed"]);

/**
 * Notes what lost and stopped agents left behind, at the first step that finds them so: what is changed later is not theirs. Kept
 * with the run, for the attempts to be judged by.
 */
export function noteTraces({ ledger, projectDir }: RunContext, run: Run): void {
  const attempts = openAttempts(run);
  if (attempts.length === 0) return;
  const agents = ledger.agents();
  for (const { number } of attempts) {
    const reference = { run: run.id, attempt: number };
    const agent = agents.findLast((one) => one.reference === renderReference(reference));
    const call = userOfReference(ledger.paths, reference)?.call;
    const path = tracesPath(ledger.paths, reference);
    if (!agent || call === undefined || !SILENT.has(agent.status) || existsSync(path)) continue;
    const declared = readBrief(ledger.paths, reference)?.files ?? [];
    const traces = whatChanged(projectDir, { agent, call, declared, neighbours: neighboursOf(agents, agent) });
    makeFolderWithin(ledger.paths.dir, dirname(path));
    replaceFile(ledger.paths.tmp, path, JSON.stringify(traces));
  }
}

/** What was noted of the agent of an attempt; undefined before that, and where the note cannot be read. */
export function readTraces(paths: StatePaths, reference: Reference): Traces | undefined {
  try {
    const traces = JSON.parse(readPlainFile(tracesPath(paths, reference)) ?? "") as Traces;
    return isWhole(traces) ? traces : undefined;
  } catch {
    return undefined;
  }
}

function isWhole({ mayHaveChanged, files, commits, commands, lastMessage = "" }: Traces): boolean {
  const isTexts = (list: unknown) => Array.isArray(list) && list.every((item) => typeof item === "string");
  return typeof mayHaveChanged === "boolean" && [files, commits, commands, [lastMessage]].every(isTexts);
}

function tracesPath(paths: StatePaths, { run, attempt }: Reference): string {
  return join(folderOf(paths, run, "traces"), String(attempt));
}

/**
 * One transcript of each folder in which the client keeps those of this agent's session and process. A hook that outlives its
 * client cannot tell when that was started, and logs under another owner's name: the session is the same.
 */
function neighboursOf(agents: readonly AgentEntry[], { owner, session }: AgentEntry): string[] {
  const near = agents.filter((one) => one.owner === owner || one.session === session);
  return [
    ...new Map(near.flatMap(({ transcript }) => (transcript ? [[dirname(transcript), transcript]] : []))).values(),
  ];
}

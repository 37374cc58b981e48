import { dirname, join } from "node:path";
import type { AgentEntry } from "../../../core/ledger/agent-entry.ts";
import type { Reference } from "../../../core/reference/reference.ts";
import { leftBy } from "../../../core/run/judge/left-by.ts";
import type { Traces } from "../../../core/run/judge/traces.ts";
import { isTraces } from "../../../core/validators/is-traces.ts";
import type { StatePaths } from "../../ledger/files/state-paths.ts";
import { makeFolderWithin } from "../../plain-file/change-within.ts";
import { readBelow } from "../../plain-file/read-below.ts";
import { folderOf, readBrief } from "../../reference/brief-files.ts";
import { replaceFile } from "../../replace-file.ts";
import { tryTo } from "../../try-to.ts";
import type { RunContext } from "../run-context.ts";
import { whatChanged } from "./what-changed.ts";

/** What is known about the agent whose traces are looked for. */
interface Silent {
  readonly reference: Reference;
  readonly agent: AgentEntry | undefined;
  /** The call that its reference is bound to. */
  readonly call: string | undefined;
  /** All agents of the ledger. */
  readonly agents: readonly AgentEntry[];
}

/** What a lost or stopped agent left behind; undefined if it is neither. */
export function findTraces(
  { ledger, projectDir }: RunContext,
  { reference, agent, call, agents }: Silent,
): Traces | undefined {
  if (!agent || call === undefined || leftBy(agent) !== "traces") return undefined;
  const declared = readBrief(ledger.paths, reference)?.files ?? [];
  return whatChanged(projectDir, { agent, call, declared, neighbours: neighboursOf(agents, agent) });
}

/** Stores the traces by which an attempt is judged. */
export function keepTraces(paths: StatePaths, reference: Reference, traces: Traces): void {
  const path = tracesPath(paths, reference);
  makeFolderWithin(paths.dir, dirname(path));
  replaceFile(paths.tmp, path, JSON.stringify(traces));
}

/** The stored traces of an attempt's agent; undefined if there are none, or if they cannot be read. */
export function readTraces(paths: StatePaths, reference: Reference): Traces | undefined {
  const traces = tryTo((): unknown => JSON.parse(readBelow(paths.dir, tracesPath(paths, reference)) ?? ""));
  return isTraces(traces) ? traces : undefined;
}

function tracesPath(paths: StatePaths, { run, attempt }: Reference): string {
  return join(folderOf(paths, run, "traces"), String(attempt));
}

/**
 * One transcript from each folder that the client uses for this agent's session and process. A hook that outlives its client cannot find
 * out when the client was started, so it logs another owner; the session is the same.
 */
export function neighboursOf(agents: readonly AgentEntry[], { owner, session }: AgentEntry): string[] {
  const near = agents.filter((one) => one.owner === owner || one.session === session);
  return [
    ...new Map(near.flatMap(({ transcript }) => (transcript ? [[dirname(transcript), transcript]] : []))).values(),
  ];
}

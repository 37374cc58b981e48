import { FileOwners } from "../tasks/files/file-owners.ts";
import { notYours } from "../texts/denials/not-yours.ts";

/** An agent at work, as far as files go, or a call whose agent is about to begin. */
export interface FileHolder {
  /** Undefined until the agent has begun. */
  readonly agent?: string;
  /** The agent that called it, where one did. */
  readonly caller?: string;
  /** The task that its brief is for; undefined where it has none. */
  readonly taskId?: string;
  /** What that declares, where others are to leave it alone. */
  readonly files: readonly string[];
}

/**
 * Why an agent may not change a file of the checkout that it shares, as a text for its model: the file is not its own, and the task
 * of another agent, at work or about to begin, has declared it. Undefined where it may. Agents that work on one task, or were
 * called by one that does, share its files.
 *
 * @param path from the root of the repository.
 */
export function whyNotYours(path: string, agent: string, holders: readonly FileHolder[]): string | undefined {
  const own = ownTaskOf(agent, holders);
  const ownFiles = holders.flatMap(({ taskId, files }) => (taskId !== undefined && taskId === own ? files : []));
  const others = holders.filter((one) => one.agent !== agent && one.taskId !== undefined && one.taskId !== own);
  const holder = others.find(({ files }) => isAmong(path, files));
  if (holder === undefined || isAmong(path, ownFiles)) return undefined;
  return notYours(path, holder);
}

/** The task of an agent, or of the nearest one above it that has one. */
function ownTaskOf(agent: string, holders: readonly FileHolder[]): string | undefined {
  const byAgent = new Map(holders.flatMap((one) => (one.agent === undefined ? [] : [[one.agent, one] as const])));
  const seen = new Set<string>();
  for (let at: string | undefined = agent; at !== undefined && !seen.has(at); at = byAgent.get(at)?.caller) {
    seen.add(at);
    const { taskId } = byAgent.get(at) ?? {};
    if (taskId !== undefined) return taskId;
  }
  return undefined;
}

function isAmong(path: string, files: readonly string[]): boolean {
  return new FileOwners([{ id: "", files }]).findOverlap([path]) !== undefined;
}

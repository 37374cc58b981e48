import { isUnfinished, newestAttempts, type Run } from "../run/run.ts";

/** How far a run is. */
export interface RunProgress {
  readonly isOpen: boolean;
  readonly done: number;
  /** Its tasks as far as it knows them: begun, or held back. */
  readonly tasks: number;
}

export function progressOfRun(run: Run): RunProgress {
  const kinds = [...newestAttempts(run).values()].map(({ outcome }) => outcome?.kind);
  const held = (run.heldBack ?? []).map(({ taskId }) => taskId);
  return {
    isOpen: isUnfinished(run),
    done: kinds.filter((kind) => kind === "done").length,
    tasks: new Set([...run.attempts.map(({ taskId }) => taskId), ...held]).size,
  };
}

/** The run that the newest agent of any run works in, by the text of agents.json. */
export function newestRunIn(agents: string): string | undefined {
  const at = agents.lastIndexOf(REFERENCE);
  return at === -1 ? undefined : /^[a-z0-9]+(?=\.)/.exec(agents.slice(at + REFERENCE.length))?.[0];
}

/** How an agent's reference begins in agents.json: in a text of somebody else's its quotes would be escaped. */
const REFERENCE = '"reference":"';

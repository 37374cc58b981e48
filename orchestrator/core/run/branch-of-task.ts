import { renderReference } from "../reference/reference.ts";
import type { Run } from "./run.ts";

/** The work of one task on a branch of its own, which does not have to be there: whoever wants a pull request of it alone pushes it. */
interface TaskPush {
  readonly branch: string;
  readonly commit: string;
}

const HASH = /^[0-9a-f]{40,64}$/;

/** The newest commits that a run has of a task in a worktree; undefined if it has none. */
export function branchOfTask({ id, attempts }: Pick<Run, "id" | "attempts">, task: string): TaskPush | undefined {
  const made = attempts.findLast(({ taskId, outcome }) => taskId === task && outcome?.work !== undefined);
  const commit = made?.outcome?.work?.to ?? "";
  // ids of tasks may hold what no branch can be named by
  if (!made || !HASH.test(commit)) return undefined;
  return { branch: `skyfom/task-${renderReference({ run: id, attempt: made.number })}`, commit };
}

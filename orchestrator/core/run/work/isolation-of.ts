import type { Settings } from "../../settings/settings.ts";
import { declaredFiles } from "../../tasks/files/declared-files.ts";
import { FileOwners } from "../../tasks/files/file-owners.ts";
import type { WorktreeLack } from "../../worktrees/worktree-lack.ts";
import type { Attempt, Run } from "../run.ts";
import { lastLeft } from "../task-branches.ts";
import type { WorkItem } from "./work-item.ts";

/** What counts besides what an item says itself. */
interface Around {
  /** Whether it is expected to change what something at work changes. */
  readonly meets: boolean;
  /** Files that are newer on the run's branch than in the checkout. */
  readonly ahead: readonly string[];
  /** What the project needs and a worktree would not have. */
  readonly lack: WorktreeLack | undefined;
  /** Whether nothing else can be at work at the same time. */
  readonly isAlone: boolean;
}

const NOTHING_KNOWN: Around = { meets: false, ahead: [], lack: undefined, isAlone: false };

/**
 * Where an agent works: in the user's checkout with others, or in a worktree of its own. A task says so itself, by `isolation` in its
 * metadata or a label, otherwise the setting decides. `auto` shares the checkout among tasks that declare their files, since those do not
 * overlap, unless another is expected to change them. All others get a worktree, if that has what the project needs, there is anything to
 * be kept apart from, and no needed task has left its changes uncommitted in the checkout. A task that builds on work which only the run's
 * branch or its own earlier branch has, or changes files that are newer there, always gets a worktree, because the checkout does not have
 * that work.
 */
export function isolationOf(
  item: WorkItem,
  { attempts }: Pick<Run, "attempts">,
  { isolation }: Pick<Settings, "isolation">,
  { meets, ahead, lack, isAlone }: Around = NOTHING_KNOWN,
): "shared" | "worktree" {
  if (item.kind !== "task") return "shared"; // it works where the composite agent does
  const { dependencies, metadata, labels } = item.task;
  const needed = new Set(dependencies.map(({ on }) => on));
  if (attempts.some(({ taskId, outcome }) => outcome?.branch !== undefined && needed.has(taskId))) return "worktree";
  if (lastLeft({ attempts }, item.task.id)?.outcome?.repair !== undefined) return "worktree";
  const declared = declaredFiles(item.task);
  const newer = new FileOwners([{ id: "branch", files: ahead }]);
  if (newer.findOverlap(declared) !== undefined) return "worktree";
  const asked = [metadata.isolation, ...labels.map((label) => /^isolation:(.+)$/.exec(label)?.[1])];
  if (asked.includes("worktree")) return "worktree";
  if (asked.includes("shared")) return "shared";
  if (isolation !== "auto") return isolation;
  // what an agent changed in the checkout and did not commit is nowhere else
  const isBuiltOn = attempts.some((attempt) => needed.has(attempt.taskId) && isUncommitted(attempt));
  const isDisjoint = declared.length > 0 && !meets;
  return isDisjoint || isBuiltOn || isAlone || lack !== undefined ? "shared" : "worktree";
}

/** Whether, by its report, an agent has changed files in the checkout and committed none of them. */
function isUncommitted({ isolation, outcome }: Attempt): boolean {
  if (isolation !== undefined || outcome?.kind !== "done") return false;
  const { files = [], commits = [] } = outcome;
  return files.length > 0 && commits.length === 0;
}

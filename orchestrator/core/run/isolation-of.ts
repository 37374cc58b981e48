import type { Settings } from "../settings/settings.ts";
import { declaredFiles } from "../tasks/files/declared-files.ts";
import type { Run } from "./run.ts";
import type { WorkItem } from "./work-item.ts";

/**
 * Where an agent works: in the user's checkout with others, or in a worktree of its own. A task says so itself, by `isolation` in its
 * metadata or a label, else the setting does; `auto` shares the checkout among tasks that declare their files, since those do not overlap.
 * What builds on work that is on the run's branch alone needs a worktree, whatever was asked for: the checkout does not have it.
 */
export function isolationOf(
  item: WorkItem,
  { attempts }: Pick<Run, "attempts">,
  { isolation }: Pick<Settings, "isolation">,
): "shared" | "worktree" {
  if (item.kind !== "task") return "shared"; // it works where the agent of the whole does
  const { dependencies, metadata, labels } = item.task;
  const needed = new Set(dependencies.map(({ on }) => on));
  if (attempts.some(({ taskId, outcome }) => outcome?.branch !== undefined && needed.has(taskId))) return "worktree";
  const asked = [metadata.isolation, ...labels.map((label) => /^isolation:(.+)$/.exec(label)?.[1])];
  if (asked.includes("worktree")) return "worktree";
  if (asked.includes("shared")) return "shared";
  if (isolation !== "auto") return isolation;
  return declaredFiles(item.task).length > 0 ? "shared" : "worktree";
}

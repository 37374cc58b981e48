import type { Settings } from "../../../settings/settings.ts";
import { excerpt } from "../../excerpt.ts";
import type { Attempt } from "../../run.ts";
import { skillOfItem, taskOfItem, titleOfItem } from "../../work/work-item.ts";
import type { Begin } from "../facts/step-plan.ts";

/** Longest title that is kept of an attempt, in characters: the run, the ledger and the log all hold it. */
const LONGEST_TITLE = 500;

/** The attempt that begins with an item: who does it, with which model, and where. */
export function newAttempt(
  { item, why, isOwnWork }: Begin,
  { models, agentTypes }: Pick<Settings, "models" | "agentTypes">,
  isIsolated: boolean,
): Omit<Attempt, "number" | "handedOverAt"> {
  const skillName = skillOfItem(item);
  const model = (item.kind === "task" ? undefined : item.member.model) ?? setFor(models, skillName);
  return {
    taskId: taskOfItem(item),
    title: excerpt(titleOfItem(item), LONGEST_TITLE),
    skillName,
    ...(item.kind === "task" ? {} : { member: item.member.name }),
    ...(why === undefined ? {} : { why: excerpt(why, LONGEST_TITLE) }),
    ...(isOwnWork ? { isOwnWork } : {}),
    agentType: setFor(agentTypes, skillName) ?? "general-purpose",
    ...(model === undefined ? {} : { model }),
    ...(isIsolated ? { isolation: "worktree" as const } : {}),
  };
}

/** A skill may be called `constructor`, which every object has. */
function setFor<T>(settings: Readonly<Record<string, T>>, skillName: string): T | undefined {
  return Object.hasOwn(settings, skillName) ? settings[skillName] : undefined;
}

import type { Settings } from "../../../settings/settings.ts";
import { excerpt } from "../../excerpt.ts";
import type { NewAttempt } from "../../states.ts";
import { skillOfItem, taskOfItem, titleOfItem } from "../../work/work-item.ts";
import type { Candidate } from "./candidates.ts";

/** Longest title that is kept of an attempt, in characters: the run, the ledger and the log all hold it. */
const LONGEST_TITLE = 500;

/** The attempt that begins with an item: who does it, with which model, and where. */
export function newAttempt(
  { item, why }: Pick<Candidate, "item" | "why">,
  { models, agentTypes }: Pick<Settings, "models" | "agentTypes">,
  { isOwnWork, isIsolated }: { readonly isOwnWork: boolean; readonly isIsolated: boolean },
): NewAttempt {
  const skillName = skillOfItem(item);
  const model = (item.kind === "task" ? undefined : item.member.model) ?? setFor(models, skillName);
  return {
    taskId: taskOfItem(item),
    title: excerpt(titleOfItem(item), LONGEST_TITLE),
    skillName,
    ...(item.kind === "task" ? {} : { member: item.member.name }),
    ...(why === undefined ? {} : { why: excerpt(why, LONGEST_TITLE) }),
    ...(isOwnWork ? { isOwnWork: true as const } : {}),
    agentType: setFor(agentTypes, skillName) ?? "general-purpose",
    ...(model === undefined ? {} : { model }),
    ...(isIsolated ? { isolation: "worktree" as const } : {}),
  };
}

/** A skill may be called `constructor`, which every object has. */
function setFor<T>(settings: Readonly<Record<string, T>>, skillName: string): T | undefined {
  return Object.hasOwn(settings, skillName) ? settings[skillName] : undefined;
}

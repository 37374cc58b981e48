import { findSkill } from "../../composition/find-skill.ts";
import type { RunContext } from "../run-context.ts";

/** The name under which this install's client knows a skill: one of ours has the plugin's name before it. */
export function skillAsCalled({ skillPrefix, skillFolders }: RunContext, skillName: string): string {
  if (skillPrefix === "" || skillName.includes(":")) return skillName;
  const owner = findSkill(skillName, skillFolders)?.owner;
  return owner === undefined || owner === "skyfom" ? `${skillPrefix}${skillName}` : skillName;
}

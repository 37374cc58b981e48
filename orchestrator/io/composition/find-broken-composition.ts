import type { Problem } from "../../core/problem.ts";
import { checkCompositions } from "./check-compositions.ts";
import { findSkill } from "./find-skill.ts";
import { showFile } from "./show-file.ts";
import type { SkillFolder } from "./skill-folders.ts";

/** What prevents running a composite skill, as `skyfom validate` says it; nothing where one agent does the skill's work. */
export function findBrokenComposition(
  skillName: string,
  folders: readonly SkillFolder[],
  projectDir: string,
): readonly Problem[] {
  const { compositions = [] } = findSkill(skillName, folders) ?? {};
  if (compositions.length === 0) return [];
  return checkCompositions(compositions, folders, (file) => showFile(projectDir, file)).problems;
}

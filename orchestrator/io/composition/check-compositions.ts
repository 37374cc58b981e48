import { existsSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { CheckedComposition } from "../../core/composition/check-composition-text.ts";
import { closestName } from "../../core/composition/closest-name.ts";
import { findNestingCycles } from "../../core/composition/find-nesting-cycles.ts";
import { quoteName } from "../../core/composition/show-name.ts";
import type { Problem } from "../../core/problem.ts";
import { collectComposites } from "./collect-composites.ts";
import { SKILL_FILE } from "./file-names.ts";
import { compositionsIn, findSkill, listSkills } from "./find-skill.ts";
import { readComposition } from "./read-composition.ts";
import type { ShowFile } from "./show-file.ts";
import { besides, type SkillFolder } from "./skill-folders.ts";

/** What stands against running the compositions, and what is doubtful. */
export interface CompositionReview {
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
}

/** Checks compositions one by one, against the skills that are there, and against each other. */
export function checkCompositions(
  files: readonly string[],
  folders: readonly SkillFolder[],
  show: ShowFile,
): CompositionReview {
  const problems: Problem[] = [];
  const warnings: Problem[] = [];
  for (const file of files) {
    const checked = readComposition(file, show(file));
    problems.push(...checked.problems, ...checkMembers(checked, [...folders, besides(file)]));
    warnings.push(...checked.warnings, ...checkName(checked, file, show));
  }
  problems.push(...findDoubles(files, show), ...findNestingCycles(collectComposites(files, folders, show)));
  return { problems, warnings };
}

function checkMembers({ members }: CheckedComposition, folders: readonly SkillFolder[]): Problem[] {
  return members.flatMap(({ skillName, where }) => {
    if (isOfAnotherPlugin(skillName) || findSkill(skillName, folders) !== undefined) return [];
    const known = listSkills(folders).map(({ name }) => name);
    const meant = closestName(skillName, known);
    const fix = meant === undefined ? "Add it to .claude/skills, or remove this member." : `Did you mean "${meant}"?`;
    return [{ where, what: `there is no skill ${quoteName(skillName)}`, fix }];
  });
}

/** Where other plugins keep their skills is the client's affair, so their names are taken on trust. */
function isOfAnotherPlugin(skillName: string): boolean {
  return skillName.includes(":") && !skillName.startsWith("skyfom:");
}

function checkName({ name }: CheckedComposition, file: string, show: ShowFile): Problem[] {
  const folder = basename(dirname(file));
  if (name === undefined || name === folder || !existsSync(join(dirname(file), SKILL_FILE))) return [];
  const what = `the composition is named ${quoteName(name)}, but its skill, by its folder, "${folder}"`;
  return [{ where: show(file), what, fix: "Give both the same name." }];
}

function findDoubles(files: readonly string[], show: ShowFile): Problem[] {
  return [...new Set(files.map((file) => dirname(file)))].flatMap((folder) => {
    const [first, ...others] = compositionsIn(folder).map((file) => basename(file));
    if (others.length === 0) return [];
    const what = `one skill has several compositions: ${[first, ...others].join(", ")}`;
    return [{ where: show(folder), what, fix: "Keep one of them." }];
  });
}

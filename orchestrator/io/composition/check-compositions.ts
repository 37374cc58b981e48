import { existsSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { CheckedComposition } from "../../core/composition/check/check-composition-text.ts";
import { findNestingCycles } from "../../core/composition/check/find-nesting-cycles.ts";
import { quoteName } from "../../core/composition/show-name.ts";
import type { Problem } from "../../core/problem.ts";
import { closestName } from "../../core/text/closest-name.ts";
import { collectComposites } from "./collect-composites.ts";
import { explainSeveral } from "./explain-several.ts";
import { SKILL_FILE } from "./file-names.ts";
import { compositionsIn, findSkill, listSkills } from "./find-skill.ts";
import { compositionReader } from "./read-composition.ts";
import type { ShowFile } from "./show-file.ts";
import { besides, type SkillFolder } from "./skill-folders.ts";

/** What stands against running the compositions, and what is doubtful. */
interface CompositionReview {
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
}

/** Checks compositions one by one, against the skills that are there, and against each other. */
export function checkCompositions(
  files: readonly string[],
  skills: readonly SkillFolder[],
  show: ShowFile,
  read = compositionReader(show),
): CompositionReview {
  const folders = [...new Set(files.map((file) => dirname(file)))];
  const cycles = findNestingCycles(collectComposites(files, skills, read));
  const nested = () => files.flatMap((file) => checkNesting(read(file), [...skills, besides(file)]));
  return {
    problems: [
      ...files.flatMap((file) => [...read(file).problems, ...checkMembers(read(file), [...skills, besides(file)])]),
      ...folders.flatMap((folder) => checkFolder(folder, show)),
      ...(cycles.length > 0 ? cycles : nested()),
    ],
    warnings: files.flatMap((file) => [...read(file).warnings, ...checkName(read(file), file, show)]),
  };
}

function checkMembers({ members }: CheckedComposition, folders: readonly SkillFolder[]): Problem[] {
  const missing = members.filter(
    ({ skillName }) => !isOfAnotherPlugin(skillName) && findSkill(skillName, folders) === undefined,
  );
  if (missing.length === 0) return [];
  const known = listSkills(folders).map(({ name }) => name);
  return missing.map(({ skillName, where }) => {
    const meant = closestName(skillName, known);
    const fix = meant === undefined ? "Add it to .claude/skills, or remove this member." : `Did you mean "${meant}"?`;
    return { where, what: `there is no skill ${quoteName(skillName)}`, fix };
  });
}

/** A member that is the composite itself is told elsewhere. */
function checkNesting({ name, members }: CheckedComposition, folders: readonly SkillFolder[]): Problem[] {
  return members
    .filter(({ skillName }) => skillName !== name && (findSkill(skillName, folders)?.compositions.length ?? 0) > 0)
    .map(({ skillName, where }) => {
      const what = `${quoteName(skillName)} is itself a composite skill, but one agent does the work of a member`;
      return { where, what, fix: "List its members here instead." };
    });
}

/** Where other plugins keep their skills is the client's affair, so their names are taken on trust. */
function isOfAnotherPlugin(skillName: string): boolean {
  return /^[\w.-]+(?::[\w.-]+)+$/.test(skillName) && !skillName.startsWith("skyfom:");
}

function checkName({ name }: CheckedComposition, file: string, show: ShowFile): Problem[] {
  const folder = basename(dirname(file));
  if (name === undefined || name === folder || !existsSync(join(dirname(file), SKILL_FILE))) return [];
  const what = `the composition is named ${quoteName(name)}, but its skill's folder ${quoteName(folder)}`;
  return [{ where: show(file), what, fix: "Give both the same name." }];
}

/** A composition by any other name is nobody's skill, and may be wherever it is tried out. */
function checkFolder(folder: string, show: ShowFile): Problem[] {
  const compositions = compositionsIn(folder);
  const problems = explainSeveral(compositions, show(folder));
  if (compositions.length === 0 || existsSync(join(folder, SKILL_FILE))) return problems;
  const what = `there is no ${SKILL_FILE} beside the composition, so the skill cannot be found`;
  return [...problems, { where: show(folder), what, fix: "Write one that says when to use the skill." }];
}

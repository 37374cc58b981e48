import type { Problem } from "../../core/problem.ts";
import { closestName } from "../../core/text/closest-name.ts";
import { findSkill, listSkills } from "../composition/find-skill.ts";
import { skillFolders } from "../composition/skill-folders.ts";

/** The label by which a task chooses its skill. */
const LABEL = /^skill:(.*)$/i;

/** What is wrong where labels choose a skill that is not there; undefined if nothing is. */
export function whyUnknownSkill(
  cwd: string,
  env: NodeJS.ProcessEnv,
  labels: readonly string[] | undefined,
): Problem | undefined {
  const names = (labels ?? []).flatMap((label) => LABEL.exec(label)?.[1]?.trim() ?? []);
  if (names.length === 0) return undefined;
  const folders = skillFolders(cwd, env);
  const unknown = names.find((name) => findSkill(name, folders) === undefined);
  if (unknown === undefined) return undefined;
  const known = listSkills(folders).map(({ name }) => name);
  const meant = closestName(unknown, known);
  const guess = meant === undefined ? "" : `Did you mean skill:${meant}? `;
  const what = `there is no skill "${unknown}", so no agent could work on the task`;
  return { where: `--label skill:${unknown}`, what, fix: `${guess}The skills are ${known.join(", ")}.` };
}

import type { SkillFacts } from "../../core/run/work/work-of-skill.ts";
import { checkCompositions } from "./check-compositions.ts";
import { findSkill } from "./find-skill.ts";
import { compositionReader } from "./read-composition.ts";
import { showFile } from "./show-file.ts";
import type { SkillFolder } from "./skill-folders.ts";

/** What the skill folders say of these skills. Each composition is read once. */
export function readSkills(
  names: readonly string[],
  folders: readonly SkillFolder[],
  projectDir: string,
): ReadonlyMap<string, SkillFacts> {
  const read = compositionReader((file) => showFile(projectDir, file));
  return new Map(names.map((name) => [name, readSkill(name, folders, projectDir, read)]));
}

/** What the skill folders say of a skill. */
export function readSkill(
  name: string,
  folders: readonly SkillFolder[],
  projectDir: string,
  read = compositionReader((file) => showFile(projectDir, file)),
): SkillFacts {
  const found = findSkill(name, folders);
  if (!found) return { kind: "missing" };
  const [file] = found.compositions;
  if (file === undefined) return { kind: "plain" };
  const show = (path: string) => showFile(projectDir, path);
  const { problems: broken } = checkCompositions(found.compositions, folders, show, read);
  return { kind: "composed", broken, read: read(file) };
}

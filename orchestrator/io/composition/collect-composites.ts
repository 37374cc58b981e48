import type { Composite } from "../../core/composition/find-nesting-cycles.ts";
import { findSkill } from "./find-skill.ts";
import { readComposition } from "./read-composition.ts";
import type { ShowFile } from "./show-file.ts";
import { besides, type SkillFolder } from "./skill-folders.ts";

/** The composites in `files` and all that they reach through their members. */
export function collectComposites(
  files: readonly string[],
  folders: readonly SkillFolder[],
  show: ShowFile,
): Composite[] {
  const composites = new Map<string, Composite>();
  const open = [...files];
  for (let file = open.shift(); file !== undefined; file = open.shift()) {
    const { name, members } = readComposition(file, show(file));
    if (name === undefined || composites.has(name)) continue;
    composites.set(name, { name, members });
    const around = [...folders, besides(file)];
    open.push(...members.flatMap(({ skillName }) => findSkill(skillName, around)?.compositions.slice(0, 1) ?? []));
  }
  return [...composites.values()];
}

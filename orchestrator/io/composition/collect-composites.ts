import type { CheckedComposition } from "../../core/composition/check/check-composition-text.ts";
import type { Composite } from "../../core/composition/check/find-nesting-cycles.ts";
import { findSkill } from "./find-skill.ts";
import { besides, type SkillFolder } from "./skill-folders.ts";

/** The composites in `files` and all that they reach through their members. */
export function collectComposites(
  files: readonly string[],
  folders: readonly SkillFolder[],
  read: (file: string) => CheckedComposition,
): Composite[] {
  const composites = new Map<string, Composite>();
  const open = [...files];
  // it grows while it is walked
  for (const file of open) {
    const { name, members } = read(file);
    if (name === undefined || composites.has(name)) continue;
    composites.set(name, { name, members });
    const around = [...folders, besides(file)];
    for (const { skillName } of members) open.push(...(findSkill(skillName, around)?.compositions.slice(0, 1) ?? []));
  }
  return [...composites.values()];
}

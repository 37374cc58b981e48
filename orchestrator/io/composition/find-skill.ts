import { existsSync } from "node:fs";
import { join } from "node:path";
import { namesIn } from "../names-in.ts";
import { COMPOSITION_FILES, SKILL_FILE } from "./file-names.ts";
import type { SkillFolder } from "./skill-folders.ts";

/** A skill on disk. */
interface FoundSkill {
  readonly name: string;
  readonly folder: string;
  readonly owner: SkillFolder["owner"];
  /** Its compositions; one skill should have one at most. */
  readonly compositions: readonly string[];
}

/** A name becomes part of a path, so it must not lead out of the folder. */
const NAME = /^[a-zA-Z0-9_-][a-zA-Z0-9._-]*$/;

/** The skill that the client would use under this name, `skyfom:` before one of ours allowed. */
export function findSkill(name: string, folders: readonly SkillFolder[]): FoundSkill | undefined {
  const ours = name.startsWith("skyfom:");
  const bare = ours ? name.slice("skyfom:".length) : name;
  if (!NAME.test(bare)) return undefined;
  const holder = folders.find(
    ({ path, owner }) => (!ours || owner === "skyfom") && existsSync(join(path, bare, SKILL_FILE)),
  );
  if (holder === undefined) return undefined;
  const folder = join(holder.path, bare);
  return { name: bare, folder, owner: holder.owner, compositions: compositionsIn(folder) };
}

/** Every skill once, by name, as {@link findSkill} finds it. */
export function listSkills(folders: readonly SkillFolder[]): FoundSkill[] {
  const names = new Set(folders.flatMap(({ path }) => namesIn(path)));
  return [...names].sort().flatMap((name) => findSkill(name, folders) ?? []);
}

/** The composition files in a folder. */
export function compositionsIn(folder: string): string[] {
  return COMPOSITION_FILES.map((name) => join(folder, name)).filter((file) => existsSync(file));
}

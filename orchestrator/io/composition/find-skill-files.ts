import { readdirSync, realpathSync } from "node:fs";
import { basename, join } from "node:path";
import type { Problem } from "../../core/problem.ts";
import { leadsOut } from "../plain-file/leads-out.ts";
import { resolveWithin } from "../plain-file/resolve-within.ts";
import { boundsOfSkills } from "./bounds-of-skills.ts";
import { COMPOSITION_FILES, SKILL_FILE } from "./file-names.ts";
import { statPath } from "./stat-path.ts";

/** Skills and compositions, each by its path. */
export interface SkillFiles {
  readonly skills: readonly string[];
  readonly compositions: readonly string[];
  /** Folders that could not be looked into. */
  readonly unreadable: readonly string[];
  /** Links out of the repository, which are not followed. */
  readonly refused: readonly Problem[];
}

/** Other people's files, in an agent's worktree a second copy of everything, and our own state, whose links lead into the git directory. */
const SKIPPED = /(?:^|[\\/])(?:node_modules|\.git|\.claude[\\/](?:worktrees|state))$/;

/**
 * All skills and compositions below a folder, in the order of their paths. Links that stay within bounds are followed, each folder is
 * read once.
 */
export function findSkillFiles(folder: string): SkillFiles {
  const bounds = boundsOfSkills(folder);
  const files: string[] = [];
  const refused: Problem[] = [];
  const unreadable: string[] = [];
  const seen = new Set<string>();
  const open = [folder];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const resolved = bounds === undefined ? undefined : resolveWithin(bounds, next);
    if (bounds !== undefined && resolved?.kind === "outside") {
      refused.push(leadsOut(next, resolved, bounds));
      continue;
    }
    try {
      const real = realpathSync(next);
      if (seen.has(real)) continue;
      seen.add(real);
      for (const path of readdirSync(next).map((name) => join(next as string, name))) {
        if (isSkillFile(basename(path))) files.push(path);
        else if (statPath(path)?.isDirectory() && !SKIPPED.test(path)) open.push(path);
      }
    } catch {
      unreadable.push(next);
    }
  }
  files.sort();
  return {
    skills: files.filter((file) => basename(file) === SKILL_FILE),
    compositions: files.filter((file) => basename(file) !== SKILL_FILE),
    unreadable: unreadable.sort(),
    refused,
  };
}

function isSkillFile(name: string): boolean {
  return name === SKILL_FILE || COMPOSITION_FILES.includes(name);
}

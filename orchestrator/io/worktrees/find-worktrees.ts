import { existsSync, lstatSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { findGitDir } from "../git-dir.ts";
import { namesIn } from "../names-in.ts";
import { boundsOf } from "../plain-file/bounds-of.ts";
import { findObstacle } from "../plain-file/find-obstacle.ts";
import { readPlainFile } from "../plain-file/read-plain-file.ts";
import { followLinks, resolveWithin } from "../plain-file/resolve-within.ts";
import { tryTo } from "../try-to.ts";

/** A worktree as git's own directory tells of it. */
export interface FoundWorktree {
  readonly id: string;
  readonly path: string;
  /** What git keeps of it, below the git directory that all work trees share. */
  readonly gitDir: string;
  /** When git made it, ISO 8601. */
  readonly madeAt: string;
  readonly lockReason?: string;
}

/** Where the client makes the worktrees of agents. */
const OF_AGENT = /[\\/]\.claude[\\/]worktrees[\\/](agent-[A-Za-z0-9_-]{1,80})$/;

const MOST_BYTES = 64 * 2 ** 10;

/** The worktrees of agents, of one repository, in the order of their names; also those whose folder is gone. */
export function findWorktrees(commonDir: string): FoundWorktree[] {
  const folder = join(commonDir, "worktrees");
  return namesIn(folder)
    .sort()
    .flatMap((name) => toWorktree(commonDir, join(folder, name)));
}

/** Git makes no links in its list. One in an archive may lead to the list of others, in which nothing is to be changed. */
function toWorktree(commonDir: string, gitDir: string): FoundWorktree[] {
  if (findObstacle(commonDir, gitDir)) return [];
  const pointer = readPlainFile(join(gitDir, "gitdir"), MOST_BYTES)?.trim();
  if (!pointer) return [];
  const path = dirname(resolve(gitDir, pointer));
  const id = OF_AGENT.exec(path)?.[1];
  if (id === undefined || (isThere(path) && !isOfRepository(commonDir, path))) return [];
  const locked = join(gitDir, "locked");
  const lock = existsSync(locked) ? { lockReason: (readPlainFile(locked, MOST_BYTES) ?? "").trim() } : {};
  const made = statSync(join(gitDir, "commondir"), { throwIfNoEntry: false });
  return [{ id, path, gitDir, madeAt: (made?.mtime ?? new Date(0)).toISOString(), ...lock }];
}

/**
 * Whether a worktree lies in a work tree of the repository, where the client makes it. Git keeps its path in a file that an archive may
 * bring and an agent may write: nothing is changed in a folder of others because that file names it.
 */
function isOfRepository(commonDir: string, path: string): boolean {
  const around = boundsOf(dirname(path));
  const found = around === undefined ? undefined : tryTo(() => findGitDir(join(around, ".git")));
  if (around === undefined || found?.kind !== "own" || followLinks(found.common) !== followLinks(commonDir))
    return false;
  return resolveWithin(around, path).kind === "inside";
}

function isThere(path: string): boolean {
  return tryTo(() => lstatSync(path, { throwIfNoEntry: false })) !== undefined;
}

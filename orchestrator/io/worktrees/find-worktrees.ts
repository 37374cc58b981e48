import { existsSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { namesIn } from "../names-in.ts";
import { readPlainFile } from "../plain-file/read-plain-file.ts";

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
    .flatMap((name) => toWorktree(join(folder, name)));
}

function toWorktree(gitDir: string): FoundWorktree[] {
  const pointer = readPlainFile(join(gitDir, "gitdir"), MOST_BYTES)?.trim();
  if (!pointer) return [];
  const path = dirname(resolve(gitDir, pointer));
  const id = OF_AGENT.exec(path)?.[1];
  if (id === undefined) return [];
  const locked = join(gitDir, "locked");
  const lock = existsSync(locked) ? { lockReason: (readPlainFile(locked, MOST_BYTES) ?? "").trim() } : {};
  const made = statSync(join(gitDir, "commondir"), { throwIfNoEntry: false });
  return [{ id, path, gitDir, madeAt: (made?.mtime ?? new Date(0)).toISOString(), ...lock }];
}

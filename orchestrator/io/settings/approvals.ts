import { createHash } from "node:crypto";
import { existsSync, mkdirSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Asked } from "../../core/settings/asked-commands.ts";
import { isHomeMoved } from "./is-home-moved.ts";
import { userStateDir } from "./user-state-dir.ts";

/**
 * Whether a person of this machine has approved this very text for this repository. It is kept in the user's home: what lies in a
 * repository, its git directory included, may have come with it.
 */
export function isApproved(root: string, asked: Asked): boolean {
  return !isHomeMoved(root, process.env) && existsSync(fileOf(root, asked));
}

/** @throws the file system's error, where the home cannot be written. */
export function keepApproval(root: string, asked: Asked): void {
  const file = fileOf(root, asked);
  mkdirSync(folder(), { recursive: true, mode: 0o700 });
  if (!existsSync(file)) writeFileSync(file, `${root}\n${asked.kind}\n${asked.text}\n`, { mode: 0o600 });
}

/** @throws the file system's error. */
export function withdraw(root: string, asked: Asked): void {
  rmSync(fileOf(root, asked), { force: true });
}

function fileOf(root: string, { kind, text }: Asked): string {
  const name = createHash("sha256")
    .update([realpathSync(root), kind, text].join("\0"))
    .digest("hex");
  return join(folder(), name);
}

function folder(): string {
  return join(userStateDir(), "approved");
}

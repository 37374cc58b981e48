import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import type { PinnedPackage } from "./contestant.ts";

/** Where `fetchPackage` puts a package, or finds the one that was put there by hand. */
export function folderOf(folder: string, { name, version }: PinnedPackage): string {
  return join(folder, `${name}-${version}`, "node_modules", name);
}

/** Puts a package and what it needs below `folder`, without running a script of theirs; returns what to do where that fails. */
export function fetchPackage(folder: string, pinned: PinnedPackage): string | undefined {
  if (existsSync(folderOf(folder, pinned))) return undefined;
  const prefix = join(folder, `${pinned.name}-${pinned.version}`);
  mkdirSync(prefix, { recursive: true });
  const args = ["install", "--ignore-scripts", "--omit=optional", "--no-audit", "--no-fund", "--no-save"];
  const command = [...args, `${pinned.name}@${pinned.version}`];
  const { status, stderr } = spawnSync("npm", [...command, "--prefix", prefix], { encoding: "utf8" });
  if (status === 0 && existsSync(folderOf(folder, pinned))) return undefined;
  return [
    `npm could not fetch ${pinned.name}@${pinned.version}`,
    `  ${stderr.trim().split("\n").slice(0, 3).join("\n  ") || `npm ended with ${status}`}`,
    `  Set npm up for a registry that this machine reaches, or fetch the package on another machine with`,
    `    npm ${command.join(" ")} --prefix ${pinned.name}-${pinned.version}`,
    `  and run this again with \`--packages FOLDER\`, FOLDER being where ${pinned.name}-${pinned.version} then is.`,
  ].join("\n");
}

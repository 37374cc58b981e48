import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** What figures were made with, and when: Node, the commit, and whether files differ from it. It names no path of the machine. */
export function madeWith(root = ROOT, now = new Date()): string {
  const commit = git(root, "rev-parse", "--short", "HEAD");
  const changes = git(root, "status", "--porcelain") ? " with changes" : "";
  const day = now.toISOString().slice(0, 10);
  return `Node ${process.version}, ${process.platform} ${process.arch}, commit ${commit ?? "unknown"}${changes}, ${day}`;
}

/** What git prints; undefined where it fails, as in a copy without a repository. */
function git(cwd: string, ...args: string[]): string | undefined {
  const { status, stdout } = spawnSync("git", args, { cwd, encoding: "utf8" });
  return status === 0 ? stdout.trim() : undefined;
}

import { spawnSync } from "node:child_process";
import { join, relative } from "node:path";

/** The installed folders that git leaves out of a commit of `.claude`, from the repository's root; none where git cannot be asked. */
export function findIgnored(root: string, claudeDir: string): string[] {
  const paths = ["hooks/dist", "orchestrator/dist"].map((path) => relative(root, join(claudeDir, path)));
  const { stdout } = spawnSync("git", ["check-ignore", ...paths], { cwd: root, encoding: "utf8" });
  return (stdout ?? "").split("\n").filter(Boolean);
}

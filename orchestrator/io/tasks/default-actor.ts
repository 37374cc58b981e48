import { execFileSync } from "node:child_process";
import { SAFE_GIT } from "../safe-git.ts";

/** Who changes tasks when nobody is named: as `bd` decides it, with a variable of our own before its. */
export function defaultActor(cwd: string, env: NodeJS.ProcessEnv): string {
  return (
    env.SKYFOM_ACTOR || env.BD_ACTOR || env.BEADS_ACTOR || gitUser(cwd, env) || env.USER || env.USERNAME || "unknown"
  );
}

function gitUser(cwd: string, env: NodeJS.ProcessEnv): string | undefined {
  try {
    return execFileSync("git", [...SAFE_GIT, "config", "user.name"], {
      cwd,
      env,
      encoding: "utf8",
      timeout: 5000,
      stdio: ["ignore", "pipe", "ignore"],
    }).trim();
  } catch {
    return undefined;
  }
}

import { askGit } from "../ask-git.ts";

/** Who changes tasks when nobody is named: as `bd` decides it, with a variable of our own before its. */
export function defaultActor(cwd: string, env: NodeJS.ProcessEnv): string {
  return (
    env.SKYFOM_ACTOR || env.BD_ACTOR || env.BEADS_ACTOR || gitUser(cwd, env) || env.USER || env.USERNAME || "unknown"
  );
}

function gitUser(cwd: string, env: NodeJS.ProcessEnv): string | undefined {
  return askGit(cwd, ["config", "user.name"], { env })?.trim();
}

import { askGit } from "../ask-git.ts";
import { isSetByRepository } from "../settings/is-set-by-repository.ts";

/** Who changes tasks when nobody is named: as `bd` decides it, with a variable of our own before its. */
export function defaultActor(cwd: string, env: NodeJS.ProcessEnv): string {
  return env.SKYFOM_ACTOR || env.BD_ACTOR || env.BEADS_ACTOR || gitUser(cwd, env) || systemUser(cwd, env) || "unknown";
}

function gitUser(cwd: string, env: NodeJS.ProcessEnv): string | undefined {
  return askGit(cwd, ["config", "user.name"], { env })?.trim();
}

function systemUser(cwd: string, env: NodeJS.ProcessEnv): string | undefined {
  const name = env.USER ? "USER" : "USERNAME";
  return isSetByRepository(cwd, env, name) ? undefined : env[name];
}

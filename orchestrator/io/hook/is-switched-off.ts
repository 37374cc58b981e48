import { isSetByRepository } from "../settings/is-set-by-repository.ts";

/** Whether the guard is off. Only the user can say so: what a repository's settings say cannot raise the cap. */
export function isSwitchedOff(project: string, env: NodeJS.ProcessEnv): boolean {
  return env.SKYFOM_GUARD === "off" && !isSetByRepository(project, env, "SKYFOM_GUARD");
}

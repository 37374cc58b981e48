import { CLIENT_ENVIRONMENT } from "../install/settings/client-environment.ts";
import { clientEnv } from "./client-env.ts";
import type { DoctorFacts } from "./facts.ts";
import { isPluginOnly, writtenByInstall } from "./fix-of.ts";

/**
 * How to give a limit of the client the value that a run needs. An install writes it into the shared settings and keeps what
 * is set there; what overrides them has to be changed where it stands.
 */
export function adviseLimit(facts: DoctorFacts, name: string): string {
  const value = JSON.stringify(CLIENT_ENVIRONMENT[name]?.value);
  const set = clientEnv(facts, name);
  switch (set?.scope) {
    case "managed":
      return `Ask the administrator of this machine to set ${name} to ${value} in ${set.where}.`;
    case "local":
      return `Set ${name} to ${value} in ${set.where}, or remove it there; that file overrides .claude/settings.json.`;
    case "repository":
      return `Set ${name} to ${value} in ${set.where}.`;
    default:
      return isPluginOnly(facts.hooks)
        ? `Put "${name}": ${value} into "env" of .claude/settings.json.`
        : writtenByInstall(`${name}=${CLIENT_ENVIRONMENT[name]?.value} into .claude/settings.json`);
  }
}

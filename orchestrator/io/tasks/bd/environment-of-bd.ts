import { askGit } from "../../ask-git.ts";
import { SAFE_GIT_ENV, SAFE_SETTINGS } from "../../safe-git.ts";
import { isSetByRepository } from "../../settings/is-set-by-repository.ts";
import { settingsWithoutPrograms } from "../../without-own-programs.ts";

/** Variables that bd reads: where its database is, its settings, a server. */
const OF_BD = /^(?:BD|BEADS)_/i;

/** New tasks stay where they are read from, whatever the settings in a file or in the database say. */
const NO_ROUTES = {
  BD_ROUTING_MODE: "explicit",
  BD_ROUTING_DEFAULT: ".",
  BD_ROUTING_MAINTAINER: ".",
  BD_ROUTING_CONTRIBUTOR: ".",
} as const;

/**
 * The environment that bd is run in. The git that bd starts is kept from starting what a repository names, as our own is, and variables
 * of bd that the repository's settings of Claude Code set are left out.
 *
 * @param start any folder of the repository that the session is in.
 */
export function environmentOfBd(root: string, start: string, env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const own = Object.entries(env).filter(([name]) => !OF_BD.test(name) || !isSetByRepository(start, env, name));
  const settings = [...SAFE_SETTINGS, ...(settingsWithoutPrograms((...args) => askGit(root, args, { env })) ?? [])];
  return { ...Object.fromEntries(own), ...NO_ROUTES, ...SAFE_GIT_ENV, ...asVariables(settings, env) };
}

/** Settings as git takes them from its environment, behind those that are there already. */
function asVariables(settings: readonly (readonly [string, string])[], env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const before = Number(env.GIT_CONFIG_COUNT ?? 0) || 0;
  const numbered = settings.flatMap(([name, value], at) => [
    [`GIT_CONFIG_KEY_${before + at}`, name],
    [`GIT_CONFIG_VALUE_${before + at}`, value],
  ]);
  return { ...Object.fromEntries(numbered), GIT_CONFIG_COUNT: String(before + settings.length) };
}

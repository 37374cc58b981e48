import { userInfo } from "node:os";
import { tryTo } from "../try-to.ts";
import { isSetByRepository } from "./is-set-by-repository.ts";

/** By what git finds the user's settings, writes files beside, and starts programs; Windows takes a name in any case. */
const OF_GIT = /^(?:GIT_.*|XDG_CONFIG_HOME|HOME|HOMEDRIVE|HOMEPATH|USERPROFILE)$/i;

/**
 * The environment for git without the variables of its own that the repository's settings of Claude Code set: by them, what comes with
 * the repository would count as settings of the user's, and git would append to any file what it does.
 *
 * @param start any folder of the repository.
 */
export function environmentOfGit(start: string, env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const foreign = Object.keys(env).filter((name) => OF_GIT.test(name) && isSetByRepository(start, env, name));
  if (foreign.length === 0) return env;
  const own = Object.fromEntries(Object.entries(env).filter(([name]) => !foreign.includes(name)));
  const home = foreign.includes("HOME") ? tryTo(() => userInfo().homedir) : undefined;
  return home === undefined ? own : { ...own, HOME: home };
}

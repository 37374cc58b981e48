import { userInfo } from "node:os";
import { tryTo } from "../try-to.ts";
import { isSetByRepository } from "./is-set-by-repository.ts";

/** By what git finds the user's settings, writes files beside, and starts programs; Windows takes a name in any case. */
const OF_GIT = /^(?:GIT_.*|XDG_CONFIG_HOME|HOME|HOMEDRIVE|HOMEPATH|USERPROFILE)$/i;

/**
 * By what git would ask, or write to, another repository than the one of its folder, or take paths otherwise: a hook of git's leaves such
 * variables to all that it starts.
 */
const LEADS_ELSEWHERE =
  /^GIT_(?:DIR|WORK_TREE|COMMON_DIR|INDEX_FILE|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|NAMESPACE|PREFIX|CONFIG|CONFIG_PARAMETERS|CEILING_DIRECTORIES|GRAFT_FILE|SHALLOW_FILE|ATTR_SOURCE|(?:LITERAL|GLOB|NOGLOB|ICASE)_PATHSPECS)$/;

/**
 * The environment for git at the repository of a folder, without the variables of its own that the repository's settings of Claude Code set: by them, what comes with
 * the repository would count as settings of the user's, and git would append to any file what it does.
 *
 * @param start any folder of the repository.
 */
export function environmentOfGit(start: string, env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const isForeign = (name: string) => OF_GIT.test(name) && isSetByRepository(start, env, name);
  const foreign = Object.keys(env).filter((name) => LEADS_ELSEWHERE.test(name) || isForeign(name));
  if (foreign.length === 0) return env;
  const own = Object.fromEntries(Object.entries(env).filter(([name]) => !foreign.includes(name)));
  const home = foreign.includes("HOME") ? tryTo(() => userInfo().homedir) : undefined;
  return home === undefined ? own : { ...own, HOME: home };
}

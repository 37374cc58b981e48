import { userInfo } from "node:os";
import { tryTo } from "../try-to.ts";
import { setByRepository } from "./set-by-repository.ts";

/** Variables by which git finds the user's settings, writes further files, and starts programs. On Windows their case does not matter. */
const OF_GIT = /^(?:GIT_.*|XDG_CONFIG_HOME|HOME|HOMEDRIVE|HOMEPATH|USERPROFILE)$/i;

/**
 * Variables that send git to another repository than that of its folder, or have it read paths in another way. A git hook passes them to
 * everything that it starts.
 */
const LEADS_ELSEWHERE =
  /^GIT_(?:DIR|WORK_TREE|COMMON_DIR|INDEX_FILE|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|NAMESPACE|PREFIX|CONFIG|CONFIG_PARAMETERS|CEILING_DIRECTORIES|GRAFT_FILE|SHALLOW_FILE|ATTR_SOURCE|(?:LITERAL|GLOB|NOGLOB|ICASE)_PATHSPECS)$/;

/**
 * The environment for git at the repository of a folder. Variables of git's that the repository's settings of Claude Code set are left out:
 * with them, what comes with the repository would count as the user's settings, and git could be made to log to any file.
 *
 * @param start any folder of the repository.
 */
export function environmentOfGit(start: string, env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const names = Object.keys(env);
  const ofGit = names.filter((name) => OF_GIT.test(name) && !LEADS_ELSEWHERE.test(name));
  const foreign = [...names.filter((name) => LEADS_ELSEWHERE.test(name)), ...setByRepository(start, env, ofGit)];
  if (foreign.length === 0) return env;
  const own = Object.fromEntries(Object.entries(env).filter(([name]) => !foreign.includes(name)));
  const home = foreign.includes("HOME") ? tryTo(() => userInfo().homedir) : undefined;
  return home === undefined ? own : { ...own, HOME: home };
}

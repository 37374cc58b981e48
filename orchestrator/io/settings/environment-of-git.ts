import { userInfo } from "node:os";
import { withPlainPath } from "../program-on-path.ts";
import { tryTo } from "../try-to.ts";
import { setByRepository } from "./set-by-repository.ts";

/** Variables that name the user's settings, further files to write, or programs to start. On Windows their case does not matter. */
const OF_GIT = /^(?:GIT_.*|XDG_CONFIG_HOME|HOME|HOMEDRIVE|HOMEPATH|USERPROFILE)$/i;

/**
 * Variables that send git to another repository than that of its folder, or change how it reads paths. A git hook passes them to each
 * program that it starts.
 */
const LEADS_ELSEWHERE =
  /^GIT_(?:DIR|WORK_TREE|COMMON_DIR|INDEX_FILE|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|NAMESPACE|PREFIX|CONFIG|CONFIG_PARAMETERS|CEILING_DIRECTORIES|GRAFT_FILE|SHALLOW_FILE|ATTR_SOURCE|(?:LITERAL|GLOB|NOGLOB|ICASE)_PATHSPECS)$/;

/** Settings that git counts: it stops where it lacks one of them. */
const COUNTED = /^GIT_CONFIG_(?:COUNT|(?:KEY|VALUE)_\d+)$/i;

/**
 * The environment for git in a repository. It lacks the variables of git that the repository's settings of Claude Code set. Otherwise git
 * would take files of the repository for the user's settings, and could be made to log to any file. What git starts is looked for in no
 * folder of the repository.
 *
 * @param start any folder of the repository.
 */
export function environmentOfGit(start: string, env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const names = Object.keys(env);
  const ofGit = names.filter((name) => OF_GIT.test(name) && !LEADS_ELSEWHERE.test(name));
  const foreign = [...names.filter((name) => LEADS_ELSEWHERE.test(name)), ...setByRepository(start, env, ofGit)];
  if (foreign.length === 0) return withPlainPath(env);
  if (foreign.some((name) => COUNTED.test(name))) foreign.push(...names.filter((name) => COUNTED.test(name)));
  const own = Object.fromEntries(Object.entries(env).filter(([name]) => !foreign.includes(name)));
  const home = foreign.includes("HOME") ? tryTo(() => userInfo().homedir) : undefined;
  return withPlainPath(home === undefined ? own : { ...own, HOME: home });
}

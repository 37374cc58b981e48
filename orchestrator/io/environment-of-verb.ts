import { isSetByRepository } from "./settings/is-set-by-repository.ts";

/**
 * The environment of a verb. A client tells its hooks alone which folder is its project; where the repository's settings set that for
 * everything else, they would lead what a model runs unasked to the tasks and the state of another project.
 */
export function environmentOfVerb(cwd: string, env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const { CLAUDE_PROJECT_DIR: project, ...others } = env;
  return project && isSetByRepository(cwd, env, "CLAUDE_PROJECT_DIR") ? others : env;
}

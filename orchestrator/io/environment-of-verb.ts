import { toInertLine } from "../core/quote-text.ts";
import { whereSetByRepository } from "./settings/set-by-repository.ts";

/**
 * Variables that a verb takes from its user alone. A client tells its hooks alone which folder is its project; where the repository's
 * settings set that for everything else, they would lead what a model runs unasked to the tasks and the state of another project. The
 * others would have it read another's settings and skills for the user's, or note somebody else as who changed a task.
 */
const OF_USER = ["CLAUDE_PROJECT_DIR", "CLAUDE_CONFIG_DIR", "SKYFOM_ACTOR", "BD_ACTOR", "BEADS_ACTOR"];

/** The environment of a verb, without what the repository's settings set of these. */
export function environmentOfVerb(
  cwd: string,
  env: NodeJS.ProcessEnv,
  warn: (line: string) => void,
): NodeJS.ProcessEnv {
  const own = { ...env };
  for (const name of OF_USER) {
    const file = env[name] ? whereSetByRepository(cwd, env, name) : undefined;
    if (file === undefined) continue;
    delete own[name];
    const path = toInertLine(file.path);
    warn(
      file.isRead
        ? `Skyfom ignores ${name}, which ${path} sets: only your own environment counts.`
        : `Skyfom does not use ${name}: ${path}, which may set it, could not be read.`,
    );
  }
  return own;
}

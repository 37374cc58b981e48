import { accessSync, constants } from "node:fs";
import { join, parse } from "node:path";
import type { Problem } from "../../core/problem.ts";
import { namesIn } from "../names-in.ts";
import { boundsOf } from "../plain-file/bounds-of.ts";
import { leadsOut } from "../plain-file/read-within.ts";
import { resolveWithin } from "../plain-file/resolve-within.ts";
import { isSetByRepository } from "../settings/is-set-by-repository.ts";
import type { BeadsFolder } from "./find-beads-folder.ts";

/** Lets bd start the programs in `.beads/hooks`, where the user sets it. */
const ALLOWED_BY = "SKYFOM_BD_HOOKS";

/** What bd starts at a change of a task, by the names that it looks for (0.49 and 1.0). */
const STARTED = new Set(["on_create", "on_update", "on_close"]);

/**
 * Why bd is not to be run on a folder: it would start programs that come with the repository, or write through a link that leads out of
 * it; or it is such a program itself. Undefined where none of that is so.
 */
export function refusePrograms({ path, root }: BeadsFolder, env: NodeJS.ProcessEnv): Problem | undefined {
  return refuseOwnBd(root, env) ?? refuseLinks(path, root) ?? refuseHooks(path, root, env);
}

function refuseOwnBd(root: string, { SKYFOM_BD }: NodeJS.ProcessEnv): Problem | undefined {
  if (!SKYFOM_BD || !isSetByRepository(root, "SKYFOM_BD")) return undefined;
  const what = "the settings of the repository name it, and only a person says which bd is run";
  return { where: "SKYFOM_BD", what, fix: "Take it out of .claude/settings.json and .claude/settings.local.json." };
}

/** bd writes its log, its locks and its export under their names, whatever these lead to. */
function refuseLinks(path: string, root: string): Problem | undefined {
  const bounds = boundsOf(root) ?? root;
  for (const name of namesIn(path)) {
    const resolved = resolveWithin(bounds, join(path, name));
    if (resolved.kind === "outside") return leadsOut(join(path, name), resolved, bounds);
  }
  return undefined;
}

function refuseHooks(path: string, root: string, env: NodeJS.ProcessEnv): Problem | undefined {
  if (env[ALLOWED_BY] === "run" && !isSetByRepository(root, ALLOWED_BY)) return undefined;
  const folder = join(path, "hooks");
  const hook = namesIn(folder).find((name) => STARTED.has(parse(name).name) && isProgram(join(folder, name)));
  if (hook === undefined) return undefined;
  const what = "bd starts this program whenever a task changes, and it comes with the repository";
  const fix = `Move it away; or, where you trust it, set ${ALLOWED_BY}=run in the environment that you start Claude Code in.`;
  return { where: join(folder, hook), what, fix };
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

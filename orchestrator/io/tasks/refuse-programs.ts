import { accessSync, constants } from "node:fs";
import { dirname, join, parse } from "node:path";
import type { Problem } from "../../core/problem.ts";
import { toInertLine } from "../../core/quote-text.ts";
import { MEND_GIT, NOT_ITS_GIT } from "../../core/text/not-its-git.ts";
import { endlessInGit } from "../git-files/endless-in-git.ts";
import { lookThroughCheckout } from "../git-files/look-through-checkout.ts";
import { locateState } from "../ledger/files/locate-state.ts";
import { namesIn } from "../names-in.ts";
import { isSetByRepository } from "../settings/is-set-by-repository.ts";
import type { BeadsFolder } from "./find-beads-folder.ts";
import { foldersOfBd } from "./folders-of-bd.ts";
import { followRedirect } from "./follow-redirect.ts";
import { refuseLinks } from "./refuse-links.ts";
import { refuseSettings } from "./refuse-settings.ts";

/** Lets bd start the programs in `.beads/hooks`, where the user sets it. */
const HOOKS_BY = "SKYFOM_BD_HOOKS";

/** What bd starts at a change of a task, by the names that it looks for (0.49 and 1.0). */
const STARTED = new Set(["on_create", "on_update", "on_close"]);

/** Lets bd go by settings that lead out of the repository, or name a server, where the user sets it. */
const ELSEWHERE_BY = "SKYFOM_BD_ELSEWHERE";

/**
 * Why bd is not to be run on a folder: it would start programs that come with the repository, write through a link that
 * leads out of it, or go elsewhere by settings in it; its git would read something without end; or it is such a program
 * itself. Undefined if none of that is so.
 *
 * @param start the folder that the tasks were looked for from; a redirect may have led far from the settings of its client.
 */
export async function refusePrograms(
  { path, root }: BeadsFolder,
  start: string,
  env: NodeJS.ProcessEnv,
): Promise<Problem | undefined> {
  const isUsers = (name: string, value: string) => env[name] === value && !isSetByRepository(start, env, name);
  return (
    refuseOwnBd(start, env) ??
    refuseForeignGit(root) ??
    endlessInGit(root) ??
    lookThroughCheckout(path, []) ??
    refuseLinks({ path, root }) ??
    refuseRedirects({ path, root }) ??
    (isUsers(HOOKS_BY, "run") ? undefined : refuseHooks(path)) ??
    (isUsers(ELSEWHERE_BY, "allow") ? undefined : await refuseSettings({ path, root }))
  );
}

function refuseOwnBd(start: string, env: NodeJS.ProcessEnv): Problem | undefined {
  if (!env.SKYFOM_BD || !isSetByRepository(start, env, "SKYFOM_BD")) return undefined;
  const what = "the repository's settings set it, but only you may choose which bd runs";
  return { where: "SKYFOM_BD", what, fix: "Remove it from .claude/settings.json and .claude/settings.local.json." };
}

/** bd asks git, and has it add files. */
function refuseForeignGit(root: string): Problem | undefined {
  const { gitLeadsTo, workTree } = locateState(root);
  if (gitLeadsTo === undefined) return undefined;
  return {
    where: join(workTree, ".git"),
    what: `it leads to ${toInertLine(gitLeadsTo)}, ${NOT_ITS_GIT}`,
    fix: MEND_GIT,
  };
}

/** bd may follow a redirect to its settings, and from there one more, to a folder that nobody has looked through. */
function refuseRedirects({ path, root }: Pick<BeadsFolder, "path" | "root">): Problem | undefined {
  for (const folder of foldersOfBd({ path, root })) {
    const redirect = followRedirect({ path: folder, root: dirname(folder) });
    if (redirect.kind === "refused") return redirect.problem;
    if (redirect.kind === "none" || folder !== path) continue;
    const what = `a redirect leads here, and this one leads on to ${toInertLine(redirect.path)}`;
    return { where: join(path, "redirect"), what, fix: "Let the first one lead to where the tasks are." };
  }
  return undefined;
}

function refuseHooks(path: string): Problem | undefined {
  const folder = join(path, "hooks");
  const hook = namesIn(folder).find((name) => STARTED.has(parse(name).name) && isProgram(join(folder, name)));
  if (hook === undefined) return undefined;
  const what = "bd would start this program of the repository at each change of a task";
  const fix = `Move it away; or, where you trust it, set ${HOOKS_BY}=run in the environment that you start Claude Code in.`;
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

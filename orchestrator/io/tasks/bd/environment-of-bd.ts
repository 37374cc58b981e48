import { existsSync } from "node:fs";
import { join } from "node:path";
import { askGit } from "../../ask-git.ts";
import { findGitDir } from "../../git-dir.ts";
import { whyLinkInGit } from "../../git-files/why-link-in-git.ts";
import { boundsOf } from "../../plain-file/bounds-of.ts";
import { nothingAbove, SAFE_GIT_ENV, SAFE_SETTINGS } from "../../safe-git.ts";
import { environmentOfGit } from "../../settings/environment-of-git.ts";
import { type AskGit, namesOfRepository } from "../../settings/names-of-repository.ts";
import { setByRepository } from "../../settings/set-by-repository.ts";
import { settingsForGit } from "../../settings/settings-for-git.ts";
import { tryTo } from "../../try-to.ts";
import { ledFilters } from "../../without-own-programs.ts";

/** Variables that bd and its database read: where that is, their settings, which on Windows lie in APPDATA, a server. */
const OF_BD = /^(?:(?:BD|BEADS|DOLT)_.*|APPDATA)$/i;

/** Variables that make bd print notes or traces in the middle of an answer. */
const NOISE = /^(?:BD|BEADS)_(?:DEBUG\w*|OTEL_STDOUT)$/i;

/** New tasks stay where they are read from, whatever the settings in a file or in the database say. */
const NO_ROUTES = {
  BD_ROUTING_MODE: "explicit",
  BD_ROUTING_DEFAULT: ".",
  BD_ROUTING_MAINTAINER: ".",
  BD_ROUTING_CONTRIBUTOR: ".",
} as const;

/**
 * What has git start a program where it adds a file: the one call of git in bd that does more than ask, and that takes no settings from us.
 */
const STARTS_AT_ADD = /^(?:core\.(?:fsmonitor|hookspath)$|filter\.)/i;

/**
 * The environment that bd is run in. Variables of bd that the repository's settings of Claude Code set are left out. The git that bd starts
 * is kept from starting what a repository names, and from those of the folders above, as our own is. Where adding a file would start
 * something or write through a link, or nobody can tell, bd leaves its export unstaged.
 *
 * @param start any folder of the repository that the session is in.
 */
export function environmentOfBd(root: string, start: string, env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const ofBd = Object.keys(env).filter((name) => OF_BD.test(name));
  const foreign = setByRepository(start, env, ofBd);
  const passed = Object.entries(environmentOfGit(start, env)).filter(
    ([name]) => !foreign.includes(name) && !NOISE.test(name),
  );
  const own = Object.fromEntries(passed);
  const unstaged = startsProgramsAtAdd(root, env) ? { BD_EXPORT_GIT_ADD: "false" } : {};
  const bounds = nothingAbove(boundsOf(root) ?? root);
  return {
    ...own,
    ...NO_ROUTES,
    ...unstaged,
    ...bounds,
    ...SAFE_GIT_ENV,
    ...settingsForGit(own, SAFE_SETTINGS),
  };
}

function startsProgramsAtAdd(root: string, env: NodeJS.ProcessEnv): boolean {
  const ask: AskGit = (...args) => askGit(root, args, { env });
  const names = namesOfRepository(ask);
  if (names === undefined || withoutOurOptions(names).some((name) => STARTS_AT_ADD.test(name))) return true;
  if (ledFilters(ask, names)?.length !== 0) return true;
  const found = tryTo(() => findGitDir(join(boundsOf(root) ?? root, ".git")));
  if (found?.kind !== "own") return false;
  const isLinked = whyLinkInGit(found.gitDir, found.common) !== undefined;
  return isLinked || existsSync(join(found.common, "hooks", "post-index-change"));
}

/** Git lists the options of the call that asks it as well: each of ours once. */
function withoutOurOptions(names: readonly string[]): string[] {
  const left = [...names];
  for (const [option] of SAFE_SETTINGS) {
    const at = left.lastIndexOf(option.toLowerCase());
    if (at !== -1) left.splice(at, 1);
  }
  return left;
}

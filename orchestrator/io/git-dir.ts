import { existsSync, lstatSync, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { boundsOf } from "./plain-file/bounds-of.ts";
import { readPlainFile } from "./plain-file/read-plain-file.ts";
import { followLinks, isWithin } from "./plain-file/resolve-within.ts";

/** Far more than a file that holds one path has, in bytes. */
const MOST_BYTES = 64 * 2 ** 10;

/** What the `.git` of a work tree is. */
type FoundGitDir =
  | {
      readonly kind: "own";
      /** `.git` itself, or what a file of that name leads to. */
      readonly gitDir: string;
      /** The git directory that all work trees of the repository share. */
      readonly common: string;
    }
  /** It leads to a git directory of others, as the one of an archive may: nothing is kept there, and git is not asked there. */
  | { readonly kind: "foreign"; readonly leadsTo: string };

/**
 * Finds the git directory of a work tree. Git follows a `.git` wherever it leads; here it may lead to where it would belong: into the
 * repository itself, into that around a submodule, to a linked work tree's entry that names this one, or to a separate git directory.
 */
export function findGitDir(dotGit: string): FoundGitDir {
  const stat = lstatSync(dotGit, { throwIfNoEntry: false });
  if (stat?.isDirectory() && commonOf(dotGit) === dotGit) return { kind: "own", gitDir: dotGit, common: dotGit };
  const gitDir = stat?.isSymbolicLink() ? targetOfLink(dotGit) : targetOfFile(dotGit);
  if (gitDir === undefined) return { kind: "own", gitDir: dotGit, common: dotGit };
  const common = commonOf(gitDir);
  const isOwn = common === gitDir ? isGitDirOf(gitDir, dotGit) : isEntryOf(gitDir, common, dotGit);
  return isOwn ? { kind: "own", gitDir, common } : { kind: "foreign", leadsTo: followLinks(common) };
}

/** A `.git` that is a folder has no other in common with anybody. */
function targetOfFile(dotGit: string): string | undefined {
  if (statSync(dotGit).isDirectory()) return dotGit;
  const pointer = /^gitdir: (.+)$/m.exec(readPlainFile(dotGit, MOST_BYTES) ?? "")?.[1]?.trim();
  return pointer === undefined ? undefined : resolve(dirname(dotGit), pointer);
}

function targetOfLink(dotGit: string): string | undefined {
  return statSync(dotGit, { throwIfNoEntry: false })?.isDirectory() ? followLinks(dotGit) : undefined;
}

/** The git directory that an entry of a linked work tree names; else the same again. */
export function commonOf(gitDir: string): string {
  const common = readPlainFile(join(gitDir, "commondir"), MOST_BYTES)?.trim();
  return common ? resolve(gitDir, common) : gitDir;
}

/** Whether an entry for a linked work tree is one of its repository, and names this work tree, or one that is gone. */
function isEntryOf(gitDir: string, common: string, dotGit: string): boolean {
  if (followLinks(dirname(dirname(gitDir))) !== followLinks(common)) return false;
  const back = readPlainFile(join(gitDir, "gitdir"), MOST_BYTES)?.trim();
  if (!back) return false;
  const named = resolve(gitDir, back);
  return followLinks(named) === followLinks(dotGit) || !existsSync(named);
}

function isGitDirOf(gitDir: string, dotGit: string): boolean {
  const [target, workTree] = [followLinks(gitDir), followLinks(dirname(dotGit))];
  return isWithin(workTree, target) || isOfSubmodule(target, dirname(dotGit)) || isSeparate(target, workTree);
}

/** The git directory of a submodule lies in that of the repository around it. */
function isOfSubmodule(target: string, workTree: string): boolean {
  const around = boundsOf(dirname(workTree));
  const found = around === undefined ? undefined : findGitDir(join(around, ".git"));
  return found?.kind === "own" && isWithin(join(followLinks(found.gitDir), "modules"), target);
}

/** A git directory of its own, as `git init --separate-git-dir` makes one: no bare repository, and none of another work tree. */
function isSeparate(target: string, workTree: string): boolean {
  const config = readPlainFile(join(target, "config"), 4 * 2 ** 20);
  if (config === undefined || !existsSync(join(target, "HEAD")) || !existsSync(join(target, "objects"))) return false;
  const bare = /^[ \t]*bare[ \t]*(?:=[ \t]*(\w+))?/im.exec(config);
  if (bare && !/^(?:false|no|off|0)$/i.test(bare[1] ?? "")) return false;
  const named = /^[ \t]*worktree[ \t]*=(.*)$/im.exec(config)?.[1]?.trim().replaceAll('"', "");
  if (named) return followLinks(resolve(target, named)) === workTree;
  return basename(target) !== ".git";
}

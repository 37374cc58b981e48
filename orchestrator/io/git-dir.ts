import { existsSync, lstatSync, readlinkSync, statSync } from "node:fs";
import { basename, dirname, isAbsolute, join, resolve } from "node:path";
import { boundsOf } from "./plain-file/bounds-of.ts";
import { type GitPointer, isPlainPath, readGitPointer } from "./plain-file/read-git-pointer.ts";
import { readPlainFile } from "./plain-file/read-plain-file.ts";
import { followLinks, isWithin } from "./plain-file/resolve-within.ts";

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
 * An archive knows what lies beside it and not where it will be unpacked, so what nothing else shows to be this work tree's has to be
 * named from the root of the file system, as git does it.
 */
export function findGitDir(dotGit: string): FoundGitDir {
  const pointer = pointerOf(dotGit);
  if (pointer.kind === "absent") return { kind: "own", gitDir: dotGit, common: dotGit };
  if (pointer.kind === "odd") return { kind: "foreign", leadsTo: join(dirname(dotGit), pointer.text) };
  const gitDir = resolve(dirname(dotGit), pointer.path);
  const common = readCommon(gitDir);
  if (common === undefined) return { kind: "foreign", leadsTo: join(gitDir, "commondir") };
  const isFromRoot = isAbsolute(pointer.path);
  const isOwn =
    common === gitDir
      ? gitDir === dotGit || isGitDirOf(gitDir, dotGit, isFromRoot)
      : isEntryOf(gitDir, common, dotGit, isFromRoot);
  return isOwn ? { kind: "own", gitDir, common } : { kind: "foreign", leadsTo: followLinks(common) };
}

/** Where a `.git` leads: a folder to itself. */
function pointerOf(dotGit: string): GitPointer {
  const stat = lstatSync(dotGit, { throwIfNoEntry: false });
  if (stat === undefined) return { kind: "absent" };
  if (stat.isDirectory()) return { kind: "path", path: basename(dotGit) };
  const pointer = stat.isSymbolicLink() ? targetOfLink(dotGit) : readGitPointer(dotGit, "gitdir: ");
  if (pointer.kind !== "path") return { kind: "odd", text: pointer.kind === "odd" ? pointer.text : "" };
  return isSameThroughLinks(dirname(dotGit), pointer.path) ? pointer : { kind: "odd", text: pointer.path };
}

/** Whether a path leads from a folder to the same place by the names of folders and through links, behind which `..` leads elsewhere. */
function isSameThroughLinks(folder: string, path: string): boolean {
  return followLinks(resolve(folder, path)) === followLinks(resolve(followLinks(folder), path));
}

function targetOfLink(dotGit: string): GitPointer {
  const path = readlinkSync(dotGit);
  const isFolder = statSync(dotGit, { throwIfNoEntry: false })?.isDirectory() ?? false;
  return isFolder && isPlainPath(path) ? { kind: "path", path } : { kind: "odd", text: path };
}

/** The git directory that an entry of a linked work tree names; else the same again. */
export function commonOf(gitDir: string): string {
  return readCommon(gitDir) ?? gitDir;
}

/** The same; undefined where git may read another than Skyfom. */
function readCommon(gitDir: string): string | undefined {
  const pointer = readGitPointer(join(gitDir, "commondir"));
  if (pointer.kind === "absent") return gitDir;
  if (pointer.kind === "odd") return undefined;
  return isSameThroughLinks(gitDir, pointer.path) ? resolve(gitDir, pointer.path) : undefined;
}

/** Whether an entry for a linked work tree is one of its repository, and names this work tree, or one that is gone: this was moved. */
function isEntryOf(gitDir: string, common: string, dotGit: string, isFromRoot: boolean): boolean {
  if (followLinks(dirname(dirname(gitDir))) !== followLinks(common)) return false;
  const back = readGitPointer(join(gitDir, "gitdir"));
  if (back.kind !== "path") return false;
  const named = resolve(gitDir, back.path);
  return followLinks(named) === followLinks(dotGit) || (isFromRoot && !existsSync(named));
}

function isGitDirOf(gitDir: string, dotGit: string, isFromRoot: boolean): boolean {
  const [target, workTree] = [followLinks(gitDir), followLinks(dirname(dotGit))];
  if (isWithin(workTree, target)) return true;
  const named = workTreeOf(target);
  if (named !== undefined) return named === workTree && (isOfSubmodule(target, dirname(dotGit)) || isSeparate(target));
  return isOfSubmodule(target, dirname(dotGit)) || (isFromRoot && isSeparate(target) && basename(target) !== ".git");
}

/** The git directory of a submodule lies in that of the repository around it. */
function isOfSubmodule(target: string, workTree: string): boolean {
  const around = boundsOf(dirname(workTree));
  const found = around === undefined ? undefined : findGitDir(join(around, ".git"));
  return found?.kind === "own" && isWithin(join(followLinks(found.gitDir), "modules"), target);
}

/** A git directory of its own, as `git init --separate-git-dir` makes one, and no bare repository. */
function isSeparate(target: string): boolean {
  const config = configOf(target);
  if (config === undefined || !existsSync(join(target, "HEAD")) || !existsSync(join(target, "objects"))) return false;
  const bare = /^[ \t]*bare[ \t]*(?:=[ \t]*(\w+))?/im.exec(config);
  return !bare || /^(?:false|no|off|0)$/i.test(bare[1] ?? "");
}

/** The work tree that the settings of a git directory name. */
function workTreeOf(target: string): string | undefined {
  const named = /^[ \t]*worktree[ \t]*=(.*)$/im
    .exec(configOf(target) ?? "")?.[1]
    ?.trim()
    .replaceAll('"', "");
  return named ? followLinks(resolve(target, named)) : undefined;
}

function configOf(target: string): string | undefined {
  return readPlainFile(join(target, "config"), 4 * 2 ** 20);
}

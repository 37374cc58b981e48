import { accessSync, constants, lstatSync } from "node:fs";
import { join } from "node:path";
import { readPlainFile } from "../plain-file/read-plain-file.ts";
import { tryTo } from "../try-to.ts";
import { isLinkedHead } from "./is-linked-head.ts";

/** As much of HEAD as git reads to see whether it is one. */
const HEAD_READ = 255;

const HEAD = /^(?:ref:[ \t\r\n]*refs\/|[0-9a-f]{40})/i;

/**
 * Whether git takes a folder for a git directory. From one that is none, such as an empty `.git`, it would go on to that of a folder above,
 * which may be anybody's.
 *
 * @param common what all work trees of it share.
 */
export function isGitDirectory({ gitDir, common }: { readonly gitDir: string; readonly common: string }): boolean {
  return hasHead(join(gitDir, "HEAD")) && ["objects", "refs"].every((name) => canEnter(join(common, name)));
}

function hasHead(path: string): boolean {
  if (tryTo(() => lstatSync(path).isSymbolicLink())) return isLinkedHead(path);
  return HEAD.test(readPlainFile(path)?.slice(0, HEAD_READ) ?? "");
}

function canEnter(folder: string): boolean {
  return (
    tryTo(() => {
      accessSync(`${folder}/`, constants.X_OK);
      return true;
    }) ?? false
  );
}

import { spawnSync } from "node:child_process";
import { dirname, join, parse, resolve } from "node:path";
import type { Problem } from "../../core/problem.ts";
import { namesIn } from "../names-in.ts";
import { readPlainFile } from "../plain-file/read-plain-file.ts";
import { followLinks } from "../plain-file/resolve-within.ts";
import { programOnPath } from "../program-on-path.ts";
import { environmentOfGit } from "../settings/environment-of-git.ts";
import { endlessFile, MOST_TEXT_BYTES } from "./endless-file.ts";

/** Settings that name a file which git reads for a call of ours; the others that do are switched off. */
const NAMING = String.raw`^(include\.path|includeif\..*\.path|core\.(attributesfile|excludesfile))$`;

/** A text in which none of their names is has none of them. */
const MAY_NAME = /include|attributesfile|excludesfile/i;

/** More files of settings than anybody's repository has. */
const MOST_FILES = 200;

const PATIENCE_MS = 5_000;

/**
 * The first of the files that a git directory's settings name, these among them, that git would read without end. Git is asked about one
 * file at a time, which is known to be plain, so that it follows no include itself.
 *
 * @param workTree where a relative path of the settings begins, but for an include, which begins at its file.
 */
export function lookThroughSettings(commonDir: string, workTree: string): Problem | undefined {
  const worktrees = join(commonDir, "worktrees");
  const folders = [commonDir, ...namesIn(worktrees).map((name) => join(worktrees, name))];
  const files = new Set([join(commonDir, "config"), ...folders.map((folder) => join(folder, "config.worktree"))]);
  // what is added to a set is reached by its loop
  for (const file of files) {
    const problem = files.size > MOST_FILES ? tooMany(file) : endlessFile(file);
    if (problem) return problem;
    if (!MAY_NAME.test(readPlainFile(followLinks(file), MOST_TEXT_BYTES) ?? "")) continue;
    const named = namedIn(file);
    if (named === undefined) return unreadable(file);
    for (const [name, path] of named) {
      if (name.startsWith("include")) files.add(resolve(dirname(file), path));
      else {
        const endless = endlessFile(resolve(workTree, path));
        if (endless) return endless;
      }
    }
  }
  return undefined;
}

/** The paths that a file of settings names, each with the setting; undefined where git cannot tell. */
function namedIn(file: string): readonly (readonly [name: string, path: string])[] | undefined {
  const asked = ["--file", file, "--no-includes", "--null", "--type=path", "--get-regexp", NAMING];
  const { status, stdout } = spawnSync(programOnPath("git"), ["--no-pager", "config", ...asked], {
    cwd: parse(file).root,
    env: { ...environmentOfGit(dirname(file), process.env), GIT_DIR: join(file, "none") },
    encoding: "utf8",
    timeout: PATIENCE_MS,
    maxBuffer: MOST_TEXT_BYTES,
    stdio: ["ignore", "pipe", "ignore"],
  });
  if (status === 1) return []; // none is there
  if (status !== 0) return undefined;
  return stdout.split("\0").flatMap((entry) => {
    const at = entry.indexOf("\n");
    return at === -1 ? [] : [[entry.slice(0, at), entry.slice(at + 1)] as const];
  });
}

function tooMany(where: string): Problem {
  return { where, what: `more than ${MOST_FILES} files of settings are included`, fix: "Include fewer." };
}

function unreadable(where: string): Problem {
  const what = "git cannot tell which files it includes or names for attributes and ignored files";
  return { where, what, fix: "Correct what `git config --list` complains about." };
}

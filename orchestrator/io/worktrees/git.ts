import { spawnSync } from "node:child_process";
import { lstatSync } from "node:fs";
import { join } from "node:path";
import type { Problem } from "../../core/problem.ts";
import { commonOf } from "../git-dir.ts";
import { endlessInGitDir } from "../git-files/endless-in-git.ts";
import { endlessInCheckout } from "../git-files/look-through-checkout.ts";
import { lookThroughUntracked } from "../git-files/look-through-untracked.ts";
import { namesIn } from "../names-in.ts";
import type { AskGit } from "../names-of-repository.ts";
import { programOnPath } from "../program-on-path.ts";
import { MOST_GIT_OUTPUT, SAFE_GIT, SAFE_GIT_ENV } from "../safe-git.ts";
import { withoutOwnPrograms } from "../without-own-programs.ts";

/** A git directory and the work tree that belongs to it: given to git as they are, so that it searches for neither. */
export interface GitPlace {
  readonly gitDir: string;
  readonly workTree?: string;
}

type GitAnswer =
  | { readonly ok: true; readonly stdout: string }
  /** What git said, as one line, and what it answered all the same. */
  | { readonly ok: false; readonly why: string; readonly status: number | null; readonly stdout: string };

/** Moves what is checked out forward. Settings of a branch may add options to a merge. */
export const FAST_FORWARD = ["merge", "--ff-only", "--no-verify-signatures", "--quiet"] as const;

const PATIENCE_MS = 60_000;

/**
 * Runs git at a place, by a list of arguments. Git would otherwise look for its directory in the folders above: in a worktree whose `.git`
 * somebody has removed it would find the user's own checkout.
 */
export function git({ gitDir, workTree }: GitPlace, ...args: readonly string[]): GitAnswer {
  const endless = endlessInGitDir(gitDir, workTree);
  if (endless) return refusal(`${endless.where}: ${endless.what}`);
  const { status, stdout, stderr, error } = spawnSync(programOnPath("git"), [...SAFE_GIT, ...args], {
    cwd: workTree ?? gitDir,
    env: {
      ...withoutGitVariables(process.env),
      GIT_DIR: gitDir,
      ...(workTree === undefined ? {} : { GIT_WORK_TREE: workTree }),
      ...SAFE_GIT_ENV,
      LC_ALL: "C",
    },
    encoding: "utf8",
    timeout: PATIENCE_MS,
    maxBuffer: MOST_GIT_OUTPUT,
    stdio: ["ignore", "pipe", "pipe"],
  });
  if (status === 0) return { ok: true, stdout };
  return {
    ok: false,
    why:
      (error?.message ?? stderr)
        .trim()
        .split("\n")
        .map((line) => line.trim())
        .join(" ") || "git failed",
    status,
    stdout: stdout ?? "",
  };
}

/**
 * Runs git where it compares or merges files: no filter and no driver that the repository names is started for that. Its list of worktrees
 * is changed, and what a merge comes to is written, only where that is made of plain folders.
 */
export function gitWithoutPrograms(place: GitPlace, ...args: readonly string[]): GitAnswer {
  const link = args[0] === "worktree" ? whyLinkToWorktrees(place.gitDir) : whyLinkToObjects(place.gitDir, args);
  if (link !== undefined) return refusal(link);
  const ask = (...asked: readonly string[]) => {
    const answer = git(place, ...asked);
    return answer.ok ? answer.stdout : undefined;
  };
  const options = withoutOwnPrograms(ask);
  if (options === undefined) return refusal("git does not list the programs that its settings name");
  const endless = place.workTree === undefined ? undefined : findEndless(place.workTree, ask, args);
  if (endless) return refusal(`${endless.where}: ${endless.what}`);
  return git(place, ...options, ...args);
}

function findEndless(workTree: string, ask: AskGit, args: readonly string[]): Problem | undefined {
  const listsUntracked = args.includes("--untracked-files=all");
  return endlessInCheckout(workTree, ask) ?? (listsUntracked ? lookThroughUntracked(workTree, ask) : undefined);
}

function refusal(why: string): GitAnswer {
  return { ok: false, why, status: null, stdout: "" };
}

/**
 * Why git is not to change its list of worktrees: it makes, fills and empties the folders of that list, whatever they lead to. Git makes no
 * links there; those in an archive may lead anywhere.
 */
function whyLinkToWorktrees(commonDir: string): string | undefined {
  const list = join(commonDir, "worktrees");
  return whyLink([list, ...namesIn(list).map((name) => join(list, name))]);
}

/** The same for a merge, which writes objects into the folders of two digits. */
function whyLinkToObjects(gitDir: string, args: readonly string[]): string | undefined {
  if (!args.includes("merge-tree")) return undefined;
  const objects = join(commonOf(gitDir), "objects");
  return whyLink(namesIn(objects).flatMap((name) => (name.length === 2 ? join(objects, name) : [])));
}

function whyLink(paths: readonly string[]): string | undefined {
  const link = paths.find((path) => lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink());
  return link === undefined ? undefined : `${link}: it is a link`;
}

/** Variables such as `GIT_INDEX_FILE`, which a hook of git's leaves to all that it starts, would lead elsewhere. */
function withoutGitVariables(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !LEADS_ELSEWHERE.test(name)));
}

const LEADS_ELSEWHERE =
  /^GIT_(?:DIR|WORK_TREE|COMMON_DIR|INDEX_FILE|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|NAMESPACE|PREFIX|CONFIG|CONFIG_PARAMETERS)$/;

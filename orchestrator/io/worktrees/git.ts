import { spawnSync } from "node:child_process";
import type { Problem } from "../../core/problem.ts";
import { effectOfCall } from "../../core/worktrees/effect-of-call.ts";
import { commonOf } from "../git-dir.ts";
import { endlessInGitDir } from "../git-files/endless-in-git.ts";
import { endlessInCheckout } from "../git-files/look-through-checkout.ts";
import { lookThroughUntracked } from "../git-files/look-through-untracked.ts";
import { whyLinkInGit, whyLinkInStore } from "../git-files/why-link-in-git.ts";
import { programOnPath } from "../program-on-path.ts";
import { MOST_GIT_OUTPUT, SAFE_GIT, SAFE_GIT_ENV } from "../safe-git.ts";
import { environmentOfGit } from "../settings/environment-of-git.ts";
import type { AskGit } from "../settings/names-of-repository.ts";
import { withoutOwnPrograms } from "../without-own-programs.ts";

/** A git directory and the work tree that belongs to it: given to git as they are, so that it searches for neither. */
export interface GitPlace {
  readonly gitDir: string;
  readonly workTree?: string;
  /** Settings of a call, each as `name=value`. */
  readonly settings?: readonly string[];
}

export type GitAnswer =
  | { readonly ok: true; readonly stdout: string }
  /** What git said, as one line, and what it answered all the same. */
  | { readonly ok: false; readonly why: string; readonly status: number | null; readonly stdout: string };

/** Changes a branch itself, and not the one that it only stands for. */
export const ITSELF = "--no-deref";

const PATIENCE_MS = 60_000;

/**
 * Runs git at a place, by a list of arguments. Git would otherwise look for its directory in the folders above: in a worktree whose `.git`
 * somebody has removed it would find the user's own checkout. It changes something only where no link is in what git writes.
 */
export function git(place: GitPlace, ...args: readonly string[]): GitAnswer {
  return whyNotToChange(place, args) ?? run(place, args);
}

function whyNotToChange({ gitDir }: GitPlace, args: readonly string[]): GitAnswer | undefined {
  const effect = effectOfCall(args);
  if (effect === "reads") return undefined;
  const common = commonOf(gitDir);
  const link = effect === "stores" ? whyLinkInStore(common) : whyLinkInGit(gitDir, common);
  return link === undefined ? undefined : refusal(link);
}

function run({ gitDir, workTree, settings = [] }: GitPlace, args: readonly string[]): GitAnswer {
  const endless = endlessInGitDir(gitDir, workTree);
  if (endless) return refusal(`${endless.where}: ${endless.what}`);
  const { status, stdout, stderr, error } = spawnSync(
    programOnPath("git"),
    [...SAFE_GIT, ...settings.flatMap((setting) => ["-c", setting]), ...args],
    {
      cwd: workTree ?? gitDir,
      env: {
        ...environmentOfGit(workTree ?? gitDir, process.env),
        GIT_DIR: gitDir,
        // the file that names it may be a link, which git follows
        GIT_COMMON_DIR: commonOf(gitDir),
        ...(workTree === undefined ? {} : { GIT_WORK_TREE: workTree }),
        ...SAFE_GIT_ENV,
        LC_ALL: "C",
      },
      encoding: "utf8",
      timeout: PATIENCE_MS,
      maxBuffer: MOST_GIT_OUTPUT,
      stdio: ["ignore", "pipe", "pipe"],
    },
  );
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

/** Runs git where it compares or merges files: no filter and no driver that the repository names is started for that. */
export function gitWithoutPrograms(place: GitPlace, ...args: readonly string[]): GitAnswer {
  const refused = whyNotToChange(place, args);
  if (refused) return refused;
  const ask = (...asked: readonly string[]) => {
    const answer = git(place, ...asked);
    return answer.ok ? answer.stdout : undefined;
  };
  const options = withoutOwnPrograms(ask);
  if (options === undefined) return refusal("git does not list the programs that its settings name");
  const endless = place.workTree === undefined ? undefined : findEndless(place.workTree, ask, args);
  if (endless) return refusal(`${endless.where}: ${endless.what}`);
  return run(place, [...options, ...args]);
}

function findEndless(workTree: string, ask: AskGit, args: readonly string[]): Problem | undefined {
  const listsUntracked = ["--untracked-files=all", "--others"].some((one) => args.includes(one)) || args[0] === "clean";
  return endlessInCheckout(workTree, ask) ?? (listsUntracked ? lookThroughUntracked(workTree, ask) : undefined);
}

export function refusal(why: string): GitAnswer {
  return { ok: false, why, status: null, stdout: "" };
}

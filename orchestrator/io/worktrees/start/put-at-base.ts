import { setTimeout as sleep } from "node:timers/promises";
import type { MissedBase } from "../../../core/texts/reasons/tell-missed-base.ts";
import { checkedOut, fastForward } from "../fast-forward.ts";
import type { FoundWorktree } from "../find-worktrees.ts";
import { type GitAnswer, type GitPlace, git, gitWithoutPrograms, refusal } from "../git.ts";

/** How often, and after how long, it is tried again while another git, such as the hook of a second install, holds a lock. */
const MOST_TRIES = 40;
const PAUSE_MS = 250;

/**
 * Puts a new worktree at a commit, wherever the client began it: from a remote branch that has gone another way, from an older commit or
 * from a newer one. Only a branch that the client has made for this worktree, and that has no commit of its own, is moved back. Any other,
 * as a hook of the user's may check out, is moved forward or stays.
 *
 * @returns why it is not there, with the reason as a clause; undefined if it is.
 */
export async function putAtBase({ id, gitDir, path }: FoundWorktree, base: string): Promise<MissedBase | undefined> {
  const place = { gitDir, workTree: path };
  for (let tries = 1; ; tries++) {
    const { answer, isByHook } = tryToPut(place, `worktree-${id}`, base);
    if (answer.ok) return undefined;
    const isHeld = /\.lock'|cannot lock ref/.test(answer.why);
    if (tries === MOST_TRIES || !isHeld) return { why: answer.why, isByHook: isByHook && !isHeld };
    await sleep(PAUSE_MS);
  }
}

/** What git answered, and whether a branch that the client does not make is the reason. */
interface Put {
  readonly answer: GitAnswer;
  readonly isByHook: boolean;
}

function tryToPut(place: GitPlace, clients: string, base: string): Put {
  const head = git(place, "rev-parse", "--verify", "--quiet", "HEAD^{commit}");
  if (!head.ok) return { answer: refusal("git finds no commit in it"), isByHook: false };
  if (head.stdout.trim() === base) return { answer: head, isByHook: false };
  const found = checkedOut(place);
  if ("why" in found) return { answer: refusal(found.why), isByHook: false };
  const isByHook = found.branch !== clients;
  if (!isByHook && hasNoOwnCommit(place, clients))
    return { answer: gitWithoutPrograms(place, "reset", "--keep", "--quiet", base), isByHook };
  const moved = fastForward(place, base);
  if (moved.ok) return { answer: moved, isByHook };
  const at = head.stdout.slice(0, 12);
  return { answer: refusal(`it began at ${at}, on ${found.branch ?? "no branch"}: ${moved.why}`), isByHook };
}

/** Whether other branches, tags or remote branches have all commits of this one. */
function hasNoOwnCommit(place: GitPlace, branch: string): boolean {
  const others = [`--exclude=${branch}`, "--branches", "--tags", "--remotes"];
  const own = git(place, "rev-list", "--max-count=1", "HEAD", "--not", ...others);
  return own.ok && own.stdout === "";
}

import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { quoteText } from "../../../core/quote-text.ts";
import { parseReference, type Reference, renderReference } from "../../../core/reference/reference.ts";
import { askedSetUp } from "../../../core/settings/asked-commands.ts";
import type { WorktreeSetUp } from "../../../core/settings/settings.ts";
import { locateState } from "../../ledger/files/locate-state.ts";
import { ignoreFolder } from "../../ledger/files/state-paths.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import { makeFolderWithin } from "../../plain-file/change-within.ts";
import { folderOf, readBrief } from "../../reference/brief-files.ts";
import { replaceFile } from "../../replace-file.ts";
import { isApproved } from "../../settings/approvals.ts";
import { fastForward } from "../fast-forward.ts";
import { findWorktrees } from "../find-worktrees.ts";
import { checkoutOf } from "../place-of.ts";
import { setUpWorktree } from "./set-up-worktree.ts";

/**
 * Moves the worktree that the client has made for an agent forward to where its run stands: the client may begin from an older commit.
 * It is a fast-forward, so nothing that is there is lost, and an agent that is resumed keeps what it has. Then, once, it is set up.
 *
 * @returns what of the set-up failed, as a text for the agent.
 */
export async function bringToBase(ledger: Ledger, projectDir: string, agent: string): Promise<string | undefined> {
  const checkout = checkoutOf(projectDir);
  const found = checkout && findWorktrees(checkout.commonDir).find(({ id }) => id === `agent-${agent}`);
  const reference = found && ledger.agentOfId(agent)?.reference;
  const parsed = reference === undefined ? undefined : parseReference(reference);
  const brief = parsed && readBrief(ledger.paths, parsed);
  if (
    !found ||
    !existsSync(found.path) ||
    !parsed ||
    brief?.base === undefined ||
    !/^[0-9a-f]{40,64}$/.test(brief.base)
  )
    return undefined;
  // An agent in the checkout that adds all there is would add worktrees of others as repositories.
  ignoreFolder(dirname(found.path));
  fastForward({ gitDir: found.gitDir, workTree: found.path }, brief.base);
  return brief.setUp && setUpOnce(ledger, projectDir, found.path, parsed, brief.setUp);
}

/** The brief lies in the state, so that what it says is held against what a person has approved. */
async function setUpOnce(
  ledger: Ledger,
  projectDir: string,
  worktree: string,
  reference: Reference,
  setUp: WorktreeSetUp,
): Promise<string | undefined> {
  const { root } = locateState(projectDir);
  const asked = askedSetUp({ worktreeSetUp: setUp });
  const folder = folderOf(ledger.paths, reference.run, "set-up");
  const done = join(folder, String(reference.attempt));
  if (!asked || !isApproved(root, asked) || existsSync(done)) return undefined;
  makeFolderWithin(dirname(ledger.paths.runs), folder);
  const { tookMs, failure } = await setUpWorktree(root, worktree, setUp, `${done}.log`);
  replaceFile(ledger.paths.tmp, done, failure ?? "");
  const how = failure === undefined ? {} : { failure };
  ledger.record("worktree-set-up", { reference: renderReference(reference), tookMs, ...how });
  return failure && quoteText(failure, { author: "the set-up of your worktree failed" });
}

import { dirname } from "node:path";
import { parseReference } from "../../core/reference/reference.ts";
import { ignoreFolder } from "../ledger/files/state-paths.ts";
import type { Ledger } from "../ledger/ledger.ts";
import { readBrief } from "../reference/brief-files.ts";
import { findWorktrees } from "./find-worktrees.ts";
import { gitWithoutPrograms } from "./git.ts";
import { checkoutOf } from "./place-of.ts";

/**
 * Moves the worktree that the client has made for an agent forward to where its run stands: the client may begin from an older commit.
 * It is a fast-forward, so nothing that is there is lost, and an agent that is resumed keeps what it has.
 */
export function bringToBase(ledger: Ledger, projectDir: string, agent: string): void {
  const checkout = checkoutOf(projectDir);
  const found = checkout && findWorktrees(checkout.commonDir).find(({ id }) => id === `agent-${agent}`);
  const reference = found && ledger.agentOfId(agent)?.reference;
  const parsed = reference === undefined ? undefined : parseReference(reference);
  const base = parsed && readBrief(ledger.paths, parsed)?.base;
  if (!found || base === undefined || !/^[0-9a-f]{40,64}$/.test(base)) return;
  // An agent in the checkout that adds all there is would add worktrees of others as repositories.
  ignoreFolder(dirname(found.path));
  gitWithoutPrograms({ gitDir: found.gitDir, workTree: found.path }, "merge", "--ff-only", "--quiet", base);
}

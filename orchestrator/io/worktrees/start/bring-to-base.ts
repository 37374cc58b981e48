import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import type { AgentEntry } from "../../../core/ledger/agent-entry.ts";
import { isOpen } from "../../../core/ledger/agent-status.ts";
import { parseReference, type Reference, renderReference } from "../../../core/reference/reference.ts";
import { askedSetUp } from "../../../core/settings/asked-commands.ts";
import type { WorktreeSetUp } from "../../../core/settings/settings.ts";
import { tellFailedSetUp } from "../../../core/texts/contexts/tell-start.ts";
import { type MissedBase, tellMadeOutside } from "../../../core/texts/reasons/tell-missed-base.ts";
import { locateState } from "../../ledger/files/locate-state.ts";
import { ignoreFolder } from "../../ledger/files/state-paths.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import { makeFolderWithin } from "../../plain-file/change-within.ts";
import { folderOf, readBrief } from "../../reference/brief-files.ts";
import { replaceFile } from "../../replace-file.ts";
import { isApproved } from "../../settings/approvals.ts";
import { fastForward } from "../fast-forward.ts";
import { type FoundWorktree, findWorktrees } from "../find-worktrees.ts";
import type { GitPlace } from "../git.ts";
import { checkoutOf } from "../place-of.ts";
import { noteBase, readBaseNote } from "./base-notes.ts";
import { putAtBase } from "./put-at-base.ts";
import { setUpWorktree } from "./set-up-worktree.ts";

/** What becomes of an agent that starts, once its worktree was looked after. */
type Brought =
  /** It may work; what of the set-up failed is told as a text. */
  | { readonly kind: "ready"; readonly told?: string }
  /** It may not: what it commits would bring commits of others, or would not be found. */
  | ({ readonly kind: "missed" } & MissedBase);

/**
 * Puts the worktree that the client has made for an agent at the commit that its run stands at: the client may begin from another. Then,
 * once, it is set up. An agent that is resumed keeps what it has.
 */
export async function bringToBase(ledger: Ledger, projectDir: string, agent: string): Promise<Brought> {
  const { reference, isJoined = false } = ledger.agentOfId(agent) ?? {};
  const parsed = reference === undefined ? undefined : parseReference(reference);
  const brief = parsed && readBrief(ledger.paths, parsed);
  if (!parsed || brief?.base === undefined || !/^[0-9a-f]{40,64}$/.test(brief.base)) return READY;
  const checkout = checkoutOf(projectDir);
  const found = checkout && findWorktrees(checkout.commonDir).find(({ id }) => id === `agent-${agent}`);
  const note = readBaseNote(ledger.paths, parsed.run, agent);
  const before = note?.kind;
  if (!found || !existsSync(found.path)) {
    // while it is a guess which call an agent came from, the worktree may be that of another
    if (before === "reached" || !isJoined) return READY;
    return missed(ledger, parsed.run, agent, { why: tellMadeOutside(agent), isByHook: true });
  }
  // An agent in the checkout that adds all there is would add worktrees of others as repositories.
  ignoreFolder(dirname(found.path));
  if (before === undefined && !isJoined && isOtherStarting(ledger)) {
    // It is noted nowhere: once the agent has ended, it is known whose it was, and then what it stands on is looked at.
    fastForward(placeOf(found), brief.base);
  } else if (before === undefined) {
    const why = await putAtBase(found, brief.base);
    if (why !== undefined) return missed(ledger, parsed.run, agent, why);
    noteBase(ledger.paths, parsed.run, agent, REACHED);
  } else {
    // A fast-forward loses nothing that an agent has which was at work before.
    const moved = fastForward(placeOf(found), brief.base);
    if (!moved.ok && note?.kind === "missed") return missed(ledger, parsed.run, agent, { ...note, why: moved.why });
    if (note?.kind === "missed") noteBase(ledger.paths, parsed.run, agent, REACHED);
  }
  const told = brief.setUp && (await setUpOnce(ledger, projectDir, found.path, parsed, brief.setUp));
  return told === undefined ? READY : { kind: "ready", told };
}

const READY: Brought = { kind: "ready" };
const REACHED = { kind: "reached" } as const;

function missed(ledger: Ledger, run: string, agent: string, { why, isByHook }: MissedBase): Brought {
  const result = { kind: "missed", why, isByHook } as const;
  noteBase(ledger.paths, run, agent, result);
  return result;
}

/** While it is a guess which call an agent came from, its worktree may be that of a call that no run has made. */
function isOtherStarting(ledger: Ledger): boolean {
  const isOther = ({ owner, call, isJoined, status, reference }: AgentEntry) =>
    owner === ledger.key && call !== undefined && !isJoined && isOpen(status) && reference === undefined;
  return ledger.agents().some(isOther);
}

function placeOf({ gitDir, path }: FoundWorktree): GitPlace {
  return { gitDir, workTree: path };
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
  return failure && tellFailedSetUp(failure);
}

import { existsSync } from "node:fs";
import { type Owner, ownerKey } from "../../../core/ledger/owner.ts";
import type { StateLocation } from "../files/locate-state.ts";
import { isLost, whyLost } from "../files/state-paths.ts";
import { atWorkFiles } from "./at-work-file.ts";
import { forget } from "./at-work-folder.ts";
import { type FoundBefore, findForgotten, type Whose } from "./find-forgotten.ts";
import { rememberToo } from "./remember-at-work.ts";
import { endPast, restoreLives } from "./restore-lives.ts";
import { wasLinkedTo } from "./where-at-work.ts";

/** What became of agents whose state was deleted while they worked. */
export type Restored =
  /** `all-found`: whoever is remembered was known when the hook began. */
  | { readonly kind: "all-found" | "none" | "counted" }
  /** They stay remembered. `why` says what keeps them from being counted. */
  | { readonly kind: "uncountable"; readonly why: string };

/**
 * Counts agents again whose state was deleted, or replaced by an older copy, while they worked. What such a copy has open and is over, ends.
 * A state that the work tree still shows is not recreated: it may have counted others than those remembered here.
 *
 * @param self the client that this process works for.
 * @param found what a hook found when it began.
 */
export function restoreForgotten(location: StateLocation, whose: Whose, self: Owner, found?: FoundBefore): Restored {
  const { paths, workTree, gitLeadsTo } = location;
  const forgotten = findForgotten(location, whose, self, found);
  if (forgotten === "all-found" || forgotten === undefined) return { kind: forgotten ?? "none" };
  if (isLost(paths)) return { kind: "uncountable", why: whyLost(paths) };
  if (!existsSync(workTree)) {
    const why = `agents are at work that were counted in ${workTree}, which is gone. When they have ended, it counts anew`;
    return { kind: "uncountable", why };
  }
  if (gitLeadsTo !== undefined && atWorkFiles().some((file) => wasLinkedTo(file, location))) {
    const why = `agents are at work that were counted in ${gitLeadsTo}, where ${workTree}/.git leads, and cannot be counted any more. When they have ended, it counts anew`;
    return { kind: "uncountable", why };
  }
  const { lives, outdated, past } = forgotten;
  try {
    // in this order: a start that waits must find no slot in between
    restoreLives(paths, lives);
    endPast(paths, past);
  } catch (error) {
    return { kind: "uncountable", why: (error as Error).message };
  }
  for (const file of outdated) {
    rememberToo(paths, ownerKey(self), file.lives);
    forget(file.name);
  }
  return { kind: lives.length > 0 ? "counted" : "none" };
}

export function hasForgotten(location: StateLocation, whose: Whose, self: Owner): boolean {
  return typeof findForgotten(location, whose, self) === "object";
}

import { existsSync } from "node:fs";
import { type Owner, ownerKey } from "../../../core/ledger/owner.ts";
import type { StateLocation } from "../files/locate-state.ts";
import { isLost, whyLost } from "../files/state-paths.ts";
import { forget } from "./at-work-folder.ts";
import { findForgotten, type Whose } from "./find-forgotten.ts";
import { rememberToo } from "./remember-at-work.ts";
import { restoreLives } from "./restore-lives.ts";

/** What became of agents whose state was deleted while they worked. */
export type Restored =
  | { readonly kind: "none" | "counted" }
  /** They stay remembered. `why` says what keeps them from being counted. */
  | { readonly kind: "uncountable"; readonly why: string };

/**
 * Counts agents again whose state was deleted while they worked. A state that the work tree still shows is not recreated: it may have
 * counted others than those remembered here.
 *
 * @param self the client that this process works for.
 */
export function restoreForgotten(location: StateLocation, whose: Whose, self: Owner): Restored {
  const { paths, workTree } = location;
  const forgotten = findForgotten(location, whose, self);
  if (forgotten === undefined) return { kind: "none" };
  if (isLost(paths)) return { kind: "uncountable", why: whyLost(paths) };
  if (!existsSync(workTree)) {
    const why = `agents are at work that were counted in ${workTree}, which is gone. When they have ended, it counts anew`;
    return { kind: "uncountable", why };
  }
  const { lives, outdated } = forgotten;
  try {
    restoreLives(paths, lives);
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
  return findForgotten(location, whose, self) !== undefined;
}

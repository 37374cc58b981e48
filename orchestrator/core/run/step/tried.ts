import type { Change, Tried } from "./step-plan.ts";

/** How a change failed. */
export type Failure = Exclude<Tried["came"], { readonly kind: "done" }>;

/** Why the change that is meant could not be made in this step; undefined where it was not tried, or was made. */
export function failureOf(tried: readonly Tried[], isMeant: (change: Change) => boolean): Failure | undefined {
  const came = tried.findLast(({ change }) => isMeant(change))?.came;
  return came?.kind === "done" ? undefined : came;
}

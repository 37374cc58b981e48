import { type Owner, whyOverlapping } from "../tasks/why-overlapping.ts";
import type { Member } from "./member-work.ts";

/** Parts that may start together, in order, and those whose files another has now. */
export interface Sorted<T> {
  readonly together: readonly T[];
  readonly overlapping: readonly { readonly one: T; readonly reason: string }[];
}

/** Leaves out the parts whose files overlap with those of a part that is at work, or that comes before them. */
export function leaveOutOverlaps<T extends { readonly member: Member }>(
  ready: readonly T[],
  atWork: readonly Member[],
): Sorted<T> {
  const together: T[] = [];
  const overlapping: { one: T; reason: string }[] = [];
  for (const one of ready) {
    const own = ownerOf(one.member);
    const picked = together.map(({ member }) => ownerOf(member));
    const reason =
      whyOverlapping(own, atWork.map(ownerOf), "is at work") ?? whyOverlapping(own, picked, "is picked before it");
    if (reason === undefined) together.push(one);
    else overlapping.push({ one, reason });
  }
  return { together, overlapping };
}

function ownerOf({ name, files = [] }: Member): Owner {
  return { id: name, files };
}

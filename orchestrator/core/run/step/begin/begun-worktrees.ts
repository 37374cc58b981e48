import { type NoSpace, whyNoSpace } from "../../../worktrees/worktree-space.ts";
import type { Candidate, ChoiceFacts } from "./candidates.ts";
import { isIsolated } from "./is-isolated.ts";

/** The worktrees that a step begins, where a setting limits what all of them take. */
export class BegunWorktrees {
  #count = 0;

  constructor(private readonly situation: ChoiceFacts) {}

  add(candidate: Candidate): void {
    if (isIsolated(candidate, this.situation)) this.#count += 1;
  }

  /** Why a candidate gets no worktree now; undefined if it needs none, or there is room for it. */
  whyFull(candidate: Candidate): NoSpace | undefined {
    const { space } = this.situation;
    return space && isIsolated(candidate, this.situation) ? whyNoSpace(space, this.#count) : undefined;
  }
}

import { whyNoSpace } from "../../../worktrees/worktree-space.ts";
import { isolationOf } from "../../work/isolation-of.ts";
import type { Candidate, ChoiceFacts } from "./candidates.ts";

/** The worktrees that a step begins, where a setting limits what all of them take. */
export class BegunWorktrees {
  #count = 0;

  constructor(private readonly situation: Pick<ChoiceFacts, "run" | "settings" | "footprints" | "space">) {}

  add(candidate: Candidate): void {
    if (this.#hasWorktree(candidate)) this.#count += 1;
  }

  /** Why a candidate gets no worktree now, as a phrase; undefined if it needs none, or there is room for it. */
  whyFull(candidate: Candidate): string | undefined {
    const { space } = this.situation;
    return space && this.#hasWorktree(candidate) ? whyNoSpace(space, this.#count) : undefined;
  }

  #hasWorktree({ item, meets }: Candidate): boolean {
    const { run, settings, footprints } = this.situation;
    return isolationOf(item, run, settings, { meets: meets !== undefined, ahead: footprints.ahead }) === "worktree";
  }
}

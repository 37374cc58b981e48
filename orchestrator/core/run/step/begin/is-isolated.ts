import { actorOf } from "../../run.ts";
import { isolationOf } from "../../work/isolation-of.ts";
import { listOf } from "../facts/step-facts.ts";
import type { Candidate, ChoiceFacts } from "./candidates.ts";

type Around = Pick<ChoiceFacts, "run" | "settings" | "footprints" | "lack" | "tracker">;

/** Whether the agent of an item that begins gets a worktree. */
export function isIsolated({ item, meets }: Candidate, situation: Around): boolean {
  const { run, settings, footprints, lack } = situation;
  const around = { meets: meets !== undefined, ahead: footprints.ahead, lack, isAlone: isAlone(situation) };
  return isolationOf(item, run, settings, around) === "worktree";
}

/** Whether an agent shares the checkout only because of what a worktree would lack. */
export function isSharedForLack(candidate: Candidate, situation: Around): boolean {
  return !isIsolated(candidate, situation) && isIsolated(candidate, { ...situation, lack: undefined });
}

/** A run of one agent has nothing to keep its work apart from, unless somebody else works on a task. */
function isAlone({ run, tracker }: Around): boolean {
  if (run.limit > 1) return false;
  const actor = actorOf(run);
  return !listOf({ tracker }).tasks.some(({ status, assignee }) => status === "in_progress" && assignee !== actor);
}

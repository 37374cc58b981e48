import { tellTraces } from "./tell-traces.ts";

/** How the attempt of a lost agent ended. */
export function tellLost(traces: Parameters<typeof tellTraces>[0]): string {
  return `its client process ended before the agent did; ${tellTraces(traces)}`;
}

/** Work in doubt that the user's setting accepts. */
export function tellAccepted(said: string): string {
  return `Accepted unseen: ${said}`;
}

/** Why a composite is not done whose agent says that it is. */
export function tellMissingMembers(run: string, missing: readonly string[]): string {
  const are = missing.length === 1 ? "this is not" : "these are not";
  return `its agent reported done, but in its run ${run} ${are}: ${missing.join(", ")}`;
}

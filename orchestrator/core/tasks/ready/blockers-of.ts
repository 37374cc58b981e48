import type { Blocked } from "./find-blocked.ts";

/** The ids of what a blocked task waits for, each once; none if it is not blocked. */
export function blockersOf(blocked: Blocked, id: string): string[] {
  const on = (blocked.get(id) ?? []).flatMap((blocker) => (blocker.kind === "children" ? blocker.on : [blocker.on]));
  return [...new Set(on)];
}

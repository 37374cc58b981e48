import type { HookSource } from "./facts.ts";

/** What brings back what is ours where it is wanting. */
export function mendOf(places: readonly HookSource[]): string {
  return places.every(({ kind }) => kind === "plugin")
    ? "Bring back the files of the plugin, or install it anew in Claude Code."
    : "Run `skyfom install` again.";
}

import type { HookSource } from "./facts.ts";

/** What brings back what is ours where it is wanting. */
export function mendOf(places: readonly HookSource[]): string {
  return isPluginOnly(places)
    ? "Bring back the files of the plugin, or install it anew in Claude Code."
    : "Run `skyfom install` again.";
}

/** What an install writes only after a yes: what it would be, and how to see it first. */
export function writtenByInstall(what: string): string {
  return `\`skyfom install\` writes ${what} after your yes; \`skyfom install --dry-run\` only shows it.`;
}

/** Whether what is there is a plugin, beside which an install would be a second one. */
export function isPluginOnly(places: readonly HookSource[]): boolean {
  return places.length > 0 && places.every(({ kind }) => kind === "plugin");
}

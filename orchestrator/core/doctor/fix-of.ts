import type { HookSource } from "./facts.ts";

/** How to restore missing files of ours. */
export function fixOf(places: readonly HookSource[]): string {
  return isPluginOnly(places)
    ? "Restore the plugin's files, or reinstall it in Claude Code."
    : "Run `skyfom install` again.";
}

/** Advice for a setting that an install writes only after consent. */
export function writtenByInstall(what: string): string {
  return `\`skyfom install\` writes ${what} after you agree; \`skyfom install --dry-run\` shows it first.`;
}

/** Whether only the plugin is there, so that an install would be a second copy. */
export function isPluginOnly(places: readonly HookSource[]): boolean {
  return places.length > 0 && places.every(({ kind }) => kind === "plugin");
}

import type { Problem } from "../problem.ts";
import type { SettingsFile } from "./consent.ts";
import { inClaude } from "./plan-files.ts";
import { explainUnloaded } from "./settings/explain-unloaded.ts";

/** A settings file that Claude Code will not load after an install either: an install keeps every comment. */
export interface UnloadedSettings {
  readonly file: SettingsFile;
  /** Placed in the file as it is before the install, where a dry run leaves it. */
  readonly before: Problem;
  /** Placed in the file as the install leaves it. */
  readonly after: Problem;
}

/** Tells whether the client will load a settings file, by its text before and after an install. */
export function findUnloaded(file: SettingsFile, before: string | null, after: string | null): UnloadedSettings[] {
  const problem = explainUnloaded(inClaude(file), after ?? "");
  if (!problem) return [];
  return [{ file, before: explainUnloaded(inClaude(file), before ?? "") ?? problem, after: problem }];
}

/** Whether the hooks that hold the cap are in a file that is not loaded. */
export function isInactive(unloaded: readonly UnloadedSettings[]): boolean {
  return unloaded.some(({ file }) => file === "settings.json");
}

import { HOOK_SCRIPTS } from "../install/needed-files.ts";
import { inClaude } from "../install/plan-files.ts";
import { ok, type Verdict, warning, wrong } from "./check.ts";
import type { DoctorFacts, HookSource } from "./facts.ts";
import { fixOf } from "./fix-of.ts";

const MOST_NAMED = 3;

/** Whether all installed files are present; the hooks' scripts are checked with the hooks. */
export function judgeFiles({ hooks }: DoctorFacts): Verdict {
  const lacking = hooks.filter((source) => missingFiles(source).length > 0);
  if (lacking.length > 0) {
    const finding = lacking.map((source) => `missing from ${source.where}: ${nameFiles(source, missingFiles(source))}`);
    return wrong(finding.join("; "), fixOf(lacking));
  }
  const changed = hooks.find(({ files }) => files.changed.length > 0);
  if (changed) {
    const finding = `changed since they were installed: ${nameFiles(changed, changed.files.changed)}`;
    return warning(finding, "If that was not intended, delete the changed files and run `skyfom install` again.");
  }
  return ok(
    hooks.some(({ files }) => files.hasManifest)
      ? "every installed file is present and unchanged"
      : "every file that a run needs is present",
  );
}

/** The scripts of hooks that are not there, by name. */
export function missingScripts(source: HookSource): string | undefined {
  const missing = source.files.missing.filter((path) => HOOK_SCRIPTS.includes(path));
  return missing.length === 0 ? undefined : nameFiles(source, missing);
}

function missingFiles({ files }: HookSource): readonly string[] {
  return files.missing.filter((path) => !HOOK_SCRIPTS.includes(path));
}

/** @param paths from the root of the source. */
function nameFiles({ kind }: HookSource, paths: readonly string[]): string {
  const names = paths.slice(0, MOST_NAMED).map((path) => (kind === "settings" ? inClaude(path) : path));
  const more = paths.length - names.length;
  return `${names.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}

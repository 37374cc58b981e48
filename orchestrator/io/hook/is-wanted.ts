import { existsSync } from "node:fs";
import { join } from "node:path";
import { readPlainFile } from "../plain-file/read-plain-file.ts";
import { SETTINGS_FILE } from "../settings/read-settings-file.ts";

/** Where the client keeps what it installed from a marketplace: for a user, and so for every project. */
const OF_A_MARKETPLACE = /[\\/]plugins[\\/](?:cache|marketplaces)[\\/]/;

/** How a project's settings switch the plugin on. */
const ENABLED = /"skyfom@[^"\n]*"\s*:\s*true\b/;

/**
 * Whether agents are held also in a project in which Skyfom was never used; for the reasons see docs/settings.md, "Which projects are
 * guarded".
 *
 * @param script the hook's own file.
 */
export function isWanted(root: string, script: string, env: NodeJS.ProcessEnv): boolean {
  if (env.SKYFOM_GUARD === "everywhere" || !OF_A_MARKETPLACE.test(script)) return true;
  if (existsSync(join(root, SETTINGS_FILE))) return true;
  const settings = ["settings.json", "settings.local.json"].map((name) => readPlainFile(join(root, ".claude", name)));
  return settings.some((text) => text !== undefined && ENABLED.test(text));
}

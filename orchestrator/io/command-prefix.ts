import { existsSync } from "node:fs";
import { basename, join } from "node:path";
import { pluginRoot } from "./plugin-root.ts";

/** What Claude Code puts before our commands in this repository: nothing where they are installed in it, else the plugin's name. */
export function commandPrefix(root: string): "" | "skyfom:" {
  const isInstalled =
    basename(pluginRoot()) === ".claude" || existsSync(join(root, ".claude", "commands", "skyfom-pm.md"));
  return isInstalled ? "" : "skyfom:";
}

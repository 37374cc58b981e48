import { CLI_FOR_MODELS } from "./consent.ts";
import { TELLTALE_FILE } from "./manifest.ts";
import { scriptsOf } from "./settings/settings-entries.ts";
import { SHIPPED_HOOKS } from "./settings/shipped-hooks.ts";

/** The scripts of the hooks, as paths from the plugin's root and from `.claude` alike. */
export const HOOK_SCRIPTS: readonly string[] = [...scriptsOf(SHIPPED_HOOKS)].map((script) =>
  script.replace("${CLAUDE_PLUGIN_ROOT}/", ""),
);

/** Files that the cap or a run needs. */
export const NEEDED_FILES: readonly string[] = [
  ...HOOK_SCRIPTS,
  TELLTALE_FILE,
  CLI_FOR_MODELS,
  "skills/skyfom-pm-agent-orchestrator/SKILL.md",
  "commands/skyfom-pm.md",
];

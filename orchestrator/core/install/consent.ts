import { CLIENT_ENVIRONMENT } from "./settings/client-environment.ts";
import {
  allowRule,
  type HookGroups,
  NO_ENTRIES,
  type SettingsEntries,
  statusLineOf,
  toRepositoryHooks,
} from "./settings/settings-entries.ts";

/** The settings files of a repository, relative to `.claude`: the one that is shared, and the user's own. */
export type SettingsFile = "settings.json" | "settings.local.json";

/** Entries that need the user's consent. */
export interface Consent {
  readonly name: "allow-rule" | "client-settings" | "status-line";
  readonly file: SettingsFile;
  readonly entries: SettingsEntries;
  readonly question: string;
  /** What each entry is for, rules first. */
  readonly reasons: readonly string[];
}

/** The script that the skill names, relative to `.claude`: the one path of our CLI that the model uses. */
export const CLI_FOR_MODELS = "skills/skyfom-pm-agent-orchestrator/skyfom.mjs";

/** What every install adds to the shared settings: the hooks that hold the cap. */
export function hookEntries(pluginHooks: HookGroups): SettingsEntries {
  return { ...NO_ENTRIES, hooks: toRepositoryHooks(pluginHooks) };
}

/**
 * What an install asks for. The rule goes into the user's own settings: it holds a path of this machine, and there the client
 * heeds it also in a folder that it does not trust yet.
 *
 * @param claudeDir absolute path of the repository's `.claude`, with forward slashes.
 * @param ownStatusLine the command of the status line in the user's own settings.
 */
export function consentsFor(claudeDir: string, ownStatusLine?: string): readonly Consent[] {
  return [
    {
      name: "allow-rule",
      file: "settings.local.json",
      entries: { ...NO_ENTRIES, allow: [allowRule(`${claudeDir}/${CLI_FOR_MODELS}`)] },
      question: "Let Claude Code run Skyfom's own command without asking each time?",
      reasons: ["a run continues by itself instead of stopping at a permission prompt"],
    },
    {
      name: "client-settings",
      file: "settings.json",
      entries: {
        ...NO_ENTRIES,
        env: Object.fromEntries(Object.entries(CLIENT_ENVIRONMENT).map(([name, { value }]) => [name, value])),
      },
      question: "Set these limits of Claude Code for this repository?",
      reasons: Object.values(CLIENT_ENVIRONMENT).map(({ reason }) => reason),
    },
    {
      name: "status-line",
      file: "settings.local.json",
      entries: { ...NO_ENTRIES, statusLine: statusLineOf(claudeDir, ownStatusLine) },
      question: "Show the slots in the status line?",
      reasons: ["you see how many agents work; your own status line, as it is now, comes first"],
    },
  ];
}

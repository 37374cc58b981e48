import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { HookSource, SettingsLayer } from "../../core/doctor/facts.ts";
import { missingEntries } from "../../core/install/merge-entries.ts";
import {
  type HookCommand,
  type HookGroups,
  type SettingsEntries,
  scriptOf,
} from "../../core/install/settings-entries.ts";
import { readPluginHooks } from "../install/read-shipped.ts";
import { testHook } from "./test-hook.ts";

/** What the places that hooks are looked for in have in common. */
export interface Surroundings {
  readonly dir: string;
  readonly layers: readonly SettingsLayer[];
  readonly configDir: string;
  /** The hooks as a repository's settings should have them. */
  readonly wanted: SettingsEntries;
  /** The plugin that a client with our trace in it must have loaded, when nothing else accounts for the trace. */
  readonly loadedPlugin: string | undefined;
}

/** Every place that a session started in `dir` loads our hooks from, each with its hook tried out. */
export function findHookSources({ dir, layers, configDir, wanted, loadedPlugin }: Surroundings): readonly HookSource[] {
  const inSettings = layers.flatMap(({ file, settings }) => {
    const hooks = (settings?.hooks ?? {}) as HookGroups;
    if (!findHook(hooks, "PreToolUse")) return [];
    const missing = Object.keys(missingEntries(JSON.stringify(settings), wanted).hooks);
    return [toSource(file, hooks, missing, { CLAUDE_PROJECT_DIR: dir })];
  });
  const plugin = findEnabledPlugin(layers, configDir);
  const sources = plugin ? [...inSettings, pluginSource(plugin)] : inSettings;
  return sources.length === 0 && loadedPlugin ? [pluginSource(loadedPlugin)] : sources;
}

function pluginSource(root: string): HookSource {
  return toSource(`the plugin in ${root}`, readPluginHooks(root), [], { CLAUDE_PLUGIN_ROOT: root });
}

function toSource(
  where: string,
  hooks: HookGroups,
  missing: readonly string[],
  variables: Readonly<Record<string, string>>,
): HookSource {
  const startTimeout = findHook(hooks, "SubagentStart")?.timeout;
  const guard = findHook(hooks, "PreToolUse") as HookCommand;
  return {
    where,
    missing,
    startTimeout: typeof startTimeout === "number" ? startTimeout : undefined,
    test: testHook(
      String(guard.command),
      (guard.args ?? []).map((arg) => substitute(String(arg), variables)),
    ),
  };
}

/** The first hook of ours for an event, told by the folder that its script lies in. */
function findHook(hooks: HookGroups, event: string): HookCommand | undefined {
  const groups = Array.isArray(hooks[event]) ? hooks[event] : [];
  return groups
    .flatMap((group) => (Array.isArray(group?.hooks) ? group.hooks : []))
    .find((hook) => OURS.test(scriptOf(hook) ?? ""));
}

const OURS = /\/hooks\/dist\/(pre-tool-use|subagent-start)\.cjs$/;

function substitute(text: string, variables: Readonly<Record<string, string>>): string {
  return Object.entries(variables).reduce((left, [name, value]) => left.replaceAll(`\${${name}}`, value), text);
}

/** Where the client has put the plugin, if it is installed and not switched off. */
function findEnabledPlugin(layers: readonly SettingsLayer[], configDir: string): string | undefined {
  const enabled: Record<string, unknown> = {};
  for (const { settings } of layers) Object.assign(enabled, settings?.enabledPlugins);
  const names = Object.keys(enabled).filter((name) => name.startsWith("skyfom@") && enabled[name] === true);
  try {
    const { plugins } = JSON.parse(readFileSync(join(configDir, "plugins", "installed_plugins.json"), "utf8"));
    const roots = names.flatMap((name) =>
      (plugins[name] ?? []).map((entry: { installPath: string }) => entry.installPath),
    );
    return roots.find((root: string) => existsSync(join(root, "hooks", "hooks.json")));
  } catch {
    return undefined;
  }
}

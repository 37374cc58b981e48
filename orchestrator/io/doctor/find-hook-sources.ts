import { join } from "node:path";
import type { HookSource, SettingsLayer } from "../../core/doctor/facts.ts";
import { CLI_FOR_MODELS } from "../../core/install/consent.ts";
import { missingEntries } from "../../core/install/settings/merge-entries.ts";
import {
  allowRule,
  type HookCommand,
  type HookGroups,
  NO_ENTRIES,
  type SettingsEntries,
  scriptOf,
} from "../../core/install/settings/settings-entries.ts";
import { SHIPPED_HOOKS } from "../../core/install/settings/shipped-hooks.ts";
import type { Problem } from "../../core/problem.ts";
import { explainUnfitFolder } from "../../core/text/unfit-folder.ts";
import { readWithin } from "../plain-file/read-within.ts";
import { toSlashes } from "../run/tell/command-line.ts";
import { compareFiles } from "./compare-files.ts";
import { type EnabledPlugin, findPlugins } from "./find-plugins.ts";
import { type AskedHooks, testHooks } from "./test-hooks.ts";

/** What the places that hooks are looked for in have in common. */
interface Surroundings {
  readonly dir: string;
  readonly layers: readonly SettingsLayer[];
  readonly configDir: string;
  /** The hooks as a repository's settings should have them. */
  readonly wanted: SettingsEntries;
  /** The plugin that a client with our trace in it must have loaded, when nothing else accounts for the trace. */
  readonly loadedPlugin: string | undefined;
  /** Whether a hook may be started to see what it answers. */
  readonly mayAsk: MayAsk;
}

/** @param scope whose settings name the hook. */
export type MayAsk = (
  hook: { readonly command: string; readonly args: readonly string[] },
  scope: SettingsLayer["scope"] | "plugin",
) => boolean;

/** The places that a session loads our hooks from, and those that it cannot load them from though it should. */
interface HookSources {
  readonly loaded: readonly HookSource[];
  readonly unloaded: readonly Problem[];
}

/** Every place that a session started in `dir` loads our hooks from, each with its hooks tried out. */
export function findHookSources({ dir, layers, configDir, wanted, loadedPlugin, mayAsk }: Surroundings): HookSources {
  const inSettings = layers.flatMap(({ file, scope, settings }) => {
    const hooks = (settings?.hooks ?? {}) as HookGroups;
    if (!Object.keys(hooks).some((event) => findHook(hooks, event))) return [];
    const missing = Object.keys(missingEntries(JSON.stringify(settings), wanted).hooks);
    return [
      toSource({ kind: "settings", where: file, root: join(dir, ".claude"), scope, mayAsk }, hooks, missing, {
        CLAUDE_PROJECT_DIR: dir,
      }),
    ];
  });
  const plugins = findPlugins(layers, configDir);
  const isUnexplained = inSettings.length + plugins.length === 0 && loadedPlugin !== undefined;
  const read = (isUnexplained ? [{ root: loadedPlugin }] : plugins).map((plugin) => readPlugin(plugin, mayAsk));
  return {
    loaded: [...inSettings, ...read.flatMap(({ source }) => source ?? [])],
    unloaded: read.flatMap(({ problem }) => problem ?? []),
  };
}

function readPlugin({ root, problem }: EnabledPlugin, mayAsk: MayAsk): { source?: HookSource; problem?: Problem } {
  const where = `the plugin in ${root}`;
  if (problem) return { problem: { where, ...problem } };
  try {
    const hooks = JSON.parse(readHooks(root))?.hooks as HookGroups;
    const missing = missingEntries(JSON.stringify({ hooks }), { ...NO_ENTRIES, hooks: SHIPPED_HOOKS }).hooks;
    const place: Place = { kind: "plugin", where, root, scope: "plugin", mayAsk };
    return { source: toSource(place, hooks ?? {}, Object.keys(missing), { CLAUDE_PLUGIN_ROOT: root }) };
  } catch (error) {
    const what = `its hooks/hooks.json cannot be read: ${(error as Error).message}`;
    return { problem: { where, what, fix: "Restore the file, or reinstall the plugin in Claude Code." } };
  }
}

/** More than the hooks of a plugin have, in bytes. */
const MOST_BYTES = 2 ** 20;

/** @throws an error that says why there is no such text. */
function readHooks(root: string): string {
  const read = readWithin(join(root, "hooks", "hooks.json"), { root, most: MOST_BYTES });
  if (read.kind === "file") return read.bytes.toString("utf8");
  throw new Error(read.kind === "absent" ? "it is not there" : read.problem.what);
}

/** Where hooks are named, and the folder that their files are in. */
interface Place extends Pick<HookSource, "kind" | "where"> {
  readonly root: string;
  readonly scope: Parameters<MayAsk>[1];
  readonly mayAsk: MayAsk;
}

function toSource(
  { kind, where, root, scope, mayAsk }: Place,
  hooks: HookGroups,
  missing: readonly string[],
  variables: Readonly<Record<string, string>>,
): HookSource {
  const startTimeout = findHook(hooks, "SubagentStart")?.timeout;
  const asked = (event: string): AskedHooks["PreToolUse"] => {
    const hook = findHook(hooks, event);
    const args = (hook?.args ?? []).map((arg) => substitute(String(arg), variables));
    return hook && { command: String(hook.command), args };
  };
  const hooksToAsk = {
    PreToolUse: asked("PreToolUse"),
    SubagentStart: asked("SubagentStart"),
    SubagentStop: asked("SubagentStop"),
  };
  const unfit = explainUnfitFolder(toSlashes(root));
  return {
    where,
    kind,
    ...(unfit ? { unfit } : {}),
    rule: allowRule(toSlashes(join(root, CLI_FOR_MODELS))),
    missing,
    startTimeout: typeof startTimeout === "number" ? startTimeout : undefined,
    test: Object.values(hooksToAsk).every((hook) => hook === undefined || mayAsk(hook, scope))
      ? testHooks(hooksToAsk)
      : { kind: "not-asked" },
    files: compareFiles(root),
  };
}

/** The first hook of ours for an event, told by the folder that its script lies in. */
function findHook(hooks: HookGroups, event: string): HookCommand | undefined {
  const groups = Array.isArray(hooks[event]) ? hooks[event] : [];
  return groups
    .flatMap((group) => (Array.isArray(group?.hooks) ? group.hooks : []))
    .find((hook) => OURS.test(scriptOf(hook) ?? ""));
}

const OURS = /\/hooks\/dist\/(pre-tool-use|subagent-start|settle|user-prompt-submit)\.cjs$/;

function substitute(text: string, variables: Readonly<Record<string, string>>): string {
  return Object.entries(variables).reduce((left, [name, value]) => left.replaceAll(`\${${name}}`, value), text);
}

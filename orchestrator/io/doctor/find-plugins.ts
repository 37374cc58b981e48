import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { SettingsLayer } from "../../core/doctor/facts.ts";
import type { Problem } from "../../core/problem.ts";
import { readPlainFile } from "../plain-file/read-plain-file.ts";
import { followLinks } from "../plain-file/resolve-within.ts";

/** An enabled plugin: the folder that the client reads it from, and why it can load nothing from there. */
export interface EnabledPlugin {
  readonly root: string;
  readonly problem?: Pick<Problem, "what" | "fix">;
}

const NO_MARKETPLACE = {
  what: "Claude Code finds no marketplace there, so it loads no hooks from it",
  fix: "Restore the folder, or type /plugin marketplace add with its new path.",
};
const NO_COPY = {
  what: "Claude Code's copy of the plugin is missing",
  fix: "Type /plugin uninstall skyfom@skyfom and /plugin install skyfom@skyfom in Claude Code.",
};

/** Each plugin of ours that is installed and not switched off, in the copy that the client runs. */
export function findPlugins(layers: readonly SettingsLayer[], configDir: string): readonly EnabledPlugin[] {
  return enabledPlugins(layers, configDir, (name) => name.startsWith("skyfom@"));
}

/** The same of whosever plugins these are: `isMeant` is asked with the names that settings have for them. */
export function enabledPlugins(
  layers: readonly SettingsLayer[],
  configDir: string,
  isMeant: (name: string) => boolean,
): readonly EnabledPlugin[] {
  const enabled: Record<string, unknown> = {};
  for (const { settings } of layers) Object.assign(enabled, settings?.enabledPlugins);
  const names = Object.keys(enabled).filter((name) => isMeant(name) && enabled[name] === true);
  const { plugins } = (readJson(join(configDir, "plugins", "installed_plugins.json")) ?? {}) as Installed;
  const known = (readJson(join(configDir, "plugins", "known_marketplaces.json")) ?? {}) as Marketplaces;
  return names.flatMap((name) => {
    const entries = plugins?.[name];
    const path = Array.isArray(entries) ? entries[0]?.installPath : undefined;
    if (typeof path !== "string") return [];
    const at = name.lastIndexOf("@");
    return [locate(path, name.slice(0, at), known[name.slice(at + 1)])];
  });
}

interface Installed {
  readonly plugins?: Readonly<Record<string, readonly ({ readonly installPath?: unknown } | null)[]>>;
}

type Marketplaces = Readonly<
  Record<string, { readonly source?: { readonly source?: string }; readonly installLocation?: unknown }>
>;

/**
 * As measured on 2.1.330: of a marketplace that is a folder or a file on this machine the client runs the plugin where it lies, and
 * of any other the copy in its cache. Where the marketplace is gone it loads nothing, though its cache still has a copy.
 */
function locate(installPath: string, plugin: string, marketplace: Marketplaces[string] | undefined): EnabledPlugin {
  if (!["directory", "file"].includes(marketplace?.source?.source ?? "")) {
    return existsSync(installPath) ? { root: installPath } : { root: installPath, problem: NO_COPY };
  }
  const installLocation = typeof marketplace?.installLocation === "string" ? marketplace.installLocation : "";
  const file = join(installLocation, ".claude-plugin", "marketplace.json");
  const { plugins } = (readJson(file) ?? {}) as { readonly plugins?: unknown };
  const listed: readonly ({ readonly name?: unknown; readonly source?: unknown } | null)[] = Array.isArray(plugins)
    ? plugins
    : [];
  const source = listed.find((one) => one?.name === plugin)?.source;
  if (source === undefined) return { root: installLocation, problem: NO_MARKETPLACE };
  // a source that is no path is fetched, and then run from the cache
  return { root: typeof source === "string" ? resolve(dirname(dirname(file)), source) : installPath };
}

/** More than the client's lists of plugins have, in bytes. A marketplace may lie in a repository. */
const MOST_BYTES = 4 * 2 ** 20;

function readJson(path: string): unknown {
  try {
    return JSON.parse(readPlainFile(followLinks(path), MOST_BYTES) ?? "null");
  } catch {
    return undefined;
  }
}

import { chmodSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Install, type Installer, trustFolder } from "../play.ts";
import { runSkyfom } from "../repository-state.ts";
import { copyPlugin } from "./copy-plugin.ts";

interface HooksFile {
  readonly modules: readonly string[];
  readonly hooks: Readonly<Record<string, unknown>>;
}

/** Which layers a plugin has: both with all command hooks, unless told otherwise. */
export interface Layers {
  readonly without?: readonly string[];
  readonly only?: "module" | "hooks";
}

/** A copy of the plugin with these layers. */
export function pluginOfLayers(folder: string, layers: Layers): string {
  const plugin = copyPlugin(folder);
  const file = join(plugin, "hooks/hooks.json");
  const { modules, hooks } = JSON.parse(readFileSync(file, "utf8")) as HooksFile;
  const kept = Object.entries(hooks).filter(([event]) => layers.only !== "module" && !layers.without?.includes(event));
  writeFileSync(
    file,
    JSON.stringify({ ...(layers.only === "hooks" ? {} : { modules }), hooks: Object.fromEntries(kept) }),
  );
  return plugin;
}

/** One of these installs with one layer alone, for each session in a repository. */
export function oneLayer(install: Install, only: "module" | "hooks"): Installer {
  return (repository) => {
    const { root, home } = repository;
    // into `.claude`, the module is loaded in a folder that is trusted alone
    if (install !== "plugin") runSkyfom(root, "install", "--yes");
    if (install !== "plugin" && only === "module") {
      withoutHooks(root);
      trustFolder(repository);
    }
    return install === ".claude" ? {} : { pluginDir: pluginOfLayers(home, { only }) };
  };
}

/** Takes the hooks of these events, or all, out of an install into `.claude`. */
export function withoutHooks(root: string, ...events: string[]): void {
  const file = join(root, ".claude/settings.json");
  const { hooks, ...others } = JSON.parse(readFileSync(file, "utf8")) as { hooks: Record<string, unknown> };
  const kept = events.length === 0 ? [] : Object.entries(hooks).filter(([event]) => !events.includes(event));
  writeFileSync(file, JSON.stringify({ ...others, hooks: Object.fromEntries(kept) }));
}

/** A folder whose `node` notes which bundle it runs before it does; and what was noted. */
export function countingNode(folder: string): { readonly path: string; runs(bundle: string): number } {
  const bin = join(folder, "counting-bin");
  const log = join(folder, "node-runs.txt");
  mkdirSync(bin);
  writeFileSync(log, "");
  writeFileSync(join(bin, "node"), `#!/bin/sh\necho "$1" >> '${log}'\nexec '${process.execPath}' "$@"\n`);
  chmodSync(join(bin, "node"), 0o755);
  return {
    path: `${bin}:${process.env.PATH}`,
    runs: (bundle) => readFileSync(log, "utf8").split(`/${bundle}.cjs\n`).length - 1,
  };
}

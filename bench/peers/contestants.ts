import { execFileSync } from "node:child_process";
import { readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { runSkyfom, SKYFOM } from "../../test/support/repository-state.ts";
import type { ScratchRepository } from "../../test/support/scratch-repository.ts";
import type { Contestant, ViewedSession } from "./contestant.ts";
import { statusLineInput } from "./status-line-input.ts";

const BARE: Contestant = { name: "client alone", limit: "none set", install: () => ({}) };

const OURS: Contestant = {
  name: "Skyfom",
  limit: "as it is",
  install: () => ({ pluginDir: SKYFOM }),
  plugin: () => SKYFOM,
  show: ({ repository }) => runSkyfom(repository.root, "status"),
  sumUp: (shown) => {
    const gone = shown.match(/\[its client process is gone\]/g)?.length ?? 0;
    return `${read(/(\d+) of 7 slots taken/, shown)}${gone > 0 ? `, ${gone} of them marked as gone` : ""}`;
  },
};

/** Its settings have `permissions.maxBackgroundTasks`, which this variable overrides. Its text says that they limit background tasks. */
const OH_MY_CLAUDECODE: Contestant = {
  name: "oh-my-claudecode",
  package: { name: "oh-my-claude-sisyphus", version: "5.5.0" },
  limit: "permissions.maxBackgroundTasks 7, OMC_MAX_BACKGROUND_TASKS=7",
  install: (repository, installed) => {
    repository.write(".claude/omc.jsonc", JSON.stringify({ permissions: { maxBackgroundTasks: 7 } }));
    return { pluginDir: installed, env: { OMC_MAX_BACKGROUND_TASKS: "7", OMC_PLUGIN_ROOT: installed } };
  },
  plugin: (installed) => installed,
  show: (viewed) => runStatusLine(join(viewed.installed, "dist/hud/index.js"), viewed),
  // it leaves the word out where there is no agent
  sumUp: (shown) => (shown.includes("[OMC") && !shown.includes("agents:") ? "0" : read(/agents:(\d+)/, shown)),
};

/** `ruflo init` is the install that the page of claude-flow names for its hooks; the package claude-flow@3.43.0 itself fails at it. */
const CLAUDE_FLOW: Contestant = {
  name: "claude-flow (ruflo)",
  package: { name: "ruflo", version: "3.42.5" },
  limit: "swarm.maxAgents 7, CLAUDE_FLOW_MAX_AGENTS=7",
  install: (repository, installed) => {
    const ruflo = join(installed, "bin/ruflo.js");
    symlinkSync(dirname(installed), join(repository.root, "node_modules")); // where its hooks and its status line look for it
    runInRepository(repository, ruflo, "init", "--no-skills-sh", "--no-codex-detect");
    // what the wizard asks for as "maximum agents" goes into these three files; the server is the one that is installed, not one of npx
    for (const path of [".claude/settings.json", ".claude-flow/config.yaml", ".mcp.json"])
      replaceIn(join(repository.root, path), [
        [/("?(?:maxAgents|CLAUDE_FLOW_MAX_AGENTS)"?: "?)15/g, "$17"],
        [/"command": "npx"/, `"command": "node"`],
        [/"-y",\s+"ruflo@latest"/, JSON.stringify(ruflo)],
      ]);
    runInRepository(repository, ruflo, "swarm", "init", "--max-agents", "7");
    return { args: ["--mcp-config", join(repository.root, ".mcp.json")] };
  },
  show: (viewed) => runStatusLine(join(viewed.repository.root, ".claude/helpers/statusline.cjs"), viewed),
  sumUp: (shown) => read(/Swarm\s+\S+\s+(\d+)\//, shown),
};

/** In the order of the columns. */
export const CONTESTANTS: readonly Contestant[] = [BARE, OH_MY_CLAUDECODE, CLAUDE_FLOW, OURS];

/** Throws if a view is not as it was: a number that is not there must not be taken for none. */
function read(pattern: RegExp, shown: string): string {
  const [, found] = pattern.exec(shown) ?? [];
  if (found === undefined) throw new Error(`${pattern} is not in what was shown:\n${shown}`);
  return found;
}

function runStatusLine(script: string, viewed: ViewedSession): string {
  const { root: cwd, home } = viewed.repository;
  const env = { PATH: process.env.PATH ?? "", HOME: home, TMPDIR: tmpdir(), CLAUDE_PROJECT_DIR: cwd, COLUMNS: "200" };
  const input = JSON.stringify(statusLineInput(viewed));
  const shown = execFileSync(process.execPath, [script], { cwd, env, input, encoding: "utf8", timeout: 30_000 });
  return withoutColours(shown);
}

function runInRepository({ root, home }: ScratchRepository, script: string, ...args: string[]): void {
  const env = { PATH: process.env.PATH ?? "", HOME: home, TMPDIR: tmpdir(), TERM: "xterm" };
  execFileSync(process.execPath, [script, ...args], { cwd: root, env, stdio: "pipe", timeout: 120_000 });
}

/** Throws if the first change finds nothing to change: a limit that is not set must not be taken for one that does not hold. */
function replaceIn(path: string, changes: readonly (readonly [RegExp, string])[]): void {
  const before = readFileSync(path, "utf8");
  if (changes[0] && before.search(changes[0][0]) < 0) throw new Error(`${path} does not hold ${changes[0][0]}`);
  writeFileSync(
    path,
    changes.reduce((text, [from, to]) => text.replace(from, to), before),
  );
}

function withoutColours(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what a colour begins with
  return text.replaceAll(/\u001b\[[0-9;]*m/g, "").replaceAll("\u00a0", " ");
}

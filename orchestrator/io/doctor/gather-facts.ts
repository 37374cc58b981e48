import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { totalmem } from "node:os";
import { join } from "node:path";
import type { DoctorFacts } from "../../core/doctor/facts.ts";
import { isByModel } from "../../core/entry/is-by-model.ts";
import { hookEntries } from "../../core/install/consent.ts";
import { MANIFEST_FILE } from "../../core/install/manifest.ts";
import { SHIPPED_HOOKS } from "../../core/install/settings/shipped-hooks.ts";
import { findNeeds } from "../../core/run/needs/find-needs.ts";
import { DEFAULT_SETTINGS } from "../../core/settings/settings.ts";
import type { Task } from "../../core/tasks/task.ts";
import { commandPrefix } from "../command-prefix.ts";
import { endlessInGit } from "../git-files/endless-in-git.ts";
import { findIgnored } from "../install/find-ignored.ts";
import { findPaneSetting } from "../ledger/begin/find-pane-setting.ts";
import { clientKey } from "../ledger/client-key.ts";
import { locateState } from "../ledger/files/locate-state.ts";
import { type StatePaths, whyElsewhere } from "../ledger/files/state-paths.ts";
import { ownerOfProcess } from "../ledger/owner-of-process.ts";
import { pluginRoot } from "../plugin-root.ts";
import { programOnPath, withPlainPath } from "../program-on-path.ts";
import { readRuns } from "../reference/read-run.ts";
import { whatMovesConfigDir } from "../settings/is-home-moved.ts";
import { isSetByRepository } from "../settings/is-set-by-repository.ts";
import { readSettings } from "../settings/read-settings.ts";
import { userConfigDir } from "../settings/user-config-dir.ts";
import { type OpenedTaskSource, openTaskSource } from "../tasks/open-task-source.ts";
import { readSpace } from "../worktrees/read-space.ts";
import { whatWorktreesLack } from "../worktrees/start/what-worktrees-lack.ts";
import { findAgentHooks } from "./find-agent-hooks.ts";
import { findHookSources } from "./find-hook-sources.ts";
import { mayStartHooks } from "./may-start-hooks.ts";
import { probeState } from "./probe-state.ts";
import { readSettingsLayers } from "./read-settings-layers.ts";

/**
 * Looks at everything that the doctor judges, for a session started in `dir`, and leaves nothing behind.
 *
 * @param isForModel only the hooks of this copy are started, wherever they are named.
 */
export async function gatherFacts(
  dir: string,
  env: NodeJS.ProcessEnv,
  now: () => Date,
  isForModel = false,
): Promise<DoctorFacts> {
  const { paths, root, workTree, isInGit, gitLeadsTo } = locateState(dir);
  const layers = readSettingsLayers(dir, env);
  const wanted = hookEntries(SHIPPED_HOOKS);
  const opened = await openTaskSource(root, env, now);
  const listed = await readTasks(opened);
  const read = readSettings(root);
  const settings = read.ok ? read.settings : DEFAULT_SETTINGS;
  const endless = endlessInGit(dir);
  const hasSessionTrace = traceOf(paths, env);
  const movesConfig = whatMovesConfigDir(dir, env);
  const configDir = userConfigDir(env);
  const paneSetting = findPaneSetting(dir, env);
  const { loaded: hooks, unloaded } = findHookSources({
    dir,
    layers,
    configDir,
    wanted,
    loadedPlugin: hasSessionTrace ? ownPlugin() : undefined,
    mayAsk: mayStartHooks(dir, env, isForModel),
  });
  const isInClaude = hooks.some(({ where }) => where.startsWith(".claude/"));
  return {
    nodeVersion: process.versions.node,
    clientVersion: versionOf("claude"),
    gitVersion: versionOf("git"),
    isForModel,
    dir,
    root,
    isInGit,
    ...(gitLeadsTo === undefined ? {} : { gitLeadsTo }),
    ...(endless === undefined ? {} : { endlessInGit: endless }),
    isInstalledAbove: dir !== workTree && existsSync(join(workTree, ".claude", MANIFEST_FILE)),
    env,
    layers,
    isGuardSetByRepository: isSetByRepository(dir, env, "SKYFOM_GUARD"),
    ...(movesConfig === undefined ? {} : { movesConfig }),
    hooks,
    unloaded,
    ...(paneSetting === undefined ? {} : { paneSetting }),
    agentHooks: findAgentHooks(dir, layers, configDir),
    hasSessionTrace,
    state: probeState(paths, env, now),
    tasks: listed.tasks,
    settingsProblems: read.ok ? [] : read.problems,
    ...judgeKept(paths, listed.all, commandPrefix(root)),
    parallelism: settings.parallelism,
    worktrees: readSpace(root, settings, 0),
    worktreeLack: settings.isolation === "auto" ? whatWorktreesLack(dir, root, settings) : undefined,
    memory: readMemory(),
    ignored: isInClaude ? findIgnored(dir, join(dir, ".claude")) : [],
  };
}

async function readTasks(
  opened: OpenedTaskSource,
): Promise<{ readonly tasks: DoctorFacts["tasks"]; readonly all: readonly Task[] }> {
  if (opened.kind === "none") return { tasks: { problem: opened.problem }, all: [] };
  const listed = await opened.source.list();
  if (listed.kind === "unavailable") return { tasks: { problem: listed.problem }, all: [] };
  const { tasks, warnings } = listed.list;
  return { tasks: { about: opened.source.about, warnings }, all: tasks };
}

/** What the machine has, or the container where that is less. */
function readMemory(): number {
  const limit = process.constrainedMemory();
  return limit > 0 ? Math.min(limit, totalmem()) : totalmem();
}

/** The plugin that this code belongs to, if it is one. */
function ownPlugin(): string | undefined {
  return existsSync(join(pluginRoot(), ".claude-plugin", "plugin.json")) ? pluginRoot() : undefined;
}

/** Whether hooks of ours have run in the client that started us; undefined if no client did. */
function traceOf(paths: StatePaths, env: NodeJS.ProcessEnv): boolean | undefined {
  if (!isByModel(env)) return undefined;
  return existsSync(join(paths.sessions, clientKey(paths, ownerOfProcess(env), env)));
}

/** Nothing where the state directory itself is not what it should be: another check tells of that. */
function judgeKept(
  paths: StatePaths,
  tasks: readonly Task[],
  prefix: string,
): Pick<DoctorFacts, "brokenRuns" | "claims"> {
  if (whyElsewhere(paths)) return { brokenRuns: [], claims: [] };
  try {
    const { runs, broken } = readRuns(paths);
    const needs = findNeeds({ runs, broken: broken.map(({ id }) => id), tasks, isOrphaned: () => false, prefix });
    return { brokenRuns: broken.map(({ problem }) => problem), claims: needs.filter(({ kind }) => kind === "claimed") };
  } catch {
    return { brokenRuns: [], claims: [] };
  }
}

function versionOf(program: string): string | undefined {
  const options = { env: withPlainPath(process.env), encoding: "utf8", timeout: 20_000 } as const;
  const { status, stdout } = spawnSync(programOnPath(program), ["--version"], options);
  return status === 0 ? stdout.trim() : undefined;
}

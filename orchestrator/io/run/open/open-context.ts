import { join } from "node:path";
import { isByModel } from "../../../core/entry/is-by-model.ts";
import type { Problem } from "../../../core/problem.ts";
import { commandPrefix } from "../../command-prefix.ts";
import { skillFolders } from "../../composition/skill-folders.ts";
import { clientKey } from "../../ledger/client-key.ts";
import { locateState } from "../../ledger/files/locate-state.ts";
import { createState, hasState, whyElsewhere } from "../../ledger/files/state-paths.ts";
import { Ledger } from "../../ledger/ledger.ts";
import { locateClientState } from "../../ledger/locate-client-state.ts";
import { LookingLedger } from "../../ledger/looking-ledger.ts";
import { ownerOfProcess } from "../../ledger/owner-of-process.ts";
import { agentLimitOf } from "../../ledger/read-agent-limit.ts";
import { lastTurn } from "../../ledger/session-trace.ts";
import { pluginRoot } from "../../plugin-root.ts";
import { createMachineId } from "../../process/machine-id.ts";
import { stepUntil } from "../../process/step-until.ts";
import { findUnwritable, howToLetWrite } from "../../sandbox.ts";
import { readSettings } from "../../settings/read-settings.ts";
import { findBeadsFolder } from "../../tasks/find-beads-folder.ts";
import { openTaskSource } from "../../tasks/open-task-source.ts";
import type { RunContext } from "../run-context.ts";
import { commandLine } from "../tell/command-line.ts";

type OpenedContext =
  | { readonly kind: "context"; readonly context: RunContext; readonly isGuarded: boolean }
  | { readonly kind: "problems"; readonly problems: readonly Problem[] };

/** What a context is for. */
interface Use {
  /** Whether a step is only shown. */
  readonly isShown?: boolean;
  /** Whether it is for one step, which asks the tracker nothing twice. */
  readonly isStep?: boolean;
  /** Whether it is used for so long that a person may lower or raise the limit meanwhile, which is read anew then. */
  readonly isLong?: boolean;
}

/**
 * Finds what the engine needs for the project around `cwd`, or all problems at once. Only a step creates a missing state directory, unless
 * it is only shown: without a state no run is open, and what looks for one leaves nothing behind.
 */
export async function openContext(
  cwd: string,
  env: NodeJS.ProcessEnv,
  now: () => Date,
  { isShown = false, isStep = false, isLong = false }: Use = {},
): Promise<OpenedContext> {
  const projectDir = env.CLAUDE_PROJECT_DIR || cwd;
  const { paths, root } = locateClientState(projectDir, env);
  const elsewhere = whyElsewhere(paths);
  if (elsewhere) return { kind: "problems", problems: [elsewhere] };
  const isLook = isShown || !(isStep || hasState(paths));
  const settings = readSettings(root);
  const opened = await openTaskSource(root, env, now, isStep, { root, settings });
  const problems = [...(settings.ok ? [] : settings.problems), ...(opened.kind === "none" ? [opened.problem] : [])];
  if (!settings.ok || opened.kind === "none") return { kind: "problems", problems };
  try {
    if (!isLook) createMachineId();
    if (!isLook) createState(paths);
  } catch (error) {
    const fix = howToLetWrite(paths.dir, env);
    return { kind: "problems", problems: [{ where: paths.dir, what: (error as Error).message, fix }] };
  }
  const beads = findBeadsFolder(root, env)?.path;
  const unwritable = isLook ? [] : findUnwritable([paths.dir, ...(beads === undefined ? [] : [beads])], env);
  if (unwritable.length > 0) return { kind: "problems", problems: unwritable };
  const owner = ownerOfProcess(env);
  const session = env.CLAUDE_CODE_SESSION_ID ?? "";
  const key = clientKey(paths, owner, env);
  const kind = isLook ? LookingLedger : Ledger;
  const limit = { limit: settings.settings.maxAgents };
  const readLimit = isLong ? () => agentLimitOf(root) : () => limit;
  const ledger = new kind(paths, owner, session, undefined, readLimit, now, key);
  const skillPrefix = pluginRoot() === join(root, ".claude") ? "" : "skyfom:";
  const until = stepUntil(env);
  const context = {
    ledger,
    source: opened.source,
    settings: settings.settings,
    projectDir,
    location: locateState(projectDir),
    skillPrefix,
    commandPrefix: commandPrefix(root),
    skillFolders: skillFolders(projectDir, env),
    cli: isByModel(env) ? commandLine(pluginRoot()) : "skyfom",
    ...(until === undefined ? {} : { until }),
    isLook,
  };
  return { kind: "context", context, isGuarded: lastTurn(ledger) !== undefined };
}

import { isPast } from "../../process/step-until.ts";
import type { Bd } from "./bd.ts";
import { inTurn } from "./in-turn.ts";
import { findLockHolder, type LockHolder } from "./lock-holder.ts";
import { type ProgramEnd, runProgram } from "./run-program.ts";

/** How long one process that does nothing may keep us from the database before it is named; bd itself would wait forever. */
const IDLE_PATIENCE_MS = 5_000;

/** The same for one that gets on, as an import of many tasks does. */
const BUSY_PATIENCE_MS = 20_000;

/** Variables that would lead bd to another database or another actor than ours. */
const MISLEADING = ["BD_DB", "BEADS_DB", "BD_ACTOR", "BEADS_ACTOR", "GIT_DIR", "GIT_WORK_TREE"];

/**
 * Calls that change nothing. bd 1.0 exports by itself after these too, and where its database is empty that removes `issues.jsonl`: the
 * tasks of an embedded store over which somebody has run a plain `bd init` would be gone.
 */
const QUESTIONS: ReadonlySet<string | undefined> = new Set(["export", "ready", "show"]);

/**
 * Runs bd once. It starts no daemon, and is ended when another process holds the database all the time. After the time of whoever waits
 * nothing is begun, so that what changes tasks is never ended in the middle of it.
 */
export function callBd(bd: Bd, args: readonly string[]): Promise<ProgramEnd> {
  return inTurn(bd, async () => {
    if (isPast(bd.until)) return { kind: "out of time" };
    return run(bd, args);
  });
}

function run({ path, root, folder, env, timeoutMs }: Bd, args: readonly string[]): Promise<ProgramEnd> {
  const ours: NodeJS.ProcessEnv = {
    ...env,
    BEADS_DIR: folder,
    BD_NON_INTERACTIVE: "1",
    BEADS_NO_DAEMON: "1",
    BEADS_AUTO_START_DAEMON: "false",
    ...(QUESTIONS.has(args[0]) ? { BD_EXPORT_AUTO: "false" } : {}),
  };
  for (const name of MISLEADING) delete ours[name];
  return runProgram(path, args, { cwd: root, env: ours, timeoutMs, whyGiveUp: watchLocks(folder) });
}

/** One and the same holder at every look: where many take turns, ours comes too. */
function watchLocks(folder: string): (pid: number) => string | undefined {
  let since = 0;
  let idleSince = 0;
  let known: LockHolder | undefined;
  return (pid) => {
    const holder = findLockHolder(folder, pid);
    const now = performance.now();
    if (holder?.pid !== known?.pid) since = now;
    if (holder?.pid !== known?.pid || holder?.ticks !== known?.ticks) idleSince = now;
    known = holder;
    if (holder === undefined || (now - idleSince < IDLE_PATIENCE_MS && now - since < BUSY_PATIENCE_MS))
      return undefined;
    return `the database is locked by process ${holder.pid} (${holder.command})`;
  };
}

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { OwnerKey } from "../../core/ledger/owner.ts";
import type { Run } from "../../core/run/run.ts";
import type { Ledger } from "../ledger/ledger.ts";
import { loadWhenNeeded } from "../load-when-needed.ts";
import { commandLine, enginePath } from "./command-line.ts";

/** How long the engine may take inside a hook, in milliseconds; after that the model is told which command to run. */
const ENGINE_DEADLINE_MS = 30_000;

/**
 * Lets the engine go on with the open runs of this client process that the main conversation makes the calls of, and returns what
 * they hand over; undefined when there are none. The engine is a process of its own, so that this hook stays small.
 */
export function continueRuns(ledger: Ledger, projectDir: string): string | undefined {
  // The bundled hook lies in hooks/dist.
  const root = join(__dirname, "..", "..");
  if (!existsSync(enginePath(root))) return undefined;
  const handovers = openRunsOf(ledger).flatMap((run) => continueRun(ledger, projectDir, root, run) ?? []);
  return handovers.length === 0 ? undefined : handovers.join("\n\n");
}

function continueRun(ledger: Ledger, projectDir: string, root: string, run: string): string | undefined {
  const { spawnSync } = loadWhenNeeded.childProcess();
  const args = [enginePath(root), "next", "--run", run, "--handover"];
  const { error, status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: projectDir,
    env: { ...process.env, CLAUDE_PID: String(ledger.owner.pid) },
    encoding: "utf8",
    timeout: ENGINE_DEADLINE_MS,
    stdio: ["ignore", "pipe", "pipe"],
  });
  if (status === 0) return stdout.trim() || undefined;
  const why = error === undefined ? `failed:\n${stderr.trim()}` : `did not end within ${ENGINE_DEADLINE_MS / 1000} s.`;
  return `Skyfom: the next step of run ${run} ${why}\n\nRun this now:\n\n\`\`\`sh\n${commandLine(root)} next --run ${run}\n\`\`\``;
}

/** The unfinished runs of this owner, the oldest first; without those that a composite agent drives. */
function openRunsOf({ paths, key }: Ledger): string[] {
  const open = readdirSync(paths.runs).flatMap((run) => readOpenRun(join(paths.runs, run, "run.json"), key));
  return open.sort((a, b) => (a.openedAt < b.openedAt ? -1 : 1)).map(({ id }) => id);
}

function readOpenRun(path: string, owner: OwnerKey): Run[] {
  try {
    const run = JSON.parse(readFileSync(path, "utf8")) as Run;
    const isMain = run.work?.parent === undefined;
    return run.owner === owner && isMain && run.finishedAt === undefined ? [run] : [];
  } catch {
    return [];
  }
}

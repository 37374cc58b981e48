import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { OwnerKey } from "../../core/ledger/owner.ts";
import type { Run } from "../../core/run/run.ts";
import type { Ledger } from "../ledger/ledger.ts";
import { loadWhenNeeded } from "../load-when-needed.ts";

/** How long the engine may take inside a hook, in milliseconds; after that the model is told which command to run. */
const ENGINE_DEADLINE_MS = 30_000;

/**
 * Lets the engine go on with the open run of this client process, and returns what it hands over; undefined when there is no
 * such run. The engine is a process of its own, so that this hook stays small.
 */
export function continueRun(ledger: Ledger, projectDir: string): string | undefined {
  const run = openRunOf(ledger);
  // The bundled hook lies in hooks/dist; this is the one path of the command line that the allow rule names.
  const engine = join(__dirname, "..", "..", "skills", "skyfom-pm-agent-orchestrator", "skyfom.mjs");
  if (run === undefined || !existsSync(engine)) return undefined;
  const { spawnSync } = loadWhenNeeded.childProcess();
  const { error, status, stdout, stderr } = spawnSync(process.execPath, [engine, "next", "--run", run, "--handover"], {
    cwd: projectDir,
    env: { ...process.env, CLAUDE_PID: String(ledger.owner.pid) },
    encoding: "utf8",
    timeout: ENGINE_DEADLINE_MS,
    stdio: ["ignore", "pipe", "pipe"],
  });
  if (status === 0) return stdout.trim() || undefined;
  const why = error === undefined ? `failed:\n${stderr.trim()}` : `did not end within ${ENGINE_DEADLINE_MS / 1000} s.`;
  return `Skyfom: the next step of run ${run} ${why}\n\nRun this now:\n\n\`\`\`sh\nnode "${engine}" next --run ${run}\n\`\`\``;
}

interface OpenRun {
  readonly id: string;
  readonly openedAt: string;
}

/** The newest run that this owner opened and that is not finished. */
function openRunOf(ledger: Ledger): string | undefined {
  const { runs } = ledger.paths;
  const open = readdirSync(runs).flatMap((run) => readOpenRun(join(runs, run, "run.json"), ledger.key));
  return open.sort((a, b) => (a.openedAt < b.openedAt ? -1 : 1)).at(-1)?.id;
}

function readOpenRun(path: string, owner: OwnerKey): OpenRun[] {
  try {
    const run = JSON.parse(readFileSync(path, "utf8")) as Run;
    return run.owner === owner && run.finishedAt === undefined ? [run] : [];
  } catch {
    return [];
  }
}

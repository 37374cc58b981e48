import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Ledger } from "../ledger/ledger.ts";

/** How long the engine may take inside a hook, in milliseconds; after that the model is told which command to run. */
const ENGINE_DEADLINE_MS = 30_000;

/**
 * Lets the engine go on with the open run of this client process, and returns what it hands over; undefined when there is no
 * such run. The engine is a process of its own, so that this hook stays small.
 */
export function continueRun(ledger: Ledger, projectDir: string): string | undefined {
  const run = openRunOf(ledger);
  if (run === undefined) return undefined;
  const engine = join(__dirname, "..", "..", "orchestrator", "dist", "cli.mjs");
  if (!existsSync(engine)) return undefined;
  const { status, stdout } = spawnSync(process.execPath, [engine, "next", "--run", run, "--handover"], {
    cwd: projectDir,
    env: { ...process.env, CLAUDE_PID: String(ledger.owner.pid) },
    encoding: "utf8",
    timeout: ENGINE_DEADLINE_MS,
    stdio: ["ignore", "pipe", "ignore"],
  });
  if (status === 0) return stdout.trim() || undefined;
  return `Skyfom: the next step of run ${run} took too long. Run this now:\n\n\`\`\`sh\nnode "${engine}" next --run ${run}\n\`\`\``;
}

/** The newest run that this owner opened and that is not finished. */
function openRunOf(ledger: Ledger): string | undefined {
  const { runs } = ledger.paths;
  return readdirSync(runs)
    .map((run) => readRun(join(runs, run, "run.json")))
    .filter((run) => run?.owner === ledger.key && run.finishedAt === undefined)
    .map((run) => run?.id)
    .at(-1);
}

function readRun(path: string): { id?: string; owner?: string; finishedAt?: string } | undefined {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return undefined;
  }
}

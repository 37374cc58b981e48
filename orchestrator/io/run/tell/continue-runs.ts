import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Run } from "../../../core/run/run.ts";
import { tellBrokenRuns } from "../../../core/run/texts/tell-open-runs.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import { type KeptRuns, readRuns } from "../../reference/read-run.ts";
import { commandLine, enginePath } from "./command-line.ts";

/** How long the engine may take inside a hook, in milliseconds; after that the model is told which command to run. */
const ENGINE_DEADLINE_MS = 30_000;

/** When it begins nothing more with the tracker, so that it ends by itself before that. */
const LAST_BEGIN_MS = 20_000;

/**
 * Lets the engine go on with the open runs of this client process that the main conversation makes the calls of, and returns what
 * they hand over; undefined when there are none. The engine is a process of its own, so that this hook stays small.
 *
 * @param agent whose end the notification tells. Where an earlier one has finished its run, the summary is repeated: with `claude -p`
 *   the user sees only what the last turn says.
 */
export function continueRuns(ledger: Ledger, projectDir: string, agent: string): string | undefined {
  // The bundled hook lies in hooks/dist.
  const root = join(__dirname, "..", "..");
  if (!existsSync(enginePath(root))) return undefined;
  const { runs, broken } = readRuns(ledger.paths);
  const handovers = runsToTell(ledger, runs, agent).map((run) => continueRun(ledger, projectDir, root, run));
  const told = [tellBrokenRuns(brokenRunsOf(ledger, broken), commandLine(root)), ...handovers];
  const texts = told.filter((text) => text !== undefined);
  return texts.length === 0 ? undefined : texts.join("\n\n");
}

function continueRun(ledger: Ledger, projectDir: string, root: string, run: string): string | undefined {
  const args = [enginePath(root), "next", "--run", run, "--handover"];
  const { error, status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: projectDir,
    env: {
      ...process.env,
      CLAUDE_PID: String(ledger.owner.pid),
      SKYFOM_STEP_UNTIL: String(Date.now() + LAST_BEGIN_MS),
    },
    encoding: "utf8",
    timeout: ENGINE_DEADLINE_MS,
    stdio: ["ignore", "pipe", "pipe"],
  });
  if (status === 0) return stdout.trim() || undefined;
  const why = error === undefined ? `failed:\n${stderr.trim()}` : `did not end within ${ENGINE_DEADLINE_MS / 1000} s.`;
  return `Skyfom: the next step of run ${run} ${why}\n\nRun this now:\n\n\`\`\`sh\n${commandLine(root)} next --run ${run}\n\`\`\``;
}

/** The runs of this owner that are unfinished, or whose last agents this one was among; without those that a composite agent drives. */
function runsToTell(ledger: Ledger, runs: readonly Run[], agent: string): string[] {
  const ended = ledger.agentOfId(agent);
  const isSettledWith = ({ id, finishedAt }: Run) =>
    ended?.reference?.startsWith(`${id}.`) && ended.endedAt !== undefined && ended.endedAt <= (finishedAt ?? "");
  return runs
    .filter(({ owner, work }) => owner === ledger.key && work?.parent === undefined)
    .filter((run) => run.finishedAt === undefined || isSettledWith(run))
    .map(({ id }) => id);
}

/** Runs whose files are broken and of which this owner has agents: their ends would otherwise come to nothing without a word. */
function brokenRunsOf(ledger: Ledger, broken: KeptRuns["broken"]): KeptRuns["broken"] {
  if (broken.length === 0) return [];
  const own = ledger.agents().filter(({ owner }) => owner === ledger.key);
  return broken.filter(({ id }) => own.some(({ reference }) => reference?.startsWith(`${id}.`)));
}

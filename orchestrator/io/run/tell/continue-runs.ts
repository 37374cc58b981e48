import { existsSync } from "node:fs";
import { join } from "node:path";
import { type HandedOver, handedOverBy } from "../../../core/run/tell/handed-over.ts";
import { brokenOfOwner, runsToContinue } from "../../../core/run/tell/runs-to-continue.ts";
import { tellSummaryGiven } from "../../../core/texts/contexts/tell-end-of-step.ts";
import { tellBrokenRuns } from "../../../core/texts/contexts/tell-open-runs.ts";
import { eventKey, isFirstToDecide } from "../../ledger/files/seen.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import { isPrintMode } from "../../process/is-print-mode.ts";
import { environmentUntil, isPast } from "../../process/step-until.ts";
import { readRuns } from "../../reference/read-run.ts";
import { commandLine, enginePath } from "./command-line.ts";
import { askOnceMore, isAnythingKept, takeKept } from "./kept-step.ts";
import { runEngine } from "./run-engine.ts";

/** How long a hook waits for the engine, in milliseconds; what takes longer continues in the background. */
const ENGINE_DEADLINE_MS = 30_000;

/** When the engine begins nothing more with the tracker, so that it ends by itself before that. */
const LAST_BEGIN_MS = 18_000;

/**
 * Takes a step of each open run whose calls the main conversation of this client makes, and returns what they hand over; undefined if
 * there are none. The engine is a process of its own, so that this hook stays small.
 *
 * @param agent whose end the notification tells. Where an earlier one has finished its run, the summary is repeated in print mode only:
 *   there the user sees only what the last turn says.
 */
export async function continueRuns(
  ledger: Ledger,
  projectDir: string,
  agent: string,
  session: string,
): Promise<string | undefined> {
  // The bundled hook lies in hooks/dist.
  const root = join(__dirname, "..", "..");
  if (!existsSync(enginePath(root))) return undefined;
  const { runs, broken } = readRuns(ledger.paths);
  const texts = [
    tellBrokenRuns(
      brokenOfOwner(broken, ledger.key, () => ledger.agents()),
      commandLine(root),
    ),
  ];
  const hasKept = (run: string) => isAnythingKept(ledger.paths, run);
  for (const run of runsToContinue(runs, ledger.key, ledger.agentOfId(agent), hasKept))
    texts.push(tellOnce(ledger, session, run, await continueRun(ledger, projectDir, root, run)));
  const told = texts.filter((text) => text !== undefined);
  return told.length === 0 ? undefined : told.join("\n\n");
}

/** A summary is not repeated in the same session, unless its user would not see it. */
function tellOnce(
  { paths, key }: Ledger,
  session: string,
  run: string,
  told: HandedOver | undefined,
): string | undefined {
  if (!told?.isOver) return told?.text;
  const isFirst = isFirstToDecide(paths, eventKey(key, session, run, "summary"));
  return isFirst || isPrintMode(process.env) ? told.text : tellSummaryGiven(run);
}

/** The result of a step in the background comes first. While such a step is running, it collects this end too. */
async function continueRun(
  ledger: Ledger,
  projectDir: string,
  root: string,
  run: string,
): Promise<HandedOver | undefined> {
  const { paths } = ledger;
  const kept = takeKept(paths, run);
  if (kept !== undefined) return kept;
  if (askOnceMore(paths, run)) return undefined;
  const until = Date.now() + LAST_BEGIN_MS;
  const end = await runEngine([enginePath(root), "next", "--run", run, "--handover"], {
    cwd: projectDir,
    env: environmentUntil(until, { ...process.env, CLAUDE_PID: String(ledger.owner.pid) }),
    deadlineMs: ENGINE_DEADLINE_MS,
  });
  return handedOverBy(end, run, commandLine(root), isPast(until));
}

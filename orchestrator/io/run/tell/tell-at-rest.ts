import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { SignalOf } from "../../../core/ledger/signals/signal.ts";
import { findNeeds } from "../../../core/run/needs/find-needs.ts";
import { finishOf } from "../../../core/run/run.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import { readRuns } from "../../reference/read-run.ts";
import { commandLine, enginePath } from "./command-line.ts";

/** How long a look at tasks and transcripts may delay a session, in milliseconds; after that nothing is told. */
const DEADLINE_MS = 5_000;

/** How long after its end a run is still news, in milliseconds. */
const NEWS_MS = 3 * 24 * 3_600_000;

/** What is told of runs that are over: to the user in their own words, to the model only how much there is, as those words are foreign. */
interface ToldAtRest {
  readonly forUser: string;
  readonly forModel?: string;
}

/** What a session is told at its start if no run is open: the results of the last one, and how much waits for the user. */
export function tellAtRest(
  ledger: Ledger,
  { source }: SignalOf<"sessionStarted">,
  folder: string,
): ToldAtRest | undefined {
  if (source !== "startup" && source !== "resume") return undefined;
  const root = join(__dirname, "..", "..");
  if (!mayHaveNews(ledger) || !existsSync(enginePath(root))) return undefined;
  const { status, stdout } = spawnSync(process.execPath, [enginePath(root), "status", "--brief", "--json"], {
    cwd: folder,
    encoding: "utf8",
    timeout: DEADLINE_MS,
    stdio: ["ignore", "pipe", "ignore"],
  });
  const { text, waiting } = status === 0 ? parse(stdout) : {};
  if (!text) return undefined;
  const forModel = `Skyfom: earlier runs left things for the user to decide: ${waiting}. If the user asks about them, run: ${commandLine(root)} status`;
  return { forUser: text, ...(waiting ? { forModel } : {}) };
}

/** Whether a run has ended not long ago or left something open, as far as the runs alone tell: only then is the tracker asked. */
function mayHaveNews({ paths }: Ledger): boolean {
  const { runs } = readRuns(paths);
  const since = new Date(Date.now() - NEWS_MS).toISOString();
  if (runs.some((run) => (finishOf(run) ?? "") > since)) return true;
  return findNeeds({ runs, broken: [], tasks: null, isOrphaned: () => false }).length > 0;
}

function parse(text: string): { readonly text?: string; readonly waiting?: string } {
  try {
    const { text: told, waiting } = JSON.parse(text) as { text?: unknown; waiting?: unknown };
    return typeof told === "string" && typeof waiting === "string" ? { text: told, waiting } : {};
  } catch {
    return {};
  }
}

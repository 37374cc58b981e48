import { basename } from "node:path";
import type { LedgerEvent } from "../../../core/ledger/events/event.ts";
import { MAX_CONCURRENT_AGENTS } from "../../../core/max-concurrent-agents.ts";
import type { Problem } from "../../../core/problem.ts";
import { measureRun } from "../../../core/report/measure-run.ts";
import type { RunReport } from "../../../core/report/report.ts";
import { HOW_TO_BEGIN } from "../../../core/run/choose-among.ts";
import type { Run } from "../../../core/run/run.ts";
import { describeUnusable, readLogLine } from "../../../core/view/events/read-log-line.ts";
import { type StatePaths, whyElsewhere } from "../../ledger/files/state-paths.ts";
import { locateClientState } from "../../ledger/locate-client-state.ts";
import { readAgentLimit } from "../../ledger/read-agent-limit.ts";
import { type KeptRuns, readRuns } from "../../reference/read-run.ts";
import { readPrices } from "../../settings/read-prices.ts";
import { readUsage } from "../../usage/read-usage.ts";
import { readLog } from "../read-log.ts";
import { whyNoLog } from "../why-no-log.ts";
import { whyNoProject } from "../why-no-project.ts";
import { readBesides } from "./read-besides.ts";

/** The report of one run, or why there is none. */
type ReadReport =
  | { readonly kind: "report"; readonly report: RunReport; readonly paths: StatePaths }
  | { readonly kind: "problem"; readonly problem: Problem }
  /** No run was ever begun here, and none was named. */
  | { readonly kind: "none"; readonly problem: Problem };

/** Where and when it is asked for. */
interface Place {
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  readonly now: () => Date;
}

/**
 * Gathers what the report of a run shows; of the newest run where none is named. Changes nothing.
 *
 * @param verb the one that asks, which problems name.
 */
export async function readRunReport(
  { cwd, env, now }: Place,
  verb: string,
  named: string | undefined,
): Promise<ReadReport> {
  const location = locateClientState(env.CLAUDE_PROJECT_DIR || cwd, env);
  const { paths, root } = location;
  const elsewhere = whyElsewhere(paths) ?? whyNoLog(paths.events) ?? whyNoProject(location, env);
  if (elsewhere) return { kind: "problem", problem: elsewhere };
  const kept = readRuns(paths);
  const { runs, broken } = kept;
  if (runs.length + broken.length === 0 && named === undefined) return { kind: "none", problem: noRunYet(verb) };
  const run = named === undefined ? runs.at(-1) : runs.find(({ id }) => id === named);
  if (!run) return { kind: "problem", problem: whyNoRun(broken, named) ?? noSuchRun(runs, named, verb) };
  const { events, remarks } = readEvents(paths, run);
  const prices = readPrices(root);
  const report = measureRun({
    run,
    events,
    besides: await readBesides({ root, env, paths }, run, kept),
    repository: basename(root),
    cap: Math.min(MAX_CONCURRENT_AGENTS, readAgentLimit(root)),
    madeAt: now().toISOString(),
    usageOf: (transcript) => readUsage(transcript, prices),
    remarks: [
      ...(named === undefined ? broken.map(({ problem }) => `${problem.what} (${problem.where}).`) : []),
      ...remarks,
    ],
  });
  return { kind: "report", report, paths };
}

function readEvents(paths: StatePaths, run: Run): { events: LedgerEvent[]; remarks: string[] } {
  const current = parse(readLog(paths.events));
  const isTold = (events: readonly LedgerEvent[]) =>
    events.some((event) => event.type === "run-opened" && event.run === run.id);
  const earlier = isTold(current.events)
    ? { events: [], remarks: [] }
    : parse(readLog(paths.eventsBefore), "events.1.jsonl");
  const events = [...earlier.events, ...current.events];
  const missing = isTold(events) ? [] : ["The log begins after the run, so this page is incomplete."];
  return { events, remarks: [...earlier.remarks, ...current.remarks, ...missing] };
}

function parse(lines: readonly string[], file?: string): { events: LedgerEvent[]; remarks: string[] } {
  const events: LedgerEvent[] = [];
  const unusable = { torn: [] as number[], foreign: [] as number[] };
  lines.forEach((text, n) => {
    const read = readLogLine(text, n + 1);
    if (read.kind === "event") events.push(read.event);
    else unusable[read.kind].push(read.line);
  });
  const remark = describeUnusable(unusable, file);
  return { events, remarks: remark === undefined ? [] : [remark] };
}

/** Where the run that is meant is one that cannot be read. */
function whyNoRun(broken: KeptRuns["broken"], named: string | undefined): Problem | undefined {
  return broken.find(({ id }) => named === undefined || id === named)?.problem;
}

function noRunYet(verb: string): Problem {
  return { where: `skyfom ${verb}`, what: "there is no run yet", fix: HOW_TO_BEGIN };
}

/** Runs that a problem names. */
const NAMED = 10;

function noSuchRun(runs: readonly Run[], named: string | undefined, verb: string): Problem {
  if (runs.length === 0) return noRunYet(verb);
  const newest = [...runs].reverse().slice(0, NAMED);
  const list = newest.map(({ id, openedAt }) => `${id} (${openedAt.slice(0, 16).replace("T", " ")})`).join(", ");
  const more = runs.length > NAMED ? ` and ${runs.length - NAMED} older ones` : "";
  return {
    where: "--run",
    what: `there is no run "${named}"`,
    fix: `Stored runs, newest first: ${list}${more}.`,
  };
}

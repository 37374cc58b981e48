import { existsSync } from "node:fs";
import type { LedgerEvent } from "../../core/ledger/event.ts";
import { MAX_CONCURRENT_AGENTS } from "../../core/max-concurrent-agents.ts";
import type { Problem } from "../../core/problem.ts";
import { measureRun } from "../../core/report/measure-run.ts";
import type { Report } from "../../core/report/report.ts";
import { openAttempts, type Run } from "../../core/run/run.ts";
import { DEFAULT_SETTINGS } from "../../core/settings/settings.ts";
import { describeUnusable, readLogLine } from "../../core/view/read-log-line.ts";
import { showTasks } from "../../core/view/show-tasks.ts";
import { skillFolders } from "../composition/skill-folders.ts";
import { locateState } from "../ledger/locate-state.ts";
import { readAgentLimit } from "../ledger/read-agent-limit.ts";
import { readSlots } from "../ledger/slots.ts";
import { type StatePaths, statePaths } from "../ledger/state-paths.ts";
import { type KeptRuns, readRuns } from "../reference/read-run.ts";
import { findUnable, readyTasks } from "../run/find-unable.ts";
import { readSettings } from "../settings/read-settings.ts";
import { openTaskSource } from "../tasks/open-task-source.ts";
import type { TaskList } from "../tasks/task-source.ts";
import { readLog } from "./read-log.ts";
import { readUsage } from "./read-usage.ts";

/** The report of one run, or why there is none. */
export type ReadReport =
  | { readonly kind: "report"; readonly report: Report; readonly paths: StatePaths }
  | { readonly kind: "problem"; readonly problem: Problem };

/** Gathers what the report of a run shows; of the newest run where none is named. Changes nothing. */
export async function readReport(
  cwd: string,
  env: NodeJS.ProcessEnv,
  now: () => Date,
  named: string | undefined,
): Promise<ReadReport> {
  const { stateDir, root } = locateState(env.CLAUDE_PROJECT_DIR || cwd);
  const paths = statePaths(stateDir);
  const { runs, broken } = readRuns(paths);
  const run = named === undefined ? runs.at(-1) : runs.find(({ id }) => id === named);
  if (!run) return { kind: "problem", problem: whyNoRun(broken, named) ?? noSuchRun(stateDir, runs, named) };
  const { events, remarks } = readEvents(paths, run);
  const listed = await listTasks(root, env, now);
  const list = listed.kind === "list" ? listed.list : undefined;
  const report = measureRun({
    run,
    events,
    tasks: list?.tasks ?? [],
    now: list ? tasksNow(list, paths, root, env, run) : null,
    cap: Math.min(MAX_CONCURRENT_AGENTS, readAgentLimit(root)),
    madeAt: now().toISOString(),
    usageOf: readUsage,
    remarks: [
      ...(named === undefined ? broken.map(({ problem }) => `${problem.what} (${problem.where}).`) : []),
      ...remarks,
      ...(listed.kind === "list" ? [] : [`What the tasks need is not known: ${listed.problem.what}.`]),
    ],
  });
  return { kind: "report", report, paths };
}

function readEvents(paths: StatePaths, run: Run): { events: LedgerEvent[]; remarks: string[] } {
  const current = parse(readLog(paths.events));
  const rotated = paths.events.replace(/\.jsonl$/, ".1.jsonl");
  const isWhole = (current.events[0]?.at ?? "") <= run.openedAt || !existsSync(rotated);
  const earlier = isWhole ? { events: [], remarks: [] } : parse(readLog(rotated));
  const events = [...earlier.events, ...current.events];
  const isMissing = run.attempts.length > 0 && (events[0]?.at ?? "9") > run.openedAt;
  const missing = isMissing ? ["The log begins after the run: what came before is not in this page."] : [];
  return { events, remarks: [...earlier.remarks, ...current.remarks, ...missing] };
}

function parse(lines: readonly string[]): { events: LedgerEvent[]; remarks: string[] } {
  const events: LedgerEvent[] = [];
  const unusable = { torn: [] as number[], foreign: [] as number[] };
  lines.forEach((text, n) => {
    const read = readLogLine(text, n + 1);
    if (read.kind === "event") events.push(read.event);
    else unusable[read.kind].push(read.line);
  });
  const remark = describeUnusable(unusable);
  return { events, remarks: remark === undefined ? [] : [remark] };
}

async function listTasks(root: string, env: NodeJS.ProcessEnv, now: () => Date) {
  const opened = await openTaskSource(root, env, now);
  return opened.kind === "source" ? opened.source.list() : { kind: "none" as const, problem: opened.problem };
}

function tasksNow(list: TaskList, paths: StatePaths, root: string, env: NodeJS.ProcessEnv, run: Run) {
  const { tasks, ready, blocked } = list;
  const settings = readSettings(root);
  return showTasks({
    source: "",
    tasks,
    ready,
    blocked,
    unable: findUnable(readyTasks(list), skillFolders(root, env), root),
    run,
    due: openAttempts(run).length,
    freeSlots: Math.max(0, readAgentLimit(root) - readSlots(paths).length),
    settings: settings.ok ? settings.settings : DEFAULT_SETTINGS,
  });
}

/** Where the run that is meant is one that cannot be read. */
function whyNoRun(broken: KeptRuns["broken"], named: string | undefined): Problem | undefined {
  return broken.find(({ id }) => named === undefined || id === named)?.problem;
}

/** Runs that a problem names. */
const NAMED = 10;

function noSuchRun(stateDir: string, runs: readonly Run[], named: string | undefined): Problem {
  if (runs.length === 0) {
    const fix = "A run begins when /skyfom-pm is typed in Claude Code (/skyfom:skyfom-pm where it is a plugin).";
    return { where: stateDir, what: "there is no run yet", fix };
  }
  const newest = [...runs].reverse().slice(0, NAMED);
  const list = newest.map(({ id, openedAt }) => `${id} (${openedAt.slice(0, 16).replace("T", " ")})`).join(", ");
  const more = runs.length > NAMED ? ` and ${runs.length - NAMED} older ones` : "";
  return {
    where: "--run",
    what: `there is no run "${named}"`,
    fix: `The runs that are kept, newest first: ${list}${more}.`,
  };
}

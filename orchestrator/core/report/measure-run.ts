import { addTokens, countTokens, NO_TOKENS, type UsageByModel } from "../cost/token-usage.ts";
import type { LedgerEvent } from "../ledger/events/event.ts";
import { finishOf, newestAttempts, type Run } from "../run/run.ts";
import { concurrencyCurve, peakOf } from "./concurrency-curve.ts";
import { criticalPath, fullness } from "./critical-path.ts";
import { eventsOfTime } from "./events-of-time.ts";
import { failuresOf, refusalsOf } from "./failures-of-run.ts";
import { findGaps } from "./find-gaps.ts";
import { findWaits, holdsOf, type TimedTask } from "./find-waits.ts";
import { livesOfLog } from "./lives-of-log.ts";
import type { Row, RunReport, TaskTokens } from "./report.ts";
import { rowsOfRun } from "./rows-of-run.ts";
import { type Besides, NOTHING_BESIDES } from "./tasks/besides.ts";
import { taskDetails } from "./tasks/task-details.ts";
import { withoutLimit } from "./without-limit.ts";

/** Everything that a report is made from. */
interface RunFacts {
  readonly run: Run;
  readonly events: readonly LedgerEvent[];
  readonly cap: number;
  readonly repository: string;
  /** ISO 8601. */
  readonly madeAt: string;
  /** The tokens in a transcript, undefined if it is gone. */
  readonly usageOf: (transcript: string) => UsageByModel | undefined;
  readonly remarks: readonly string[];
  readonly besides?: Besides;
}

/** Works out what the report of a run shows. */
export function measureRun(facts: RunFacts): RunReport {
  const { run, events, cap, repository, madeAt, usageOf, remarks, besides = NOTHING_BESIDES } = facts;
  const openedMs = Date.parse(run.openedAt);
  const isOpen = finishOf(run) === undefined;
  const endMs = Math.max(openedMs, Date.parse(finishOf(run) ?? madeAt));
  const wallMs = endMs - openedMs;
  const told = eventsOfTime(events, run.openedAt, new Date(endMs).toISOString());
  const lives = livesOfLog(told).filter(({ fromMs, toMs }) => fromMs < endMs && (toMs ?? endMs) > openedMs);
  const rows = rowsOfRun({ run, lives, openedMs, endMs, usageOf });
  const bars = rows.flatMap((row) => row.bars.filter(({ hasSlot }) => hasSlot));
  const curve = concurrencyCurve(bars, 0, wallMs);
  const agentMs = rows
    .filter(({ isOfRun }) => isOfRun)
    .flatMap(({ bars }) => bars.filter(({ hasSlot }) => hasSlot))
    .reduce((sum, { from, to }) => sum + to - from, 0);
  const window = told.filter(({ at }) => at >= run.openedAt);
  const [refusals, failures] = [refusalsOf(window, openedMs), failuresOf(run, rows, window, openedMs)];
  const tokensByTask = sumByTask(rows);
  const usage = rows.flatMap((row) => (row.isOfRun && row.usage ? row.usage.map(({ tokens }) => tokens) : []));
  const timed = timedTasks(run, rows, window, openedMs);
  const holds = holdsOf(window, run.id, openedMs);
  const waits = findWaits(timed, holds);
  const newest = [...newestAttempts(run).values()].map(({ outcome }) => outcome?.kind);
  const outcomes = newest.filter((kind) => kind !== "withdrawn"); // no agent ever had those
  return {
    format: 1,
    run: {
      id: run.id,
      openedAt: run.openedAt,
      finishedAt: finishOf(run) ?? null,
      limit: run.limit,
      repository,
      composite:
        run.kind === "tasks" ? null : (({ skillName, taskId, title }) => ({ skillName, taskId, title }))(run.work),
    },
    cap,
    headline: {
      tasks: outcomes.length,
      closed: outcomes.filter((kind) => kind === "done").length,
      failed: outcomes.filter((kind) => kind !== "done" && kind !== undefined).length,
      wallMs,
      agentMs,
      speedUp: wallMs === 0 ? 0 : agentMs / wallMs,
      peak: peakOf(curve),
      refusals: refusals.length,
      failures: failures.length,
      tokens: tokensByTask.length === 0 ? null : tokensByTask.reduce((sum, one) => sum + countTokens(one.tokens), 0),
      usage: usage.length === 0 ? null : usage.reduce(addTokens, NO_TOKENS),
    },
    madeAt,
    timeZone: besides.timeZone,
    needs: besides.needs,
    details: taskDetails(run, rows, besides),
    rows,
    curve,
    ...waits,
    // Of a run that is open nobody knows yet what its end will hang on.
    criticalPath: isOpen ? [] : criticalPath(timed, rows, waits.releases, fullness(rows, run.limit, cap)),
    unlimitedMs: isOpen ? null : (withoutLimit(timed, holds) ?? null),
    gaps: findGaps(curve, wallMs, holds, window, { openedMs, isOpen }),
    tokensByTask,
    refusals,
    failures,
    remarks: [...remarks, ...remarkOnTokens(rows)],
  };
}

/** The tokens of each task by model, the most expensive task first. */
function sumByTask(rows: readonly Row[]): TaskTokens[] {
  const sums = new Map<string, TaskTokens>();
  const titles = new Map<string, string>();
  for (const { key, taskId, title } of rows)
    if (key !== null && taskId !== null && !titles.has(taskId)) titles.set(taskId, title);
  for (const { taskId, usage, isOfRun } of rows) {
    if (taskId === null || !isOfRun) continue;
    const title = titles.get(taskId) ?? "";
    for (const { model, tokens } of usage ?? []) {
      const key = JSON.stringify([taskId, model]);
      const known = sums.get(key);
      sums.set(key, known ? { ...known, tokens: addTokens(known.tokens, tokens) } : { taskId, title, model, tokens });
    }
  }
  return [...sums.values()].sort((a, b) => countTokens(b.tokens) - countTokens(a.tokens));
}

/** The tasks of the run by their first claim and their last end, or its members' parts by their first call. */
function timedTasks(run: Run, rows: readonly Row[], events: readonly LedgerEvent[], openedMs: number): TimedTask[] {
  const began = new Map<string, number>();
  const note = (key: string, at: number) => began.has(key) || began.set(key, at);
  for (const event of events)
    if (event.type === "task-claimed" && event.run === run.id) note(event.taskId, Date.parse(event.at) - openedMs);
  for (const { key, bars } of rows) if (key !== null && bars[0]) note(key, bars[0].asked);
  return [...newestAttempts(run)].flatMap(([key, { title, outcome }]) => {
    const at = began.get(key);
    return at === undefined
      ? []
      : [{ key, title, began: at, ...(outcome ? { over: Date.parse(outcome.at) - openedMs } : {}) }];
  });
}

function remarkOnTokens(rows: readonly Row[]): string[] {
  const unread = rows.filter(({ isOfRun, usage, bars }) => isOfRun && usage === null && bars.length > 0).length;
  if (unread === 0) return [];
  return [`The tokens of ${unread} ${unread === 1 ? "agent" : "agents"} are unknown: their transcripts are gone.`];
}

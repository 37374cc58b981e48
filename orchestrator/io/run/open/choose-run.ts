import { isDeepStrictEqual } from "node:util";
import { ownerDistance, parseOwnerKey } from "../../../core/ledger/owner.ts";
import type { Problem } from "../../../core/problem.ts";
import { isFinished, isUnfinished, parentOf, type Run } from "../../../core/run/run.ts";
import type { TaskFilter } from "../../../core/tasks/task-filter.ts";
import { isForgotten } from "../../ledger/client-key.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import { isOwnerGone } from "../../ledger/owner-of-process.ts";
import { findRun, readRuns } from "../../reference/read-run.ts";
import { newRunId } from "../keep/run-files.ts";

type ChosenRun =
  | { readonly kind: "run"; readonly run: Run; readonly isNew: boolean }
  | { readonly kind: "finished"; readonly run: Run }
  | { readonly kind: "problem"; readonly problem: Problem };

/** What a step asks for. */
export interface Wish {
  readonly named?: string | undefined;
  readonly limit?: number | undefined;
  readonly filter?: TaskFilter | undefined;
  /** Set for a person, who may mean the run of any client process. */
  readonly isOfAnybody?: boolean;
}

/**
 * The run that a step is for: the one that is named, else the only open one on these tasks of this client process or of one that
 * is gone, else a new one. Without a filter any open run on tasks is meant.
 */
export function chooseRun(ledger: Ledger, wish: Wish, usual: number): ChosenRun {
  const { named, limit, filter, isOfAnybody } = wish;
  if (named !== undefined) return namedRun(ledger, named, wish);
  const isMeant = (run: Run) => run.kind === "tasks" && (filter === undefined || isDeepStrictEqual(run.filter, filter));
  const all = readRuns(ledger.paths).runs.filter(
    (run) => isUnfinished(run) && isMeant(run) && (isOfAnybody || isOurs(ledger, run)),
  );
  const own = all.filter(({ owner }) => owner === ledger.key);
  const open = own.length > 0 ? own : all;
  if (open.length > 1) return { kind: "problem", problem: severalRuns("skyfom next", open) };
  const [run] = open;
  if (run) return { kind: "run", run: adopt(ledger, run, wish), isNew: false };
  const fresh: Run = {
    kind: "tasks",
    id: newRunId(ledger.paths),
    owner: ledger.key,
    openedAt: ledger.time(),
    state: { kind: "open" },
    limit: limit ?? usual,
    ...(filter === undefined ? {} : { filter }),
    attempts: [],
  };
  return { kind: "run", run: fresh, isNew: true };
}

/** The open run that a person means: the one that is named, else the only one that the main conversation drives. */
export function findOpenRun(ledger: Ledger, verb: string, named: string | undefined): ChosenRun {
  if (named !== undefined) return findNamed(ledger, named);
  const { runs, broken } = readRuns(ledger.paths);
  const open = runs.filter((run) => isUnfinished(run) && parentOf(run) === undefined);
  const [run, other] = open;
  if (other) return { kind: "problem", problem: severalRuns(`skyfom ${verb}`, open) };
  if (run) return { kind: "run", run, isNew: false };
  if (broken[0]) return { kind: "problem", problem: broken[0].problem };
  const fix = "To begin one, type /skyfom-pm in Claude Code (/skyfom:skyfom-pm for the plugin).";
  return { kind: "problem", problem: { where: `skyfom ${verb}`, what: "no run is open", fix } };
}

function namedRun(ledger: Ledger, id: string, wish: Wish): ChosenRun {
  const found = findNamed(ledger, id);
  if (found.kind === "run" && !wish.isOfAnybody && !isOurs(ledger, found.run))
    return { kind: "problem", problem: drivenElsewhere(ledger, found.run) };
  return found.kind === "run" ? { ...found, run: adopt(ledger, found.run, wish) } : found;
}

/** A run as it is, whoever drives it. */
function findNamed(ledger: Ledger, id: string): ChosenRun {
  const found = findRun(ledger.paths, id);
  if (found.kind === "broken") return { kind: "problem", problem: found.problem };
  if (found.kind === "run") {
    const { run } = found;
    return isFinished(run) ? { kind: "finished", run } : { kind: "run", run, isNew: false };
  }
  const open = readRuns(ledger.paths).runs.filter(isUnfinished);
  const names = open.map((one) => one.id).join(", ") || "none";
  const what = `there is no run "${id}"; open runs: ${names}`;
  return {
    kind: "problem",
    problem: { where: "--run", what, fix: "Give an open run, or leave --run out to begin one." },
  };
}

function severalRuns(where: string, open: readonly Run[]): Problem {
  return {
    where,
    what: `${open.length} runs are open: ${open.map(({ id, openedAt }) => `${id} (since ${openedAt})`).join(", ")}`,
    fix: "Choose one with --run.",
  };
}

/** Two that take the steps of one run would each hand over its calls. */
function drivenElsewhere(ledger: Ledger, { id, owner, openedAt }: Run): Problem {
  const other = parseOwnerKey(owner);
  const isHere = other && ownerDistance(other, ledger.owner) === "here";
  const who = isHere
    ? `by another client process, which is alive (pid ${other.pid})`
    : "by a client process that cannot be checked from here";
  return {
    where: "--run",
    what: `run ${id}, open since ${openedAt}, is driven ${who}`,
    fix: `Continue in that client, or end the run: \`skyfom stop --run ${id}\`; another run can then take its tasks.`,
  };
}

/** A person's look takes no run over. */
function adopt(ledger: Ledger, run: Run, { limit, isOfAnybody }: Wish): Run {
  return { ...run, owner: isOfAnybody ? run.owner : ledger.key, limit: limit ?? run.limit };
}

/** Whether a run is this client process's, or one of a process that is gone. */
export function isOurs(ledger: Ledger, { owner }: Run): boolean {
  if (owner === ledger.key) return true;
  const other = parseOwnerKey(owner);
  return other !== undefined && (isOwnerGone(other, ledger.owner) || isForgotten(ledger, other));
}

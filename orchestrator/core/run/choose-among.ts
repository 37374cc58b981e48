import { isSameData } from "../is-same-data.ts";
import { type Owner, type OwnerKey, ownerDistance, parseOwnerKey } from "../ledger/owner.ts";
import type { Problem } from "../problem.ts";
import type { TaskFilter } from "../tasks/task-filter.ts";
import { isFinished, isUnfinished, parentOf, type Run } from "./run.ts";

export type ChosenRun =
  | { readonly kind: "run"; readonly run: Run; readonly isNew: boolean }
  | { readonly kind: "finished"; readonly run: Run }
  | { readonly kind: "problem"; readonly problem: Problem };

/** What a step asks for. */
export interface Wish {
  readonly named?: string | undefined;
  readonly limit?: number | undefined;
  readonly filter?: TaskFilter | undefined;
  /** Set for a person, whose run may belong to any client process. */
  readonly isOfAnybody?: boolean;
}

/** What to do where a run is needed and none is open. */
export const HOW_TO_BEGIN = "To begin one, type /skyfom-pm in Claude Code (/skyfom:skyfom-pm for the plugin).";

/** What a run is chosen from. */
interface Choosable {
  /** The oldest first. */
  readonly runs: readonly Run[];
  readonly broken: readonly { readonly id: string; readonly problem: Problem }[];
}

/** Who chooses. */
interface Chooser {
  readonly owner: Owner;
  readonly key: OwnerKey;
  /** Other owners whose runs may be taken over, because their client process is gone. */
  readonly gone: ReadonlySet<OwnerKey>;
}

/** What a new run begins with. */
interface Fresh {
  readonly id: string;
  readonly at: string;
  /** The limit of the run unless another is asked for. */
  readonly usual: number;
}

/**
 * The run that a step is for: the one that is named, else the only open one on these tasks of this client process or of one that
 * is gone, else a new one. Without a filter any open run on tasks is meant.
 */
export function chooseAmong(kept: Choosable, chooser: Chooser, wish: Wish, fresh: () => Fresh): ChosenRun {
  const { named, limit, filter, isOfAnybody } = wish;
  if (named !== undefined) return namedRun(kept, chooser, named, wish);
  const isMeant = (run: Run) => run.kind === "tasks" && (filter === undefined || isSameData(run.filter, filter));
  const isAllowed = (run: Run) => isOfAnybody === true || isOwnOrLeft(chooser, run);
  const all = kept.runs.filter((run) => isUnfinished(run) && isMeant(run) && isAllowed(run));
  const own = all.filter(({ owner }) => owner === chooser.key);
  const open = own.length > 0 ? own : all;
  if (open.length > 1) return { kind: "problem", problem: severalRuns("skyfom next", open) };
  const [run] = open;
  if (run) return { kind: "run", run: adopt(chooser, run, wish), isNew: false };
  const { id, at, usual } = fresh();
  const begun: Run = {
    kind: "tasks",
    id,
    owner: chooser.key,
    openedAt: at,
    state: { kind: "open" },
    limit: limit ?? usual,
    ...(filter === undefined ? {} : { filter }),
    attempts: [],
  };
  return { kind: "run", run: begun, isNew: true };
}

/** The open run that a person means: the one that is named, else the only one that the main conversation drives. */
export function chooseOpen(kept: Choosable, verb: string, named: string | undefined): ChosenRun {
  if (named !== undefined) return findNamed(kept, named, kept.runs.some(isUnfinished) ? NAME_OPEN : HOW_TO_BEGIN);
  const open = kept.runs.filter((run) => isUnfinished(run) && parentOf(run) === undefined);
  const [run, other] = open;
  if (other) return { kind: "problem", problem: severalRuns(`skyfom ${verb}`, open) };
  if (run) return { kind: "run", run, isNew: false };
  const [broken] = kept.broken;
  if (broken) return { kind: "problem", problem: broken.problem };
  return { kind: "problem", problem: { where: `skyfom ${verb}`, what: "no run is open", fix: HOW_TO_BEGIN } };
}

const NAME_OPEN = "Give an open run, or leave --run out where only one is open.";

/** Whether a run is this client process's, or one of a process that is gone. */
function isOwnOrLeft({ key, gone }: Chooser, { owner }: Pick<Run, "owner">): boolean {
  return owner === key || gone.has(owner);
}

function namedRun(kept: Choosable, chooser: Chooser, id: string, wish: Wish): ChosenRun {
  const found = findNamed(kept, id, "Give an open run, or leave --run out to begin one.");
  if (found.kind !== "run") return found;
  if (!wish.isOfAnybody && !isOwnOrLeft(chooser, found.run))
    return { kind: "problem", problem: drivenElsewhere(chooser, found.run) };
  return { ...found, run: adopt(chooser, found.run, wish) };
}

/** A run, whoever drives it. */
function findNamed({ runs, broken }: Choosable, id: string, fix: string): ChosenRun {
  const damaged = broken.find((one) => one.id === id);
  if (damaged) return { kind: "problem", problem: damaged.problem };
  const run = runs.find((one) => one.id === id);
  if (run) return isFinished(run) ? { kind: "finished", run } : { kind: "run", run, isNew: false };
  const names =
    runs
      .filter(isUnfinished)
      .map((one) => one.id)
      .join(", ") || "none";
  const what = `there is no run "${id}"; open runs: ${names}`;
  return { kind: "problem", problem: { where: "--run", what, fix } };
}

function severalRuns(where: string, open: readonly Run[]): Problem {
  return {
    where,
    what: `${open.length} runs are open: ${open.map(({ id, openedAt }) => `${id} (since ${openedAt})`).join(", ")}`,
    fix: "Choose one with --run.",
  };
}

/** If two sessions took the steps of one run, each would hand over its calls. */
function drivenElsewhere(chooser: Chooser, { id, owner, openedAt }: Run): Problem {
  const other = parseOwnerKey(owner);
  const isHere = other && ownerDistance(other, chooser.owner) === "here";
  const who = isHere
    ? `by another client process, which is alive (pid ${other.pid})`
    : "by a client process that cannot be checked from here";
  return {
    where: "--run",
    what: `run ${id}, open since ${openedAt}, is driven ${who}`,
    fix: `Continue in that client, or end the run: \`skyfom stop --run ${id}\`; another run can then take its tasks.`,
  };
}

/** A person who looks at a run does not take it over. */
function adopt({ key }: Chooser, run: Run, { limit, isOfAnybody }: Wish): Run {
  return { ...run, owner: isOfAnybody ? run.owner : key, limit: limit ?? run.limit };
}

import { quoteLine, toInertLine } from "../../quote-text.ts";
import { counted } from "../../text/counted.ts";

/** An unfinished run, as a session that begins finds it. */
export interface OpenRun {
  readonly id: string;
  readonly state: string;
  /** Whether the client that drove it is gone. */
  readonly isOrphaned: boolean;
  /** How many tasks or members it has done, has failed at, and is in doubt about. */
  readonly done: number;
  readonly failed: number;
  readonly inDoubt: number;
  /** Tasks of the attempts whose agents are at work, and of those whose ends it has not taken in. */
  readonly atWork: readonly string[];
  readonly unsettled: readonly string[];
}

/** Most characters of a list of ids, and most runs: this text costs tokens in every session. */
const LONGEST_LIST = 100;
const RUNS_NAMED = 3;

/**
 * Tells a new session about open runs: where each stands, and which command continues it. The model that reads this has forgotten the
 * run or never known of it.
 *
 * @param cli our command line, as a model runs it.
 */
export function tellOpenRuns(runs: readonly OpenRun[], cli: string): string | undefined {
  const [first, ...others] = runs;
  if (!first) return undefined;
  const named = runs.slice(0, RUNS_NAMED);
  const more = runs.length - named.length;
  const advice = first.isOrphaned
    ? "If the user wants to continue, run"
    : "When an agent ends, you are given the next calls. If you are asked before that, run";
  const id = others.length === 0 ? first.id : "ID";
  return [
    ...named.map((one) => describe(one, others.length === 0)),
    ...(more > 0 ? [`Skyfom: ${counted(more, "more run")} ${more === 1 ? "is" : "are"} open.`] : []),
    `${advice}: ${cli} next --run ${id}`,
  ].join("\n");
}

/**
 * Tells a model at a session's start that earlier runs left something to decide.
 *
 * @param waiting how much of each kind, in words.
 * @param cli our command line, as a model runs it.
 */
export function tellWaiting(waiting: string, cli: string): string {
  return `Skyfom: earlier runs left things for the user to decide: ${waiting}. If the user asks about them, run: ${cli} status`;
}

/** Names the runs whose files are broken. If they were left out, they would seem to have ended. */
export function tellBrokenRuns(broken: readonly { readonly id: string }[], cli: string): string | undefined {
  const [first, ...more] = broken.map(({ id }) => toInertLine(id));
  if (first === undefined) return undefined;
  const which = more.length === 0 ? `run ${first} is` : `run ${first} and ${more.length} more are`;
  return `Skyfom: ${which} damaged and skipped. Tell the user; for what to do, run: ${cli} doctor`;
}

function describe(
  { id, state, isOrphaned, done, failed, inDoubt, atWork, unsettled }: OpenRun,
  withIds: boolean,
): string {
  const list = (what: string, tasks: readonly string[]) =>
    some(tasks.length, `${what}${withIds ? ` (${nameTasks(tasks)})` : ""}`);
  const parts = [
    `${done} closed`,
    ...some(failed, "failed"),
    ...some(inDoubt, "in doubt"),
    ...list("at work", atWork),
    ...list("unsettled", unsettled),
  ];
  return `Skyfom: run ${id} is ${state}${isOrphaned ? "; its client is gone" : ""}: ${parts.join(", ")}.`;
}

function some(count: number, what: string): string[] {
  return count === 0 ? [] : [`${count} ${what}`];
}

function nameTasks(tasks: readonly string[]): string {
  const ids = tasks.map((taskId) => quoteLine(taskId, LONGEST_LIST));
  while (ids.length > 1 && ids.join(" ").length > LONGEST_LIST) ids.pop();
  return ids.length < tasks.length ? `${ids.join(" ")} …` : ids.join(" ");
}

import { quoteLine, toInertLine } from "../../quote-text.ts";
import { type Attempt, newestAttempts, openAttempts, type Run } from "../run.ts";

/** An unfinished run, as a session that begins finds it. */
export interface OpenRun {
  readonly run: Run;
  /** Numbers of the attempts whose agents are at work. */
  readonly atWork: ReadonlySet<number>;
  /** Whether the client that drove it is gone. */
  readonly isOrphaned: boolean;
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
  const id = others.length === 0 ? first.run.id : "ID";
  return [
    ...named.map((one) => describe(one, others.length === 0)),
    ...(more > 0 ? [`Skyfom: ${more} more runs are open.`] : []),
    `${advice}: ${cli} next --run ${id}`,
  ].join("\n");
}

/** Names the runs whose files are broken. If they were left out, they would seem to have ended. */
export function tellBrokenRuns(broken: readonly { readonly id: string }[], cli: string): string | undefined {
  const [first, ...more] = broken.map(({ id }) => toInertLine(id));
  if (first === undefined) return undefined;
  const which = more.length === 0 ? `run ${first} is` : `run ${first} and ${more.length} more are`;
  return `Skyfom: ${which} damaged and skipped. Tell the user; for what to do, run: ${cli} doctor`;
}

function describe({ run, atWork, isOrphaned }: OpenRun, withIds: boolean): string {
  const newest = [...newestAttempts(run).values()];
  const count = (kind: string) => newest.filter(({ outcome }) => outcome?.kind === kind).length;
  const open = openAttempts(run);
  const list = (what: string, attempts: readonly Attempt[]) =>
    some(attempts.length, `${what}${withIds ? ` (${nameTasks(attempts)})` : ""}`);
  const parts = [
    `${count("done")} closed`,
    ...some(count("failed"), "failed"),
    ...some(count("in-doubt"), "in doubt"),
    ...list(
      "at work",
      open.filter(({ number }) => atWork.has(number)),
    ),
    ...list(
      "unsettled",
      open.filter(({ number }) => !atWork.has(number)),
    ),
  ];
  return `Skyfom: run ${run.id} is ${run.state.kind}${isOrphaned ? "; its client is gone" : ""}: ${parts.join(", ")}.`;
}

function some(count: number, what: string): string[] {
  return count === 0 ? [] : [`${count} ${what}`];
}

function nameTasks(attempts: readonly Attempt[]): string {
  const ids = attempts.map(({ taskId }) => quoteLine(taskId, LONGEST_LIST));
  while (ids.length > 1 && ids.join(" ").length > LONGEST_LIST) ids.pop();
  return ids.length < attempts.length ? `${ids.join(" ")} …` : ids.join(" ");
}

import type { AgentCall } from "../../../orchestrator/core/texts/handover/handover.ts";
import { readRuns } from "../../../orchestrator/io/reference/read-run.ts";
import { type DrivenRun, report } from "../driven/driven-run.ts";

/** A repository as it is before a step that is killed, the step, and what settles everything after it. */
export interface Scene {
  readonly run: DrivenRun;
  readonly step: () => Promise<unknown>;
  /** The later steps, until nothing is left to do; the first takes again what the killed step was called for. */
  readonly settle: () => Promise<unknown>;
}

/** Sets a scene anew; the same each time. */
export type SetScene = () => Promise<Scene>;

type Work = (call: AgentCall) => Promise<unknown>;

/** The next step of a run, as its model takes it. */
export const asked = (run: DrivenRun) => () => run.next({ isAsked: true });

/** An agent that does what it is told. */
export const doWork =
  (run: DrivenRun): Work =>
  async (call) => {
    const agent = await run.make(call);
    if (agent !== undefined) await run.end(agent);
  };

/** More steps than any scene takes to its end. */
const MOST_STEPS = 12;

/** Takes steps until every run is over, and as many as were begun. */
export async function settle(run: DrivenRun, work: Work = doWork(run), runs = 1): Promise<void> {
  for (let step = 0; step < MOST_STEPS && !isOver(run, runs); step++) {
    const { calls } = await run.next({ isAsked: true });
    for (const call of await inOrder(run, calls)) await work(call);
  }
}

export function isOver(run: DrivenRun, most = 1): boolean {
  const { runs } = readRuns(run.replay.paths);
  return runs.length >= most && runs.every(({ state }) => state.kind === "finished");
}

/** Calls by what they are for, however they were handed over. */
export async function inOrder(run: DrivenRun, calls: readonly AgentCall[]): Promise<readonly AgentCall[]> {
  return calls.toSorted((one, other) => (run.descriptionOf(one) < run.descriptionOf(other) ? -1 : 1));
}

/** Two tasks, of which the first is the more urgent. */
export async function addTwo(run: DrivenRun): Promise<void> {
  await run.add("one", { priority: 1 });
  await run.add("two", { priority: 2 });
}

/** The first step of a run, all of whose agents end with a report. */
export async function beginAndEnd(run: DrivenRun, lastMessage = report("done")): Promise<void> {
  const { calls } = await run.next({ isAsked: true });
  for (const agent of await run.makeAll(calls)) await run.end(agent, lastMessage);
}

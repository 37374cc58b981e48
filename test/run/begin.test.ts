import { expect, test } from "vitest";
import type { MemberRun } from "../../orchestrator/core/run/run.ts";
import { begin } from "../../orchestrator/core/run/step/begin/begin.ts";
import type { Candidate } from "../../orchestrator/core/run/step/begin/candidates.ts";
import type { Choice } from "../../orchestrator/core/run/step/begin/choose-work.ts";
import type { Situation } from "../../orchestrator/core/run/step/facts/assess.ts";
import type { Begin } from "../../orchestrator/core/run/step/facts/step-plan.ts";
import { itemOfMember, itemOfTask, nameOfItem } from "../../orchestrator/core/run/work/work-item.ts";
import { DEFAULT_SETTINGS } from "../../orchestrator/core/settings/settings.ts";
import { QUIET_FACTS } from "./driven/quiet-facts.ts";
import { SimulatedEngine } from "./simulated/simulated-engine.ts";
import { simulatedTask } from "./simulated/simulated-moves.ts";
import { wholeRuns } from "./simulated/whole-runs.ts";

const [ON_TASKS, COMPOSITE] = wholeRuns("m1");

/** What beginning these comes to, in a run whose setting is this. */
function changesOf(run: Situation["run"], choice: Partial<Choice>, isolation: "auto" | "shared" = "shared"): Begin[] {
  const situation = { ...QUIET_FACTS, run, settings: { ...DEFAULT_SETTINGS, isolation } } as unknown as Situation;
  return begin(situation, { begins: [], ...choice } as Choice).changes as Begin[];
}

function member(run: MemberRun, name: string): Candidate {
  const found = run.work.members.find((one) => one.name === name);
  if (!found) throw new Error(`there is no member ${name}`);
  return { item: itemOfMember(run, found) };
}

test("a member is begun with all others that are worked on at the same time, and without itself", () => {
  const [first, second] = ["first", "second"].map((name) => member(COMPOSITE, name)) as [Candidate, Candidate];
  const attempts = COMPOSITE.attempts.filter((one) => one.member === "last");
  const changes = changesOf({ ...COMPOSITE, attempts }, { begins: [first], ownWork: second });
  const told = changes.map(({ item, peers, attempt }) => [nameOfItem(item), peers.map(nameOfItem), attempt.isOwnWork]);
  expect(told).toEqual([
    ["first", ["last"], undefined],
    ["second", ["last", "first"], true],
  ]);
});

test("a task is begun without peers, with why the attempt before failed and why it is before others", () => {
  const item = itemOfTask(simulatedTask([], 0));
  const [plain, told] = changesOf(ON_TASKS, {
    begins: [{ item }, { item, earlierFailure: "It broke.", why: "it is" }],
  });
  expect(plain).toMatchObject({ kind: "begin", number: 6, item, peers: [] });
  expect(told).toMatchObject({ number: 7, item, peers: [], earlierFailure: "It broke.", attempt: { why: "it is" } });
  expect([plain?.earlierFailure, plain?.attempt.why]).toEqual([undefined, undefined]);
});

test("an agent has a worktree where its task is to be kept apart, and only there", () => {
  const begins = [[], ["isolation:worktree"]].map((labels) => ({ item: itemOfTask(simulatedTask([], 0, { labels })) }));
  expect(changesOf(ON_TASKS, { begins }).map(({ attempt }) => attempt.isolation)).toEqual([undefined, "worktree"]);
  expect(changesOf(ON_TASKS, { begins }, "auto").map(({ attempt }) => attempt.isolation)).toEqual([
    "worktree",
    "worktree",
  ]);
});

test("a call that nobody makes is handed over three times, and then given up", () => {
  const engine = new SimulatedEngine([simulatedTask([], 0)], { kind: "tasks", limit: 7 });
  const outcomes = [1, 2, 3, 4].map(() => {
    engine.step();
    const [attempt] = engine.run.attempts;
    return [attempt?.handovers, attempt?.outcome?.kind];
  });
  expect(outcomes).toEqual([
    [1, undefined],
    [2, undefined],
    [3, undefined],
    [3, "failed"],
  ]);
  expect([engine.done, engine.tasks.get("t0")?.status]).toEqual([true, "open"]);
});

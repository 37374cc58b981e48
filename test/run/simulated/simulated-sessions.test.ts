import { expect, test } from "vitest";
import type { Task } from "../../../orchestrator/core/tasks/task.ts";
import { fc } from "../../support/draws.ts";
import { SimulatedEngine } from "./simulated-engine.ts";
import { ENDS, simulatedTask } from "./simulated-moves.ts";

/** Two sessions, each with a run on its own half of the tasks; tasks of either half may wait for those of the other. */
const world = fc.integer({ min: 2, max: 8 }).chain((count) =>
  fc.record({
    tasks: fc.tuple(
      ...Array.from({ length: count }, (_, n) =>
        fc.record({
          needs: fc.uniqueArray(fc.nat(Math.max(0, n - 1)), { maxLength: Math.min(n, 2) }),
          half: fc.constantFrom("a", "b"),
        }),
      ),
    ),
    limit: fc.integer({ min: 1, max: 4 }),
    slots: fc.integer({ min: 1, max: 7 }),
    errorHandling: fc.constantFrom("continue-on-error" as const, "fail-fast" as const),
    ends: fc.array(fc.constantFrom(...ENDS), { maxLength: 10 }),
    /** Whose turn it is, and what it does; afterwards both go on in turn. */
    turns: fc.array(fc.record({ who: fc.nat(1), what: fc.nat(2), n: fc.nat(7) }), { maxLength: 40 }),
  }),
);

type World = typeof world extends fc.Arbitrary<infer T> ? T : never;

function play({ tasks, limit, slots, errorHandling, ends, turns }: World): [SimulatedEngine, SimulatedEngine] {
  const all = new Map<string, Task>();
  for (const [n, { needs, half }] of tasks.entries()) all.set(`t${n}`, simulatedTask(needs, n, { labels: [half] }));
  const session = (half: string, id: string) =>
    new SimulatedEngine(all, { kind: "tasks", id, limit, filter: { labels: [half] } }, { errorHandling, retries: 0 });
  const both = [session("a", "aa22"), session("b", "bb33")] as [SimulatedEngine, SimulatedEngine];
  const [first, second] = both;
  [first.beside, second.beside] = [second, first];
  const left = [...ends];
  const turn = (engine: SimulatedEngine, what: number, n: number) => {
    if (engine.done) return;
    engine.wait(100);
    engine.slots = Math.max(0, slots - (engine.beside?.atWork().length ?? 0));
    if (what === 0) engine.step();
    else if (what === 1) engine.makeCalls();
    else engine.endAgent(n, left.pop() ?? "done");
  };
  for (const { who, what, n } of turns) turn(both[who as 0 | 1], what, n);
  for (let n = 0; n < 400 && !both.every(({ done }) => done); n += 1)
    for (const engine of both) for (const what of [1, 2, 0]) turn(engine, what, 0);
  return both;
}

const runs = { numRuns: 80 };

test("two sessions whose tasks wait for each other both end, and neither while it waits for what the other works on", () => {
  fc.assert(
    fc.property(world, (drawn) => {
      const both = play(drawn);
      expect(both.map(({ done }) => done)).toEqual([true, true]);
      if (drawn.errorHandling === "continue-on-error") expect(both.flatMap((one) => one.awaitedAtEnd)).toEqual([]);
      const doubted = both.flatMap(({ run }) => run.attempts.filter(({ outcome }) => outcome?.kind === "in-doubt"));
      const claimed = both.flatMap((one) => one.claimed());
      expect(claimed.filter((id) => !doubted.some(({ taskId }) => taskId === id))).toEqual([]);
    }),
    runs,
  );
});

test("each of their tasks is closed by one of them, once, and begins in neither before what it needs is closed", () => {
  fc.assert(
    fc.property(world, (drawn) => {
      const both = play(drawn);
      const closed = both.flatMap(({ seen }) => seen.closed);
      expect(closed).toEqual([...new Set(closed)]);
      expect(both.flatMap(({ seen }) => [...seen.early, seen.unclaimed])).toEqual([0, 0]);
      const theirs = ({ run }: SimulatedEngine) => new Set(run.attempts.map(({ taskId }) => taskId));
      const [a, b] = both.map(theirs) as [Set<string>, Set<string>];
      expect([...a].filter((id) => b.has(id))).toEqual([]);
    }),
    runs,
  );
});

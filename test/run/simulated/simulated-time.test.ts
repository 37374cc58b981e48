import { expect, test } from "vitest";
import { newestAttempts, type Run } from "../../../orchestrator/core/run/run.ts";
import { resumed, stopped } from "../../../orchestrator/core/run/states.ts";
import { findBlocked } from "../../../orchestrator/core/tasks/ready/find-blocked.ts";
import type { Task } from "../../../orchestrator/core/tasks/task.ts";
import { fc } from "../../support/draws.ts";
import { OTHER, SimulatedEngine } from "./simulated-engine.ts";
import { anyMoves, ENDS, finish, MOVES, type Moves, makeMoves, simulatedTask } from "./simulated-moves.ts";

const MOVES_ON_TASKS = {
  ...MOVES,
  "somebody claims": (engine, { n }) => {
    const task = pick(engine, n);
    if (task.status === "open" && engine.ready().includes(task.id))
      engine.change(task.id, { status: "in_progress", assignee: OTHER });
  },
  "somebody is done": (engine, { n }) => {
    const task = pick(engine, n);
    if (task.assignee === OTHER) engine.change(task.id, { status: n % 2 === 0 ? "closed" : "open" });
  },
  "a need is added": (engine, { n }) => {
    const [task, on] = [pick(engine, n), pick(engine, n >> 4)];
    if (task.id > on.id && task.status !== "closed")
      engine.change(task.id, { ...task, dependencies: [...task.dependencies, { on: on.id, type: "blocks" }] });
  },
} satisfies Moves;

const world = fc.integer({ min: 1, max: 8 }).chain((count) =>
  fc.record({
    needs: fc.tuple(
      ...Array.from({ length: count }, (_, n) =>
        n === 0 ? fc.constant([]) : fc.uniqueArray(fc.nat(n - 1), { maxLength: 2 }),
      ),
    ),
    limit: fc.integer({ min: 1, max: 7 }),
    retries: fc.nat(2),
    errorHandling: fc.constantFrom("continue-on-error" as const, "fail-fast" as const),
    isStopped: fc.boolean(),
    /** How agents end that are at work when all moves are made, one after the other; all later ones end well. */
    lastEnds: fc.array(fc.constantFrom(...ENDS), { maxLength: 12 }),
    moves: anyMoves(MOVES_ON_TASKS, 60),
  }),
);

type World = typeof world extends fc.Arbitrary<infer T> ? T : never;

/** Plays all moves, then lets everything be, so that only the run itself can keep it from its end. */
function play({ needs, limit, retries, errorHandling, isStopped, moves, lastEnds }: World): SimulatedEngine {
  const engine = new SimulatedEngine(
    needs.map((on, n) => simulatedTask(on, n)),
    { kind: "tasks", limit },
    { retries, errorHandling },
  );
  makeMoves(engine, MOVES_ON_TASKS, moves);
  settle(engine);
  if (isStopped) engine.run = stopped(engine.run, engine.now(), false);
  finish(engine, lastEnds);
  return engine;
}

/** Nobody else takes slots, holds tasks or keeps the run from going on any more. */
function settle(engine: SimulatedEngine): void {
  engine.slots = 7;
  engine.locked = "nothing";
  engine.run = resumed(engine.run);
  for (const { id, assignee } of engine.tasks.values()) if (assignee === OTHER) engine.change(id, { status: "closed" });
}

/** Of an attempt whose claim somebody else has won: what was never begun has not failed. */
const LOST = "somebody else has it";

const runs = { numRuns: 300 };

test("a run ends, whatever happens on the way, and leaves no claim but what is in doubt", () => {
  fc.assert(
    fc.property(world, (drawn) => {
      const engine = play(drawn);
      const newest = newestAttempts(engine.run);
      const doubted = engine.claimed().filter((id) => newest.get(id)?.outcome?.kind !== "in-doubt");
      expect([engine.done, doubted]).toEqual([true, []]);
    }),
    runs,
  );
});

test("each task is closed once, nothing begins too early or without a slot, and no call is handed over whose task is not claimed", () => {
  fc.assert(
    fc.property(world, (drawn) => {
      const { seen } = play(drawn);
      expect(seen.closed).toEqual([...new Set(seen.closed)]);
      expect([seen.early, seen.overbooked, seen.unclaimed]).toEqual([[], 0, 0]);
      expect(seen.peak).toBeLessThanOrEqual(drawn.limit);
    }),
    runs,
  );
});

test("a run that nobody stops ends only when nothing of it can continue", () => {
  fc.assert(
    fc.property(
      world.map((one) => ({ ...one, isStopped: false })),
      (drawn) => {
        const { run, readyAtEnd: ready, awaitedAtEnd } = play(drawn);
        const newest = newestAttempts(run);
        const kindOf = (id: string) => newest.get(id)?.outcome?.kind;
        const failed = [...newest.values()].some(
          ({ outcome, handedOverAt }) => outcome?.kind === "failed" && handedOverAt !== "",
        );
        const hasGivenUp = drawn.errorHandling === "fail-fast" && failed;
        // fail-fast leaves what was never begun, and what a pause took back
        if (hasGivenUp) return;
        for (const id of ready) expect([undefined, "withdrawn"]).not.toContain(kindOf(id));
        expect(awaitedAtEnd).toEqual([]);
      },
    ),
    runs,
  );
});

test("a task that fails is tried again as often as its retries allow, and no more; what nobody is to blame for does not count", () => {
  const going = world.map((one) => ({ ...one, isStopped: false, errorHandling: "continue-on-error" as const }));
  fc.assert(
    fc.property(going, (drawn) => {
      const { run, tasks } = play(drawn);
      const blocked = findBlocked([...tasks.values()]);
      for (const [id, { outcome }] of newestAttempts(run)) {
        const ends = run.attempts.flatMap((one) => (one.taskId === id && one.outcome ? [one.outcome] : []));
        const failures = ends.filter(({ kind, isExcused }) => kind === "failed" && !isExcused).length;
        expect(failures).toBeLessThanOrEqual(drawn.retries + 1);
        const isWorn = outcome?.kind === "failed" && outcome.mayRetry && !blocked.has(id);
        if (isWorn) expect([id, failures]).toEqual([id, drawn.retries + 1]);
      }
    }),
    runs,
  );
});

/** One call of those handed over is made, and its agent fails. */
const FAILS_EARLY = (["step", "some calls", "an agent ends", "step", "step"] as const).map((kind) => ({
  kind,
  n: 0,
  end: "failed" as const,
}));

/** When tasks of a run without retries failed for good, in order of time. */
function endsForGood({ attempts }: Run): string[] {
  const failed = attempts.filter(
    ({ outcome, handedOverAt }) => outcome?.kind === "failed" && !outcome.isExcused && handedOverAt !== "",
  );
  return failed.flatMap(({ outcome }) => (outcome && outcome.summary !== LOST ? [outcome.at] : [])).sort();
}

test("once a task has failed for good under fail-fast, nothing begins or is handed over any more", () => {
  fc.assert(
    fc.property(
      world.map((one) => ({ ...one, errorHandling: "fail-fast" as const, retries: 0 })),
      fc.boolean(),
      (world, failsEarly) => {
        const drawn = failsEarly ? { ...world, moves: [...FAILS_EARLY, ...world.moves] } : world;
        const { run, seen } = play(drawn);
        const [first] = endsForGood(run);
        if (first !== undefined) expect(seen.begun.filter(({ at }) => at > first)).toEqual([]);
        expect(seen.handovers.filter((one) => one.calls > 0 && endsForGood(one.run).length > 0)).toEqual([]);
      },
    ),
    runs,
  );
});

function pick(engine: SimulatedEngine, n: number): Task {
  const all = [...engine.tasks.values()];
  return all[n % all.length] as Task;
}

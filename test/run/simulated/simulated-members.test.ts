import { expect, test } from "vitest";
import { resultOfMembers } from "../../../orchestrator/core/run/result-of-members.ts";
import { actorOf, type MemberRun } from "../../../orchestrator/core/run/run.ts";
import { resumed, stopped } from "../../../orchestrator/core/run/states.ts";
import type { Member, MemberWork } from "../../../orchestrator/core/run/work/member-work.ts";
import { limitOfWork } from "../../../orchestrator/core/run/work/to-member-work.ts";
import { fc } from "../../support/draws.ts";
import { ID, SimulatedEngine } from "./simulated-engine.ts";
import { anyMoves, ENDS, finish, MOVES, makeMoves, simulatedTask } from "./simulated-moves.ts";

/** By whom the steps of a composite are taken: a composite agent, or the main conversation, for a task or for a goal in words. */
const DRIVERS = ["composite agent", "for a task", "for a goal"] as const;

const world = fc.integer({ min: 1, max: 7 }).chain((count) =>
  fc.record({
    members: fc.tuple(
      ...Array.from({ length: count }, (_, n) =>
        fc.record({
          needs: fc.uniqueArray(fc.nat(Math.max(0, n - 1)), { maxLength: Math.min(n, 2) }),
          isRequired: fc.boolean(),
          isIndependent: fc.boolean(),
        }),
      ),
    ),
    mode: fc.constantFrom("sequential" as const, "parallel" as const, "hybrid" as const),
    errorHandling: fc.constantFrom("fail-fast" as const, "continue-on-error" as const, "retry" as const),
    maxRetries: fc.nat(2),
    driver: fc.constantFrom(...DRIVERS),
    isSplit: fc.boolean(),
    isStopped: fc.boolean(),
    /** Slots that are free once all moves are made; a composite agent needs none. */
    slots: fc.integer({ min: 1, max: 7 }),
    lastEnds: fc.array(fc.constantFrom(...ENDS), { maxLength: 10 }),
    moves: anyMoves(MOVES, 50),
  }),
);

type World = typeof world extends fc.Arbitrary<infer T> ? T : never;

function workOf({ members, mode, errorHandling, maxRetries, driver }: World): MemberWork {
  const named = members.map(
    ({ needs, isRequired, isIndependent }, n): Member => ({
      name: `m${n}`,
      skillName: `s${n}`,
      role: "",
      dependencies: needs.map((on) => `m${on}`),
      isRequired,
      isIndependent,
    }),
  );
  const common = { skillName: "s", taskId: "t0", title: "", requirements: "", members: named, mode };
  const strategy = { errorHandling, maxRetries };
  if (driver === "composite agent") return { ...common, strategy, parent: "zz99.1" };
  return { ...common, strategy, ...(driver === "for a task" ? { isTracked: true } : {}) };
}

/** Plays a composite run to its end, whatever happens on the way. */
function play(drawn: World): { readonly engine: SimulatedEngine; readonly run: MemberRun } {
  const work = workOf(drawn);
  const isTracked = drawn.driver === "for a task";
  const task = simulatedTask([], 0, isTracked ? { status: "in_progress", assignee: actorOf({ id: ID }) } : {});
  const kind = drawn.isSplit ? "split" : "composite";
  const engine = new SimulatedEngine([task], { kind, limit: limitOfWork(work), work });
  makeMoves(engine, MOVES, drawn.moves);
  engine.locked = "nothing";
  engine.slots = drawn.driver === "composite agent" ? drawn.slots - 1 : drawn.slots;
  engine.run = resumed(engine.run);
  if (drawn.isStopped) engine.run = stopped(engine.run, engine.now(), false);
  finish(engine, drawn.lastEnds);
  return { engine, run: engine.run as MemberRun };
}

const runs = { numRuns: 100 };

test("a composite run ends, in every mode and whoever takes its steps, and leaves no claim", () => {
  fc.assert(
    fc.property(world, (drawn) => {
      const { engine } = play(drawn);
      expect([engine.done, engine.claimed()]).toEqual([true, []]);
    }),
    runs,
  );
});

test("its task is closed once, exactly where every required member is done or left to others, and else given back", () => {
  fc.assert(
    fc.property(
      world.map((one) => ({ ...one, driver: "for a task" as const })),
      (drawn) => {
        const { engine, run } = play(drawn);
        const { isDone } = resultOfMembers(run);
        expect([engine.tasks.get("t0")?.status, engine.seen.closed]).toEqual(
          isDone ? ["closed", ["t0"]] : ["open", []],
        );
      },
    ),
    runs,
  );
});

test("each member is done once, none begins before what it needs has ended, and the limit and the slots hold", () => {
  fc.assert(
    fc.property(world, (drawn) => {
      const { engine, run } = play(drawn);
      const done = run.attempts.flatMap(({ member, outcome }) => (outcome?.kind === "done" ? [member] : []));
      expect(done).toEqual([...new Set(done)]);
      expect([engine.seen.early, engine.seen.overbooked]).toEqual([[], 0]);
      expect(engine.seen.peak).toBeLessThanOrEqual(run.limit);
      expect(drawn.mode === "sequential" ? run.limit : 1).toBe(1);
    }),
    runs,
  );
});

test("a member is tried again only under retry, and as often as that says; what it is not to blame for does not count", () => {
  fc.assert(
    fc.property(world, (drawn) => {
      const { run } = play(drawn);
      const most = 1 + (drawn.errorHandling === "retry" ? drawn.maxRetries : 0);
      for (const { name } of run.work.members) {
        const failures = run.attempts.filter(
          ({ member, outcome }) => member === name && outcome?.kind === "failed" && !outcome.isExcused,
        );
        expect(failures.length).toBeLessThanOrEqual(most);
      }
    }),
    runs,
  );
});

test("where nobody stops it and agents end well, every member is done but those that are left to others", () => {
  const calm = world.map((one) => ({ ...one, isStopped: false, lastEnds: [], moves: one.moves.flatMap(calmly) }));
  fc.assert(
    fc.property(calm, (drawn) => {
      const { run } = play(drawn);
      const done = new Set(run.attempts.flatMap(({ member, outcome }) => (outcome?.kind === "done" ? [member] : [])));
      const left = new Set(run.deferred);
      expect(run.work.members.filter(({ name }) => !done.has(name) && !left.has(name))).toEqual([]);
    }),
    runs,
  );
});

/** Calls are made as soon as they are handed over: one that never is made ends as a failure. */
function calmly(move: World["moves"][number]): World["moves"] {
  if (move.kind === "others take or leave slots") return [];
  const well = { ...move, end: "done" } as const;
  return move.kind.startsWith("step") ? [well, { ...well, kind: "calls" }] : [well];
}

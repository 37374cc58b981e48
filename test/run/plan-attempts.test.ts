import { expect, test } from "vitest";
import { fc } from "../support/draws.ts";
import { playTasks, type TaskWorld } from "./driven/task-world.ts";

const KINDS = ["done", "failed", "failed", "needs-input", "in-doubt"] as const;

const world: fc.Arbitrary<TaskWorld> = fc.integer({ min: 1, max: 14 }).chain((count) =>
  fc.record({
    tasks: fc.tuple(
      ...Array.from({ length: count }, (_, n) =>
        fc.record({
          needs: n === 0 ? fc.constant([]) : fc.uniqueArray(fc.nat(n - 1), { maxLength: 3 }),
          ends: fc.array(fc.constantFrom(...KINDS), { maxLength: 3 }),
          mayRetry: fc.boolean(),
        }),
      ),
    ),
    limit: fc.integer({ min: 1, max: 7 }),
    retries: fc.nat(3),
    free: fc.array(fc.nat(7), { maxLength: 12 }).map((counts) => [...counts, 7]),
    picks: fc.array(fc.nat(20), { minLength: 1, maxLength: 20 }),
  }),
);

/** Worlds in which somebody adds dependencies while the run continues. */
const changing: fc.Arbitrary<TaskWorld> = world.chain((drawn) => {
  const edge = fc.tuple(fc.nat(12), fc.nat(drawn.tasks.length - 1), fc.nat(drawn.tasks.length - 1));
  const added = fc.array(edge, { maxLength: 4 }).map((edges) => edges.filter(([, from, on]) => on < from));
  return added.map((edges) => ({ ...drawn, added: edges }));
});

test("a run on any tasks ends, never works on more than its limit, and begins nothing before what it needs is closed", () => {
  fc.assert(
    fc.property(changing, (drawn) => {
      const { isStuck, peak, early } = playTasks(drawn);
      expect([isStuck, early]).toEqual([false, []]);
      expect(peak).toBeLessThanOrEqual(drawn.limit);
    }),
    { numRuns: 2000 },
  );
});

test("every task ends in exactly one state: closed, free again, or, in doubt, still claimed", () => {
  fc.assert(
    fc.property(changing, (drawn) => {
      const { run, tasks } = playTasks(drawn);
      for (const [id, { status }] of tasks) {
        const newest = run.attempts.findLast(({ taskId }) => taskId === id)?.outcome?.kind ?? "never begun";
        const expected = newest === "done" ? "closed" : newest === "in-doubt" ? "in_progress" : "open";
        expect([id, newest, status]).toEqual([id, newest, expected]);
      }
    }),
    { numRuns: 2000 },
  );
});

test("a task is tried at most once more than the retries, and not again where that cannot help", () => {
  fc.assert(
    fc.property(changing, (drawn) => {
      const { run } = playTasks(drawn);
      for (const [n, { mayRetry }] of drawn.tasks.entries()) {
        const attempts = run.attempts.filter(({ taskId }) => taskId === `t${n}`);
        expect(attempts.length).toBeLessThanOrEqual(mayRetry ? drawn.retries + 1 : 1);
      }
    }),
    { numRuns: 2000 },
  );
});

test("a run that is paused begins nothing until it is resumed, and ends as if it had not been paused", () => {
  fc.assert(
    fc.property(world, fc.nat(10), fc.nat(20), (drawn, from, length) => {
      const paused = playTasks({ ...drawn, pause: [from, from + length] });
      expect([paused.isStuck, paused.startedInHalt]).toEqual([false, 0]);
      const closed = (played: typeof paused) => [...played.tasks.values()].map(({ status }) => status);
      expect(closed(paused)).toEqual(closed(playTasks(drawn)));
    }),
    { numRuns: 1000 },
  );
});

test("a run that is stopping begins nothing more, ends with its agents, and keeps no claim but those in doubt", () => {
  fc.assert(
    fc.property(changing, fc.nat(10), (drawn, stopAt) => {
      const { run, tasks, isStuck, startedInHalt } = playTasks({ ...drawn, stopAt });
      expect([isStuck, startedInHalt]).toEqual([false, 0]);
      const inDoubt = run.attempts.filter(({ outcome }) => outcome?.kind === "in-doubt").map(({ taskId }) => taskId);
      const claimed = [...tasks.values()].filter(({ status }) => status === "in_progress").map(({ id }) => id);
      expect(claimed.sort()).toEqual(inDoubt.sort());
    }),
    { numRuns: 1000 },
  );
});

test("under fail-fast nothing begins after a task has failed for good, and no claim is kept but those in doubt", () => {
  fc.assert(
    fc.property(changing, (drawn) => {
      const { run, tasks, isStuck } = playTasks({ ...drawn, errorHandling: "fail-fast" });
      expect(isStuck).toBe(false);
      const inDoubt = run.attempts.filter(({ outcome }) => outcome?.kind === "in-doubt").map(({ taskId }) => taskId);
      const claimed = [...tasks.values()].filter(({ status }) => status === "in_progress").map(({ id }) => id);
      expect(claimed.sort()).toEqual(inDoubt.sort());
      // One that had a retry left when it failed was not for good yet, though a later failure may have taken the retry away.
      const failures = run.attempts.filter(({ outcome }) => outcome?.kind === "failed");
      const forGood = failures.filter(
        ({ taskId, number, outcome }) =>
          !outcome?.mayRetry ||
          failures.filter((one) => one.taskId === taskId && one.number <= number).length > drawn.retries,
      );
      const last = forGood.map(({ outcome }) => outcome?.at ?? "").sort()[0] ?? "9999";
      expect(run.attempts.filter(({ handedOverAt }) => handedOverAt > last)).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});

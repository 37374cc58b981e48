import { expect, test } from "vitest";
import { resultOfMembers } from "../../../orchestrator/core/run/result-of-members.ts";
import { newestAttempts, type RunState } from "../../../orchestrator/core/run/run.ts";
import { fc } from "../../support/draws.ts";
import { choose, play, type World } from "../driven/composite-world.ts";

const KINDS = ["done", "failed", "failed", "needs-input", "in-doubt"] as const;

const world: fc.Arbitrary<World> = fc.integer({ min: 1, max: 9 }).chain((count) =>
  fc.record({
    members: fc.tuple(
      ...Array.from({ length: count }, (_, n) =>
        fc.record({
          needs: n === 0 ? fc.constant([]) : fc.uniqueArray(fc.nat(n - 1), { maxLength: 3 }),
          isRequired: fc.boolean(),
          isIndependent: fc.boolean(),
          ends: fc.array(fc.constantFrom(...KINDS), { maxLength: 3 }),
        }),
      ),
    ),
    errorHandling: fc.constantFrom("fail-fast" as const, "continue-on-error" as const, "retry" as const),
    maxRetries: fc.nat(3),
    limit: fc.integer({ min: 1, max: 7 }),
    isNested: fc.boolean(),
    free: fc.array(fc.nat(7), { maxLength: 12 }).map((counts) => [...counts, 7]),
    picks: fc.array(fc.nat(20), { minLength: 1, maxLength: 20 }),
  }),
);

/** As `world`, but with no free slot at all, ever: what is below the main conversation has to end all the same. */
const full = world.map((one) => ({ ...one, isNested: true, free: [0] }));

test("a composite run ends, within its limit and the free slots, and nothing begins before what it depends on has ended", () => {
  fc.assert(
    fc.property(world, (drawn) => {
      const { isStuck, peak, early } = play(drawn);
      expect([isStuck, early]).toEqual([false, []]);
      expect(peak).toBeLessThanOrEqual(drawn.limit);
    }),
    { numRuns: 3000 },
  );
});

test("with no slot ever free, a composite agent does every part itself but those that somebody else must do", () => {
  fc.assert(
    fc.property(full, (drawn) => {
      const { run, isStuck, peak } = play(drawn);
      expect([isStuck, peak]).toEqual([false, 0]);
      const independent = new Set(run.work.members.filter((one) => one.isIndependent).map(({ name }) => name));
      expect(run.attempts.every(({ member, isOwnWork }) => isOwnWork && !independent.has(member ?? ""))).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test("every member ends in exactly one way: done, failed, left to others, or never begun because of a failure", () => {
  fc.assert(
    fc.property(world, (drawn) => {
      const { run, plans } = play(drawn);
      const last = plans.at(-1);
      const newest = newestAttempts(run);
      const leftOut = new Set(last?.heldBack.map(({ id }) => id));
      for (const { name } of run.work.members) {
        const isDeferred = run.deferred?.includes(name) ?? false;
        const hasEnded = !isDeferred && newest.get(name)?.outcome !== undefined;
        const isBarred = !newest.has(name) && leftOut.has(name);
        const isCutOff = !newest.has(name) && last?.aborted !== undefined;
        expect([isDeferred, hasEnded, isBarred, isCutOff].filter(Boolean)).toHaveLength(1);
      }
    }),
    { numRuns: 3000 },
  );
});

test("after a required part has failed for good nothing begins any more, unless errors are to be passed over", () => {
  fc.assert(
    fc.property(world, (drawn) => {
      const { plans } = play(drawn);
      const failedAt = plans.findIndex(({ aborted }) => aborted !== undefined);
      if (failedAt < 0) return;
      expect(drawn.errorHandling).not.toBe("continue-on-error");
      expect(plans.slice(failedAt).every(({ begins, ownWork }) => begins.length === 0 && !ownWork)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test("a part is tried at most once more than its retries, and only under retry", () => {
  fc.assert(
    fc.property(world, (drawn) => {
      const { run } = play(drawn);
      const most = drawn.errorHandling === "retry" ? drawn.maxRetries + 1 : 1;
      for (const { name } of run.work.members) {
        expect(run.attempts.filter(({ member }) => member === name).length).toBeLessThanOrEqual(most);
      }
    }),
    { numRuns: 2000 },
  );
});

test("passing errors over, all that can run does, and the whole is done exactly when its required parts are", () => {
  fc.assert(
    fc.property(
      world.map((one) => ({ ...one, errorHandling: "continue-on-error" as const, free: [7] })),
      (drawn) => {
        const { run } = play(drawn);
        const newest = newestAttempts(run);
        for (const { name, dependencies, isRequired } of run.work.members) {
          const isBarred = dependencies.some((on) => {
            const needed = run.work.members.find((one) => one.name === on);
            return needed?.isRequired && newest.get(on)?.outcome?.kind !== "done";
          });
          expect([name, newest.has(name)]).toEqual([name, !isBarred]);
          if (isRequired && newest.get(name)?.outcome?.kind !== "done") expect(resultOfMembers(run).isDone).toBe(false);
        }
      },
    ),
    { numRuns: 2000 },
  );
});

test("a paused or stopped composite run begins nothing, and what a pause took back begins after it", () => {
  fc.assert(
    fc.property(world, (drawn) => {
      const { run } = play(drawn);
      const first = run.attempts.slice(0, 1).map((attempt) => ({ ...attempt, outcome: WITHDRAWN }));
      const begun = { ...run, deferred: [], attempts: first };
      const plan = (state: RunState) => choose({ ...begun, state }, 7);
      expect(plan({ kind: "paused", at: "x" }).begins).toEqual([]);
      expect(plan({ kind: "stopping", at: "x", isNow: false }).begins).toEqual([]);
      if (first[0]) expect(plan({ kind: "open" }).aborted).toBeUndefined();
      if (first[0]) expect(plan({ kind: "open" }).begins.length).toBeGreaterThan(0);
    }),
    { numRuns: 500 },
  );
});

const WITHDRAWN = { kind: "withdrawn", summary: "the run was halted", mayRetry: true, at: "" } as const;

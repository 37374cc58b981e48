import { expect, test } from "vitest";
import { sortByCheck } from "../../orchestrator/core/checks/sort-by-check.ts";
import { fc } from "../support/draws.ts";

test("of any batch exactly those that fail are left out, each looked at on top of all that passed", async () => {
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(fc.nat(50), { maxLength: 12 }), fc.nat(10), async (all, modulus) => {
      const isBad = (n: number) => n % (modulus + 2) === 1;
      let runs = 0;
      const { passed, failed } = await sortByCheck(all, async (some) => {
        runs += 1;
        return !some.some(isBad);
      });
      expect([passed.toSorted(), failed.toSorted()]).toEqual([
        all.filter((n) => !isBad(n)).toSorted(),
        all.filter(isBad).toSorted(),
      ]);
      const most = all.length === 0 ? 0 : 1 + 2 * failed.length * Math.ceil(Math.log2(all.length + 1));
      expect(runs).toBeLessThanOrEqual(Math.max(most, all.length === 0 ? 0 : 1));
    }),
  );
});

test("two that fail only together: the first is kept", async () => {
  const both = (some: readonly string[]) => some.includes("a") && some.includes("b");
  const sorted = await sortByCheck(["a", "b", "c"], async (some) => !both(some));
  expect(sorted).toEqual({ passed: ["a", "c"], failed: ["b"] });
});

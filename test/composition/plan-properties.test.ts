import { describe, expect, test } from "vitest";
import type { GraphMember } from "../../orchestrator/core/composition/graph-member.ts";
import { memberGraph } from "../../orchestrator/core/composition/waves/member-graph.ts";
import { planWaves } from "../../orchestrator/core/composition/waves/plan-waves.ts";
import { levelNodes } from "../../orchestrator/core/graph/level-nodes.ts";
import { MAX_CONCURRENT_AGENTS } from "../../orchestrator/core/max-concurrent-agents.ts";
import { CompositionError, planExecutionOrder } from "../../orchestrator/parallel-executor.ts";
import { fc } from "../support/draws.ts";
import { acyclicMembers, anyMembers } from "./support/draw-members.ts";

const limit = fc.integer({ min: 1, max: 12 });

function waveOf(waves: readonly (readonly GraphMember[])[]): Map<string, number> {
  return new Map(waves.flatMap((wave, at) => wave.map(({ skillName }): [string, number] => [skillName, at])));
}

/** The level of each member, which the groups alone do not show where the limit cuts one. */
function levelOf(members: readonly GraphMember[]): Map<string, number> {
  const { levels } = levelNodes(memberGraph(members));
  return new Map(members.map(({ skillName }, i) => [skillName, levels[i] as number]));
}

/** The level of each member by its definition, slowly: raised until it is above all its dependencies. */
function slowLevels(members: readonly GraphMember[]): number[] {
  const levels = new Map(members.map(({ skillName }) => [skillName, 0]));
  for (let grew = true; grew; ) {
    grew = false;
    for (const { skillName, dependencies = [] } of members) {
      for (const name of dependencies) {
        const least = (levels.get(name) as number) + 1;
        if (least <= (levels.get(skillName) as number)) continue;
        levels.set(skillName, least);
        grew = true;
      }
    }
  }
  return members.map(({ skillName }) => levels.get(skillName) as number);
}

/** Whether some name reaches itself, by closing the relation until nothing is added. */
function slowHasCycle(members: readonly GraphMember[]): boolean {
  const reached = new Map(members.map(({ skillName, dependencies }) => [skillName, new Set(dependencies)]));
  for (let grew = true; grew; ) {
    grew = false;
    for (const set of reached.values()) {
      for (const name of [...set]) {
        for (const further of reached.get(name) ?? []) {
          if (!set.has(further)) grew = Boolean(set.add(further));
        }
      }
    }
  }
  return [...reached].some(([name, set]) => set.has(name));
}

describe("whatever the dependencies, if they form no cycle", () => {
  test("every dependency lies in an earlier group", () => {
    fc.assert(
      fc.property(acyclicMembers, limit, (members, maxParallel) => {
        const at = waveOf(planExecutionOrder(members, { maxParallel }));
        for (const { skillName, dependencies = [] } of members) {
          for (const name of dependencies) expect(at.get(name)).toBeLessThan(at.get(skillName) as number);
        }
      }),
    );
  });

  test("no group is empty or over the limit, nor over the cap when the limit is", () => {
    fc.assert(
      fc.property(acyclicMembers, limit, (members, maxParallel) => {
        for (const group of planExecutionOrder(members, { maxParallel })) {
          expect(group.length).toBeGreaterThan(0);
          expect(group.length).toBeLessThanOrEqual(Math.min(maxParallel, MAX_CONCURRENT_AGENTS));
        }
      }),
    );
  });

  test("the groups hold the input, each member once and as the same object", () => {
    fc.assert(
      fc.property(acyclicMembers, limit, (members, maxParallel) => {
        const planned = planExecutionOrder(members, { maxParallel }).flat();
        expect(planned.length).toBe(members.length);
        expect(new Set(planned)).toEqual(new Set(members));
        for (const member of planned) expect(members.includes(member)).toBe(true);
      }),
    );
  });

  test("a level is the least possible, cut into as few groups as the limit allows, in declared order", () => {
    fc.assert(
      fc.property(acyclicMembers, limit, (members, maxParallel) => {
        const size = Math.min(maxParallel, MAX_CONCURRENT_AGENTS);
        const expected: string[][] = [];
        const levels = slowLevels(members);
        for (let level = 0; level <= Math.max(-1, ...levels); level++) {
          const inLevel = members.filter((_, i) => levels[i] === level).map(({ skillName }) => skillName);
          for (let from = 0; from < inLevel.length; from += size) expected.push(inLevel.slice(from, from + size));
        }
        const planned = planExecutionOrder(members, { maxParallel });
        expect(planned.map((group) => group.map(({ skillName }) => skillName))).toEqual(expected);
      }),
    );
  });

  test("levels do not change when the input is shuffled", () => {
    const shuffled = acyclicMembers.chain((members) =>
      fc.tuple(fc.constant(members), fc.shuffledSubarray(members, { minLength: members.length })),
    );
    fc.assert(
      fc.property(shuffled, ([members, others]) => {
        expect(levelOf(others)).toEqual(levelOf(members));
      }),
    );
  });

  test("the same input gives the same groups, and stays as it was", () => {
    fc.assert(
      fc.property(acyclicMembers, (members) => {
        const before = structuredClone(members);
        expect(planExecutionOrder(members)).toEqual(planExecutionOrder(members));
        expect(members).toEqual(before);
      }),
    );
  });

  test("sequential gives groups of one, in the order of the levels", () => {
    fc.assert(
      fc.property(acyclicMembers, (members) => {
        const one = planExecutionOrder(members, { mode: "sequential" });
        expect(one).toEqual(planExecutionOrder(members, { maxParallel: 1 }));
        expect(one.every((group) => group.length === 1)).toBe(true);
      }),
    );
  });
});

describe("whatever the dependencies", () => {
  test("a cycle is reported exactly when there is one", () => {
    fc.assert(
      fc.property(fc.oneof(anyMembers, acyclicMembers), (members) => {
        expect(planWaves(members).kind).toBe(slowHasCycle(members) ? "refused" : "waves");
      }),
      { numRuns: 500 },
    );
  });

  test("each path that is reported is a cycle, closed, declared where its pointers say, and shares no member with another", () => {
    fc.assert(
      fc.property(anyMembers.filter(slowHasCycle), (members) => {
        const inCycles = new Set<string>();
        for (const { path, pointers } of cyclesIn(members)) {
          expect(path.at(-1)).toBe(path[0]);
          expect(pointers.length).toBe(path.length - 1);
          for (const [step, pointer] of pointers.entries()) {
            const [, , member, , at] = pointer.split("/");
            const { skillName, dependencies = [] } = members[Number(member)] as GraphMember;
            expect([skillName, dependencies[Number(at)]]).toEqual([path[step], path[step + 1]]);
            expect(inCycles.has(skillName)).toBe(false);
            inCycles.add(skillName);
          }
        }
      }),
    );
  });

  test("taking one dependency out of each reported cycle again and again leaves a plan: none is hidden", () => {
    fc.assert(
      fc.property(anyMembers, (members) => {
        let rest = members.map(({ skillName, dependencies = [] }) => ({ skillName, dependencies: [...dependencies] }));
        while (slowHasCycle(rest)) {
          const cuts = cyclesIn(rest).map(({ path }) => path);
          expect(cuts.length).toBeGreaterThan(0);
          rest = rest.map(({ skillName, dependencies }) => ({
            skillName,
            dependencies: dependencies.filter(
              (name) => !cuts.some((path) => path[0] === skillName && path[1] === name),
            ),
          }));
        }
        expect(planWaves(rest).kind).toBe("waves");
      }),
    );
  });

  test("every group of members that reach one another is reported", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 2, max: 6 }), { minLength: 1, maxLength: 6 }), (sizes) => {
        // rings in a row, each also depending on the one before
        const members = sizes.flatMap((size, ring) =>
          Array.from({ length: size }, (_, i) => ({
            skillName: `${ring}.${i}`,
            dependencies: [`${ring}.${(i + 1) % size}`, ...(ring > 0 ? [`${ring - 1}.0`] : [])],
          })),
        );
        expect(cyclesIn(members).map(({ path }) => path.length - 1)).toEqual(sizes);
      }),
    );
  });
});

function cyclesIn(members: readonly GraphMember[]) {
  try {
    planExecutionOrder(members);
  } catch (error) {
    if (error instanceof CompositionError) return error.findings.flatMap((one) => (one.kind === "cycle" ? [one] : []));
    throw error;
  }
  return [];
}

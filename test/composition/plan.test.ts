import { describe, expect, test } from "vitest";
import { planExecutionOrder } from "../../orchestrator/parallel-executor.ts";
import { draw, names } from "./support/draw-members.ts";

describe("what may work together", () => {
  //  api ──► web ──────► qa
  //    └───► mobile ──┘
  const diamond = draw("api>web", "api>mobile", "web>qa", "mobile>qa");

  test("a member starts only after everything it needs", () => {
    expect(names(planExecutionOrder(diamond))).toEqual([["api"], ["web", "mobile"], ["qa"]]);
  });

  test("sequential: one at a time, in dependency order, then as declared", () => {
    expect(names(planExecutionOrder(diamond, { mode: "sequential" }))).toEqual([["api"], ["web"], ["mobile"], ["qa"]]);
    expect(names(planExecutionOrder(draw("design", "build", "ship"), { mode: "sequential" }))).toEqual([
      ["design"],
      ["build"],
      ["ship"],
    ]);
  });

  test("parallel: all at once", () => {
    expect(names(planExecutionOrder(draw("api", "web", "mobile"), { mode: "parallel" }))).toEqual([
      ["api", "web", "mobile"],
    ]);
  });

  test("nothing to do is no group", () => {
    expect(planExecutionOrder([])).toEqual([]);
  });

  test("a dependency that is declared later still comes first", () => {
    const late = [{ skillName: "qa", dependencies: ["api"] }, { skillName: "api" }];
    expect(names(planExecutionOrder(late))).toEqual([["api"], ["qa"]]);
  });
});

describe("the limit", () => {
  const nine = draw(..."abcdefghi");

  test.each([
    ["without one: the cap", undefined, [7, 2]],
    ["3", 3, [3, 3, 3]],
    ["4: the last group is smaller", 4, [4, 4, 1]],
    ["over the cap: the cap", 40, [7, 2]],
    ["1: one after the other", 1, Array(9).fill(1)],
  ])("%s", (_, maxParallel, sizes) => {
    const groups = planExecutionOrder(nine, { maxParallel });
    expect(groups.map((group) => group.length)).toEqual(sizes);
    expect(names(groups).flat()).toEqual([..."abcdefghi"]);
  });
});

describe("names are only names", () => {
  test.each(["__proto__", "constructor", "toString", "hasOwnProperty", "", "a b", "7"])("%j", (name) => {
    const members = [{ skillName: "last", dependencies: [name] }, { skillName: name }];
    expect(names(planExecutionOrder(members))).toEqual([[name], ["last"]]);
    expect(() => planExecutionOrder([{ skillName: "last", dependencies: [name] }])).toThrow("not a member");
  });
});

describe("size", () => {
  const SIZE = 100_000;

  test.each(["as declared", "backwards"])("a chain of a hundred thousand, %s", (order) => {
    const chain = Array.from({ length: SIZE }, (_, i) => ({
      skillName: `${i}`,
      dependencies: i > 0 ? [`${i - 1}`] : [],
    }));
    const groups = planExecutionOrder(order === "as declared" ? chain : chain.toReversed());
    expect(groups.length).toBe(SIZE);
    expect(groups.every(([member], i) => member?.skillName === `${i}`)).toBe(true);
  });

  test("a ring of a hundred thousand is one cycle, whole in the data and short in the text", () => {
    const ring = Array.from({ length: SIZE }, (_, i) => ({ skillName: `${i}`, dependencies: [`${(i + 1) % SIZE}`] }));
    const error = thrownBy(() => planExecutionOrder(ring));
    expect(error.findings.map((finding: { path: string[] }) => finding.path.length)).toEqual([SIZE + 1]);
    expect(error.message).toBe(
      '/subSkills/0/dependencies/0: "0" depends on itself through 99999 others: 0 → 1 → 2 → 3 → … 99993 more … → 99997 → 99998 → 99999 → 0. Remove one of the dependencies along this path.',
    );
  });

  test("members that each need all before them, far more dependencies than members", () => {
    const all = Array.from({ length: 60 }, (_, i) => `${i}`);
    const groups = planExecutionOrder(all.map((skillName, i) => ({ skillName, dependencies: all.slice(0, i) })));
    expect(names(groups)).toEqual(all.map((name) => [name]));
  });

  test("one member with a hundred thousand dependencies, one of them twice", () => {
    const many = Array.from({ length: SIZE }, (_, i) => ({ skillName: `${i}` }));
    const all = many.map(({ skillName }) => skillName);
    expect(planExecutionOrder([...many, { skillName: "last", dependencies: all }]).at(-1)).toHaveLength(1);
    const error = thrownBy(() => planExecutionOrder([...many, { skillName: "last", dependencies: [...all, "17"] }]));
    expect(error.findings).toEqual([
      {
        kind: "duplicate-dependency",
        pointer: "/subSkills/100000/dependencies/100000",
        skillName: "last",
        dependency: "17",
      },
    ]);
  });

  test.each([
    ["repeated dependencies", [{ skillName: "a" }, { skillName: "b", dependencies: Array(2 * SIZE).fill("a") }], {}],
    [
      "dependencies in parallel mode",
      Array.from({ length: 2 * SIZE }, (_, i) => ({ skillName: `${i}`, dependencies: i > 0 ? ["0"] : [] })),
      { mode: "parallel" as const },
    ],
    [
      "cycles of two",
      Array.from({ length: 4 * SIZE }, (_, i) => ({ skillName: `${i}`, dependencies: [`${i ^ 1}`] })),
      {},
    ],
  ])("two hundred thousand %s are all in the data", (_, members, options) => {
    const { findings } = thrownBy(() => planExecutionOrder(members, options));
    expect(findings.length).toBeGreaterThanOrEqual(2 * SIZE - 1);
  });
});

function thrownBy(run: () => unknown) {
  try {
    run();
  } catch (error) {
    // biome-ignore lint/suspicious/noExplicitAny: the tests read what a caller in plain JavaScript would
    return error as any;
  }
  throw new Error("nothing was thrown");
}

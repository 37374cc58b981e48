import { describe, expect, test } from "vitest";
import { CompositionError, describeFinding, planExecutionOrder } from "../../orchestrator/parallel-executor.ts";
import { draw } from "./support/draw-members.ts";

function errorOf(run: () => unknown): CompositionError {
  try {
    run();
  } catch (error) {
    if (error instanceof CompositionError) return error;
    throw error;
  }
  throw new Error("nothing was thrown");
}

describe("what prevents a plan is thrown as data, all of it, and told in the message", () => {
  test("a cycle, whole and closed, from its first member on", () => {
    //  a ──► b ──► c ──► d ──► b
    const error = errorOf(() => planExecutionOrder(draw("a>b", "b>c", "c>d", "d>b")));
    expect(error.findings).toEqual([
      {
        kind: "cycle",
        pointer: "/subSkills/1/dependencies/1",
        path: ["b", "d", "c", "b"],
        pointers: ["/subSkills/1/dependencies/1", "/subSkills/3/dependencies/0", "/subSkills/2/dependencies/0"],
      },
    ]);
    expect(error.message).toBe(
      '/subSkills/1/dependencies/1: "b" depends on "d", which depends on "c", which depends on "b": b → d → c → b. Remove one of these dependencies: /subSkills/1/dependencies/1 or /subSkills/3/dependencies/0 or /subSkills/2/dependencies/0.',
    );
  });

  test("several cycles, each from its first member and in the order of these, wherever the walk meets them", () => {
    //  start needs d, then b;  a ◄─► b,  c ◄─► d
    const error = errorOf(() =>
      planExecutionOrder([
        { skillName: "start", dependencies: ["d", "b"] },
        { skillName: "a", dependencies: ["b"] },
        { skillName: "b", dependencies: ["a"] },
        { skillName: "c", dependencies: ["d"] },
        { skillName: "d", dependencies: ["c"] },
      ]),
    );
    expect(error.findings).toMatchObject([{ path: ["a", "b", "a"] }, { path: ["c", "d", "c"] }]);
  });

  test("unknown, own and repeated dependencies, and repeated members, by name", () => {
    const error = errorOf(() =>
      planExecutionOrder([
        { skillName: "api", dependencies: ["api", "database"] },
        { skillName: "web", dependencies: ["api", "api"] },
        { skillName: "web" },
      ]),
    );
    expect(error.name).toBe("CompositionError");
    expect(error.findings).toEqual([
      { kind: "duplicate-name", pointer: "/subSkills/2/skillName", skillName: "web", first: "/subSkills/1" },
      { kind: "self-dependency", pointer: "/subSkills/0/dependencies/0", skillName: "api" },
      { kind: "unknown-dependency", pointer: "/subSkills/0/dependencies/1", skillName: "api", dependency: "database" },
      { kind: "duplicate-dependency", pointer: "/subSkills/1/dependencies/1", skillName: "web", dependency: "api" },
    ]);
    expect(error.message.split("\n")).toEqual([
      '/subSkills/2/skillName: "web" is a member twice; it was first named at /subSkills/1. Merge the two, or remove one: dependencies could not tell them apart.',
      '/subSkills/0/dependencies/0: "api" depends on itself. Remove this dependency.',
      '/subSkills/0/dependencies/1: "api" depends on "database", which is not a member of this composition. Add it to subSkills, or remove the dependency.',
      '/subSkills/1/dependencies/1: "web" names its dependency "api" twice. Remove one of the two.',
    ]);
  });

  test.each([
    [
      "a limit of 0",
      { maxParallel: 0 },
      "/maxParallel: maxParallel is 0, but must be a whole number of at least 1. Use a number from 1 to 7, or leave it out.",
    ],
    [
      "a limit that is no number",
      { maxParallel: Number.NaN },
      "/maxParallel: maxParallel is NaN, but must be a whole number of at least 1. Use a number from 1 to 7, or leave it out.",
    ],
    [
      "a limit of one and a half",
      { maxParallel: 1.5 },
      "/maxParallel: maxParallel is 1.5, but must be a whole number of at least 1. Use a number from 1 to 7, or leave it out.",
    ],
    [
      "a mode that does not exist",
      { mode: "hybird" as never },
      '/executionMode: there is no execution mode "hybird". Use one of parallel, sequential, hybrid.',
    ],
    [
      "dependencies in parallel mode",
      { mode: "parallel" as const },
      '/subSkills/1/dependencies: "web" depends on "api", but in parallel mode all members start together. Set executionMode to hybrid, or remove the dependencies.',
    ],
  ])("%s", (_, options, message) => {
    expect(errorOf(() => planExecutionOrder(draw("api>web"), options)).message).toBe(message);
  });

  test.each([
    ["nothing", undefined, "undefined"],
    ["the whole composition", { subSkills: [] }, "an object"],
    ["a name", "api", '"api"'],
  ])("%s where the list of members belongs", (_, given, shown) => {
    expect(errorOf(() => planExecutionOrder(given as never)).message).toBe(
      `composition: this is ${shown}, but must be a list of members. Give a list, for example a composition's subSkills.`,
    );
  });

  test.each([
    [-1, "-1"],
    ["3", '"3"'],
    [null, "null"],
    [Number.POSITIVE_INFINITY, "Infinity"],
  ])("the limit %j, whatever the types promise", (maxParallel, shown) => {
    expect(errorOf(() => planExecutionOrder(draw("a"), { maxParallel: maxParallel as never })).message).toBe(
      `/maxParallel: maxParallel is ${shown}, but must be a whole number of at least 1. Use a number from 1 to 7, or leave it out.`,
    );
  });

  test("what is no member, from a caller whom no compiler checks", () => {
    const members = [
      null,
      7,
      {},
      { skillName: 5 },
      { skillName: "a", dependencies: "b" },
      { skillName: "b", dependencies: [1] },
    ];
    const error = errorOf(() => planExecutionOrder(members as never));
    expect(error.findings.map(({ kind, pointer }) => [kind, pointer])).toEqual([
      ["malformed-member", "/subSkills/0"],
      ["malformed-member", "/subSkills/1"],
      ["malformed-member", "/subSkills/2"],
      ["malformed-member", "/subSkills/3"],
      ["malformed-member", "/subSkills/4"],
      ["malformed-member", "/subSkills/5/dependencies/0"],
    ]);
    expect(error.message.split("\n")[0]).toBe(
      '/subSkills/0: this is not a member: it needs a skillName that is text, and dependencies, if any, that are a list of text. Write it as {"skillName": "…", "dependencies": ["…"]}.',
    );
  });

  test("a name of ten million characters takes neither the message nor minutes", () => {
    const name = "x".repeat(10_000_000);
    const error = errorOf(() => planExecutionOrder([{ skillName: name, dependencies: [`${name}y`] }]));
    expect(error.findings).toMatchObject([{ kind: "unknown-dependency", skillName: name }]);
    expect(error.message.length).toBeLessThan(1_000);
  });

  test("of very many findings the message tells twenty, the data all", () => {
    const members = Array.from({ length: 300 }, (_, i) => ({ skillName: `${i}`, dependencies: ["nobody"] }));
    const error = errorOf(() => planExecutionOrder(members));
    expect(error.findings.length).toBe(300);
    expect(error.message.split("\n").length).toBe(21);
    expect(error.message).toMatch(/\nand 280 more$/);
  });
});

test("a finding can be told with places of one's own", () => {
  const [finding] = errorOf(() => planExecutionOrder(draw("a>b", "b>a"))).findings;
  expect(finding && describeFinding(finding, (pointer) => `line ${pointer.split("/")[2]}`)).toEqual({
    where: "line 0",
    what: '"a" depends on "b", which depends on "a": a → b → a',
    fix: "Remove one of these dependencies: line 0 or line 1.",
  });
});

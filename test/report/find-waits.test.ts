import { describe, expect, test } from "vitest";
import { findWaits, type TimedTask, type ToldHold } from "../../orchestrator/core/report/find-waits.ts";

const timed = (key: string, began: number, over?: number): TimedTask => ({
  key,
  title: `Title of ${key}`,
  began,
  ...(over === undefined ? {} : { over }),
});
const needs = (at: number, key: string, ...by: string[]): ToldHold => ({
  at,
  key,
  title: `Title of ${key}`,
  reason: `it waits for ${by.join(", ")}`,
  by,
});
const held = (at: number, key: string, reason: string): ToldHold => ({
  at,
  key,
  title: `Title of ${key}`,
  reason,
  by: [],
});

describe("what a task waited for, as it was told", () => {
  test.each([
    [
      "the last of those it needed, by the end that came last",
      [timed("a", 0, 2_000), timed("b", 0, 5_000), timed("c", 5_200, 6_000)],
      [needs(0, "c", "a"), needs(2_000, "c", "b")],
      "it needed b “Title of b”, the last of 2",
      5_200,
    ],
    [
      "of two that ended before the same step, the later one",
      [timed("a", 0, 5_000), timed("b", 0, 2_000), timed("c", 5_200)],
      [needs(0, "c", "a", "b")],
      "it needed a “Title of a”, the last of 2",
      5_200,
    ],
    [
      "the one it needed",
      [timed("a", 0, 2_000), timed("c", 2_000)],
      [needs(0, "c", "a")],
      "it needed a “Title of a”",
      2_000,
    ],
    [
      "one of two, where the other was needed no longer",
      [timed("a", 0, 2_000), timed("b", 0, 9_000), timed("c", 2_000)],
      [needs(0, "c", "a", "b")],
      "it needed a “Title of a”, the last of 2",
      2_000,
    ],
    [
      "what came last, where each lasted less than a second",
      [timed("c", 1_400)],
      [held(0, "c", "the run is paused"), held(700, "c", "this run works on at most 1 at once")],
      "this run works on at most 1 at once",
      1_400,
    ],
    ["one that the run did not do itself", [timed("c", 2_000)], [needs(0, "c", "x")], "it needed x", 2_000],
    [
      "one reason after the other",
      [timed("a", 0, 2_000), timed("c", 9_000)],
      [needs(0, "c", "a"), held(2_000, "c", "this run works on at most 1 at once")],
      "2 s: it needed a “Title of a”; 7 s: this run works on at most 1 at once",
      9_000,
    ],
    [
      "the longer of two, where the other lasted less than a second",
      [timed("a", 0, 500), timed("c", 9_000)],
      [needs(0, "c", "a"), held(500, "c", "no slot of the repository is free")],
      "no slot of the repository is free",
      9_000,
    ],
    [
      "only since it was told of: a task that was made in the middle of the run",
      [timed("c", 9_000)],
      [held(6_000, "c", "this run works on at most 1 at once")],
      "this run works on at most 1 at once",
      3_000,
    ],
  ])("%s", (_, tasks, holds, reason, waitedMs) => {
    const { waits } = findWaits(tasks, holds);
    expect(waits).toEqual([{ key: "c", title: "Title of c", waitedMs, reason }]);
  });

  test("what began at once, or within a second, waited for nothing", () => {
    expect(findWaits([timed("c", 900), timed("d", 9_000)], [held(0, "c", "x")]).waits).toEqual([]);
  });

  test("what is told after the first attempt is no wait before it", () => {
    expect(findWaits([timed("c", 0, 4_000)], [held(4_000, "c", "it failed in this run")])).toEqual({
      releases: [],
      waits: [],
      notStarted: [],
    });
  });
});

test("the end that released a task is that of the last it needed, even if something else kept it back afterwards", () => {
  const all = [timed("a", 0, 2_000), timed("b", 0, 3_000), timed("c", 9_000)];
  const holds = [needs(0, "c", "a", "b"), held(3_000, "c", "this run works on at most 1 at once")];
  expect(findWaits(all, holds).releases).toEqual([{ by: "b", task: "c" }]);
});

test("what never began stands with its last reason, unless it is closed or somebody else's by now", () => {
  const holds = [
    held(0, "p", 'its label "human" reserves it for a person'),
    needs(0, "q", "p"),
    held(0, "r", "it is an epic"),
  ];
  const { notStarted } = findWaits(
    [],
    [...holds, { ...held(5_000, "r", "it is now closed"), why: "gone" }, held(6_000, "q", "the run is stopping")],
  );
  expect(notStarted).toEqual([
    { key: "p", title: "Title of p", reason: 'its label "human" reserves it for a person' },
    { key: "q", title: "Title of q", reason: "the run is stopping" },
  ]);
});

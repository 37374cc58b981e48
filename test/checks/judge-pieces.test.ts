import { describe, expect, test } from "vitest";
import { judgePieces } from "../../orchestrator/core/checks/judge-pieces.ts";

/** The verdicts as they were kept, and what the check was run on, where the check fails with any of these and some do not merge. */
async function judged(pieces: string, { bad = "", apart = [] as string[], isBroken = false } = {}) {
  const verdicts: string[] = [];
  const checked: string[] = [];
  await judgePieces([...pieces], {
    merges: (together) => !apart.includes(together.slice(-2).join("")),
    passes: async (together) => {
      checked.push(together.join(""));
      return !isBroken && ![...bad].some((one) => together.includes(one));
    },
    keep: (piece, result) => verdicts.push(`${piece} ${result}`),
  });
  return { verdicts, checked };
}

describe("pieces of work", () => {
  test("that pass together need one check, and none at all needs none", async () => {
    expect(await judged("abc")).toEqual({ verdicts: ["a passed", "b passed", "c passed"], checked: ["abc"] });
    expect(await judged("")).toEqual({ verdicts: [], checked: [] });
  });

  test("that do not merge with those before them have no verdict, and those after them have", async () => {
    expect(await judged("abc", { apart: ["ab"] })).toEqual({ verdicts: ["a passed", "c passed"], checked: ["ac"] });
  });

  test("fail where another passed, and what was there before is not looked at then", async () => {
    const { verdicts, checked } = await judged("ab", { bad: "b" });
    expect(verdicts).toEqual(["a passed", "b failed"]);
    expect(checked).toEqual(["ab", "a", "ab"]);
  });

  test("have one verdict each, as soon as there is one", async () => {
    const { verdicts, checked } = await judged("abc", { bad: "a" });
    expect(verdicts).toEqual(["b passed", "c passed", "a failed"]);
    expect(checked).toEqual(["abc", "ab", "a", "b", "bc"]);
  });

  test("fail where none passed and what was there before does", async () => {
    expect(await judged("ab", { bad: "ab" })).toEqual({
      verdicts: ["a failed", "b failed"],
      checked: ["ab", "a", "b", ""],
    });
  });

  test("are not judged where the check fails without them too", async () => {
    expect(await judged("a", { isBroken: true })).toEqual({ verdicts: ["a unjudged"], checked: ["a", ""] });
  });
});

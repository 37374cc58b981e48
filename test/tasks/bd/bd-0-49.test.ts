import { describe, expect, test } from "vitest";
import { isRefused, realBd } from "../support/bd-binary.ts";
import { describeBd, describeBdCases, describeBdEdits, describeBdRace } from "../support/describe-bd.ts";

const bd = realBd("0.49.5");

describe("the real bd 0.49.5, on SQLite", () => {
  if (typeof bd === "string") {
    test.skipIf(process.env.CI !== "true" || isRefused("0.49.5"))(`is there: ${bd}`, () => expect.fail(bd));
    return;
  }
  describeBd(() => bd);
  describeBdEdits(() => bd);
  describeBdRace(() => bd);
  describeBdCases(() => bd, {
    10: { ready: ["bd-e", "bd-x"], why: "the oldest comes first within a priority" },
    11: { ready: ["bd-t", "bd-x"], why: "the oldest comes first within a priority" },
    12: { ready: ["bd-a", "bd-b"], why: "the oldest comes first within a priority" },
    14: { ready: ["bd-w5"], why: "a blocker of a custom status does not block" },
    23: { ready: ["bd-b", "bd-c"], why: "an import leaves out the dependency that would close a circle" },
    24: { ready: ["bd-e", "bd-e.1"], why: "the oldest comes first within a priority" },
    34: { ready: ["bd-v"], why: "any-children waits for a child to be closed, also where there is none" },
    44: { ready: ["bd-z", "bd-b", "bd-c", "bd-n", "bd-l"], why: "the oldest comes first within a priority" },
  });
});

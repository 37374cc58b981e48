import { describe, expect, test } from "vitest";
import { isRefused, realBd } from "./bd-binary.ts";
import { describeBd, describeBdCases, describeBdRace } from "./describe-bd.ts";

const bd = realBd("0.49.5");

describe("the real bd 0.49.5, on SQLite", () => {
  if (typeof bd === "string") {
    test.skipIf(process.env.CI !== "true" || isRefused("0.49.5"))(`is there: ${bd}`, () => expect.fail(bd));
    return;
  }
  describeBd(() => bd);
  describeBdRace(() => bd);
  describeBdCases(() => bd, {
    // within one priority the oldest comes first, and the id decides nothing
    orders: true,
    cases: {
      3: "lists what is in progress as well",
      7: "knows no no_history",
      34: "waits-for looks at children otherwise",
    },
  });
});

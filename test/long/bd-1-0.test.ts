import { describe, test } from "vitest";
import { realBd } from "../tasks/bd-binary.ts";
import { describeBd, describeBdCases, describeBdRace } from "../tasks/describe-bd.ts";

const bd = realBd("1.0.4");

describe("the real bd 1.0.4, on embedded Dolt", () => {
  if (typeof bd === "string") {
    test.skip(`is there: ${bd}`, () => {});
    return;
  }
  describeBd(() => bd);
  describeBdRace(() => bd);
  describeBdCases(() => bd, {
    cases: {
      25: "a blocked parent blocks its children, but not theirs",
      39: "may wake what was put off",
    },
  });
});

import { describe, test } from "vitest";
import { realBd } from "../../tasks/support/bd-binary.ts";
import { describeBd, describeBdCases, describeBdEdits, describeBdRace } from "../../tasks/support/describe-bd.ts";

const bd = realBd("1.0.3");

describe("the real bd 1.0.3, on embedded Dolt", () => {
  if (typeof bd === "string") {
    test.skip(`is there: ${bd}`, () => {});
    return;
  }
  describeBd(() => bd);
  describeBdEdits(() => bd);
  describeBdRace(() => bd);
  describeBdCases(() => bd, {
    7: { importFails: /nothing to commit/, why: "an import of no_history alone is an error" },
    25: { ready: ["bd-g"], why: "a blocked parent blocks its children, but not theirs" },
  });
});

// Those tests of the short tier that run on either line.
process.env.SKYFOM_TEST_BD_LINES = "1.0.3";
await import("../../tasks/bd/bd-databases.test.ts");
await import("../../tasks/bd/bd-few-calls.test.ts");
await import("../../tasks/bd/bd-moves.test.ts");
await import("../../tasks/bd/bd-odd-texts.test.ts");

import { describe } from "vitest";
import { isAbsent } from "../../tasks/support/default-bd.ts";
import { testBehind } from "../../tasks/support/test-behind.ts";

describe.skipIf(isAbsent)("bd 0.49.5, whose database is behind its issues.jsonl", () => {
  testBehind(["it was touched", "bd exported it", "git checked it out again"]);
});

import { expect, test } from "vitest";
import type { Outcome } from "../../orchestrator/core/run/run.ts";
import { mergeOf } from "../../orchestrator/core/run/task-branches.ts";
import { tellMerge } from "../../orchestrator/core/texts/outcomes/tell-merge.ts";

const BRANCH = "skyfom/run-ab12";

test.each<[Partial<Outcome>, string]>([
  [{}, "no commits"],
  [{ branch: BRANCH }, `merged into ${BRANCH}`],
  [{ branch: BRANCH, isChecked: true }, `merged into ${BRANCH}, the project's check passed`],
  [{ repair: { kind: "conflict", branch: "b" } }, "on the branch b, not merged: it conflicts"],
  [{ repair: { kind: "check", branch: "b" } }, "on the branch b, not merged: the project's check fails with it"],
])("of %j it is told where its commits are: %s", (outcome, told) => {
  expect(tellMerge(mergeOf(outcome))).toBe(told);
});

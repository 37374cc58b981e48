import { expect, test } from "vitest";
import { describeBlockers } from "../../../orchestrator/core/tasks/plan-change.ts";

test("tasks that precede it are named together, and every other reason by itself", () => {
  expect(
    describeBlockers([
      { kind: "task", on: "t-a" },
      { kind: "parent", on: "t-e" },
      { kind: "task", on: "t-b" },
      { kind: "children", of: "t-f", on: ["t-f.1", "t-f.2"] },
    ]),
  ).toBe("it waits for t-a, t-b; its parent t-e is blocked; it waits for the children of t-f: t-f.1, t-f.2");
  expect(describeBlockers([{ kind: "parent", on: "t-e" }])).toBe("its parent t-e is blocked");
});

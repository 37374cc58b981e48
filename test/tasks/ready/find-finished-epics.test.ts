import { expect, test } from "vitest";
import { findFinishedEpics } from "../../../orchestrator/core/tasks/ready/find-finished-epics.ts";
import { drawTasks } from "../support/draw-issues.ts";

test("an epic is finished when it has children and all are closed", () => {
  const epics = (...graph: string[]) =>
    findFinishedEpics(drawTasks(...graph).map((task) => (task.id.startsWith("e") ? { ...task, type: "epic" } : task)));
  expect(epics("a^e", "b^e", "a!", "b!")).toEqual(["e"]);
  expect(epics("a^e", "b^e", "a!")).toEqual([]);
  expect(epics("e")).toEqual([]);
  expect(epics("a^e", "a!", "e!")).toEqual([]);
  expect(epics("a^x", "a!")).toEqual([]);
});

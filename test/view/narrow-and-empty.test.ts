import { expect, test } from "vitest";
import { wrapParts } from "../../orchestrator/core/view/wrap-parts.ts";
import { SeenRun } from "./seen-run.ts";

const COUNTS = ["5 running", "3 ready", "12 done"];

test.each([
  [37, ["Tasks   5 running · 3 ready · 12 done"]],
  [36, ["Tasks   5 running · 3 ready", "        12 done"]],
  [17, ["Tasks   5 running", "        3 ready", "        12 done"]],
  [14, ["Tasks   5 run…", "        3 rea…", "        12 do…"]],
])("in %i columns a line is broken between two parts, and a part is cut only where it is longer", (width, lines) => {
  expect(wrapParts("Tasks   ", COUNTS, width)).toEqual(lines);
});

test("where there are no tasks, a status says how to make one", async () => {
  const run = new SeenRun();
  const hint = "Tasks   0 running · 0 ready · 0 held back · 0 blocked · 0 done\n  None yet. Make one: `skyfom task add";
  expect(await run.text()).toContain(hint);
  await run.add("Serve the accounts");
  expect(await run.text()).not.toContain("None yet");
});

test("a narrow terminal loses no number of a status", async () => {
  const run = new SeenRun();
  await run.add("Serve the accounts");
  const { run: id } = await run.next({ limit: 1 });
  const lines = (await run.text({ width: 50 })).split("\n");
  expect(lines.slice(0, 2)).toEqual([
    "Skyfom  0 of 7 slots taken",
    expect.stringMatching(new RegExp(`^ {8}run ${id} for .*: 0 closed, 0 failed$`)),
  ]);
  expect(lines.slice(lines.findIndex((line) => line.startsWith("Tasks"))).slice(0, 3)).toEqual([
    "Tasks   0 running · 1 claimed · 0 ready",
    "        0 held back · 0 blocked · 0 done",
    "",
  ]);
});

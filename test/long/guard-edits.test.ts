import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { makeObeyingModel } from "../support/obeying-model.ts";
import { setStage } from "../support/play.ts";
import { readTaskStatuses } from "../support/repository-state.ts";

// Agents that share the checkout: the module keeps one from a file that another at work has declared.

test.each([
  ["one that another agent at work has declared is not changed", "plugin", true],
  ["with the setting off, it is", "plugin", false],
  ["by an install into .claude in a folder that is trusted, it is not either", ".claude", true],
] as const)("%s, by a real client", async (_, install, guardEdits) => {
  const file = (name: string) => join(stage.repository.root, name);
  const toolCall = (brief: string) => {
    const isFirst = brief.includes("Write the first");
    return { name: "Write", input: { file_path: file("first.txt"), content: isFirst ? "by its owner" : "by another" } };
  };
  // the owner is still at work when the other one has written
  const thinkMs = (brief: string) => (brief.includes("Write the first") ? 6_000 : 500);
  const stage = await setStage(makeObeyingModel({ work: { thinkMs, toolCall } }).script, install);
  stage.trust();
  stage.repository.write(".claude/skyfom.json", JSON.stringify({ guardEdits }));
  stage.skyfom("task", "add", "Write the first", "--files", "first.txt");
  stage.skyfom("task", "add", "Write the second", "--files", "second.txt");
  expect(await stage.run({ prompt: install === "plugin" ? "/skyfom:skyfom-pm 7" : "/skyfom-pm 7" })).toMatchObject({
    exitCode: 0,
    isTimedOut: false,
  });
  // The client has nobody write over a file that they have not read.
  expect(readFileSync(file("first.txt"), "utf8")).toBe(guardEdits ? "by its owner" : "by another");
  expect([...readTaskStatuses(stage.repository.root).values()]).toEqual(["closed", "closed"]);
});

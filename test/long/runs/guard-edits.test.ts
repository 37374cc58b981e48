import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { makeObeyingModel } from "../../support/model/obeying-model.ts";
import { setStage } from "../../support/play.ts";
import { readTaskStatuses } from "../../support/repository-state.ts";

// Agents that share the checkout: the module keeps one from a file that another at work has declared.

test.each([
  ["one that another agent at work has declared is not written", "plugin", true],
  ["with the setting off, it is", "plugin", false],
  ["by an install into .claude in a folder that is trusted, it is not either", ".claude", true],
] as const)("%s, by a real client", async (_, install, guardEdits) => {
  const file = (name: string) => join(stage.repository.root, name);
  // The owner only works. The client has nobody write over a file that they have not read, so whoever writes first would decide it.
  const toolCall = (brief: string) =>
    brief.includes("Write the first")
      ? undefined
      : { name: "Write", input: { file_path: file("first.txt"), content: "by another" } };
  // the owner is still at work when the other one writes, however slowly both are started
  const thinkMs = (brief: string) => (brief.includes("Write the first") ? 15_000 : 500);
  const stage = await setStage(makeObeyingModel({ work: { thinkMs, toolCall } }).script, install);
  stage.trust();
  stage.repository.write(".claude/skyfom.json", JSON.stringify({ guardEdits }));
  stage.skyfom("task", "add", "Write the first", "--files", "first.txt");
  stage.skyfom("task", "add", "Write the second", "--files", "second.txt");
  expect(await stage.run({ prompt: install === "plugin" ? "/skyfom:skyfom-pm 7" : "/skyfom-pm 7" })).toMatchObject({
    exitCode: 0,
    isTimedOut: false,
  });
  expect(existsSync(file("first.txt"))).toBe(!guardEdits);
  expect([...readTaskStatuses(stage.repository.root).values()]).toEqual(["closed", "closed"]);
});

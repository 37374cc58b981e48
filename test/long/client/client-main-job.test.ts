import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { changeText, copyPlugin } from "../../support/client/copy-plugin.ts";
import { expectAllDone, playInDefaultMode, playMainJob } from "../../support/jobs/main-job.ts";
import { addTwelveTasks } from "../../support/jobs/twelve-tasks.ts";
import { makeObeyingModel } from "../../support/model/obeying-model.ts";
import { setStage } from "../../support/play.ts";
import { readTaskStatuses } from "../../support/repository-state.ts";

test("twelve dependent tasks are done by seven agents at once, and an eighth is refused (.claude)", () =>
  playMainJob(".claude"));

test("in the default permission mode one allow rule is enough (plugin)", () => playInDefaultMode("plugin"));

test("without the rule the default permission mode refuses the first step, and nothing is claimed", async () => {
  const obeying = makeObeyingModel({ work: { thinkMs: () => 100 } });
  const stage = await setStage(obeying.script, "plugin");
  stage.trust();
  addTwelveTasks(stage.repository.root);
  await stage.run({ prompt: "/skyfom:skyfom-pm 7", permissionMode: "default" });
  expect(stage.errors()).toEqual(["This command requires approval"]);
  expect(new Set(readTaskStatuses(stage.repository.root).values())).toEqual(new Set(["open"]));
});

test("the model runs what the skill's text says: told to work with three, it works with three", async () => {
  const folder = mkdtempSync(join(tmpdir(), "skyfom-plugin-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const pluginDir = copyPlugin(folder);
  changeText(pluginDir, "skills/skyfom-pm-agent-orchestrator/SKILL.md", "next $ARGUMENTS", "next 3");
  const obeying = makeObeyingModel({ work: { thinkMs: () => 700 } });
  const stage = await setStage(obeying.script);
  addTwelveTasks(stage.repository.root);
  await stage.run({ prompt: "/skyfom:skyfom-pm 7", pluginDir });
  expect(stage.events().find(({ type }) => type === "run-opened")).toMatchObject({ limit: 3 });
  expect(stage.model.peakAtWork()).toBeLessThanOrEqual(3);
  expectAllDone(stage);
});

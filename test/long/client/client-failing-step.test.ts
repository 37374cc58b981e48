import { renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { copyPlugin } from "../../support/client/copy-plugin.ts";
import { addTwelveTasks } from "../../support/jobs/twelve-tasks.ts";
import { makeObeyingModel } from "../../support/model/obeying-model.ts";
import { setStage } from "../../support/play.ts";
import { readTaskStatuses } from "../../support/repository-state.ts";

test("when the engine fails in every hook, the model runs each step itself, by the one allow rule", async () => {
  const obeying = makeObeyingModel({ work: { thinkMs: () => 300 } });
  const stage = await setStage(obeying.script);
  const { root, home } = stage.repository;
  const pluginDir = copyPlugin(home);
  failInHooks(pluginDir);
  stage.trust();
  stage.allow(`Bash(node "${join(pluginDir, "skills/skyfom-pm-agent-orchestrator/skyfom.mjs")}":*)`);
  addTwelveTasks(root);
  const end = await stage.run({ prompt: "/skyfom:skyfom-pm 7", permissionMode: "default", pluginDir });
  expect(end).toMatchObject({ exitCode: 0, isTimedOut: false });
  // Asked again in the message that makes the calls, the engine gives them once more: nothing starts twice, also when an agent has ended by then.
  expect(
    stage.errors().filter((text) => !/Another call has already used|is over: its agent has ended/.test(text)),
  ).toEqual([]);
  expect(stage.agents()).toHaveLength(12);
  expect([...readTaskStatuses(root).values()]).toEqual(Array(12).fill("closed"));
  expect(stage.slotsTaken()).toEqual([]);
});

/** Puts an engine in place that dies where a hook starts it, and works where the model does. */
function failInHooks(pluginDir: string): void {
  const dist = join(pluginDir, "orchestrator/dist");
  renameSync(join(dist, "cli.cjs"), join(dist, "engine.cjs"));
  const dies = 'if (process.argv.includes("--handover")) process.exit(70);\nrequire("./engine.cjs");\n';
  writeFileSync(join(dist, "cli.cjs"), dies);
}

import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readAgents } from "../../support/repository-state.ts";
import { CopiedState } from "../support/copied-state.ts";
import { AGENTS, startSeven } from "../support/seven-at-work.ts";

// Somebody deletes the file of an agent at work while a hook decides. The hook may get that slot, and another hook count the agent again.

const state = new CopiedState();

/** Deletes the file of agent7 before the given look at the slots, and has another hook count that agent again once its slot is taken. */
function deletedBefore(look: number) {
  const { project, session } = state;
  const hook = JSON.stringify(join(project.bundles, "pre-tool-use.cjs"));
  return state.with(`const { readdirSync, renameSync } = fs; let looks = 0;
fs.readdirSync = function (path, ...rest) {
  if (/skyfom.slots$/.test(path) && ++looks === ${look})
    for (const file of readdirSync(path + "/7")) fs.unlinkSync(path + "/7/" + file);
  return readdirSync.call(this, path, ...rest);
};
fs.renameSync = function (from, to) {
  renameSync.call(this, from, to);
  if (!/skyfom.slots.7$/.test(to)) return;
  const { NODE_OPTIONS, ...env } = process.env;
  const input = ${JSON.stringify(session.spawnOf("toolu_9"))};
  require("child_process").spawnSync(process.execPath, [${hook}], { input, env });
};`);
}

describe.each([3, 4, 5, 6])("where the file of an agent at work is deleted before look %s at the slots", (look) => {
  test("a spawn that gets its slot is denied and gives it back, since that agent is counted again", async () => {
    await startSeven(state.session);
    const { stdout } = await state.session.run("pre-tool-use", state.session.spawnOf("toolu_8"), deletedBefore(look));
    expect(stdout).toContain('"deny"');
    expect((await state.session.asks("toolu_10"))?.permissionDecisionReason).toContain("7 of 7 agents");
    expect(state.atWork()).toEqual(AGENTS.map((agent) => `agent.${agent}`));
    expect(readAgents(state.project.root).filter(({ status }) => status === "reserved")).toEqual([]);
  });

  test("a start that gets its slot is told to end", async () => {
    await startSeven(state.session);
    const start = state.session.startOf("wf", { agent_type: "workflow-subagent" });
    const { stdout } = await state.session.run("subagent-start", start, deletedBefore(look));
    expect(stdout).toContain("End now without calling any tool");
  });
});

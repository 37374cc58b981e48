import { describe, expect, test } from "vitest";
import { BACK, COPY, CopiedState } from "../support/copied-state.ts";
import { AGENTS, startSeven } from "../support/seven-at-work.ts";

const state = new CopiedState();

/** Node's options by which a hook itself puts the copy back, just before it calls a function of `fs` with such a path for the nth time. */
function puttingBack(functions: readonly string[], path: RegExp, nth: number) {
  return state.with(`let calls = 0;
for (const name of ${JSON.stringify(functions)}) {
  const own = fs[name];
  fs[name] = function (path, ...rest) {
    if (${path}.test(path) && ++calls === ${nth}) shell(${JSON.stringify(BACK)});
    return own.call(this, path, ...rest);
  };
}`);
}

const WRITES = ["writeFileSync", "openSync", "mkdirSync", "linkSync"];

describe("a copy that is put back in the middle of a hook", () => {
  test.each([2, 3, 4])("frees nobody whom a Stop lists, before it lists the slots for the time %i", async (nth) => {
    for (const agent of AGENTS) await state.asks(agent);
    state.shell(COPY);
    for (const agent of AGENTS) await state.session.agentStarts(agent);
    const background_tasks = AGENTS.map((id) => ({ id, type: "subagent", status: "running" }));
    const stop = state.session.event("Stop", { background_tasks, prompt_id: "p" });
    await state.session.run("settle", stop, puttingBack(["readdirSync"], /skyfom.slots$/, nth));
    await state.expectFull();
    expect(state.atWork()).toEqual(AGENTS.map((agent) => `agent.${agent}`));
  });

  test("lets no eighth in", async () => {
    await state.beginAndEndOne();
    state.shell(COPY);
    await startSeven(state.session);
    const { stdout } = await state.session.run(
      "pre-tool-use",
      state.session.spawnOf("toolu_8"),
      puttingBack(WRITES, /seen./, 1),
    );
    expect(stdout).toContain("the state was replaced while this was decided");
    for (const one of [state.session, state.other])
      expect((await one.asks("toolu_9"))?.permissionDecision).toBe("deny");
  });

  test("gives the agent that starts no reservation of another", async () => {
    for (const agent of AGENTS) await state.asks(agent);
    state.shell(COPY);
    for (const agent of AGENTS.slice(0, 6)) await state.session.agentStarts(agent);
    await state.session.run("subagent-start", state.session.startOf("agent7"), puttingBack(WRITES, /seen./, 1));
    await state.session.turnEnds(...AGENTS);
    await state.expectFull();
    expect(state.atWork()).toEqual(AGENTS.map((agent) => `agent.${agent}`));
  });
});

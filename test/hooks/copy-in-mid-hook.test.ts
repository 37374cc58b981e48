import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, test, vi } from "vitest";
import { BACK, COPY, CopiedState } from "./copied-state.ts";
import { AGENTS, startSeven } from "./seven-at-work.ts";

const state = new CopiedState();

/** Node's options by which a hook itself puts the copy back, just before it calls a function of `fs` with such a path for the nth time. */
function puttingBack(functions: readonly string[], path: RegExp, nth: number) {
  const preload = join(state.project.folder, "preload.cjs");
  const [cwd, back] = [JSON.stringify(state.project.folder), JSON.stringify(BACK)];
  const code = `const fs = require("fs"); let calls = 0;
for (const name of ${JSON.stringify(functions)}) {
  const own = fs[name];
  fs[name] = function (path, ...rest) {
    if (${path}.test(path) && ++calls === ${nth})
      require("child_process").execFileSync("bash", ["-ec", ${back}], { cwd: ${cwd}, env: { PATH: process.env.PATH } });
    return own.call(this, path, ...rest);
  };
}`;
  writeFileSync(preload, code);
  return { env: { NODE_OPTIONS: `--require ${preload}` } };
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

/** Only a life that is so much older than what the home remembers is taken for one that has ended since the copy was made. */
const SURELY_OLDER_MS = 10_000;

/** A start that has come into the line of those that wait. */
async function waits(agent: string): Promise<{ hook: ReturnType<typeof state.session.run> }> {
  const hook = state.session.run("subagent-start", state.session.startOf(agent));
  const log = join(state.project.state, "events.jsonl");
  await vi.waitUntil(() => new RegExp(`"waiting".*"${agent}"|"${agent}".*"waiting"`).test(readFileSync(log, "utf8")));
  return { hook };
}

describe("a start that waits in line", () => {
  test.each([
    ["an older copy of the state is put back", BACK, "7 of 7 agents"],
    ["the state is deleted", "rm -rf project/.git/skyfom", "is gone, so nobody can tell who is at work"],
  ])("is told to end once %s", async (_what, command, why) => {
    await startSeven(state.session);
    state.shell(COPY);
    const waiter = await waits("waiter");
    state.shell(command);
    expect((await waiter.hook).stdout).toContain("you were stopped while you waited for a slot");
    for (const one of [state.session, state.other])
      expect((await one.asks("toolu_eighth"))?.permissionDecisionReason).toContain(why);
  });

  test("gets no slot from a hook that puts right what an older copy has", async () => {
    await startSeven(state.session);
    await sleep(SURELY_OLDER_MS + 500);
    const first = await waits("waiter1");
    const second = await waits("waiter2");
    state.shell(COPY);
    await state.session.agentStops("agent1");
    await first.hook;
    state.shell("cp -a copy/. project/.git/skyfom; find project/.git/skyfom/slots -name '*agent.waiter1*' -delete");
    const preload = join(state.project.folder, "slow.cjs");
    const slow = `const fs = require("fs"); const own = fs.renameSync;
fs.renameSync = function (from, to) {
  own.call(this, from, to);
  if (/skyfom.ended/.test(to)) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1000);
};`;
    writeFileSync(preload, slow);
    const spawn = state.session.spawnOf("toolu_8");
    const { stdout } = await state.session.run("pre-tool-use", spawn, {
      env: { NODE_OPTIONS: `--require ${preload}` },
    });
    expect(stdout).toContain("7 of 7 agents");
    expect(state.atWork()).toEqual([...AGENTS.slice(1), "waiter1"].map((agent) => `agent.${agent}`));
    await state.session.agentStops("agent2");
    await second.hook;
    expect(state.atWork()).toEqual([...AGENTS.slice(2), "waiter1", "waiter2"].map((agent) => `agent.${agent}`));
  });
});

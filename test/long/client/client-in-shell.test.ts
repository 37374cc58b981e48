import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { isRunning } from "../../../orchestrator/io/process/read-process.ts";
import { CLIENT_PATH } from "../../support/client/client-path.ts";
import { type Layers, pluginOfLayers } from "../../support/client/plugin-layers.ts";
import { call, say } from "../../support/model/answer.ts";
import { jobs } from "../../support/model/job-board.ts";
import type { Script } from "../../support/model/scripted-model.ts";
import { setStage } from "../../support/play.ts";

// An agent starts `claude -p` in a shell, which outlives the client of that agent. The shell tells it who the first client is.

const INNER = 4;

test.each<Layers>([{}, { only: "hooks" }, { only: "module" }])(
  "a client that an agent starts in its shell holds its own agents, also when the first one is gone, by the layers %o",
  async (layers) => {
    let plugin = "";
    let isOver = false;
    const held = jobs(INNER).map((input) => ({ name: "Agent", input: { ...input, prompt: `Held ${input.prompt}` } }));
    const inner = () =>
      `setsid nohup ${CLIENT_PATH} -p Inner --plugin-dir ${plugin} --permission-mode bypassPermissions >/dev/null 2>&1 </dev/null & echo $! >"$HOME/inner.pid"; sleep 1`;
    const script: Script = async (request, around) => {
      if (request.toolNames.length === 0) return say("Title");
      const isAsked = (text: string) => request.newTexts.some((one) => one.trim() === text);
      if (!request.agentId) {
        if (isAsked("Inner")) return call(...held);
        if (isAsked("Begin")) return call({ name: "Agent", input: { description: "starter", prompt: "Starter" } });
        return say("Noted.");
      }
      if (request.prompt === "Starter" && request.newResults.length === 0)
        return call({ name: "Bash", input: { command: inner(), description: "Start another client" } });
      if (request.prompt.startsWith("Held")) await around.until(() => isOver, 60_000);
      return say("done");
    };
    const stage = await setStage(script, ({ home }) => {
      plugin = pluginOfLayers(home, layers);
      return { pluginDir: plugin };
    });
    const pid = () => Number(readFileSync(join(stage.repository.home, "inner.pid"), "utf8"));
    try {
      await stage.run({ prompt: "Begin" });
      await expect.poll(() => stage.model.agentsAtWork(), { timeout: 20_000 }).toBe(INNER);
      // whoever begins next looks for clients that are gone
      await stage.run({ prompt: "Talk" });
      expect(stage.model.agentsAtWork()).toBe(INNER);
      const started = stage
        .events()
        .filter(({ type, description }) => type === "reserved" && description !== "starter");
      const isOfInner = (owner: unknown) => String(owner).includes(`-p${pid()}-`);
      expect([started.length, started.filter(({ owner }) => isOfInner(owner)).length]).toEqual([INNER, INNER]);
      // the end of a client ends its module, too, which may leave the starter's slot: it is held by nobody who lives
      expect(stage.agents().filter(({ status, owner }) => status === "running" && isOfInner(owner))).toHaveLength(
        INNER,
      );
    } finally {
      isOver = true;
    }
    await expect.poll(() => isRunning(pid()), { timeout: 30_000 }).toBe(false);
  },
);

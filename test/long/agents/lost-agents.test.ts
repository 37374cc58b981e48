import { afterAll, expect, test } from "vitest";
import { COMBOS, installerOf, PM } from "../../support/combos.ts";
import { makeObeyingModel } from "../../support/model/obeying-model.ts";
import type { Script } from "../../support/model/scripted-model.ts";
import { setStage } from "../../support/play.ts";
import { readTaskStatuses } from "../../support/repository-state.ts";
import { shareCheckout } from "../../support/scratch-repository.ts";

const STALL_MS = 6000;
/** Set for the session: what an install writes into the repository's settings is an hour. */
const IMPATIENT = ["--settings", JSON.stringify({ env: { CLAUDE_ASYNC_AGENT_STALL_TIMEOUT_MS: String(STALL_MS) } })];

const seen: object[] = [];
afterAll(() => console.table(seen));

test.each(COMBOS.flatMap((combo) => [false, true].map((isMainSlow) => ({ ...combo, isMainSlow }))))(
  "an agent whose model never answers is given up, and its task is done by another ($install, $mode, main turn ends after it: $isMainSlow)",
  async ({ isMainSlow, ...combo }) => {
    const { script } = makeObeyingModel({ work: { thinkMs: () => 300 } });
    const played = isMainSlow ? withSlowTurn(silentOnce(script)) : silentOnce(script);
    const stage = await setStage(played, installerOf(combo));
    shareCheckout(stage.repository);
    stage.repository.write("tasks.md", Array.from({ length: 4 }, (_, n) => `- [ ] Task ${n}\n`).join(""));
    stage.skyfom("task", "import", "tasks.md");
    const end = await stage.run({ prompt: PM[combo.install], args: IMPATIENT });
    expect(end).toMatchObject({ exitCode: 0, isTimedOut: false });
    expect(end.stdout).toContain("is finished: 4 closed, 0 failed.");
    const tasks = [...readTaskStatuses(stage.repository.root).values()];
    expect(tasks).toEqual(Array(4).fill("closed"));
    const agents = stage.agents().map(({ status }) => status);
    expect(agents.toSorted()).toEqual([...Array(4).fill("completed"), "failed"]);
    expect(stage.slotsTaken()).toEqual([]);
    const closed = tasks.filter((status) => status === "closed").length;
    seen.push({ ...combo, isMainSlow, agents: agents.join(", "), closed, "slots left": stage.slotsTaken().length });
  },
);

/** The first agent that asks for anything is never answered. */
function silentOnce(script: Script): Script {
  let lost: string | undefined;
  return async (request, around) => {
    lost ??= request.agentId;
    if (request.agentId !== undefined && request.agentId === lost) await around.until(() => false, 60_000);
    return script(request, around);
  };
}

/** The main conversation answers the first notification only once the silent agent was given up: that turn's list lacks the agent. */
function withSlowTurn(script: Script): Script {
  let hasBeenSlow = false;
  return async (request, around) => {
    const isNews = request.newTexts.some((text) => text.includes("<task-notification>"));
    if (request.agentId === undefined && isNews && !hasBeenSlow) {
      hasBeenSlow = true;
      await around.until(() => false, STALL_MS + 2000);
    }
    return script(request, around);
  };
}

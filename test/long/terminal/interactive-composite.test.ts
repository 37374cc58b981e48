import { expect, test } from "vitest";
import { setTerminalStage } from "../../support/interactive/terminal-stage.ts";
import { makeObeyingModel } from "../../support/model/obeying-model.ts";
import { readTaskStatuses } from "../../support/repository-state.ts";

const WITHIN = { timeout: 90_000, interval: 200 };
const LONG = 120_000;

test.each([
  ["full-stack", "fullstack", 1, 4],
  ["feature-complete", "feature-complete", 2, 12],
] as const)(
  "at a terminal a %s task's composite is woken by each member's end, and takes the next step (%s, %d at once)",
  async (_, label, count, agents) => {
    const { script } = makeObeyingModel({ work: { thinkMs: (brief) => (brief.includes("frontend") ? 900 : 400) } });
    const stage = await setTerminalStage("plugin", script);
    for (let n = 0; n < count; n++) stage.skyfom("task", "add", `Feature ${n}`, "--label", label);
    const person = await stage.sitDown();
    await person.say("/skyfom:skyfom-pm 7");
    const statuses = () => [...readTaskStatuses(stage.repository.root).values()];
    await expect.poll(statuses, WITHIN).toEqual(Array(count).fill("closed"));
    expect(stage.agents()).toHaveLength(agents);
    expect(stage.events().some(({ type, how }) => type === "started" && how === "wake")).toBe(true);
    expect(stage.model.peakAtWork()).toBeLessThanOrEqual(7);
    await expect.poll(() => stage.slotsTaken(), WITHIN).toEqual([]);
    await person.leave();
  },
  LONG,
);

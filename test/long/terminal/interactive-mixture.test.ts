import { join } from "node:path";
import { expect, test } from "vitest";
import { killingNode } from "../../support/client/killing-node.ts";
import { pluginOfLayers } from "../../support/client/plugin-layers.ts";
import { pluginWithout } from "../../support/ends/without-events.ts";
import { endMixture, playMixture } from "../../support/interactive/mixture.ts";
import { IN_PROCESS } from "../../support/interactive/scenes/teams.ts";
import { setTerminalStage, type TerminalStage } from "../../support/interactive/terminal-stage.ts";
import { SKYFOM } from "../../support/repository-state.ts";
import { seededChance } from "../../support/seeded-chance.ts";

// Agents started in every way at one terminal, in an order of chance. SKYFOM_TEST_SEED plays an order again.

const SEED = Number(process.env.SKYFOM_TEST_SEED ?? Date.now() % 1_000_000);
console.log(`SKYFOM_TEST_SEED=${SEED}`);

const LAYERS: readonly {
  readonly name: string;
  readonly plugin: (home: string) => string;
  readonly isKilled?: true;
}[] = [
  {
    name: "a third of all hooks and of the module's processes killed",
    plugin: (home) => pluginOfLayers(home, {}),
    isKilled: true,
  },
  { name: "the hooks alone", plugin: (home) => pluginWithout(home, []) },
  { name: "the module alone", plugin: (home) => pluginOfLayers(home, { only: "module" }) },
];

test.each(LAYERS)(
  "agents of every kind, $name: seven at work, never eight, and no slot left",
  async ({ plugin, isKilled }) => {
    const stage = await setTerminalStage();
    const { home, root } = stage.repository;
    const line = join(root, ".git/skyfom/waiting");
    const killing = { atWork: 0.33, inLine: 0, seed: SEED, signals: ["SIGKILL"], line } as const;
    const node = isKilled ? killingNode(home, killing) : undefined;
    const env = { ...IN_PROCESS.env, ...(node ? { PATH: node.path } : {}) };
    const person = await stage.sitDown({ ...IN_PROCESS, env, pluginDirs: [plugin(home)] });
    await playMixture(stage, person, seededChance(SEED));
    await endMixture(stage, person);
    tell(stage);
    if (node) expect(node.sent().length).toBeGreaterThan(10);
    expect(stage.model.peakAtWork()).toBe(7);
    await person.leave();
    await stage.sitDown({ pluginDirs: [SKYFOM] });
    await expect.poll(() => stage.slotsTaken(), { timeout: 20_000 }).toEqual([]);
  },
);

test("agents of every kind, with the guard off: more than seven at work", async () => {
  const stage = await setTerminalStage();
  const person = await stage.sitDown({ ...IN_PROCESS, guard: "off" });
  await playMixture(stage, person, seededChance(SEED));
  tell(stage);
  expect(stage.model.peakAtWork()).toBeGreaterThan(7);
});

function tell({ cast, model }: TerminalStage): void {
  const names = new Set(cast.requests.map(({ name }) => name));
  console.log(`${model.peakAtWork()} of ${names.size - 1} at once: ${[...names].join(" ")}`);
}

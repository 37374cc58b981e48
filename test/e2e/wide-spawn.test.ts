import { expect, test } from "vitest";
import { type Install, setStage } from "../support/play.ts";
import { wideSpawn } from "../support/starts/wide-spawn.ts";

const SPAWNS = 12;

const cases: { install: Install; where: string; input: Record<string, unknown> }[] = [
  { install: "plugin", where: "in the background", input: {} },
  { install: "plugin", where: "in the foreground", input: { run_in_background: false } },
  { install: ".claude", where: "in the background", input: {} },
  { install: ".claude", where: "in the foreground", input: { run_in_background: false } },
];

for (const { install, where, input } of cases) {
  test(`of twelve spawns in one message ${where}, seven run, five are refused, and all twelve end up done (${install})`, async () => {
    const stage = await setStage(wideSpawn(SPAWNS, 7, input), install);
    const end = await stage.run();
    expect(end).toMatchObject({ exitCode: 0, isTimedOut: false });
    expect(stage.model.peakAtWork()).toBe(7);
    expect(labelsOf(stage)).toEqual(allJobs());
    expect(stage.events().filter(({ type }) => type === "denied")).toHaveLength(SPAWNS - 7);
    expect(stage.slotsTaken()).toEqual([]);
    expect(stage.agents().map(({ status }) => status)).toEqual(Array(SPAWNS).fill("completed"));
  });
}

test("with the guard off, the same twelve run at once", async () => {
  const stage = await setStage(wideSpawn(SPAWNS, SPAWNS), "plugin");
  const end = await stage.run({ guard: "off" });
  expect(end).toMatchObject({ exitCode: 0, isTimedOut: false });
  expect(stage.model.peakAtWork()).toBe(SPAWNS);
  expect(stage.slotsTaken()).toEqual([]);
});

function labelsOf(stage: Awaited<ReturnType<typeof setStage>>): string[] {
  return stage.model
    .periods()
    .map((period) => period.label)
    .sort();
}

function allJobs(): string[] {
  return Array.from({ length: SPAWNS }, (_, index) => `Job ${index}`).sort();
}

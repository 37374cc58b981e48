import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { PM } from "../../support/combos.ts";
import { makeObeyingModel } from "../../support/model/obeying-model.ts";
import { setStage } from "../../support/play.ts";
import { readTaskStatuses } from "../../support/repository-state.ts";
import { shareCheckout } from "../../support/scratch-repository.ts";

test("of two sessions that each want seven agents, one waits for slots, its calls refused or not handed over yet, and both finish", async () => {
  const stage = await setStage(makeObeyingModel({ work: { thinkMs: () => 1_500 } }).script, "plugin");
  shareCheckout(stage.repository);
  for (let n = 0; n < 14; n++) stage.skyfom("task", "add", `Task ${n}`, "--label", n % 2 === 0 ? "even" : "odd");
  const first = stage.start({ prompt: `${PM.plugin} 7 label:even` });
  await sleep(300); // often the calls of both are handed over while the slots are free
  const second = stage.start({ prompt: `${PM.plugin} 7 label:odd` });
  for (const { exitCode, isTimedOut, stdout } of await Promise.all([first.ended, second.ended])) {
    expect([exitCode, isTimedOut]).toEqual([0, false]);
    expect(stdout).toMatch(/is finished: 7 closed, 0 failed\./);
  }
  const refused = stage.events().filter(({ type, why }) => type === "denied" && why === "full").length;
  console.table([{ "most at work": stage.model.peakAtWork(), refused, "slots left": stage.slotsTaken().length }]);
  expect([...readTaskStatuses(stage.repository.root).values()]).toEqual(Array(14).fill("closed"));
  expect(stage.model.peakAtWork()).toBe(7);
  expect(stage.slotsTaken()).toEqual([]);
});

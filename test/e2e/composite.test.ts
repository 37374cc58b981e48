import { expect, test } from "vitest";
import { makeObeyingModel } from "../support/model/obeying-model.ts";
import { setStage } from "../support/play.ts";
import { readTaskStatuses } from "../support/repository-state.ts";

// All of composites on the real client is in test/long: composites and strategies.
test("a full-stack task: its composite has the API built first, then web and app at the same time", async () => {
  const stage = await setStage(makeObeyingModel({ work: { thinkMs: () => 1_500 } }).script, "plugin");
  stage.skyfom("task", "add", "Take orders", "--label", "fullstack");
  const end = await stage.run({ prompt: "/skyfom:skyfom-pm" });
  expect(end).toMatchObject({ exitCode: 0, isTimedOut: false });
  expect([...readTaskStatuses(stage.repository.root).values()]).toEqual(["closed"]);
  const when = (field: string, field2: string) =>
    Object.fromEntries(stage.agents().map(({ skillName, [field]: at }) => [`${skillName} ${field2}`, String(at)]));
  const at = { ...when("spawnedAt", "began"), ...when("endedAt", "ended") };
  const [backend, web, app] = ["backend", "frontend", "mobile"].map((field) => `skyfom-${field}-developer`);
  const order = [`${backend} ended`, `${web} began`, `${app} began`, `${web} ended`, `${app} ended`].map(
    (key) => at[key] ?? "",
  );
  expect(order.every(Boolean)).toBe(true);
  expect(
    order.slice(1, 3).every((began) => began >= (order[0] ?? "") && order.slice(3).every((ended) => ended > began)),
  ).toBe(true);
  expect(stage.slotsTaken()).toEqual([]);
});

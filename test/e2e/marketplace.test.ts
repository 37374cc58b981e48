import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { CLIENT_PATH } from "../support/client/client-path.ts";
import { byMarketplace } from "../support/client/install-ways.ts";
import { setStage } from "../support/play.ts";
import { wideSpawn } from "../support/starts/wide-spawn.ts";

// An install from a marketplace is there in every project of its user: command hooks and module have to agree on where agents are held.

/** Where the client clones a marketplace to; from a folder elsewhere it runs the plugin in place. */
const FETCHED = ".claude/plugins/marketplaces/skyfom";
const SPAWNS = 8;
const OWN_CAP_AWAY = { CLAUDE_CODE_MAX_CONCURRENT_SUBAGENTS: "100" };

test("in a project in which Skyfom was never used, eight agents work and no file is left", async () => {
  const stage = await setStage(wideSpawn(SPAWNS, SPAWNS), byMarketplace(CLIENT_PATH, FETCHED));
  expect(await stage.run({ env: OWN_CAP_AWAY })).toMatchObject({ exitCode: 0, isTimedOut: false });
  expect(stage.errors()).toEqual([]);
  expect(stage.model.peakAtWork()).toBe(SPAWNS);
  expect([".git/skyfom", ".claude"].filter((path) => existsSync(join(stage.repository.root, path)))).toEqual([]);
});

test.each([
  { where: "the user wants every project guarded", options: { env: { SKYFOM_GUARD: "everywhere" } } },
  { where: "the prompt names Skyfom", options: { prompt: "Begin as skyfom would" } },
])("seven work, and no slot is left, where $where", async ({ options }) => {
  const stage = await setStage(wideSpawn(SPAWNS, 7), byMarketplace(CLIENT_PATH, FETCHED));
  const env = { ...OWN_CAP_AWAY, ...options.env };
  expect(await stage.run({ ...options, env })).toMatchObject({ exitCode: 0, isTimedOut: false });
  expect(stage.model.peakAtWork()).toBe(7);
  expect(stage.slotsTaken()).toEqual([]);
});

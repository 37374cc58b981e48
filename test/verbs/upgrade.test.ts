import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parseSettings } from "../../orchestrator/core/settings/parse-settings.ts";
import { type FreshPlugin, makeFreshPlugin } from "../install/fresh-plugin.ts";
import { layRecordedRun, type RecordedRun } from "../report/recorded-run.ts";

// What 0.1.0 wrote, as it lay on disk: its settings file and the state of a recorded run. Neither file is ever brought up to date.

const SETTINGS = "test/data/release-0.1.0/skyfom.json";
let plugin: FreshPlugin;
let recorded: RecordedRun;

beforeAll(() => {
  plugin = makeFreshPlugin();
  recorded = layRecordedRun();
  cpSync(SETTINGS, join(recorded.root, ".claude/skyfom.json"));
});
afterAll(() => {
  plugin.remove();
  recorded.remove();
});

function json(...args: string[]) {
  const { stdout, stderr } = plugin.run([...args, "--json"], { cwd: recorded.root });
  expect(stderr).toBe("");
  return JSON.parse(stdout);
}

test("a settings file of 0.1.0 with every setting is read to the same values", () => {
  const text = readFileSync(SETTINGS, "utf8");
  const { $schema: _, ...written } = JSON.parse(text);
  expect(parseSettings(SETTINGS, text)).toMatchObject({ ok: true, settings: written });
});

test("the state of 0.1.0 is read whole: its run, its agents, its log and its report", () => {
  expect(json("runs").runs).toMatchObject([{ id: recorded.run, closed: 27, failed: 1 }]);
  expect(json("status").lastRun).toMatchObject({ id: recorded.run });
  expect(json("events", "--last", "300")).toMatchObject({ unusable: { torn: [], foreign: [] } });
  expect(json("report").details).toHaveLength(28);
});

test("the doctor finds nothing wrong with settings, runs and state of 0.1.0", () => {
  const { stdout } = plugin.run(["doctor", "--json"], { cwd: recorded.root });
  const wrong = JSON.parse(stdout).checks.filter(({ status }: { status: string }) => status === "wrong");
  expect(
    wrong.map(({ name }: { name: string }) => name).filter((name: string) => /settings|runs|state/.test(name)),
  ).toEqual([]);
});

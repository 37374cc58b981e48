import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { DEFAULT_SETTINGS } from "../../orchestrator/core/settings/settings.ts";
import { readSettings } from "../../orchestrator/io/settings/read-settings.ts";
import { SETTINGS_FILE } from "../../orchestrator/io/settings/read-settings-file.ts";

function repository(settings?: string): string {
  const root = mkdtempSync(join(tmpdir(), "skyfom-settings-"));
  if (settings === undefined) return root;
  mkdirSync(dirname(join(root, SETTINGS_FILE)));
  writeFileSync(join(root, SETTINGS_FILE), settings);
  return root;
}

test("a repository without the file has the defaults", () => {
  expect(readSettings(repository())).toEqual({ ok: true, settings: DEFAULT_SETTINGS });
});

test("a file where the folder belongs is no settings file", () => {
  const root = repository();
  writeFileSync(join(root, ".claude"), "");
  expect(readSettings(root)).toEqual({ ok: true, settings: DEFAULT_SETTINGS });
});

test("the file's settings are read", () => {
  expect(readSettings(repository(`{ "maxAgents": 2 }`))).toEqual({
    ok: true,
    settings: { ...DEFAULT_SETTINGS, maxAgents: 2 },
  });
});

test("a folder in the place of the file is a problem, not the defaults", () => {
  const root = repository();
  mkdirSync(join(root, SETTINGS_FILE), { recursive: true });
  expect(readSettings(root)).toEqual({
    ok: false,
    problems: [
      {
        where: ".claude/skyfom.json",
        what: "it cannot be read: it is a folder",
        fix: "Make it a readable text file.",
      },
    ],
  });
});

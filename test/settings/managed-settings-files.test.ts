import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { managedSettingsFiles } from "../../orchestrator/io/settings/managed-settings-files.ts";

test("managed settings are one file and, over it, those of its folder in the order of their names", () => {
  const folder = mkdtempSync(join(tmpdir(), "skyfom-managed-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const base = join(folder, "managed-settings.json");
  expect(managedSettingsFiles(folder)).toEqual([base]);
  const parts = join(folder, "managed-settings.d");
  mkdirSync(parts);
  for (const name of ["20-hooks.json", "10-env.json", "notes.txt", ".hidden.json"])
    writeFileSync(join(parts, name), "{}");
  expect(managedSettingsFiles(folder)).toEqual([base, join(parts, "10-env.json"), join(parts, "20-hooks.json")]);
});

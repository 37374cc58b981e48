import { appendFileSync, mkdirSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { writeAgents } from "../../../orchestrator/io/ledger/files/agents-file.ts";
import { statePaths } from "../../../orchestrator/io/ledger/files/state-paths.ts";

test("agents.json that says the same already is no older than the log, however soon after a line it is written", () => {
  const folder = mkdtempSync(join(tmpdir(), "skyfom-agents-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const paths = statePaths(join(folder, "state"));
  mkdirSync(paths.tmp, { recursive: true });
  writeAgents(paths, []);
  const { ino } = statSync(paths.agents);
  const timeOf = (path: string) => statSync(path, { bigint: true }).mtimeNs;
  const older = Array.from({ length: 300 }, () => {
    appendFileSync(paths.events, "\n");
    writeAgents(paths, []);
    return timeOf(paths.events) - timeOf(paths.agents);
  }).filter((byNs) => byNs > 0n);
  expect(older).toEqual([]);
  expect(statSync(paths.agents).ino).toBe(ino);
});

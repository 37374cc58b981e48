import { execFile, execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test, vi } from "vitest";
import { locateState } from "../../orchestrator/io/ledger/files/locate-state.ts";
import { readSlots } from "../../orchestrator/io/ledger/files/slots.ts";
import { MEMORY } from "../../orchestrator/io/ledger/memory/remember-at-work.ts";
import * as say from "./support/payloads.ts";
import { Replay } from "./support/replay.ts";

const PROCESS = fileURLToPath(new URL("support/restoring-process.ts", import.meta.url));
const AGENTS = 7;
const ROUNDS = 60;
const NAMES = ["a", "b", "c"];

test("processes that count the same agents again at once never find one missing, and leave each in one slot", async () => {
  const home = mkdtempSync(join(tmpdir(), "skyfom-home-"));
  vi.stubEnv("HOME", home);
  const project = join(home, "project");
  mkdirSync(project);
  const replay = new Replay(AGENTS, locateState(project).paths.dir, MEMORY);
  for (let n = 0; n < AGENTS; n++) await replay.giveAll(say.atWork(`c${n}`, `a${n}`));
  const signals = join(home, "signals");
  mkdirSync(signals);
  const args = [project, String(process.pid), signals];
  const processes = NAMES.map((name) =>
    promisify(execFile)(process.execPath, ["--import", "tsx", PROCESS, ...args, name, String(ROUNDS)]),
  );
  const seen: string[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    // the state moves each time, and what is remembered with it
    if (round % 2 === 0) execFileSync("git", ["init", "--quiet", project]);
    else rmSync(join(project, ".git"), { recursive: true });
    rmSync(join(project, ".claude"), { recursive: true, force: true });
    writeFileSync(join(signals, String(round)), "");
    const told = NAMES.map((name) => join(signals, `${round}.${name}`));
    await vi.waitUntil(() => told.every(existsSync), { timeout: 60_000, interval: 1 });
    seen.push(
      ...told.map((file) => readFileSync(file, "utf8")),
      `left ${readSlots(locateState(project).paths).length}`,
    );
  }
  await Promise.all(processes);
  expect(new Set(seen)).toEqual(new Set([String(AGENTS), `left ${AGENTS}`]));
  vi.unstubAllEnvs();
  rmSync(home, { recursive: true, force: true });
});

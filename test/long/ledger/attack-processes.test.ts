import { execFile } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { createState, statePaths } from "../../../orchestrator/io/ledger/files/state-paths.ts";
import type { Attack } from "../../hooks/support/attacking-process.ts";
import { startClientProcess } from "../../hooks/support/client-process.ts";
import { ClientSession } from "../../hooks/support/client-session.ts";
import { expectAllFree } from "../../hooks/support/expect-all-free.ts";
import { makeHookedProject } from "../../hooks/support/hooked-project.ts";
import { keepReading } from "../../hooks/support/keep-reading.ts";
import { readEvents, readSlotsTaken } from "../../support/repository-state.ts";

const PROCESSES = 24;
const CLIENTS = 3;
const LASTS_MS = 60_000;
/** More than the time in which whoever ended a life may still log it. */
const CLEARED_AFTER_MS = 2_500;
/** What each process tries at least, however slow the machine is, and when it gives up on that. */
const LEAST_LIVES = 30;
const LATEST_MS = 600_000;
/** So that all have started before the first is over. */
const STARTING_MS = 10_000;

const ATTACKER = fileURLToPath(new URL("../../hooks/support/attacking-process.ts", import.meta.url));

/** Most spans that had a moment in common. A span that ends where another begins does not overlap it. */
function mostAtOnce(spans: readonly (readonly [from: string, to: string])[]): number {
  const edges = spans.flatMap(([from, to]) => [
    { at: BigInt(from), step: 1 },
    { at: BigInt(to), step: -1 },
  ]);
  edges.sort((a, b) => (a.at === b.at ? a.step - b.step : a.at < b.at ? -1 : 1));
  let [now, most] = [0, 0];
  for (const { step } of edges) {
    now += step;
    most = Math.max(most, now);
  }
  return most;
}

function filesYoungerThan(ms: number, folder: string): string[] {
  return readdirSync(folder).filter((name) => Date.now() - statSync(join(folder, name)).ctimeMs <= ms);
}

test(`${PROCESSES} processes that take, convert and end at random, with doubled and late stops, never have eight at work, and lose no slot`, async () => {
  const project = makeHookedProject();
  const paths = statePaths(project.state);
  createState(paths);
  const clients = Array.from({ length: CLIENTS }, () => startClientProcess());
  const stopReading = await keepReading(paths.agents);
  const until = String(Date.now() + STARTING_MS + LASTS_MS);
  const latest = String(Date.now() + LATEST_MS);
  const attacks = await Promise.all(
    Array.from({ length: PROCESSES }, async (_, n) => {
      const owner = String(clients[n % CLIENTS]?.pid);
      const folders = [project.state, `${project.folder}/transcripts`];
      const args = ["--import", "tsx", ATTACKER, ...folders, owner, String(n), until, String(LEAST_LIVES), latest];
      const { stdout } = await promisify(execFile)(process.execPath, args, { maxBuffer: 1 << 28 });
      return JSON.parse(stdout) as Attack;
    }),
  );
  const readings = await stopReading();
  const sum = (of: (attack: Attack) => number) => attacks.reduce((total, attack) => total + of(attack), 0);
  const peak = mostAtOnce(attacks.flatMap(({ spans }) => spans));
  console.table({
    lives: sum(({ spans }) => spans.length),
    admitted: sum(({ admitted }) => admitted),
    denied: sum(({ denied }) => denied),
    resumed: sum(({ resumed }) => resumed),
    readings: readings.valid,
    peak,
    left: readSlotsTaken(project.root).length,
  });

  expect(attacks.flatMap(({ flaws }) => flaws)).toEqual([]);
  expect(peak).toBeLessThanOrEqual(7);
  expect(peak).toBeGreaterThan(2);
  expect(readings.failures).toEqual([]);
  for (const { pid } of clients) await new ClientSession(project, pid, `of-${pid}`).turnEnds();
  expect(readSlotsTaken(project.root)).toEqual([]);
  const ends = readEvents(project.root).flatMap(({ type, life }) => (type === "ended" ? [life] : []));
  expect(new Set(ends).size).toBe(ends.length);
  expect(ends).toHaveLength(sum(({ admitted, resumed }) => admitted + resumed));

  for (const client of clients) await client.kill();
  const next = startClientProcess();
  // these processes are no hooks, so a hook clears up after them, once nobody can be about to
  await expect.poll(() => filesYoungerThan(CLEARED_AFTER_MS, paths.ended), { timeout: 60_000 }).toEqual([]);
  await expectAllFree(project, next.pid);
  // What that session itself decided when it began is kept until its turn ends.
  expect(readdirSync(paths.seen).filter((key) => !key.endsWith("~event.next.start.startup"))).toEqual([]);
  expect(readdirSync(paths.tmp)).toEqual([]);
  await next.kill();
  project.remove();
});

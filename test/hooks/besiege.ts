import { readdirSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { expect } from "vitest";
import { AgentsAtWork } from "./agents-at-work.ts";
import { playLife, type Siege } from "./client-life.ts";
import { type ClientProcess, startClientProcess } from "./client-process.ts";
import { ClientSession } from "./client-session.ts";
import { expectAllFree } from "./expect-all-free.ts";
import { fingerprint } from "./fingerprint.ts";
import type { HookedProject, HookOptions } from "./hooked-project.ts";
import { keepReading } from "./keep-reading.ts";
import { readHolders } from "./read-holders.ts";

export interface Plan {
  readonly lastsMs: number;
  readonly livesAtOnce?: number;
  /** The share of hooks that are killed. */
  readonly killed?: number;
  /** One client a session id; several by default. */
  readonly sessions?: readonly string[];
  readonly options?: (session: number) => HookOptions;
  /** Names a life; those of different sessions may be the same. */
  readonly name?: (lane: number, n: number) => string;
  /** What is done to the state meanwhile; it is told when the lives are over and undoes what it did. */
  readonly meanwhile?: (isOver: () => boolean) => Promise<void>;
}

/** The outcome of a siege, beside what `besiege` itself expects. */
export interface Outcome extends Omit<Siege, "killed"> {
  /** Most files in slots that were seen at one moment. */
  readonly crowded: number;
}

/**
 * Plays lives of several clients at once for a while and expects what must hold in any siege: never eight at work, nothing
 * outside the state touched, agents.json valid at every reading, and every slot free once the clients are gone.
 */
export async function besiege(project: HookedProject, plan: Plan): Promise<Outcome> {
  const ids = plan.sessions ?? ["one", "two", "three"];
  const clients = ids.map(() => startClientProcess());
  const sessions = ids.map((id, n) => new ClientSession(project, pidOf(clients, n), id, plan.options?.(n)));
  const first = new ClientSession(project, pidOf(clients, 0), "first");
  await first.asks("toolu_first");
  await first.refused("toolu_first");
  const before = fingerprint(project.folder, project.state, project.remembered);
  const stopReading = await keepReading(`${project.state}/agents.json`);
  const tallies = { admitted: 0, denied: 0, killed: 0, unguarded: 0 };
  const siege: Siege = { atWork: new AgentsAtWork(), killed: plan.killed ?? 0, tallies, denials: new Set() };
  const until = Date.now() + plan.lastsMs;
  let crowded = 0;
  let lanesOver = 0;
  const lanes = Array.from({ length: plan.livesAtOnce ?? 12 }, async (_, lane) => {
    const session = sessions[lane % sessions.length] as ClientSession;
    for (let n = 0; Date.now() < until; n++) {
      await playLife(session, plan.name?.(lane, n) ?? `${lane}_${n}`, siege);
      crowded = Math.max(crowded, readHolders(project.state).length);
    }
    lanesOver++;
  });
  await Promise.all([...lanes, plan.meanwhile?.(() => lanesOver === lanes.length)]);
  const readings = await stopReading();
  for (const session of sessions) await session.turnEnds();
  const left = readHolders(project.state).length;
  console.table({ ...tallies, peak: siege.atWork.peak, crowded, readings: readings.valid, left });

  expect(siege.atWork.peak).toBeLessThanOrEqual(7);
  expect(crowded).toBeLessThanOrEqual(7);
  expect(readings.failures).toEqual([]);
  for (const client of clients) await client.kill();
  // An end whose line could not be written is noted in the log by whoever comes two seconds later.
  if (readdirSync(`${project.state}/ended`).length > 0) await sleep(2_100);
  const next = startClientProcess();
  await expectAllFree(project, next.pid);
  await next.kill();
  expect(fingerprint(project.folder, project.state, project.remembered)).toEqual(before);
  return { atWork: siege.atWork, tallies, denials: siege.denials, crowded };
}

function pidOf(clients: readonly ClientProcess[], n: number): number {
  return clients[n]?.pid ?? 0;
}

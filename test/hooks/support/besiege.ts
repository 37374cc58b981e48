import { readdirSync } from "node:fs";
import { join } from "node:path";
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
import { MainConversation } from "./main-conversation.ts";
import { readHolders } from "./read-holders.ts";
import { countKilled, hookLastsMs, type Kills, killsOf, runOrKill } from "./run-or-kill.ts";

export interface Plan {
  readonly lastsMs: number;
  readonly livesAtOnce?: number;
  /** The share of hooks that are killed. If there are any, turns end meanwhile: nothing else tells of an end whose hooks were all killed. */
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
export interface Outcome extends Omit<Siege, "kills"> {
  readonly killed: number;
  readonly kills: Kills["tallies"];
  /** Most files in slots that were seen at one moment. */
  readonly crowded: number;
  /** How long after the last life began all were over. */
  readonly lateMs: number;
}

/** How many times as long as a hook a turn of a main conversation lasts. */
const TURN_TIMES = 10;

/**
 * Plays lives of several clients at once for a while and expects what must hold in any siege: never eight at work, nothing
 * outside the state touched, agents.json valid at every reading, and every slot free once the clients are gone.
 */
export async function besiege(project: HookedProject, plan: Plan): Promise<Outcome> {
  const ids = plan.sessions ?? ["one", "two", "three"];
  const clients = ids.map(() => startClientProcess());
  const mains = ids.map(
    (id, n) => new MainConversation(new ClientSession(project, pidOf(clients, n), id, plan.options?.(n))),
  );
  const first = new ClientSession(project, pidOf(clients, 0), "first");
  await first.asks("toolu_first");
  await first.refused("toolu_first");
  const kills = killsOf(plan.killed ?? 0);
  const metas = kills.share > 0 ? [join(project.folder, "transcripts")] : [];
  const look = () => fingerprint(project.folder, project.state, project.remembered, ...metas);
  const before = look();
  const stopReading = await keepReading(`${project.state}/agents.json`);
  const tallies = { admitted: 0, denied: 0, unguarded: 0 };
  const siege: Siege = { atWork: new AgentsAtWork(), kills, tallies, denials: new Set() };
  const until = Date.now() + plan.lastsMs;
  let crowded = 0;
  let lanesOver = 0;
  const lanes = Array.from({ length: plan.livesAtOnce ?? 12 }, async (_, lane) => {
    const main = mains[lane % mains.length] as MainConversation;
    for (let n = 0; Date.now() < until; n++) {
      await playLife(main, plan.name?.(lane, n) ?? `${lane}_${n}`, siege);
      crowded = Math.max(crowded, readHolders(project.state).length);
    }
    lanesOver++;
  });
  const areOver = () => lanesOver === lanes.length;
  const turns = kills.share === 0 ? [] : mains.map((main) => endTurns(main, kills, areOver));
  const lateMs = Promise.all(lanes).then(() => Date.now() - until);
  await Promise.all([lateMs, ...turns, plan.meanwhile?.(areOver)]);
  const readings = await stopReading();
  for (const { session } of mains) await session.turnEnds();
  const left = readHolders(project.state).map(({ name }) => name);
  const peak = siege.atWork.peak;
  const killed = countKilled(kills);
  console.table({
    ...tallies,
    killed,
    ...kills.tallies,
    peak,
    crowded,
    readings: readings.valid,
    left: left.length,
    lateMs: await lateMs,
  });

  expect(siege.atWork.peak).toBeLessThanOrEqual(7);
  expect(crowded).toBeLessThanOrEqual(7);
  expect(readings.failures).toEqual([]);
  if (kills.share > 0) expect(left).toEqual([]);
  for (const client of clients) await client.kill();
  // An end whose line could not be written is noted in the log by whoever comes two seconds later.
  if (readdirSync(`${project.state}/ended`).length > 0) await sleep(2_100);
  const next = startClientProcess();
  await expectAllFree(project, next.pid);
  await next.kill();
  expect(look()).toEqual(before);
  return { ...siege, kills: kills.tallies, killed, crowded, lateMs: await lateMs };
}

/** Ends turns until all lives are over. */
async function endTurns(main: MainConversation, kills: Kills, areOver: () => boolean): Promise<void> {
  while (!areOver()) {
    await main.endsTurn((stop) => runOrKill(main.session, "settle", stop, kills));
    await sleep(TURN_TIMES * hookLastsMs());
  }
}

function pidOf(clients: readonly ClientProcess[], n: number): number {
  return clients[n]?.pid ?? 0;
}

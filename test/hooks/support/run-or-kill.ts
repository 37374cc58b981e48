import { readdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { ClientSession } from "./client-session.ts";
import type { HookName, HookRun } from "./hooked-project.ts";

/** Which share of hooks is killed, and how many were. */
export interface Kills {
  readonly share: number;
  /** Ended by each signal; `inLine` are starts that stood in line when they were sent one, whether it ended them or they answered. */
  readonly tallies: Record<Signal | "inLine", number>;
}

type Signal = (typeof SIGNALS)[number];

const SIGNALS = ["SIGKILL", "SIGTERM", "SIGINT", "SIGHUP"] as const;

/** Within so many milliseconds a hook is killed, if it is; this follows how long hooks take on this machine. */
let lasts = 400;

/** As large a share of the other starts is killed once they stand in line, within so many milliseconds. */
const WAITS_MS = 1_500;
const LOOK_EVERY_MS = 20;

export function hookLastsMs(): number {
  return lasts;
}

export function killsOf(share: number): Kills {
  return { share, tallies: { SIGKILL: 0, SIGTERM: 0, SIGINT: 0, SIGHUP: 0, inLine: 0 } };
}

export function countKilled({ tallies }: Kills): number {
  return SIGNALS.reduce((sum, signal) => sum + tallies[signal], 0);
}

/** Runs a hook to its end, or sends it a signal at a random moment; returns nothing if that ended it. */
export async function runOrKill(
  session: ClientSession,
  hook: HookName,
  input: string,
  kills: Kills,
): Promise<HookRun | undefined> {
  const isEarly = Math.random() < kills.share;
  const isLate = hook === "subagent-start" && Math.random() < kills.share;
  if (!isEarly && !isLate) return runAndTime(session, hook, input);
  const { child, done } = session.start(hook, input);
  const signal = SIGNALS[Math.floor(Math.random() * SIGNALS.length)] as Signal;
  const isOver = new AbortController();
  const moment = isEarly ? lasts : momentInLine(session, input, isOver.signal);
  const sent = Promise.resolve(moment).then(async (within) => {
    await sleep(Math.random() * within, undefined, { signal: isOver.signal });
    if (hook === "subagent-start" && isInLine(session, input)) kills.tallies.inLine++;
    child.kill(signal);
  });
  const run = await done;
  isOver.abort();
  await sent.catch(() => {}); // it has ended before
  if (run.signal === null) return run;
  kills.tallies[signal]++;
  return undefined;
}

async function runAndTime(session: ClientSession, hook: HookName, input: string): Promise<HookRun> {
  const begun = performance.now();
  const run = await session.run(hook, input);
  // A start that waits in line says nothing of how long a hook takes.
  if (hook !== "subagent-start") lasts = Math.max(50, lasts * 0.9 + (performance.now() - begun) * 0.12);
  return run;
}

/** Comes back when the start stands in line: within so many milliseconds it is to be killed. */
async function momentInLine(session: ClientSession, input: string, signal: AbortSignal): Promise<number> {
  while (!isInLine(session, input)) await sleep(LOOK_EVERY_MS, undefined, { signal });
  return WAITS_MS;
}

function isInLine({ project }: ClientSession, input: string): boolean {
  const { agent_id } = JSON.parse(input) as { readonly agent_id: string };
  return readdirSync(join(project.state, "waiting")).some((ticket) => ticket.includes(`~agent.${agent_id}~`));
}

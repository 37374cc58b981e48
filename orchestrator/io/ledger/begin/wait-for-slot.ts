import { unlinkSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { EndStatus } from "../../../core/ledger/agent-status.ts";
import type { StartKind } from "../../../core/ledger/events/event.ts";
import { holdingName } from "../../../core/ledger/holding-name.ts";
import { roomUnder } from "../../../core/ledger/room.ts";
import type { SignalOf } from "../../../core/ledger/signals/signal.ts";
import { randomId } from "../../random-id.ts";
import { startInOwnSlot, startOnPass } from "../begin-life.ts";
import { carryOutSettlement } from "../carry-out-settlement.ts";
import { dropLapsedOffers } from "../files/offers.ts";
import type { Holding, HoldingRecord } from "../files/slots.ts";
import { liveWaiters } from "../files/waiting-line.ts";
import type { Ledger } from "../ledger.ts";
import { isOwnerGone } from "../owner-of-process.ts";
import { settleGoneOwners } from "../settle/settle-gone-owners.ts";

/** Polling interval of a waiter, in milliseconds. */
const LOOK_EVERY_MS = 100;
/** After this many looks, a waiter also looks for owners that are gone. */
const SWEEP_EVERY_LOOKS = 10;

/** The client gives a silent agent up after this long, unless its setting says otherwise (measured on 2.1.330). */
const CLIENT_STALL_MS = 600_000;
/** We stop waiting this much earlier, so that the agent can still be told. */
const STALL_MARGIN_MS = 30_000;

const NO_SLOT_IN_TIME = "no slot came free before the client would have given the agent up";

type Start = SignalOf<"agentStarted">;

/** How a start went: the agent may work, it was stopped, the client would have given it up before a slot was free, or is gone. */
export type Started = "at-work" | "stopped" | "overrun" | "owner-gone";

/** Waits in line for a slot. While it waits the client holds the agent back, so it makes no request of the model. */
export async function waitForSlot(ledger: Ledger, start: Start, how: StartKind): Promise<Started> {
  const { agent, agentType, session } = start;
  const life = randomId();
  const ticket = holdingName({ owner: ledger.key, hold: { kind: "agent", agent }, life });
  const path = join(ledger.paths.waiting, ticket);
  const termination = awaitTermination();
  const record: HoldingRecord = { format: 1, at: ledger.time(), session, agentType, description: "", how };
  writeFileSync(path, JSON.stringify(record), { mode: 0o600, flag: "wx" });
  ledger.record("waiting", { agent, agentType, life });
  ledger.publish();
  const tryToStart = (slots: readonly Holding[]) =>
    (how === "spawn" && startOnPass(ledger, start)) || isServed(ledger, ticket, start, { how, life, slots });
  const waited = await waitInLine(ledger, path, tryToStart, termination.signal);
  switch (waited) {
    case "at-work":
      termination.letThrough();
      if (!removeTicket(path)) giveUp(ledger, life, "killed", "stopped while it waited for a slot");
      break;
    case "owner-gone":
      giveUp(ledger, life, "lost", "its client process is gone");
      break;
    case "stopped":
      giveUp(ledger, life, "killed", "stopped while it waited for a slot");
      break;
    case "overrun":
      ledger.record("overrun", { agent, reason: NO_SLOT_IN_TIME });
      giveUp(ledger, life, "refused", NO_SLOT_IN_TIME);
  }
  return waited;
}

/** By which a process is asked to end: a terminal that is closed sends the last. */
const SIGNALS = ["SIGTERM", "SIGINT", "SIGHUP"] as const;

/** Tells of these signals, which do not end this process meanwhile. */
interface Termination {
  readonly signal: AbortSignal;
  /** From here on they end this process. */
  letThrough(): void;
}

/**
 * No such signal ends this process while it waits, nor until it has answered: its agent would start without a slot. A client that stops a
 * waiting agent sends one, and so does anybody who ends all Node processes, which the client does not notice.
 */
function awaitTermination(): Termination {
  const termination = new AbortController();
  const terminate = () => termination.abort();
  for (const name of SIGNALS) process.on(name, terminate);
  const letThrough = () => {
    for (const name of SIGNALS) process.off(name, terminate);
  };
  return { signal: termination.signal, letThrough };
}

async function waitInLine(
  ledger: Ledger,
  path: string,
  tryToStart: (slots: readonly Holding[]) => boolean,
  terminated: AbortSignal,
): Promise<Started> {
  // Not the wall clock: if it were set back, the client would give the agent up first.
  const deadline = performance.now() + waitingLimit();
  for (let look = 1; performance.now() < deadline; look++) {
    const isSweep = look % SWEEP_EVERY_LOOKS === 0;
    if (isSweep && isOwnerGone(ledger.owner, ledger.owner)) return "owner-gone";
    if (tryToStart(dropLapsedOffers(ledger.paths, Date.now()))) return "at-work";
    if (isSweep) settleGoneOwners(ledger);
    await sleep(LOOK_EVERY_MS, undefined, { signal: terminated }).catch(() => undefined);
    if (terminated.aborted || !touch(path)) return "stopped";
  }
  return "overrun";
}

/** False when the ticket is gone: the waiting life was ended, so its agent must not work. */
function touch(path: string): boolean {
  const now = new Date();
  try {
    utimesSync(path, now, now);
    return true;
  } catch {
    return false;
  }
}

interface Attempt {
  readonly how: StartKind;
  readonly life: string;
  /** The slots that are taken now. */
  readonly slots: readonly Holding[];
}

/** Takes a slot once there are enough for all waiters up to this one. A process that was suspended has lost its place. */
function isServed(ledger: Ledger, ticket: string, start: Start, { how, life, slots }: Attempt): boolean {
  const place = liveWaiters(ledger.paths).findIndex(({ file }) => file === ticket);
  if (place < 0) return false;
  const settings = ledger.readLimit();
  const isNext = place < roomUnder(settings.limit, slots.length, 0).unheld;
  return isNext && startInOwnSlot(ledger, start, how, life, { settings, slots });
}

/** Ends the waiting life. Its agent does not work, or is about to be told to end. */
function giveUp(ledger: Ledger, life: string, status: EndStatus, reason: string): void {
  const waiting = ledger.view().open.find((one) => one.life === life);
  // The client stops this process if somebody stops the agent, and also if it gives the agent up.
  const told = status === "killed" ? { isInferred: true as const } : {};
  if (waiting) carryOutSettlement(ledger, [{ do: "end", life: waiting, status, reason, ...told }], "waiting");
  ledger.publish();
}

/** False if the ticket was gone: its agent was stopped just as it got its slot. */
function removeTicket(path: string): boolean {
  try {
    unlinkSync(path);
    return true;
  } catch {
    return false;
  }
}

function waitingLimit(): number {
  const set = Number(process.env.CLAUDE_ASYNC_AGENT_STALL_TIMEOUT_MS);
  const stall = Number.isFinite(set) && set > 0 ? set : CLIENT_STALL_MS;
  return Math.max(0, stall - Math.min(STALL_MARGIN_MS, stall / 2));
}

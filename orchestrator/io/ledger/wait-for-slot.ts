import { rmSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { EndStatus } from "../../core/ledger/agent-status.ts";
import type { StartKind } from "../../core/ledger/event.ts";
import { holdingName } from "../../core/ledger/holding-name.ts";
import type { SignalOf } from "../../core/ledger/signal.ts";
import { carryOut } from "./carry-out.ts";
import type { Ledger } from "./ledger.ts";
import { isOwnerGone } from "./owner-of-process.ts";
import { settleGoneOwners } from "./settle-gone-owners.ts";
import { type HoldingRecord, readSlots, takeSlot } from "./slots.ts";
import type { Started } from "./start-agent.ts";
import { liveWaiters } from "./waiting-line.ts";

/** Between two looks of a waiter, in milliseconds. */
const LOOK_EVERY_MS = 100;
/** Looks after which a waiter also looks for owners that are gone. */
const SWEEP_EVERY_LOOKS = 10;

/** The client gives a silent agent up after this long, unless its setting says otherwise (measured on 2.1.330). */
const CLIENT_STALL_MS = 600_000;
/** Our waiting ends this much earlier, so that the agent is still there to be told. */
const STALL_MARGIN_MS = 30_000;

type Start = SignalOf<"agentStarted">;

/**
 * Takes a slot for a start that has no reservation, and waits for one in line. While it waits the client holds the agent
 * back, so it makes no request of the model.
 */
export async function waitForSlot(
  ledger: Ledger,
  start: Start,
  how: StartKind,
  life: string,
  record: HoldingRecord,
): Promise<Started> {
  const { paths, key, limit } = ledger;
  const { agent, agentType } = start;
  const name = { owner: key, agent, life };
  const take = () => {
    const slot = takeSlot(paths, limit, name, { ...record, at: ledger.time() });
    if (slot === undefined) return false;
    ledger.record("started", { life, slot, agent, agentType, how });
    return true;
  };
  if (liveWaiters(paths).length === 0 && take()) {
    ledger.publish();
    return "at-work";
  }
  const ticket = holdingName(name);
  const path = join(paths.waiting, ticket);
  process.once("SIGTERM", () => {
    giveUp(ledger, life, "killed", "stopped while it waited for a slot");
    process.exit(0);
  });
  writeFileSync(path, JSON.stringify(record), { mode: 0o600, flag: "wx" });
  ledger.record("waiting", { agent, agentType, life });
  ledger.publish();
  const waited = await waitInLine(ledger, ticket, path, take);
  if (waited === "at-work") rmSync(path, { force: true });
  else if (waited === "owner-gone") giveUp(ledger, life, "lost", "its client process is gone");
  else {
    ledger.record("overrun", { agent, reason: NO_SLOT_IN_TIME });
    giveUp(ledger, life, "refused", NO_SLOT_IN_TIME);
  }
  ledger.publish();
  return waited;
}

const NO_SLOT_IN_TIME = "no slot was free before the client would have given the agent up";

async function waitInLine(ledger: Ledger, ticket: string, path: string, take: () => boolean): Promise<Started> {
  const deadline = Date.now() + waitingLimit();
  for (let look = 1; Date.now() < deadline; look++) {
    if (isOwnerGone(ledger.owner, ledger.owner)) return "owner-gone";
    if (isNext(ledger, ticket) && take()) return "at-work";
    if (look % SWEEP_EVERY_LOOKS === 0) settleGoneOwners(ledger);
    await sleep(LOOK_EVERY_MS);
    const now = new Date();
    utimesSync(path, now, now);
  }
  return "overrun";
}

/** Ends the waiting life: its agent does not work, or is about to be told to end. */
function giveUp(ledger: Ledger, life: string, status: EndStatus, reason: string): void {
  const waiting = ledger.view(ledger.time()).open.find((one) => one.life === life && one.place === "waiting");
  if (waiting) carryOut(ledger, [{ do: "end", life: waiting, status, reason }], "waiting");
  ledger.publish();
}

/** Whether as many slots are free as there are waiters up to and including this one. */
function isNext(ledger: Ledger, ticket: string): boolean {
  const free = ledger.limit - readSlots(ledger.paths).filter(({ slot }) => slot <= ledger.limit).length;
  return liveWaiters(ledger.paths).findIndex(({ file }) => file === ticket) < free;
}

function waitingLimit(): number {
  const set = Number(process.env.CLAUDE_ASYNC_AGENT_STALL_TIMEOUT_MS);
  const stall = Number.isFinite(set) && set > 0 ? set : CLIENT_STALL_MS;
  return Math.max(0, stall - Math.min(STALL_MARGIN_MS, stall / 2));
}

import type { StartKind } from "../../../core/ledger/events/event.ts";
import { newestLife } from "../../../core/ledger/fold/ledger-state.ts";
import type { OpenLife } from "../../../core/ledger/signals/ledger-view.ts";
import { WORKFLOW_AGENT } from "../../../core/ledger/signals/settlements.ts";
import type { SignalOf } from "../../../core/ledger/signals/signal.ts";
import { removeFile } from "../../plain-file/remove-file.ts";
import { randomId } from "../../random-id.ts";
import { recordStart, startInOwnSlot, startOnPass } from "../begin-life.ts";
import { convertReservation } from "../convert-reservation.ts";
import { pathOfLife } from "../files/open-files.ts";
import { forgetSeen, startKey } from "../files/seen.ts";
import { liveWaiters } from "../files/waiting-line.ts";
import type { Ledger } from "../ledger.ts";
import { takeOffer } from "../offer-slot.ts";
import { settleGoneOwners } from "../settle/settle-gone-owners.ts";
import { isKnownAgent, isTeammate } from "../transcripts.ts";
import { type Started, waitForSlot } from "./wait-for-slot.ts";
import { openLifeOf, whoseStart } from "./whose-start.ts";

type Start = SignalOf<"agentStarted">;

/**
 * Gives a starting agent its slot: its call's reservation, one that is kept for it, or a free one, for which it may have to wait.
 *
 * @param beforeWait loads what is needed after a wait, if there is one: it may last for hours, and the files of this program be replaced or
 * removed meanwhile.
 */
export async function startAgent(ledger: Ledger, start: Start, beforeWait = () => {}): Promise<Started> {
  const { agent, call } = start;
  // Otherwise it is a guess which of the open calls it came from, and the end of its caller refuses one that is yet to start.
  if (call !== undefined) ledger.record("joined", { call, agent });
  const whose = await whoseStart(ledger, agent, beforeWait);
  if (whose.kind === "others") return whose.started;
  const idle = openLifeOf(ledger, agent);
  try {
    return await decideStart(ledger, start, idle, whose.how, beforeWait);
  } catch (error) {
    forgetSeen(ledger.paths, startKey(ledger.key, agent));
    throw error;
  }
}

async function decideStart(
  ledger: Ledger,
  start: Start,
  idle: OpenLife | undefined,
  known: StartKind | undefined,
  beforeWait: () => void,
): Promise<Started> {
  const how = known ?? kindOfStart(ledger, start, idle);
  const isFree = startIfFree(ledger, start, how);
  if (!isFree) beforeWait();
  const started = isFree ? "at-work" : await waitForSlot(ledger, start, how);
  if (idle && started === "at-work") removeFile(pathOfLife(ledger.paths, idle));
  ledger.publish();
  return started === "at-work" && !isCounted(ledger, start.agent) ? "stopped" : started;
}

/** False if the state was deleted or replaced after the slot was taken, and before the home knew of it. */
function isCounted(ledger: Ledger, agent: string): boolean {
  const place = openLifeOf(ledger, agent)?.place;
  return place === "slot" || place === "fork";
}

function kindOfStart(ledger: Ledger, { agent, agentType }: Start, idle: OpenLife | undefined): StartKind {
  if (agentType === WORKFLOW_AGENT) return "workflow";
  if (idle) return "wake";
  const entry = ledger.agentOfId(agent);
  const before = entry && newestLife(entry);
  if (before) return before.status === "reserved" ? "spawn" : "resume";
  return isKnownAgent(ledger.transcript, agent) && !isTeammate(ledger.transcript, agent) ? "resume" : "spawn";
}

/** Starts the agent where it need not wait; a full ledger first looks for slots whose owners are gone. */
function startIfFree(ledger: Ledger, start: Start, how: StartKind): boolean {
  if (startAtOnce(ledger, start, how)) return true;
  settleGoneOwners(ledger);
  return startAtOnce(ledger, start, how);
}

/** Starts the agent in a slot that is free now. */
function startAtOnce(ledger: Ledger, start: Start, how: StartKind): boolean {
  const { agent } = start;
  if (how === "spawn" && (convertReservation(ledger, start) || startOnPass(ledger, start))) return true;
  const offer = how === "wake" ? takeOffer(ledger, agent) : undefined;
  if (offer) {
    recordStart(ledger, { ...offer, agent, agentType: start.agentType, how });
    return true;
  }
  const life = randomId();
  return liveWaiters(ledger.paths).length === 0 && startInOwnSlot(ledger, start, how, life);
}

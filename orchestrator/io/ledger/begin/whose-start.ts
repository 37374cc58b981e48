import { setTimeout as sleep } from "node:timers/promises";
import { defined } from "../../../core/ledger/defined.ts";
import { isStartKind, type StartKind } from "../../../core/ledger/events/event.ts";
import { holdingName } from "../../../core/ledger/holding-name.ts";
import { NO_START, type Owner, ownerKey, parseOwnerKey } from "../../../core/ledger/owner.ts";
import type { OpenLife } from "../../../core/ledger/signals/ledger-view.ts";
import { startOf } from "../../process/read-process.ts";
import { carryOutSettlement } from "../carry-out-settlement.ts";
import { nameOfLife, pathOfLife } from "../files/open-files.ts";
import {
  decisionNote,
  forgetSeen,
  isDecided,
  isDecisionOld,
  isFirstToDecide,
  startKey,
  timeOfDecision,
} from "../files/seen.ts";
import { readRecord } from "../files/slots.ts";
import type { StatePaths } from "../files/state-paths.ts";
import { isInLine } from "../files/waiting-line.ts";
import type { Ledger } from "../ledger.ts";
import { isOwnerGone, thisProcess } from "../owner-of-process.ts";
import type { Started } from "./wait-for-slot.ts";

/** How often a process looks at what another one does, in milliseconds. */
const LOOK_EVERY_MS = 100;

/** After this many looks it also looks whether the client is gone. */
const SWEEP_EVERY_LOOKS = 10;

/** After so many looks nobody has decided again: one who takes over from a process that was killed in line does so in far less. */
const UNDECIDED_LOOKS = 3;

/** A process that has not given an agent its slot, nor put it in line, after so long may have been killed. */
const DECIDED_WITHIN_MS = 10_000;

/** Who gives a starting agent its slot: this process, or another one, which did as told. */
type Whose =
  | {
      readonly kind: "ours";
      /** How the agent comes to work, where a process that knew it was killed in line. From then on the agent looks like one that has worked. */
      readonly how?: StartKind;
    }
  | { readonly kind: "others"; readonly started: Started };

/**
 * Tells whether this process gives the agent its slot, else how the start went. If several processes could, as with two installs, the
 * first does. The others wait until the agent has its slot, and take over if the first was killed, because the agent must not work without
 * one. A suspended process is not overtaken: it may take a slot as soon as it continues, and the client waits for it anyway.
 */
export async function whoseStart(ledger: Ledger, agent: string, beforeWait: () => void): Promise<Whose> {
  const key = startKey(ledger.key, agent);
  const note = ownerKey(thisProcess(ledger.owner));
  let how: StartKind | undefined;
  let hasWaited = false;
  let undecided = 0;
  for (let look = 1; ; look++, beforeWait(), await sleep(LOOK_EVERY_MS)) {
    if (look % SWEEP_EVERY_LOOKS === 0 && isOwnerGone(ledger.owner, ledger.owner)) return others("owner-gone");
    const life = openLifeOf(ledger, agent);
    // looked at once more: before it was gone, the process that decided may have given the agent its slot
    const isStillSo = () => isSamePlace(life, openLifeOf(ledger, agent));
    if (life?.place === "slot" || life?.place === "fork") return others("at-work");
    if (life?.place === "waiting") {
      hasWaited = true;
      how ??= kindOfWait(ledger, life);
      if (isInLine(ledger.paths, holdingName(nameOfLife(life))) || !isDeciderGone(ledger, key) || !isStillSo())
        continue;
      const reason = "the process that waited for a slot was killed";
      carryOutSettlement(ledger, [{ do: "end", life, status: "killed", reason }], "waiting");
      if (isFirstToDecide(ledger.paths, key, note)) return ours(how);
    }
    // it has left the line, so it must not work; where a killed process was in line, another decides again
    else if (hasWaited && !isDecided(ledger.paths, key)) {
      if (++undecided === UNDECIDED_LOOKS) return others("stopped");
    } else if (isFirstToDecide(ledger.paths, key, note) || takesOver(ledger, key, note, isStillSo)) return ours(how);
  }
}

function ours(how: StartKind | undefined): Whose {
  return { kind: "ours", ...defined({ how }) };
}

function others(started: Started): Whose {
  return { kind: "others", started };
}

/** The kind of start of an agent that waits, as the process noted that put it in line. */
function kindOfWait({ paths }: Ledger, life: OpenLife): StartKind | undefined {
  const how: unknown = readRecord(pathOfLife(paths, life))?.how;
  return isStartKind(how) ? how : undefined;
}

/** The agent's life, if it has begun one: unlike `lifeOfAgent`, not a reservation of its call, which it has yet to use. */
export function openLifeOf(ledger: Ledger, agent: string): OpenLife | undefined {
  return ledger.view().open.find((one) => one.owner === ledger.key && one.agent === agent);
}

function isSamePlace(life: OpenLife | undefined, other: OpenLife | undefined): boolean {
  return life?.life === other?.life && life?.place === other?.place;
}

/** Whether the process that decided on the start is gone; one that noted nothing may be. */
function isDeciderGone({ paths, owner }: Pick<Ledger, "paths" | "owner">, key: string): boolean {
  const first = parseOwnerKey(decisionNote(paths, key));
  return first === undefined || isOwnerGone(first, owner) || isYounger(first, paths, key);
}

function takesOver({ paths, owner }: Ledger, key: string, note: string, isStillSo: () => boolean): boolean {
  if (!isDecisionOld(paths, key, DECIDED_WITHIN_MS)) return false;
  if (!isDeciderGone({ paths, owner }, key) || !isStillSo()) return false;
  forgetSeen(paths, key);
  return isFirstToDecide(paths, key, note);
}

/** Times of processes are in whole seconds there, in milliseconds. */
const SECOND_MS = 1_000;

/**
 * Whether a process that noted no start, as one does where only a program tells it, is gone and another has its pid since: that one
 * began after the note.
 */
function isYounger({ pid, start }: Owner, paths: StatePaths, key: string): boolean {
  if (start !== NO_START) return false;
  const beganMs = Number(startOf(pid)) * SECOND_MS;
  const notedMs = timeOfDecision(paths, key);
  return notedMs !== undefined && beganMs > notedMs + SECOND_MS;
}

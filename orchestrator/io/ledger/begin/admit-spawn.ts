import type { SpawnFacts } from "../../../core/ledger/events/event.ts";
import type { HoldingName } from "../../../core/ledger/holding-name.ts";
import type { SignalOf } from "../../../core/ledger/signals/signal.ts";
import { isReferencePrompt, parseReference, referenceAnywhere } from "../../../core/reference/reference.ts";
import { explainReference } from "../../../core/texts/denials/explain-reference.ts";
import { uncounted } from "../../../core/texts/denials/uncounted.ts";
import { randomId } from "../../random-id.ts";
import { type Brief, readBrief, returnReference, useReference } from "../../reference/brief-files.ts";
import { whyOver } from "../../reference/why-over.ts";
import { countRoom } from "../files/count-room.ts";
import { eventKey, isFirstToDecide, noteAdmitted } from "../files/seen.ts";
import { type Holding, type HoldingRecord, readSlots } from "../files/slots.ts";
import { voidPasses } from "../fork-passes.ts";
import type { Ledger } from "../ledger.ts";
import { resultsTranscript } from "../transcripts.ts";
import { explainFull } from "./explain-full.ts";
import { giveSlotBack } from "./give-slot-back.ts";
import { makeRoom } from "./make-room.ts";
import { nextStepAfter } from "./next-step-after.ts";

/** Whether a spawn may continue, and with which brief in place of its reference. */
export type Admission =
  | { readonly kind: "admitted"; readonly brief?: Brief }
  | { readonly kind: "denied"; readonly reason: string }
  /** Another install's hook decides on this call. */
  | { readonly kind: "not-ours" };

type Spawn = SignalOf<"spawnAsked">;

/**
 * Takes a slot for a spawn, or says why it cannot start.
 *
 * @param cli our command line, as a model runs it.
 * @param whyUncountable why an agent could not be counted, if so.
 */
export function admitSpawn(
  ledger: Ledger,
  spawn: Spawn,
  cli: string,
  whyUncountable: (spawn: Spawn) => string | undefined = () => undefined,
): Admission {
  const { limit, whyUnread } = ledger.readLimit();
  if (whyUnread !== undefined) return { kind: "denied", reason: uncounted(`: ${whyUnread.replace(/\.$/, "")}`) };
  const seen = eventKey(ledger.key, spawn.session, spawn.call);
  if (!isFirstToDecide(ledger.paths, seen)) return { kind: "not-ours" };
  const uncountable = whyUncountable(spawn);
  if (uncountable !== undefined) return deny(ledger, spawn, "uncountable", uncountable);
  const lookup = lookUpBrief(ledger, spawn, cli);
  if (lookup.kind === "denied") return deny(ledger, spawn, "reference", lookup.reason);
  const { brief } = lookup;
  try {
    return decide(ledger, spawn, { seen, limit, cli, ...(brief ? { brief } : {}) });
  } catch (error) {
    giveReferenceBack(ledger, spawn);
    throw error;
  }
}

function giveReferenceBack(ledger: Ledger, { reference }: Spawn): void {
  const parsed = reference && parseReference(reference);
  if (parsed) returnReference(ledger.paths, parsed, ledger.time());
}

interface Known {
  /** The name of the decision. */
  readonly seen: string;
  readonly limit: number;
  readonly cli: string;
  readonly brief?: Brief;
}

function decide(ledger: Ledger, spawn: Spawn, { seen, limit, cli, brief }: Known): Admission {
  const record = recordOf(ledger, spawn, seen, brief);
  const life = randomId();
  const name = { owner: ledger.key, hold: { kind: "reserved" }, life } as const;
  const slot = reserve(ledger, spawn, limit, name, record);
  if (slot === undefined) {
    giveReferenceBack(ledger, spawn);
    return deny(ledger, spawn, "full", explainFull(ledger, spawn, limit, cli));
  }
  voidPasses(ledger.paths, ledger.key);
  try {
    noteAdmitted(ledger.paths, seen);
    ledger.append("reserved", { ...factsOf(spawn, brief), life, slot });
  } catch (error) {
    giveSlotBack(ledger, slot, name);
    throw error;
  }
  ledger.publish();
  return { kind: "admitted", ...(brief ? { brief } : {}) };
}

/** Takes a slot that waiters leave free. If none is free, slots whose holder is gone are freed first. */
function reserve(
  ledger: Ledger,
  spawn: Spawn,
  limit: number,
  name: HoldingName,
  record: HoldingRecord,
): number | undefined {
  const { paths } = ledger;
  const takeAmong = (slots: readonly Holding[], most: number) =>
    countRoom(paths, most, slots).free > 0 ? ledger.takeSlot(most, name, record, slots) : undefined;
  const found = readSlots(paths);
  const slot = takeAmong(found, limit);
  if (slot !== undefined) return slot;
  makeRoom(ledger, spawn, found);
  // it may have waited, and somebody have lowered the limit meanwhile
  return takeAmong(readSlots(paths), ledger.limit);
}

type Lookup = { readonly kind: "found"; readonly brief?: Brief } | { readonly kind: "denied"; readonly reason: string };

function lookUpBrief(ledger: Ledger, spawn: Spawn, cli: string): Lookup {
  const { prompt, reference, call, caller } = spawn;
  const isBegun = isReferencePrompt(prompt);
  const parsed = isBegun ? reference && parseReference(reference) : referenceAnywhere(prompt);
  // A prompt may mention references; if it names an existing brief, it was meant to be that brief's call.
  if (!isBegun && !(parsed && readBrief(ledger.paths, parsed))) return { kind: "found" };
  const over = parsed && whyOver(ledger.paths, parsed);
  const use = parsed && isBegun && !over ? useReference(ledger.paths, parsed, call, ledger.time()) : undefined;
  if (use?.kind === "ready") return { kind: "found", brief: use.brief };
  const why = over ? (`${over}-over` as const) : (use?.kind ?? (isBegun ? "unknown" : "misplaced"));
  const isNested = caller !== undefined;
  const nextStep =
    why === "misplaced" && parsed && !isNested ? nextStepAfter(ledger, spawn, parsed.run, cli) : undefined;
  return { kind: "denied", reason: explainReference(why, prompt, isNested, nextStep) };
}

function deny(ledger: Ledger, spawn: Spawn, why: "full" | "reference" | "uncountable", reason: string): Admission {
  ledger.record("denied", { ...factsOf(spawn, undefined), why, reason });
  // A denial changes no agent, but agents.json may have been deleted or changed since it was written.
  ledger.publish();
  return { kind: "denied", reason };
}

function factsOf(
  { call, caller, description, agentType, reference, background, promptId }: Spawn,
  brief: Brief | undefined,
): SpawnFacts {
  return {
    call,
    description,
    agentType,
    ...(caller === undefined ? {} : { caller }),
    ...(reference === undefined ? {} : { reference }),
    // A call of the main conversation with a brief is put into the background, whatever it says.
    ...(background === undefined || (brief && caller === undefined) ? {} : { background }),
    ...(promptId === undefined ? {} : { promptId }),
    ...(brief ? { skillName: brief.skillName, taskId: brief.taskId } : {}),
  };
}

function recordOf(ledger: Ledger, spawn: Spawn, seen: string, brief: Brief | undefined): HoldingRecord {
  const results = resultsTranscript(spawn.transcript, spawn.caller);
  return {
    format: 1,
    at: ledger.time(),
    session: spawn.session,
    ...factsOf(spawn, brief),
    seen,
    ...(results ? { results } : {}),
  };
}

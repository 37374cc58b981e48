import { defined } from "../../../core/ledger/defined.ts";
import { type OwnerKey, ownerDistance, parseOwnerKey } from "../../../core/ledger/owner.ts";
import type { SignalOf } from "../../../core/ledger/signals/signal.ts";
import { parseReference } from "../../../core/reference/reference.ts";
import {
  type Asker,
  explainDenial,
  FOR_A_PARENT,
  type Holder,
  isStranded,
} from "../../../core/texts/denials/explain-denial.ts";
import { countRoom } from "../files/count-room.ts";
import { type FoundFile, findOpenFiles } from "../files/open-files.ts";
import { type Holding, readRecord, readSlots } from "../files/slots.ts";
import type { Ledger } from "../ledger.ts";
import { nextStepAfter } from "./next-step-after.ts";

type Spawn = SignalOf<"spawnAsked">;

/** Why a spawn finds no slot: who holds them, and what to do. */
export function explainFull(ledger: Ledger, spawn: Spawn, limit: number, cli: string): string {
  const slots = readSlots(ledger.paths);
  const files = findOpenFiles(ledger.paths, slots);
  const found = holders(ledger, slots, files);
  const fullness = {
    holders: found,
    waiting: countRoom(ledger.paths, limit, slots).waiting,
    limit,
    isRestored: files.some(({ path }) => readRecord(path)?.isRestored),
  };
  return explainDenial(fullness, askerOf(ledger, spawn, found, cli), new Date(ledger.time()));
}

function askerOf(ledger: Ledger, spawn: Spawn, found: readonly Holder[], cli: string): Asker {
  const asker = { isAgent: spawn.caller !== undefined };
  const run = spawn.reference && parseReference(spawn.reference)?.run;
  const nextStep = run && isStranded(found, asker) ? nextStepAfter(ledger, spawn, run, cli) : undefined;
  return { ...asker, ...defined({ nextStep }) };
}

function holders(ledger: Ledger, slots: readonly Holding[], files: readonly FoundFile[]): Holder[] {
  const { open } = ledger.view(undefined, slots, files);
  return slots.map(({ slot, name }) => {
    if (!name) return { slot, description: undefined, whose: "unknown" };
    const life = open.find((one) => one.life === name.life);
    return {
      slot,
      description: life?.entry.description ?? FOR_A_PARENT,
      ...(life?.entry.taskId ? { taskId: life.entry.taskId } : {}),
      ...(life ? { since: life.since } : {}),
      whose: whoseIs(name.owner, ledger),
    };
  });
}

function whoseIs(key: OwnerKey, ledger: Ledger): Holder["whose"] {
  if (key === ledger.key) return "own";
  const owner = parseOwnerKey(key);
  return owner && ownerDistance(owner, ledger.owner) === "here" ? "other-session" : "unknown";
}

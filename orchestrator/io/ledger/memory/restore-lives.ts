import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { defined } from "../../../core/ledger/defined.ts";
import { parseHoldingName } from "../../../core/ledger/holding-name.ts";
import { eventsOfRemembered, type RememberedLife } from "../../../core/ledger/remembered-life.ts";
import { MAX_CONCURRENT_AGENTS } from "../../../core/max-concurrent-agents.ts";
import { holdDirectory } from "../../hold-directory.ts";
import { appendEvent } from "../files/events-log.ts";
import { type HoldingRecord, readSlots, slotDir } from "../files/slots.ts";
import { createState, type StatePaths } from "../files/state-paths.ts";

/**
 * Counts agents again whose state was deleted while they worked, each in the place that it had. Several processes may do so at once:
 * each life is counted once.
 *
 * @throws an error that says why they cannot be counted.
 */
export function restoreLives(paths: StatePaths, lives: readonly RememberedLife[]): void {
  createState(paths);
  for (const life of lives) {
    const placed = life.place === "slot" ? placeInSlot(paths, life) : placeInFolder(paths, life, life.place);
    if (placed.kind === "done-before") continue;
    for (const event of eventsOfRemembered(life, placed.slot)) appendEvent(paths, event);
  }
}

type Placed = { readonly kind: "placed"; readonly slot?: number } | { readonly kind: "done-before" };

function placeInSlot(paths: StatePaths, remembered: RememberedLife): Placed {
  const content = contentOf(remembered);
  const numbers = Array.from({ length: MAX_CONCURRENT_AGENTS }, (_, n) => n + 1);
  for (const slot of [...(remembered.slot === undefined ? [] : [remembered.slot]), ...numbers]) {
    if (isHeld(paths, remembered)) return { kind: "done-before" };
    const isFree = numbers.includes(slot) && !readSlots(paths).some((held) => held.slot === slot);
    if (isFree && holdDirectory(paths.tmp, slotDir(paths, slot), remembered.file, content))
      return { kind: "placed", slot };
  }
  if (isHeld(paths, remembered)) return { kind: "done-before" };
  throw new Error(`more agents are at work than ${paths.dir}, in which they were counted before, has slots for`);
}

function isHeld(paths: StatePaths, { file }: RememberedLife): boolean {
  const life = parseHoldingName(file)?.life;
  return readSlots(paths).some(({ name }) => name?.life === life);
}

function placeInFolder(paths: StatePaths, remembered: RememberedLife, place: "fork" | "idle"): Placed {
  const folder = place === "fork" ? paths.forks : paths.idle;
  try {
    writeFileSync(join(folder, remembered.file), contentOf(remembered), { flag: "wx", mode: 0o600 });
    return { kind: "placed" };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return { kind: "done-before" };
    throw error;
  }
}

function contentOf(remembered: RememberedLife): string {
  const { since: at, session = "", call, caller, agentType, description, skillName, taskId } = remembered;
  const record: HoldingRecord = {
    format: 1,
    at,
    session,
    agentType,
    description,
    ...defined({ call, caller, skillName, taskId }),
    isRestored: true,
  };
  return `${JSON.stringify(record)}\n`;
}

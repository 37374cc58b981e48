import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { defined } from "../../../core/ledger/defined.ts";
import { hasLifeEnded } from "../../../core/ledger/fold/has-life-ended.ts";
import { parseHoldingName } from "../../../core/ledger/holding-name.ts";
import { eventsOfRemembered, type RememberedLife } from "../../../core/ledger/remembered-life.ts";
import { MAX_CONCURRENT_AGENTS } from "../../../core/max-concurrent-agents.ts";
import { holdDirectory } from "../../hold-directory.ts";
import { endedLives } from "../files/ended-lives.ts";
import { appendEvent } from "../files/events-log.ts";
import { readHistory } from "../files/ledger-history.ts";
import { filesOfLife } from "../files/open-files.ts";
import { type HoldingRecord, readSlots, slotDir } from "../files/slots.ts";
import { createState, type StatePaths } from "../files/state-paths.ts";
import { isRemembered } from "./at-work-file.ts";

/** More slots than a machine has agents: what cannot be counted in one of these cannot be counted at all. */
const MOST_SLOTS = 100;

/** How often a process gives way to others that restore the same life at once. */
const MOST_TRIES = 5;

/**
 * Counts agents again whose state was deleted while they worked, each in the place that it had. If others took its slot since, it gets
 * one above the cap, which nobody else can take. Several processes may do so at once: each life is counted once, and none that has ended.
 *
 * @throws an error that says why they cannot be counted.
 */
export function restoreLives(paths: StatePaths, lives: readonly RememberedLife[]): void {
  createState(paths);
  for (const life of lives) restoreLife(paths, life);
}

function restoreLife(paths: StatePaths, remembered: RememberedLife): void {
  const life = parseHoldingName(remembered.file)?.life ?? "";
  for (let left = MOST_TRIES; left > 0; left--) {
    if (filesOfLife(paths, life).length > 0) return;
    const placed = place(paths, remembered, life);
    if (placed === undefined) continue;
    // Whoever ends a life leaves a file in `ended` until it is remembered no more: that order lets neither of the two be missed.
    if (hasLifeEnded(readHistory(paths).state, life) || endedLives(paths).has(life) || !isRemembered(life)) {
      rmSync(placed.path, { force: true });
      return;
    }
    const isKept = keepFirst(paths, remembered, life) === placed.path;
    if (isKept && readHistory(paths).state.ofLife(life) === undefined)
      for (const event of eventsOfRemembered(remembered, placed.slot)) appendEvent(paths, event);
    return;
  }
  throw new Error(`too many hooks at once count again who is at work in ${paths.dir}`);
}

/**
 * Where several processes have placed a life at once, leaves the file in its own slot, else the one in the first. Whoever removes a file has
 * seen another that goes before it, so a life that was placed is never without one.
 *
 * @returns the path of the file that is left.
 */
function keepFirst(paths: StatePaths, { slot: own }: RememberedLife, life: string): string | undefined {
  const rank = (slot = 0) => (slot === own ? 0 : slot);
  const [first, ...others] = filesOfLife(paths, life).sort((a, b) => rank(a.slot) - rank(b.slot));
  for (const { path } of others) rmSync(path, { force: true });
  return first?.path;
}

interface Placed {
  readonly path: string;
  /** The log knows the slots below the cap. */
  readonly slot?: number;
}

/** Undefined where another process has placed it. */
function place(paths: StatePaths, remembered: RememberedLife, life: string): Placed | undefined {
  return remembered.place === "slot"
    ? placeInSlot(paths, remembered, life)
    : placeInFolder(remembered, remembered.place === "fork" ? paths.forks : paths.idle);
}

function placeInSlot(paths: StatePaths, remembered: RememberedLife, life: string): Placed | undefined {
  const { file, slot: own } = remembered;
  const numbers = Array.from({ length: MOST_SLOTS }, (_, n) => n + 1);
  const held = new Set(readSlots(paths).map(({ slot }) => slot));
  const free = [...numbers.filter((slot) => slot === own), ...numbers].filter((slot) => !held.has(slot));
  for (const slot of free) {
    if (filesOfLife(paths, life).length > 0) return undefined;
    if (!holdDirectory(paths.tmp, slotDir(paths, slot), file, contentOf(remembered))) continue;
    const path = join(slotDir(paths, slot), file);
    return slot <= MAX_CONCURRENT_AGENTS ? { path, slot } : { path };
  }
  throw new Error(`agents are at work that cannot be counted in ${paths.slots}`);
}

function placeInFolder(remembered: RememberedLife, folder: string): Placed | undefined {
  const path = join(folder, remembered.file);
  try {
    writeFileSync(path, contentOf(remembered), { flag: "wx", mode: 0o600 });
    return { path };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return undefined;
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

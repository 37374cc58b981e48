import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { AgentStatus } from "../../../core/ledger/agent-status.ts";
import { defined } from "../../../core/ledger/defined.ts";
import { hasLifeEnded } from "../../../core/ledger/fold/has-life-ended.ts";
import { endedName, holdingName, parseHoldingName } from "../../../core/ledger/holding-name.ts";
import { type Progress, progressOf } from "../../../core/ledger/progress.ts";
import { eventsOfRemembered, progressOfRemembered, type RememberedLife } from "../../../core/ledger/remembered-life.ts";
import { MAX_CONCURRENT_AGENTS } from "../../../core/max-concurrent-agents.ts";
import { holdDirectory } from "../../hold-directory.ts";
import { endedLives } from "../files/ended-lives.ts";
import { appendEvent } from "../files/events-log.ts";
import { readHistory } from "../files/ledger-history.ts";
import { type FoundFile, filesOfLife } from "../files/open-files.ts";
import { type HoldingRecord, moveFile, readSlots, slotDir } from "../files/slots.ts";
import { createState, type StatePaths } from "../files/state-paths.ts";
import { isRemembered } from "./at-work-file.ts";

/** More slots than a machine has agents: what cannot be counted in one of these cannot be counted at all. */
const MOST_SLOTS = 100;

/** How often a process gives way to others that restore the same life at once. */
const MOST_TRIES = 5;

/**
 * Counts agents again whose state was deleted while they worked, each in the place that it had. If others took its slot since, it gets
 * one above the cap, which nobody else can take. A life that an older copy of the state has at an earlier moment goes on from there.
 * Several processes may do so at once: each life is counted once, and none that has ended.
 *
 * @throws an error that says why they cannot be counted.
 */
export function restoreLives(paths: StatePaths, lives: readonly RememberedLife[]): void {
  createState(paths);
  for (const life of lives) restoreLife(paths, life);
}

/** Ends what an older copy of the state has open, and was over before it was put back. The sweep of `ended` logs it. */
export function endPast(paths: StatePaths, past: readonly FoundFile[]): void {
  for (const { path, name } of past) {
    const status = name.hold.kind === "agent" ? "completed" : "refused";
    moveFile(path, join(paths.ended, endedName({ life: name.life, status })));
  }
}

function restoreLife(paths: StatePaths, remembered: RememberedLife): void {
  const life = parseHoldingName(remembered.file)?.life ?? "";
  for (let left = MOST_TRIES; left > 0; left--) {
    const files = filesOfLife(paths, life);
    if (files.some((file) => !isBehind(file, remembered))) return;
    const placed = advance(paths, files, remembered) ?? place(paths, remembered, life);
    if (placed === undefined) continue;
    // Whoever ends a life leaves a file in `ended` until it is remembered no more: that order lets neither of the two be missed.
    if (hasLifeEnded(readHistory(paths).state, life) || endedLives(paths).has(life) || !isRemembered(life)) {
      rmSync(placed.path, { force: true });
      return;
    }
    if (keepFirst(paths, remembered, life) === placed.path) logAgain(paths, remembered, life, placed.slot);
    return;
  }
  throw new Error(`too many hooks at once count again who is at work in ${paths.dir}`);
}

/** Logs what the log does not have of a life. */
function logAgain(paths: StatePaths, remembered: RememberedLife, life: string, slot: number | undefined): void {
  const entry = readHistory(paths).state.ofLife(life);
  if (entry?.status === STATUSES[progressOfRemembered(remembered)]) return;
  for (const event of eventsOfRemembered(remembered, slot))
    if (entry === undefined || event.type !== "reserved") appendEvent(paths, event);
}

/** What the log calls an agent whose life has come this far. */
const STATUSES: Readonly<Record<Progress, AgentStatus>> = { 0: "reserved", 1: "running", 2: "idle" };

/** Whether a file is that of an earlier moment of the life. */
function isBehind(file: FoundFile, remembered: RememberedLife): boolean {
  return progressOf(file) < progressOfRemembered(remembered);
}

/** Goes on with a reservation in its slot; undefined where there is none, or another process does so. */
function advance(paths: StatePaths, files: readonly FoundFile[], { file, place }: RememberedLife): Placed | undefined {
  const reserved = files.find(({ slot }) => slot !== undefined);
  if (reserved?.slot === undefined || place !== "slot") return undefined;
  const path = join(slotDir(paths, reserved.slot), file);
  return moveFile(reserved.path, path) ? placedIn(reserved.slot, path) : undefined;
}

function placedIn(slot: number, path: string): Placed {
  return slot <= MAX_CONCURRENT_AGENTS ? { path, slot } : { path };
}

/**
 * Where several processes have placed a life at once, leaves the file in its own slot, else the one in the first. Whoever removes a file has
 * seen another that goes before it, so a life that was placed is never without one.
 *
 * @returns the path of the file that is left.
 */
function keepFirst(paths: StatePaths, remembered: RememberedLife, life: string): string | undefined {
  const rank = (slot = 0) => (slot === remembered.slot ? 0 : slot);
  const files = filesOfLife(paths, life).sort((a, b) => rank(a.slot) - rank(b.slot));
  const [first, ...others] = [
    ...files.filter((file) => !isBehind(file, remembered)),
    ...files.filter((file) => isBehind(file, remembered)),
  ];
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
  if (remembered.place === "slot") return placeInSlot(paths, remembered, life);
  if (remembered.place === "fork") dropPass(paths, remembered);
  return placeInFolder(remembered, remembered.place === "fork" ? paths.forks : paths.idle);
}

function placeInSlot(paths: StatePaths, remembered: RememberedLife, life: string): Placed | undefined {
  const { file, slot: own } = remembered;
  const numbers = Array.from({ length: MOST_SLOTS }, (_, n) => n + 1);
  const held = new Set(readSlots(paths).map(({ slot }) => slot));
  const free = [...numbers.filter((slot) => slot === own), ...numbers].filter((slot) => !held.has(slot));
  for (const slot of free) {
    if (filesOfLife(paths, life).some((found) => !isBehind(found, remembered))) return undefined;
    if (!holdDirectory(paths.tmp, slotDir(paths, slot), file, contentOf(remembered))) continue;
    return placedIn(slot, join(slotDir(paths, slot), file));
  }
  throw new Error(`agents are at work that cannot be counted in ${paths.slots}`);
}

/** Withdraws the pass that a fork has started on, which an older copy of the state still has. */
function dropPass(paths: StatePaths, { file }: RememberedLife): void {
  const name = parseHoldingName(file);
  if (name) rmSync(join(paths.forks, holdingName({ ...name, hold: { kind: "reserved" } })), { force: true });
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

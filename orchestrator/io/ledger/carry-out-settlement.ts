import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { endedName, holdingName, parseEndedName } from "../../core/ledger/holding-name.ts";
import type { OpenLife } from "../../core/ledger/signals/ledger-view.ts";
import type { Step } from "../../core/ledger/signals/settlements.ts";
import { parseReference } from "../../core/reference/reference.ts";
import { removeFile } from "../plain-file/remove-file.ts";
import { returnReference } from "../reference/brief-files.ts";
import { isJustMoved } from "./files/is-just-moved.ts";
import { dropOffers } from "./files/offers.ts";
import { nameOfLife, openLives, pathOfLife } from "./files/open-files.ts";
import { forgetSeen, startKey } from "./files/seen.ts";
import { moveFile, readRecord } from "./files/slots.ts";
import { dropPassesOf } from "./fork-passes.ts";
import type { Ledger } from "./ledger.ts";
import { offerSlot } from "./offer-slot.ts";

/**
 * Carries out a settlement. Each step is one rename, so a step that somebody else already made changes nothing. What tells that a life
 * has ended is removed only once the log and the memory of who is at work know of it: neither may be readable at this moment.
 */
export function carryOutSettlement(ledger: Ledger, steps: readonly Step[], by: string, transcript?: string): void {
  const ended: Ended[] = [];
  for (const step of steps) {
    switch (step.do) {
      case "end": {
        const end = endLife(ledger, step, by, transcript);
        if (end) ended.push(end);
        break;
      }
      case "idle":
        idleLife(ledger, step.life);
        break;
      case "exchange":
        ledger.record("exchanged", { life: step.life.life, other: step.other.life });
        break;
      default:
        step satisfies never;
    }
  }
  if (ended.length === 0 || !ledger.forgetLives(ended.map(({ life }) => life))) return;
  for (const { isLogged, file } of ended) if (isLogged) removeFile(file);
}

/** A life that this process has ended. */
interface Ended {
  readonly life: OpenLife;
  readonly isLogged: boolean;
  /** What tells of it until the log and the memory do. */
  readonly file: string;
}

/**
 * Logs the ends of lives whose line is missing because a process died between the rename and the line, and has them forgotten. A life that
 * is still open was about to be ended when that process died.
 */
export function finishEnded(ledger: Ledger): void {
  const files = readdirSync(ledger.paths.ended);
  if (files.length === 0) return;
  const open = openLives(ledger.paths);
  const over = new Set<string>();
  const finished: string[] = [];
  for (const file of files) {
    const name = parseEndedName(file);
    const path = join(ledger.paths.ended, file);
    const isOver = name !== undefined && !open.has(name.life);
    if (name && isJustMoved(path)) continue;
    // Whether that process knew that the agent was stopped, or only inferred it, is lost.
    const told = name?.status === "killed" ? { isEndInferred: true as const } : {};
    const isUnlogged = isOver && !ledger.hasEnded(name.life);
    if (isUnlogged && !ledger.record("ended", { ...name, by: "finished later", ...told })) continue;
    if (isOver) over.add(name.life);
    finished.push(path);
  }
  if (over.size > 0 && !ledger.forgetAnybodys(over)) return;
  for (const path of finished) rmSync(path, { recursive: true, force: true });
}

type End = Extract<Step, { do: "end" }>;

/** Undefined if somebody else has ended it. */
function endLife(
  ledger: Ledger,
  { life, status, reason, isInferred, offerTo }: End,
  by: string,
  transcript?: string,
): Ended | undefined {
  const { paths } = ledger;
  const path = pathOfLife(paths, life);
  const seen = readRecord(path)?.seen;
  // Before the life ends: if this process were killed in between, the agent's next start would get no slot.
  if (life.agent !== undefined) forgetSeen(paths, startKey(life.owner, life.agent));
  const file = join(paths.ended, endedName({ life: life.life, status }));
  const isOurs = offerTo === undefined ? moveFile(path, file) : offerSlot(ledger, life, status, offerTo);
  if (!isOurs) return undefined;
  const isLogged = ledger.record("ended", {
    life: life.life,
    status,
    by,
    ...(life.agent === undefined ? {} : { agent: life.agent }),
    ...(reason === undefined ? {} : { reason }),
    ...(isInferred ? { isEndInferred: true } : {}),
    ...(transcript === undefined ? {} : { transcript }),
  });
  if (seen) forgetSeen(paths, seen);
  if (life.agent !== undefined) forgetAgent(ledger, life, life.agent);
  const reference = status === "refused" && life.entry.reference && parseReference(life.entry.reference);
  if (reference) returnReference(paths, reference, ledger.time());
  return { life, isLogged, file };
}

/** Drops what was kept for the agent of a life that is over. */
function forgetAgent({ paths }: Ledger, { owner, place }: OpenLife, agent: string): void {
  dropPassesOf(paths, owner, agent);
  if (place === "idle") dropOffers(paths, owner, agent);
}

function idleLife(ledger: Ledger, life: OpenLife): void {
  const { paths } = ledger;
  if (life.agent === undefined || !moveFile(pathOfLife(paths, life), join(paths.idle, holdingName(nameOfLife(life)))))
    return;
  ledger.record("idle", { life: life.life, agent: life.agent });
  forgetSeen(paths, startKey(life.owner, life.agent));
}

import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { EndStatus } from "../../core/ledger/agent-status.ts";
import { endedName, holdingName, parseEndedName } from "../../core/ledger/holding-name.ts";
import type { OpenLife } from "../../core/ledger/ledger-view.ts";
import type { Step } from "../../core/ledger/settlements.ts";
import { parseReference } from "../../core/run/reference.ts";
import { forgetReference } from "../run/brief-files.ts";
import type { Ledger } from "./ledger.ts";
import { pathOfLife } from "./open-files.ts";
import { forgetSeen, startKey } from "./seen.ts";
import { moveFile, readRecord } from "./slots.ts";

/** Does what a settlement decided. Each step is one rename; a step that somebody else did first changes nothing. */
export function carryOut(ledger: Ledger, steps: readonly Step[], by: string, transcript?: string): void {
  for (const step of steps) {
    switch (step.do) {
      case "end":
        endLife(ledger, step, by, transcript);
        break;
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
}

/** Ended lives whose line may be missing, because their process died between the rename and the line, get it now. */
export function finishEnded(ledger: Ledger): void {
  for (const file of readdirSync(ledger.paths.ended)) {
    const name = parseEndedName(file);
    if (!name) continue;
    ledger.record("ended", { life: name.life, status: name.status as EndStatus, by: "finished later" });
    rmSync(join(ledger.paths.ended, file), { force: true });
  }
}

function endLife(
  ledger: Ledger,
  { life, status, reason }: Step & { do: "end" },
  by: string,
  transcript?: string,
): void {
  const { paths } = ledger;
  const ended = join(paths.ended, endedName({ life: life.life, status }));
  if (!moveFile(pathOfLife(paths, life), ended)) return;
  const record = readRecord(ended);
  ledger.record("ended", {
    life: life.life,
    status,
    by,
    ...(life.agent === undefined ? {} : { agent: life.agent }),
    ...(reason === undefined ? {} : { reason }),
    ...(transcript === undefined ? {} : { transcript }),
  });
  rmSync(ended, { force: true });
  if (record?.seen) forgetSeen(paths, record.seen);
  if (life.agent !== undefined) forgetSeen(paths, startKey(life.owner, life.agent));
  const reference = status === "refused" && life.entry.reference && parseReference(life.entry.reference);
  if (reference) forgetReference(paths, reference);
}

function idleLife(ledger: Ledger, life: OpenLife): void {
  const { paths } = ledger;
  if (life.agent === undefined) return;
  const name = holdingName({ owner: life.owner, agent: life.agent, life: life.life });
  if (!moveFile(pathOfLife(paths, life), join(paths.idle, name))) return;
  ledger.record("idle", { life: life.life, agent: life.agent });
  forgetSeen(paths, startKey(life.owner, life.agent));
}

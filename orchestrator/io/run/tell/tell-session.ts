import { join } from "node:path";
import type { OwnerKey } from "../../../core/ledger/owner.ts";
import type { SignalOf } from "../../../core/ledger/signals/signal.ts";
import type { Run } from "../../../core/run/run.ts";
import { isSameStart, runsToTell } from "../../../core/run/tell/runs-to-tell.ts";
import { tellBrokenRuns, tellOpenRuns } from "../../../core/texts/contexts/tell-open-runs.ts";
import { eventKey, forgetSeen, isFirstToDecide, timeOfDecision } from "../../ledger/files/seen.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import { lastTurn, noteSession } from "../../ledger/session-trace.ts";
import { isGone } from "../../ledger/settle/settle-gone-owners.ts";
import type { KeptRuns } from "../../reference/read-run.ts";
import { commandLine } from "./command-line.ts";

/** Whether this hook, of those of several installs, answers a session's start. Asked before old decisions are removed. */
export function isFirstToTell({ paths, key }: Ledger, { session, source }: SignalOf<"sessionStarted">): boolean {
  const decision = eventKey(key, session, "start", source);
  if (isFirstToDecide(paths, decision)) return true;
  const decidedMs = timeOfDecision(paths, decision);
  if (decidedMs === undefined || isSameStart(decidedMs, Date.now())) return false;
  forgetSeen(paths, decision);
  return isFirstToDecide(paths, decision);
}

/** Tells a new session about broken runs, and about the open runs of its client process, or else those whose client is gone. */
export function tellSession(ledger: Ledger, { runs, broken }: KeptRuns): string | undefined {
  // The bundled hook lies in hooks/dist.
  const cli = commandLine(join(__dirname, "..", ".."));
  const told = [tellBrokenRuns(broken, cli), tellOpen(ledger, runs, cli)].filter((text) => text !== undefined);
  return told.length === 0 ? undefined : told.join("\n");
}

function tellOpen(ledger: Ledger, kept: readonly Run[], cli: string): string | undefined {
  const isOwnerGone = (owner: OwnerKey) => isGone(ledger, owner);
  const open = runsToTell(kept, ledger.key, isOwnerGone, () => ledger.agents());
  // The model may continue the run at once, without a prompt that names us, so it is noted here that hooks run.
  if (open.length > 0 && lastTurn(ledger) === undefined) noteSession(ledger);
  return tellOpenRuns(open, cli);
}

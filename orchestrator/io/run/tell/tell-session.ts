import { join } from "node:path";
import type { OwnerKey } from "../../../core/ledger/owner.ts";
import type { SignalOf } from "../../../core/ledger/signals/signal.ts";
import type { Run } from "../../../core/run/run.ts";
import { isSameStart, runsToTell } from "../../../core/run/tell/runs-to-tell.ts";
import { tellBrokenRuns, tellOpenRuns } from "../../../core/run/texts/tell-open-runs.ts";
import { eventKey, forgetSeen, isFirstToDecide, timeOfDecision } from "../../ledger/files/seen.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import { lastTurn, noteSession } from "../../ledger/session-trace.ts";
import { isGone } from "../../ledger/settle/settle-gone-owners.ts";
import { readRuns } from "../../reference/read-run.ts";
import { commandLine } from "./command-line.ts";

/** Whether this is the hook, of those of several installs, that speaks at a session's start. To be asked before anything is swept. */
export function isFirstToTell({ paths, key }: Ledger, { session, source }: SignalOf<"sessionStarted">): boolean {
  const decision = eventKey(key, session, "start", source);
  if (isFirstToDecide(paths, decision)) return true;
  const decidedMs = timeOfDecision(paths, decision);
  if (decidedMs === undefined || isSameStart(decidedMs, Date.now())) return false;
  forgetSeen(paths, decision);
  return isFirstToDecide(paths, decision);
}

/** What a session is told when it begins: what is broken, and the open runs of this client process, else those whose client is gone. */
export function tellSession(ledger: Ledger): string | undefined {
  // The bundled hook lies in hooks/dist.
  const cli = commandLine(join(__dirname, "..", ".."));
  const { runs, broken } = readRuns(ledger.paths);
  const told = [tellBrokenRuns(broken, cli), tellOpen(ledger, runs, cli)].filter((text) => text !== undefined);
  return told.length === 0 ? undefined : told.join("\n");
}

function tellOpen(ledger: Ledger, kept: readonly Run[], cli: string): string | undefined {
  const isOwnerGone = (owner: OwnerKey) => isGone(ledger, owner);
  const open = runsToTell(kept, ledger.key, isOwnerGone, () => ledger.agents());
  // The model may take the run further at once, without a prompt that names us: that hooks run here is known from now on.
  if (open.length > 0 && lastTurn(ledger) === undefined) noteSession(ledger);
  return tellOpenRuns(open, cli);
}

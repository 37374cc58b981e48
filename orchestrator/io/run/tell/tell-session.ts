import { join } from "node:path";
import { isOpen } from "../../../core/ledger/agent-status.ts";
import type { SignalOf } from "../../../core/ledger/signals/signal.ts";
import { isUnfinished, parentOf, type Run } from "../../../core/run/run.ts";
import { tellBrokenRuns, tellOpenRuns } from "../../../core/run/texts/tell-open-runs.ts";
import { eventKey, forgetSeen, isDecidedBefore, isFirstToDecide } from "../../ledger/files/seen.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import { lastTurn, noteSession } from "../../ledger/session-trace.ts";
import { isGone } from "../../ledger/settle/settle-gone-owners.ts";
import { readRuns } from "../../reference/read-run.ts";
import { commandLine } from "./command-line.ts";

/** Several installs answer one start within this time, in milliseconds; a decision that is older was on another start. */
const SAME_START_MS = 10_000;

/** Whether this is the hook, of those of several installs, that speaks at a session's start. To be asked before anything is swept. */
export function isFirstToTell({ paths, key }: Ledger, { session, source }: SignalOf<"sessionStarted">): boolean {
  const decision = eventKey(key, session, "start", source);
  if (isFirstToDecide(paths, decision)) return true;
  if (!isDecidedBefore(paths, decision, new Date(Date.now() - SAME_START_MS))) return false;
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
  const isDrivenHere = (run: Run) => isUnfinished(run) && parentOf(run) === undefined;
  const open = kept.filter(isDrivenHere).reverse();
  const own = open.filter(({ owner }) => owner === ledger.key);
  const orphaned = open.filter(({ owner }) => isGone(ledger, owner));
  const told = own.length > 0 ? own : orphaned;
  if (told.length === 0) return undefined;
  // The model may take the run further at once, without a prompt that names us: that hooks run here is known from now on.
  if (lastTurn(ledger) === undefined) noteSession(ledger);
  const running = new Set(ledger.agents().flatMap(({ status, reference }) => (isOpen(status) ? [reference] : [])));
  const isAtWork = (run: Run, number: number) => running.has(`${run.id}.${number}`);
  const runs = told.map((run) => ({
    run,
    atWork: new Set(run.attempts.map(({ number }) => number).filter((number) => isAtWork(run, number))),
    isOrphaned: own.length === 0,
  }));
  return tellOpenRuns(runs, cli);
}

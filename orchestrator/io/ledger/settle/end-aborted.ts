import { lifeOfAgent } from "../../../core/ledger/signals/ledger-view.ts";
import { inferEnd } from "../../../core/ledger/signals/settlements.ts";
import { carryOutSettlement } from "../carry-out-settlement.ts";
import type { Ledger } from "../ledger.ts";

/**
 * Ends a life whose turn was aborted, and its children with it. Nothing is ended when the agent has begun another life since. A teammate
 * continues until the model has answered it. A background agent of the main conversation is left to its notification: only that says
 * whether the person stopped it or the client gave it up, which is a failure and is tried again. The child of an idle parent is left to
 * the notification or the list that follows, which says whether the person stopped that one too.
 */
export function endAborted(ledger: Ledger, agent: string, life: string): void {
  const view = ledger.view();
  const aborted = view.open.find((one) => one.life === life && one.agent === agent);
  if (!aborted || aborted.owner !== ledger.key || aborted.entry.isTeammate) return;
  const { caller, background } = aborted.entry;
  if (caller === undefined && background === true) return;
  if (caller !== undefined && lifeOfAgent(view, caller)?.place === "idle") return;
  carryOutSettlement(ledger, inferEnd(view, agent), "turn aborted");
  ledger.publish();
}

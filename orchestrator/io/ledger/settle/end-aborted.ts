import { lifeOfAgent } from "../../../core/ledger/signals/ledger-view.ts";
import { settle } from "../../../core/ledger/signals/settlements.ts";
import { carryOutSettlement } from "../carry-out-settlement.ts";
import type { Ledger } from "../ledger.ts";

/**
 * Ends a life whose turn was aborted, and its children with it. Nothing is ended when the agent has begun another life since, nor a
 * teammate, which continues until the model has answered it, nor the child of an idle parent: whether the person stopped that one too is
 * told by the notification or the list that follows.
 */
export function endAborted(ledger: Ledger, agent: string, life: string): void {
  const view = ledger.view();
  const aborted = view.open.find((one) => one.life === life && one.agent === agent);
  if (!aborted || aborted.owner !== ledger.key || aborted.entry.isTeammate) return;
  const { caller } = aborted.entry;
  if (caller !== undefined && lifeOfAgent(view, caller)?.place === "idle") return;
  carryOutSettlement(ledger, settle(view, { kind: "agentKilled", session: ledger.session, agent }), "turn aborted");
  ledger.publish();
}

import { settle } from "../../../core/ledger/signals/settlements.ts";
import { carryOut } from "../carry-out.ts";
import type { Ledger } from "../ledger.ts";

/**
 * Ends a life whose turn was aborted, and its children with it. Nothing is ended when the agent has begun another life since, nor a
 * teammate, which goes on until the model has answered it.
 */
export function endAborted(ledger: Ledger, agent: string, life: string): void {
  const view = ledger.view();
  const aborted = view.open.find((one) => one.life === life && one.agent === agent);
  if (!aborted || aborted.owner !== ledger.key || aborted.entry.isTeammate) return;
  carryOut(ledger, settle(view, { kind: "agentKilled", session: ledger.session, agent }), "turn aborted");
  ledger.publish();
}

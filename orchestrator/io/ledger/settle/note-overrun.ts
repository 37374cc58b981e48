import { newestLife } from "../../../core/ledger/fold/ledger-state.ts";
import { type LedgerView, lifeOfAgent } from "../../../core/ledger/signals/ledger-view.ts";
import type { SignalOf } from "../../../core/ledger/signals/signal.ts";
import { eventKey, isFirstToDecide } from "../files/seen.ts";
import type { Ledger } from "../ledger.ts";
import { wasAskedIn } from "./ask-for-report.ts";

const KEPT_ON = "another plugin's hook kept it at work after its stop, when its slot was already free";

/**
 * Logs that an agent went on after a stop that ended its life, because another plugin's hook blocked that stop, which ours cannot see. If
 * the agent still has its slot at this stop, there was no overrun.
 */
export function noteOverrun(ledger: Ledger, view: LedgerView, stop: SignalOf<"agentStopped">): void {
  const { agent, session, wasKeptOn } = stop;
  if (!wasKeptOn) return;
  const known = ledger.agentOfId(agent);
  const last = known && newestLife(known);
  if (last && wasAskedIn(ledger, known, last.life)) return;
  // Both installs see this stop, and the first may end the life before the second looks for it.
  if (!last || !isFirstToDecide(ledger.paths, eventKey(ledger.key, session, "overrun", last.life))) return;
  const place = lifeOfAgent(view, agent)?.place;
  if (place === "slot" || place === "fork") return;
  ledger.record("overrun", { agent, reason: KEPT_ON });
}

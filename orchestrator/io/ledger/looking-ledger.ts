import type { AgentEntry } from "../../core/ledger/agent-entry.ts";
import { readAgents } from "./files/read-agents.ts";
import { Ledger } from "./ledger.ts";

/** The ledger for whoever only looks: it leaves no snapshot of the log behind. */
export class LookingLedger extends Ledger {
  override agents(): AgentEntry[] {
    return readAgents(this.paths);
  }
}

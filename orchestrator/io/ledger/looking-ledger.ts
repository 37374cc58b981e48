import type { AgentEntry } from "../../core/ledger/agent-entry.ts";
import { readAgents } from "./files/read-agents.ts";
import { Ledger } from "./ledger.ts";

/** A read-only view of the ledger, which writes no snapshot of the log. */
export class LookingLedger extends Ledger {
  override agents(): readonly AgentEntry[] {
    return readAgents(this.paths);
  }
}

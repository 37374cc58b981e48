import type { AgentEntry } from "../../ledger/agent-entry.ts";

/**
 * What an agent has left by which its attempt can be judged, where no hook has kept its report: the last message in its transcript if it
 * has completed, and if it was lost or stopped its traces, as no report can come of it.
 */
export function leftBy({ status }: Pick<AgentEntry, "status">): "words" | "traces" | "nothing" {
  if (status === "completed") return "words";
  return status === "lost" || status === "killed" ? "traces" : "nothing";
}

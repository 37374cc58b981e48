import type { AgentEntry } from "../../ledger/agent-entry.ts";

/**
 * What an attempt is judged by if no hook has stored its agent's report: the last message in the transcript if the agent has completed,
 * or its traces if it was lost or stopped, since no report will come.
 */
export function leftBy({ status }: Pick<AgentEntry, "status">): "words" | "traces" | "nothing" {
  if (status === "completed") return "words";
  return status === "lost" || status === "killed" ? "traces" : "nothing";
}

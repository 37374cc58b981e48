import type { Run } from "../../core/run/run.ts";
import { judgeOpenAttempts } from "./collect-attempts.ts";
import type { RunContext } from "./run-context.ts";

/** The agents of a run that are at work, as the TaskStop tool names them: code cannot stop an agent, only the main conversation can. */
export function agentsToStop({ ledger }: RunContext, run: Run): { readonly task_id: string }[] {
  return judgeOpenAttempts(ledger, run).flatMap(({ standing }) =>
    standing.kind === "at-work" && standing.agent?.agentId !== undefined ? [{ task_id: standing.agent.agentId }] : [],
  );
}

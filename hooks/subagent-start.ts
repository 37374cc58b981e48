import type { Signal } from "../orchestrator/core/ledger/signal.ts";
import { type Answer, type HookContext, runHook } from "../orchestrator/io/hook/run-hook.ts";
import { startAgent } from "../orchestrator/io/ledger/start-agent.ts";

/** Gives a starting agent its slot. While this hook waits, the client holds the agent back. */
void runHook({ decide, beginsState: (signal) => signal.kind === "agentStarted" });

async function decide({ ledger }: HookContext, signal: Signal): Promise<Answer> {
  if (signal.kind !== "agentStarted") return undefined;
  if ((await startAgent(ledger, signal)) !== "overrun") return undefined;
  const additionalContext =
    "Skyfom: no slot became free for you. End now, without calling any tool, and say that no slot was free.";
  return { hookSpecificOutput: { hookEventName: "SubagentStart", additionalContext } };
}

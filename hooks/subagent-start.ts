import type { Signal } from "../orchestrator/core/ledger/signals/signal.ts";
import { describeMissedBase } from "../orchestrator/core/worktrees/describe-missed-base.ts";
import { type Answer, type HookContext, runHook } from "../orchestrator/io/hook/run-hook.ts";
import { startAgent } from "../orchestrator/io/ledger/begin/start-agent.ts";
import { bringToBase } from "../orchestrator/io/worktrees/start/bring-to-base.ts";

/** Gives a starting agent its slot. While this hook waits, the client holds the agent back. */
void runHook({
  decide,
  isOfAgent: (signal) => signal.kind === "agentStarted",
  onFailure: (reason) => tellToEnd(`you could not be counted among the agents at work: ${reason}`),
});

async function decide({ ledger, projectDir }: HookContext, signal: Signal): Promise<Answer> {
  if (signal.kind !== "agentStarted") return undefined;
  const started = await startAgent(ledger, signal);
  if (started === "at-work") {
    const brought = await bringToBase(ledger, projectDir, signal.agent);
    return brought.kind === "ready" ? tell(brought.told) : tellToEnd(describeMissedBase(brought, "your"));
  }
  if (started === "overrun") return tellToEnd("no slot became free for you");
  return started === "stopped" ? tellToEnd("you were stopped while you waited for a slot") : undefined;
}

function tell(what: string | undefined): Answer {
  const additionalContext = what && `Skyfom: ${what}`;
  return additionalContext ? { hookSpecificOutput: { hookEventName: "SubagentStart", additionalContext } } : undefined;
}

/** A start cannot be refused, so the agent is told not to work. */
function tellToEnd(reason: string): Answer {
  const additionalContext = `Skyfom: ${reason}. End now without calling any tool, and give that as the reason.`;
  return { hookSpecificOutput: { hookEventName: "SubagentStart", additionalContext } };
}

import type { Signal } from "../orchestrator/core/ledger/signals/signal.ts";
import { NO_SLOT, NOT_COUNTED, STOPPED_IN_LINE, tellToEnd } from "../orchestrator/core/texts/contexts/tell-start.ts";
import { tellMissedBase } from "../orchestrator/core/texts/reasons/tell-missed-base.ts";
import { type Answer, type HookContext, runHook } from "../orchestrator/io/hook/run-hook.ts";
import { startAgent } from "../orchestrator/io/ledger/begin/start-agent.ts";
import { tryTo } from "../orchestrator/io/try-to.ts";
import { bringToBase } from "../orchestrator/io/worktrees/start/bring-to-base.ts";

/** Gives a starting agent its slot. While this hook waits, the client holds the agent back. */
void runHook({
  decide,
  isOfAgent: (signal) => signal.kind === "agentStarted",
  onFailure: (reason) => add(tellToEnd(`${NOT_COUNTED}: ${reason}`)),
});

async function decide({ ledger, projectDir }: HookContext, signal: Signal): Promise<Answer> {
  if (signal.kind !== "agentStarted") return undefined;
  let bring: typeof bringToBase | undefined;
  const started = await startAgent(ledger, signal, () => {
    bring = tryTo(() => bringToBase); // where it cannot be loaded, only the agent of a run is told to end
  });
  if (started === "at-work") {
    if (ledger.agentOfId(signal.agent)?.reference === undefined) return undefined;
    const brought = await (bring ?? bringToBase)(ledger, projectDir, signal.agent);
    return add(brought.kind === "ready" ? brought.told : tellToEnd(tellMissedBase(brought, "your")));
  }
  if (started === "overrun") return add(tellToEnd(NO_SLOT));
  return started === "stopped" ? add(tellToEnd(STOPPED_IN_LINE)) : undefined;
}

function add(additionalContext: string | undefined): Answer {
  return additionalContext ? { hookSpecificOutput: { hookEventName: "SubagentStart", additionalContext } } : undefined;
}

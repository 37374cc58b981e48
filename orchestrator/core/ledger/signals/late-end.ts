import type { AgentEntry } from "../agent-entry.ts";
import type { EndStatus } from "../agent-status.ts";
import { defined } from "../defined.ts";
import type { LedgerView } from "./ledger-view.ts";
import { settle } from "./settlements.ts";
import type { Signal } from "./signal.ts";

/** How a life ended. */
interface LateEnd {
  readonly life: string;
  readonly agent?: string;
  readonly status: EndStatus;
  readonly reason?: string;
}

/**
 * How an agent ended whose end was only inferred, as a signal reports it late: a turn that ends between a failure and its notification
 * lists the agent no more, as if a person had stopped it. It is what the signal would have ended, had the life still been open.
 */
export function lateEnd(view: LedgerView, signal: Signal): LateEnd | undefined {
  for (const entry of view.endedUntold) {
    const life = entry.lives.at(-1)?.life;
    if (life === undefined || !isAbout(signal, entry)) continue;
    const agent = defined({ agent: entry.agentId });
    const open = { life, place: "slot", owner: view.owner, since: entry.spawnedAt, entry, ...agent } as const;
    const [step] = settle({ ...view, open: [open], mayBeSettled: new Set([life]) }, signal);
    if (step?.do === "end" && !step.isInferred)
      return { life, ...agent, status: step.status, ...defined({ reason: step.reason }) };
  }
  return undefined;
}

/** Whether a signal names this agent or its call: only then does it tell how that one ended. */
function isAbout(signal: Signal, { agentId, call, session }: AgentEntry): boolean {
  if ("agent" in signal) return signal.agent === agentId;
  return "call" in signal && signal.call === call && signal.session === (session ?? signal.session);
}

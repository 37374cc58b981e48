import type { EndStatus } from "../agent-status.ts";
import type { LedgerView } from "./ledger-view.ts";
import { isOfLife } from "./settlements.ts";
import type { Signal } from "./signal.ts";

/** How a life ended. */
interface End {
  readonly status: EndStatus;
  readonly reason?: string;
}

/**
 * How an agent ended whose end was only inferred, as a signal reports it late: a turn that ends between a failure and its notification
 * lists the agent no more, as if a person had stopped it.
 */
export function lateEnd(view: LedgerView, signal: Signal): (End & { life: string; agent?: string }) | undefined {
  const end = endToldBy(signal);
  if (end === undefined) return undefined;
  for (const entry of view.endedUntold) {
    const life = entry.lives.at(-1)?.life;
    const isMeant =
      "agent" in signal
        ? signal.agent === entry.agentId
        : "call" in signal && signal.call === entry.call && signal.session === (entry.session ?? signal.session);
    if (life === undefined || !isMeant) continue;
    if (signal.kind === "notified" && !isOfLife({ life, entry }, signal.call)) continue;
    return { life, ...end, ...(entry.agentId === undefined ? {} : { agent: entry.agentId }) };
  }
  return undefined;
}

/** The end that a signal reports, if it reports one. The table of endings in `settlements.ts` agrees with this. */
function endToldBy(signal: Signal): End | undefined {
  switch (signal.kind) {
    case "agentStopped":
    case "callCompleted":
      return { status: "completed" };
    case "agentErred":
    case "callFailed":
      return { status: "failed", reason: signal.reason };
    case "agentKilled":
      return { status: "killed" };
    case "notified":
      return endOfNotified(signal.status, signal.reason);
    default:
      return undefined;
  }
}

function endOfNotified(status: string, reason: string | undefined): End {
  if (status === "killed") return { status };
  return { status: status === "completed" ? status : "failed", reason: reason ?? `notification: ${status}` };
}

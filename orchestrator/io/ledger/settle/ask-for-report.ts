import type { AgentEntry } from "../../../core/ledger/agent-entry.ts";
import { descendants, type LedgerView, lifeOfAgent } from "../../../core/ledger/signals/ledger-view.ts";
import type { SignalOf } from "../../../core/ledger/signals/signal.ts";
import { parseReference } from "../../../core/reference/reference.ts";
import { parseReport } from "../../../core/run/judge/parse-report.ts";
import { askAgain } from "../../../core/texts/report/report-form.ts";
import { noteOnce, readNotes } from "../../reference/attempt-notes.ts";
import { whyOver } from "../../reference/why-over.ts";
import type { Ledger } from "../ledger.ts";

/** How a stop is answered. */
type StopDecision =
  /** The agent may stop. */
  | { readonly kind: "none" }
  /** It is kept from stopping, with the reason. */
  | { readonly kind: "asked"; readonly reason: string }
  /** Another install's hook keeps it from stopping. */
  | { readonly kind: "asked-elsewhere" };

const NONE: StopDecision = { kind: "none" };

/**
 * Asks an agent with a brief for its report if its last message has none. It asks once an attempt, so that an
 * agent that cannot give one can stop.
 */
export function askForReport(ledger: Ledger, view: LedgerView, stop: SignalOf<"agentStopped">): StopDecision {
  if (stop.wasKeptOn) return NONE;
  const entry = ledger.agentOfId(stop.agent);
  const reference = entry?.reference && parseReference(entry.reference);
  // While the agent's call is only a guess, the brief may belong to another agent.
  if (!reference || !entry.isJoined) return NONE;
  const parsed = parseReport(stop.lastMessage);
  if (parsed.kind === "report" || whyOver(ledger.paths, reference)) return NONE;
  const life = entry.lives.at(-1)?.life ?? "";
  const asked = readNotes(ledger.paths, "asked", reference);
  // Checked before the slot: a second install's hook may be so late that the next stop has freed the slot.
  if (asked.includes(life)) return { kind: "asked-elsewhere" };
  const isAtWork = lifeOfAgent(view, stop.agent)?.place === "slot";
  if (asked.length > 0 || !isAtWork || descendants(view, stop.agent).length > 0) return NONE;
  if (!noteOnce(ledger.paths, "asked", reference, life)) {
    const isNoted = readNotes(ledger.paths, "asked", reference).includes(life);
    return isNoted ? { kind: "asked-elsewhere" } : NONE;
  }
  ledger.record("report-asked", { reference: entry.reference as string, agent: stop.agent, life, why: parsed.why });
  return { kind: "asked", reason: askAgain(parsed.why) };
}

/** Whether it was this question that kept the agent at work in that life. */
export function wasAskedIn({ paths }: Ledger, { reference }: AgentEntry, life: string): boolean {
  const parsed = reference === undefined ? undefined : parseReference(reference);
  return parsed !== undefined && readNotes(paths, "asked", parsed).includes(life);
}

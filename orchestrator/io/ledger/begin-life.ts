import type { EventFields, StartKind } from "../../core/ledger/events/event.ts";
import type { SignalOf } from "../../core/ledger/signals/signal.ts";
import { agentFile } from "../../core/transcripts/agent-file.ts";
import { type Holding, readSlots } from "./files/slots.ts";
import { takePass } from "./fork-passes.ts";
import type { Ledger } from "./ledger.ts";
import type { AgentLimit } from "./read-agent-limit.ts";

type Start = SignalOf<"agentStarted">;

/** Starts a forked skill in its caller's slot. */
export function startOnPass(ledger: Ledger, { agent, agentType }: Start): boolean {
  const life = takePass(ledger, agent);
  if (life !== undefined) recordStart(ledger, { life, agent, agentType, how: "fork" });
  return life !== undefined;
}

/** What was just looked at. */
interface Looked {
  readonly settings: AgentLimit;
  readonly slots: readonly Holding[];
}

/** Takes a free slot for a start without a reservation; none while it is unknown whether the settings lower the cap. */
export function startInOwnSlot(
  ledger: Ledger,
  start: Start,
  how: StartKind,
  life: string,
  { settings: { limit, whyUnread }, slots }: Looked = { settings: ledger.readLimit(), slots: readSlots(ledger.paths) },
): boolean {
  const { agent, agentType, session } = start;
  const name = { owner: ledger.key, hold: { kind: "agent", agent }, life } as const;
  const record = { format: 1, at: ledger.time(), session, agentType, description: "", how } as const;
  const slot = whyUnread === undefined ? ledger.takeSlot(limit, name, record, slots) : undefined;
  if (slot !== undefined) recordStart(ledger, { life, slot, agent, agentType, how });
  return slot !== undefined;
}

/** Records a start, with the path of the agent's transcript: if the agent is lost, nothing else names it. */
export function recordStart(ledger: Ledger, start: Omit<EventFields["started"], "transcript">): void {
  const { transcript: session } = ledger;
  const own = session === undefined ? {} : { transcript: agentFile(session, start.agent, ".jsonl") };
  ledger.record("started", { ...start, ...own });
}

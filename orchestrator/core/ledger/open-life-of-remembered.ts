import { defined } from "./defined.ts";
import { foldEvent } from "./fold/fold-events.ts";
import { LedgerState } from "./fold/ledger-state.ts";
import { agentOf, parseHoldingName } from "./holding-name.ts";
import { eventsOfRemembered, type RememberedLife } from "./remembered-life.ts";
import type { OpenLife } from "./signals/ledger-view.ts";

/** A remembered life in the form of the ledger, so that the same signals end it. */
export function openLifeOfRemembered(remembered: RememberedLife): OpenLife | undefined {
  const name = parseHoldingName(remembered.file);
  if (name === undefined) return undefined;
  const { place, slot, since } = remembered;
  const state = new LedgerState();
  for (const event of eventsOfRemembered(remembered, place === "slot" ? (slot ?? 1) : undefined))
    foldEvent(state, event);
  const entry = state.ofLife(name.life);
  if (entry === undefined) return undefined;
  const agent = agentOf(name);
  return { life: name.life, place, owner: name.owner, since, entry, ...defined({ agent, slot }) };
}

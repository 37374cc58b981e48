import type { AgentEntry, Life } from "../agent-entry.ts";
import { defined } from "../defined.ts";
import type { EventOf } from "../events/event.ts";
import { entryOfAgent } from "./entry-of-agent.ts";
import { type LedgerState, newestLife } from "./ledger-state.ts";

/**
 * The entry that continues with the life of this start. If the start used up another call's reservation, the two calls exchange their
 * reservations, so that each agent stays with its own call.
 */
export function entryOfReservation(state: LedgerState, event: EventOf<"started">): AgentEntry | undefined {
  const reserved = state.ofLife(event.life);
  if (!reserved) return undefined;
  const known = state.ofAgent(event.owner, event.agent);
  const isKnownElsewhere = known !== undefined && known.id !== reserved.id;
  const isSomebodyElses = reserved.agentId !== undefined && reserved.agentId !== event.agent;
  if (!isKnownElsewhere && !isSomebodyElses) return reserved;
  const holder = isKnownElsewhere ? known : state.unstarted(event.owner, reserved.id);
  const life = reserved.lives.find((one) => one.life === event.life) as Life;
  // An agent that is at work needs none: its reservation was left over.
  const isWaiting = newestLife(reserved) === life;
  const isGiven = isWaiting && holder !== undefined && newestLife(holder)?.status === "reserved";
  const given = isGiven ? newestLife(holder) : undefined;
  const others = reserved.lives.filter((one) => one !== life);
  state.put(withReservation(reserved, others, given));
  const own = holder ?? entryOfAgent(state, event);
  return withReservation(own, given ? own.lives.slice(0, -1) : own.lives, life);
}

/** A reservation that was exchanged for another's: from now on it belongs to this entry's call. */
function withReservation(entry: AgentEntry, earlier: readonly Life[], reservation: Life | undefined): AgentEntry {
  const own = reservation && { ...reservation, ...defined({ call: entry.call }) };
  return { ...entry, lives: [...earlier, ...(own ? [own] : [])] };
}

/**
 * The lives of a call that was just admitted. Before this line was logged, another agent's start may have used up the reservation and left
 * its own.
 */
export function reservationLeft(state: LedgerState, own: Life): Life[] {
  const user = state.ofLife(own.life);
  if (!user) return [own];
  const left = user.lives.find(({ life, status }) => life !== own.life && status === "reserved");
  if (!left) return [];
  state.put({ ...user, lives: user.lives.filter(({ life }) => life !== left.life) });
  return [{ ...left, ...defined({ call: own.call }) }];
}

/** Passes the reservation of a call that got its agent otherwise to a call that has none. */
export function passOnReservation(state: LedgerState, { owner, lives }: AgentEntry): void {
  const left = lives.at(-1);
  const heir = left?.status === "reserved" ? state.withoutReservation(owner) : undefined;
  if (heir) state.put(withReservation(heir, [], left));
}

import type { Owner } from "../../core/ledger/owner.ts";
import { MAX_CONCURRENT_AGENTS } from "../../core/max-concurrent-agents.ts";
import type { StateLocation } from "../ledger/files/locate-state.ts";
import { openLives } from "../ledger/files/open-files.ts";
import { readSlots } from "../ledger/files/slots.ts";
import { findForgotten } from "../ledger/memory/find-forgotten.ts";
import { filesAround } from "../ledger/memory/where-at-work.ts";

/**
 * Why what was just decided on an agent does not hold: the state lost others at work meanwhile, as where somebody deletes it, so that a
 * slot of theirs looked free. They are forgotten still, or another hook has counted them again beyond the slots. One look answers both:
 * between two, somebody who was forgotten at the first might be counted only after the second.
 *
 * @param tookSlot whether a free slot was taken, as opposed to one that was reserved or kept.
 */
export function whyMiscounted(location: StateLocation, self: Owner, tookSlot: boolean): string | undefined {
  const remembered = filesAround(location);
  if (remembered.length === 0) return undefined;
  const slots = readSlots(location.paths);
  const open = openLives(location.paths, slots);
  if (typeof findForgotten(location, "client-and-folder", self, { remembered, open }) === "object")
    return "the state lost agents at work while this was decided, as where somebody deletes it";
  const offered = slots.filter(({ name }) => name?.hold.kind === "offer").length;
  const held = offered + [...open.values()].filter(({ slot }) => slot !== undefined).length;
  if (!tookSlot || held <= MAX_CONCURRENT_AGENTS) return undefined;
  return "the state lost agents at work while this was decided, and another hook has counted them again";
}

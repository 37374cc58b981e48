import type { Owner } from "../../core/ledger/owner.ts";
import type { Signal } from "../../core/ledger/signals/signal.ts";
import type { StateLocation } from "../ledger/files/locate-state.ts";
import { openLives, readOpenFiles } from "../ledger/files/open-files.ts";
import { type Restored, restoreForgotten } from "../ledger/memory/restore-forgotten.ts";
import { settleRemembered } from "../ledger/memory/settle-remembered.ts";
import type { Beginning } from "../ledger/settle/settle-signal.ts";

/**
 * Counts the forgotten again before a signal is decided on. Where that cannot be, what the signal ends is dropped from the memory.
 *
 * @param isOfAgent whether an agent may begin: who is at work is then looked at again, since the state may have been deleted since.
 * @returns what became of them, and what the hook found when it began: also those that another process has counted again meanwhile.
 */
export function countAgain(
  location: StateLocation,
  self: Owner,
  signal: Signal,
  { at, lives }: Beginning,
  isOfAgent: boolean,
): { readonly restored: Restored; readonly beginning: Beginning } {
  const restored = restoreForgotten(location, "client-and-folder", self, isOfAgent ? undefined : lives);
  if (restored.kind === "all-found") return { restored, beginning: { at, lives } };
  if (restored.kind === "uncountable") settleRemembered(location, self, signal);
  const { paths } = location;
  const open = openLives(paths);
  if ([...open.keys()].every((life) => lives.has(life))) return { restored, beginning: { at, lives } };
  const again = readOpenFiles(paths).flatMap(({ life, record, since }) => {
    const file = record?.isRestored && Date.parse(since) <= at.getTime() ? open.get(life) : undefined;
    return file ? [[life, file] as const] : [];
  });
  return { restored, beginning: { at, lives: new Map([...lives, ...again]) } };
}

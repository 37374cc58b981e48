import type { Owner } from "../../core/ledger/owner.ts";
import type { Signal } from "../../core/ledger/signals/signal.ts";
import type { StateLocation } from "../ledger/files/locate-state.ts";
import { openLives, readOpenFiles } from "../ledger/files/open-files.ts";
import type { StatePaths } from "../ledger/files/state-paths.ts";
import type { FoundBefore } from "../ledger/memory/find-forgotten.ts";
import { type Restored, restoreForgotten } from "../ledger/memory/restore-forgotten.ts";
import { settleRemembered } from "../ledger/memory/settle-remembered.ts";
import type { Beginning } from "../ledger/settle/settle-signal.ts";

/** Counts the forgotten again before a signal is decided on. Where that cannot be, what the signal ends is dropped from the memory. */
export function countAgain(location: StateLocation, self: Owner, signal: Signal, found: FoundBefore): Restored {
  const restored = restoreForgotten(location, "client-and-folder", self, found);
  if (restored.kind === "uncountable") settleRemembered(location, self, signal);
  return restored;
}

/** What a hook found when it began, with those who were at work then and are counted again since, by whatever process. */
export function withCounted(paths: StatePaths, { at, lives }: Beginning): Beginning {
  const open = openLives(paths);
  if ([...open.keys()].every((life) => lives.has(life))) return { at, lives };
  const again = readOpenFiles(paths).flatMap(({ life, record, since }) => {
    const file = record?.isRestored && Date.parse(since) <= at.getTime() ? open.get(life) : undefined;
    return file ? [[life, file] as const] : [];
  });
  return { at, lives: new Map([...lives, ...again]) };
}

import { MAX_CONCURRENT_AGENTS } from "../max-concurrent-agents.ts";
import { isForeignFile } from "./foreign-file.ts";
import { type HoldingName, parseHoldingName } from "./holding-name.ts";

/** Whether the name of an entry in the folder of slots is that of a slot. */
export function isSlot(name: string): boolean {
  return /^[1-9]\d{0,2}$/.test(name);
}

/** What holds a slot: a file that names its holder, or one that cannot be read, which may be an agent at work. */
interface HeldBy {
  readonly file: string;
  readonly name?: HoldingName;
}

/**
 * What holds a slot in whose folder these files are; undefined if nothing does. A holder keeps its slot, whatever lies beside its file. A slot
 * above the cap is held by a file that names its holder alone.
 */
export function holderAmong(slot: number, files: readonly string[]): HeldBy | undefined {
  for (const file of files) {
    const name = parseHoldingName(file);
    if (name) return { file, name };
  }
  const file = files.find((one) => !isForeignFile(one));
  return file === undefined || !countsUnread(slot) ? undefined : { file };
}

/** Whether a slot counts as held where nobody can say by whom. */
export function countsUnread(slot: number): boolean {
  return slot <= MAX_CONCURRENT_AGENTS;
}

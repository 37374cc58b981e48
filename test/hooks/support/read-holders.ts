import { readdirSync } from "node:fs";
import { join } from "node:path";

/** The file in a slot, as the disk shows it. */
export interface Holder {
  readonly slot: string;
  readonly name: string;
  readonly path: string;
}

/** Every file in a slot directory, read without our code. A slot may vanish meanwhile: its directory goes when it is empty. */
export function readHolders(state: string): Holder[] {
  const slots = join(state, "slots");
  return readdirSync(slots)
    .sort()
    .flatMap((slot) => namesIn(join(slots, slot)).map((name) => ({ slot, name, path: join(slots, slot, name) })));
}

function namesIn(slot: string): string[] {
  try {
    return readdirSync(slot);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR") return [];
    throw error;
  }
}

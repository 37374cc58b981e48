import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** The file in a slot, as the disk shows it. */
export interface Holder {
  readonly slot: string;
  readonly name: string;
  readonly path: string;
}

/** Every file in a slot directory, read without our code. */
export function readHolders(state: string): Holder[] {
  const slots = join(state, "slots");
  return readdirSync(slots)
    .sort()
    .flatMap((slot) => {
      if (!statSync(join(slots, slot)).isDirectory()) return [];
      return readdirSync(join(slots, slot)).map((name) => ({ slot, name, path: join(slots, slot, name) }));
    });
}

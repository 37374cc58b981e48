import { join } from "node:path";
import { readWithin } from "../plain-file/read-within.ts";

const MOST_BYTES = 4 * 2 ** 20;

/** Whether settings that come with the repository set a variable of the client's environment: then it says nothing of what the user wants. */
export function isSetByRepository(root: string, name: string): boolean {
  return ["settings.json", "settings.local.json"].some((file) => {
    const read = readWithin(join(root, ".claude", file), { root, most: MOST_BYTES });
    // a text that cannot be parsed may be one that the client can: the name alone counts then
    return read.kind === "refused" || (read.kind === "file" && read.bytes.includes(`"${name}"`));
  });
}

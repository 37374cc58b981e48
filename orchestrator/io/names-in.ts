import { readdirSync } from "node:fs";

/** The names in a folder; none if it is not there, or cannot be listed. */
export function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

import { fstatSync } from "node:fs";
import { isatty } from "node:tty";

/** Whether a standard stream is a terminal, without making that stream, which takes Node some milliseconds. */
export function isTerminal(descriptor: 0 | 1 | 2): boolean {
  try {
    return fstatSync(descriptor).isCharacterDevice() && isatty(descriptor);
  } catch {
    return false; // closed
  }
}

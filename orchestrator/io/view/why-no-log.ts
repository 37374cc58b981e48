import { closeSync, lstatSync } from "node:fs";
import type { Problem } from "../../core/problem.ts";
import { toInertLine } from "../../core/quote-text.ts";
import { MOST_LOG_BYTES } from "../ledger/files/open-log.ts";
import { openPlainFile } from "../plain-file/open-plain-file.ts";
import { followLinks } from "../plain-file/resolve-within.ts";

/** Why the log cannot be read, though something is there; undefined if it can, or there is none yet. */
export function whyNoLog(where: string): Problem | undefined {
  const log = openPlainFile(where, MOST_LOG_BYTES);
  if (log.kind === "file") closeSync(log.file);
  if (log.kind !== "refused") return undefined;
  const isLink = lstatSync(where, { throwIfNoEntry: false })?.isSymbolicLink();
  const why = isLink ? `it is a link to ${toInertLine(followLinks(where))}` : log.why;
  return { where, what: `it cannot be read: ${why}`, fix: "Move it away, or make it a plain file that you can read." };
}

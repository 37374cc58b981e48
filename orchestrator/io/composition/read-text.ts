import { readFileSync, statSync } from "node:fs";
import type { Problem } from "../../core/problem.ts";

/** What a file holds, or why it cannot be read. */
export type ReadText = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly problem: Problem };

/** Thousands of members are below it; files ten times as large were seen to fill the memory. */
const MOST_BYTES = 2 ** 20;

const REASONS: Readonly<Record<string, string>> = {
  EACCES: "its permissions do not allow it",
  ELOOP: "it is a link to itself",
  ENOENT: "nothing is there any more, or it is a link to nothing",
  ERR_ENCODING_INVALID_ENCODED_DATA: "it is not UTF-8 text",
};

/** The text of a file without its byte order mark, or why it cannot be read; `shown` is how messages call it. */
export function readText(file: string, shown: string): ReadText {
  try {
    const status = statSync(file);
    if (status.isDirectory()) return refuse(shown, "it is a folder");
    // A pipe would keep us waiting for whoever writes into it.
    if (!status.isFile()) return refuse(shown, "it is no regular file");
    if (status.size > MOST_BYTES) return refuse(shown, "it has more than 1 MB", "Shorten it.");
    return { ok: true, text: new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(file)) };
  } catch (error) {
    const { code = "", message } = error as NodeJS.ErrnoException;
    return refuse(shown, REASONS[code] ?? message);
  }
}

function refuse(where: string, reason: string, fix = "Make it a readable text file."): ReadText {
  return { ok: false, problem: { where, what: `it cannot be read: ${reason}`, fix } };
}

import { parse, resolve } from "node:path";
import type { Problem } from "../../core/problem.ts";
import { readWithin } from "../plain-file/read-within.ts";

/** What a file holds, or why it cannot be read. */
export type ReadText = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly problem: Problem };

/** Thousands of members are below it; files ten times as large were seen to fill the memory. */
const MOST_BYTES = 2 ** 20;

/**
 * The text of a file without its byte order mark, or why it cannot be read; `shown` is how messages call it.
 *
 * @param bounds the folder that no link may lead out of; undefined where it may lead anywhere.
 */
export function readText(file: string, shown: string, bounds: string | undefined): ReadText {
  const root = bounds ?? parse(resolve(file)).root;
  const read = readWithin(file, { root, most: MOST_BYTES, shown });
  if (read.kind === "absent") return { ok: false, problem: notThere(shown) };
  if (read.kind === "refused") return { ok: false, problem: read.problem };
  try {
    return { ok: true, text: new TextDecoder("utf-8", { fatal: true }).decode(read.bytes) };
  } catch {
    return refuse(shown, "it is not UTF-8 text");
  }
}

function notThere(where: string): Problem {
  return { where, what: "there is no such file", fix: "Check the path; where it is a link, check where it leads." };
}

function refuse(where: string, reason: string): ReadText {
  return { ok: false, problem: { where, what: `it cannot be read: ${reason}`, fix: "Make it a readable text file." } };
}

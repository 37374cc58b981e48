import type { Readable } from "node:stream";
import type { Problem } from "../../core/problem.ts";

/** Far more than a report or a checklist has, in bytes. */
const MOST_INPUT_BYTES = 4 * 2 ** 20;

/** All that comes in, as text, or why it is not taken: a device or a program may continue forever. */
export async function readInput(
  input: Readable,
): Promise<{ readonly ok: true; readonly text: string } | { readonly ok: false; readonly problem: Problem }> {
  const chunks: Buffer[] = [];
  let total = 0;
  for await (const chunk of input as AsyncIterable<Buffer>) {
    total += chunk.length;
    // leaving the loop ends the input
    if (total > MOST_INPUT_BYTES) return { ok: false, problem: tooMuch() };
    chunks.push(chunk);
  }
  return { ok: true, text: Buffer.concat(chunks).toString("utf8") };
}

function tooMuch(): Problem {
  const what = `it has more than ${MOST_INPUT_BYTES / 2 ** 20} MB, so it was rejected`;
  return { where: "standard input", what, fix: "Shorten it." };
}

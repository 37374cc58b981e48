import { readFileSync } from "node:fs";
import type { Problem } from "../../core/problem.ts";

/** The text of a file without its byte order mark, or why it cannot be read. */
export function readText(
  file: string,
  shown: string,
): { readonly ok: true; readonly text: string } | { readonly ok: false; readonly problem: Problem } {
  try {
    return { ok: true, text: readFileSync(file, "utf8").replace(/^\uFEFF/, "") };
  } catch (error) {
    const { message } = error as NodeJS.ErrnoException;
    return {
      ok: false,
      problem: { where: shown, what: `it cannot be read: ${message}`, fix: "Make it a readable file." },
    };
  }
}

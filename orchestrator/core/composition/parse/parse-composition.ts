import { type ParseError, parseTree } from "jsonc-parser";
import type { Problem } from "../../problem.ts";
import { explainSyntaxError } from "../../text/explain-syntax-error.ts";
import { placeInText } from "../../text/place-in-text.ts";
import { parseYaml } from "./parse-yaml.ts";

/** The value that a file holds and where its parts stand, or why it holds none. */
type ParsedComposition =
  | { readonly ok: true; readonly value: unknown; readonly offsetOf: (pointer: string) => number }
  | { readonly ok: false; readonly problem: Problem };

/** Reads JSON or YAML, by the ending of `file`. */
export function parseComposition(file: string, text: string): ParsedComposition {
  const problem = file.endsWith(".json") ? findJsonError(file, text) : undefined;
  if (problem) return { ok: false, problem };
  // YAML holds all of JSON, so one parser gives the places in both.
  const parsed = parseYaml(text);
  if (parsed.ok) return parsed;
  const { what, fix, offset } = parsed;
  return { ok: false, problem: { where: offset === undefined ? file : placeInText(file, text, offset), what, fix } };
}

function findJsonError(file: string, text: string): Problem | undefined {
  const errors: ParseError[] = [];
  try {
    parseTree(text, errors, { disallowComments: true });
  } catch (error) {
    // So deeply nested that the stack overflows; the YAML parser says so.
    if (!(error instanceof RangeError)) throw error;
  }
  return errors[0] && explainSyntaxError(file, text, errors[0]);
}

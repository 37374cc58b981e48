import { type Node, type ParseError, parseTree } from "jsonc-parser";
import type { Problem } from "../problem.ts";
import { explainSyntaxError } from "../text/explain-syntax-error.ts";
import type { SchemaError } from "../validators/compile-validator.ts";
import { explainWrongSettings } from "./explain-wrong-settings.ts";

/** What a file of settings gives, without the name of its schema, or everything that is wrong with it. */
type ParsedJson<T> =
  | { readonly ok: true; readonly given: Partial<T> }
  | { readonly ok: false; readonly problems: readonly Problem[] };

interface Validator {
  (given: unknown): boolean;
  readonly errors?: readonly SchemaError[] | null;
}

/**
 * Reads the text of a file of settings. It is JSON without comments, because hooks read it with `JSON.parse`, and what one reader takes
 * the other must not refuse.
 *
 * @param file how the file is called in what is reported.
 * @param names of the settings that there are.
 */
export function parseJsonSettings<T>(
  file: string,
  text: string,
  isValid: Validator,
  names: readonly string[],
): ParsedJson<T> {
  try {
    return parse(file, text, isValid, names);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const problem = { where: file, what: "it is nested too deeply to be read", fix: "Fix the file." };
    return { ok: false, problems: [problem] };
  }
}

function parse<T>(file: string, text: string, isValid: Validator, names: readonly string[]): ParsedJson<T> {
  const errors: ParseError[] = [];
  // without an error there is always a tree
  const root = parseTree(text, errors, { disallowComments: true }) as Node;
  if (errors[0]) return { ok: false, problems: [explainSyntaxError(file, text, errors[0])] };
  const parsed: unknown = JSON.parse(text);
  if (!isValid(parsed)) {
    const known = names.filter((name) => name !== "$schema");
    return { ok: false, problems: explainWrongSettings(file, text, root, isValid.errors ?? [], known) };
  }
  const { $schema: _, ...given } = parsed as Partial<T> & { readonly $schema?: string };
  return { ok: true, given: given as Partial<T> };
}

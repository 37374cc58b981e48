import { type Node, type ParseError, parseTree } from "jsonc-parser";
import type { Problem } from "../problem.ts";
import { explainSyntaxError } from "../text/explain-syntax-error.ts";
import { isSettings } from "../validators/is-settings.ts";
import { explainWrongSettings } from "./explain-wrong-settings.ts";
import { DEFAULT_SETTINGS, type Settings } from "./settings.ts";

/** The settings with every default filled in, or everything that is wrong with the file. */
export type ParsedSettings =
  | { readonly ok: true; readonly settings: Settings }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Reads the text of `.claude/skyfom.json`. It is JSON without comments, because the hooks read it with `JSON.parse`, and
 * what one reader takes the other must not refuse.
 *
 * @param file how the file is called in what is reported.
 */
export function parseSettings(file: string, text: string): ParsedSettings {
  try {
    return parse(file, text);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const problem = { where: file, what: "it is nested too deeply to be read", fix: "Mend the file." };
    return { ok: false, problems: [problem] };
  }
}

function parse(file: string, text: string): ParsedSettings {
  const errors: ParseError[] = [];
  // without an error there is always a tree
  const root = parseTree(text, errors, { disallowComments: true }) as Node;
  if (errors[0]) return { ok: false, problems: [explainSyntaxError(file, text, errors[0])] };
  const given: unknown = JSON.parse(text);
  if (!isSettings(given))
    return { ok: false, problems: explainWrongSettings(file, text, root, isSettings.errors ?? []) };
  const { $schema: _, ...settings } = given as Partial<Settings> & { readonly $schema?: string };
  return { ok: true, settings: { ...DEFAULT_SETTINGS, ...settings } };
}

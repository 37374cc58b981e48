import { parseDocument, type YAMLParseError } from "yaml";
import { findOffset } from "./find-offset.ts";
import { findTooDeep } from "./find-too-deep.ts";
import { findYamlFlaw } from "./find-yaml-flaw.ts";
import type { YamlFlaw } from "./yaml-flaw.ts";

/** The value that a YAML text holds and where its parts stand, or why it holds none. */
type ParsedYaml =
  | { readonly ok: true; readonly value: unknown; readonly offsetOf: (pointer: string) => number }
  | YamlFlaw;

const TOO_DEEP: YamlFlaw = { ok: false, what: "it is nested too deeply to be read", fix: "Fix the file." };

const TOO_MANY_ALIASES: YamlFlaw = {
  ok: false,
  what: "its aliases expand to more than can be read",
  fix: "Write their values out.",
};

/** Reads one document. Only the first syntax error is reported, because others mostly follow from it. */
export function parseYaml(text: string): ParsedYaml {
  const tooDeep = findTooDeep(text);
  if (tooDeep !== undefined) return { ...TOO_DEEP, offset: tooDeep };
  try {
    // The parser does not know the line ends of old Macs; the places stay as they are.
    const lines = text.replaceAll(/\r(?!\n)/g, "\n");
    // A warning would go to the terminal past everything that prints there.
    const document = parseDocument(lines, { prettyErrors: false, logLevel: "error", uniqueKeys: false });
    const [error] = document.errors;
    const flaw = error === undefined ? findYamlFlaw(document) : explain(error);
    return flaw ?? { ok: true, value: document.toJS(), offsetOf: findOffset(document) };
  } catch (error) {
    if (error instanceof RangeError) return TOO_DEEP;
    if (error instanceof ReferenceError) return TOO_MANY_ALIASES;
    throw error;
  }
}

function explain({ code, message, pos: [offset] }: YAMLParseError): YamlFlaw {
  if (code === "MULTIPLE_DOCS") {
    return { ok: false, what: "a second document begins here", fix: "Keep one document in the file.", offset };
  }
  // The parser reports a stack that overflowed like an error in the text.
  if (message.includes("call stack")) return { ...TOO_DEEP, offset };
  return {
    ok: false,
    what: `this is not YAML: ${message.trimEnd().replace(/\.$/, "")}`,
    fix: "Fix the file.",
    offset,
  };
}

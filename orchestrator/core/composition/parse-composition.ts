import { type ParseError, parseTree } from "jsonc-parser";
import { type Document, isAlias, isMap, isNode, isScalar, isSeq, parseDocument, type YAMLParseError } from "yaml";
import type { Problem } from "../problem.ts";
import { explainSyntaxError } from "../settings/explain-syntax-error.ts";
import { placeInText } from "../settings/place-in-text.ts";

/** The value that a file holds and where its parts stand, or why it holds none. */
export type ParsedComposition =
  | { readonly ok: true; readonly value: unknown; readonly offsetOf: (pointer: string) => number }
  | { readonly ok: false; readonly problem: Problem };

/** Reads JSON or YAML, by the ending of `file`. Of several syntax errors the first is told: the others mostly follow from it. */
export function parseComposition(file: string, text: string): ParsedComposition {
  try {
    return parse(file, text);
  } catch (error) {
    const what = error instanceof RangeError ? "it is nested too deeply to be read" : (error as Error).message;
    return { ok: false, problem: { where: file, what, fix: "Mend the file." } };
  }
}

function parse(file: string, text: string): ParsedComposition {
  if (file.endsWith(".json")) {
    const errors: ParseError[] = [];
    parseTree(text, errors, { disallowComments: true });
    if (errors[0]) return { ok: false, problem: explainSyntaxError(file, text, errors[0]) };
  }
  // YAML holds all of JSON, so one parser gives the places in both.
  const document = parseDocument(text, { prettyErrors: false });
  const [error] = document.errors;
  if (error) return { ok: false, problem: explainYamlError(file, text, error) };
  return { ok: true, value: document.toJS(), offsetOf: (pointer) => findOffset(document, pointer) };
}

function explainYamlError(file: string, text: string, { code, message, pos }: YAMLParseError): Problem {
  const where = placeInText(file, text, pos[0]);
  if (code === "DUPLICATE_KEY") {
    return { where, what: "this key stands here a second time", fix: "Remove one of the two." };
  }
  return { where, what: `this is not YAML: ${message.replace(/\.?\s*$/, "")}`, fix: "Mend the file." };
}

/** Where a property begins, its name included, or an entry of a list; the nearest thing around it where it is missing. */
function findOffset(document: Document.Parsed, pointer: string): number {
  let node: unknown = document.contents;
  let offset = document.contents?.range[0] ?? 0;
  for (const step of pointer.split("/").slice(1)) {
    const key = step.replaceAll("~1", "/").replaceAll("~0", "~");
    if (isAlias(node)) node = node.resolve(document);
    let found: unknown;
    if (isMap(node)) {
      const pair = node.items.find((item) => String(isScalar(item.key) ? item.key.value : item.key) === key);
      found = pair?.key;
      node = pair?.value;
    } else if (isSeq(node)) {
      found = node.items[Number(key)];
      node = found;
    }
    if (!isNode(found)) break;
    offset = found.range?.[0] ?? offset;
  }
  return offset;
}

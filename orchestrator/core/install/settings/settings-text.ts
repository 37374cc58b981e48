import { findNodeAtLocation, getNodeValue, type Node, parseTree } from "jsonc-parser";

/** Keys and indices that lead to a value; -1 stands for the place behind a list's last one. */
export type Path = readonly (string | number)[];

/** How a text is laid out, so that what we add looks like the rest. */
interface Layout {
  readonly indent: string;
  readonly eol: string;
}

const BYTE_ORDER_MARK = "\uFEFF";

/** The node at a path of a text that `checkSettingsText` has passed, or undefined. */
export function nodeAt(text: string, path: Path): Node | undefined {
  const root = parseTree(text, [], { allowTrailingComma: true });
  return root && findNodeAtLocation(root, [...path]);
}

/** The value at a path, or undefined. */
export function valueAt(text: string, path: Path): unknown {
  const node = nodeAt(text, path);
  return node && getNodeValue(node);
}

/** The values of a list, none if it is absent. */
export function listAt(text: string, path: Path): readonly unknown[] {
  return (valueAt(text, path) as readonly unknown[] | undefined) ?? [];
}

/** The keys of an object, none if it is absent. */
export function keysAt(text: string, path: Path): readonly string[] {
  return (nodeAt(text, path)?.children ?? []).map((property) => String(property.children?.[0]?.value));
}

/** Whether a text holds `{}` and nothing else, not even a comment. */
export function isEmptyObject(text: string): boolean {
  return /^\uFEFF?\s*\{\s*\}\s*$/.test(text);
}

/** The text without a byte order mark, which is not part of JSON, and the mark to put back. */
export function splitByteOrderMark(text: string): { readonly mark: string; readonly json: string } {
  return text.startsWith(BYTE_ORDER_MARK) ? { mark: BYTE_ORDER_MARK, json: text.slice(1) } : { mark: "", json: text };
}

/** Indentation and line ends as the text has them; two spaces where it has none. */
export function layoutOf(text: string): Layout {
  return { indent: /^([ \t]+)["{[\]}]/m.exec(text)?.[1] ?? "  ", eol: text.includes("\r\n") ? "\r\n" : "\n" };
}

/** The blanks that the line of an offset begins with. */
export function indentAt(text: string, offset: number): string {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  return /^[ \t]*/.exec(text.slice(start))?.[0] ?? "";
}

/** Where the comma is that follows `from`, comments aside; undefined when something else follows. */
export function findComma(text: string, from: number): number | undefined {
  // one comment after the other: a pattern that repeats them could cut a row of them in ever so many ways
  const beside = /\s+|\/\/[^\n]*|\/\*[\s\S]*?\*\//y;
  let at = from;
  do {
    beside.lastIndex = at;
    at += beside.exec(text)?.[0].length ?? 0;
  } while (beside.lastIndex > 0);
  return text[at] === "," ? at : undefined;
}

import {
  applyEdits,
  type FormattingOptions,
  findNodeAtLocation,
  getNodeValue,
  type JSONPath,
  modify,
  type Node,
  parseTree,
} from "jsonc-parser";

/** Keys and indices that lead to a value; -1 stands for the place behind a list's last one. */
export type Path = readonly (string | number)[];

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

/** The values of a list, none where it is absent. */
export function listAt(text: string, path: Path): readonly unknown[] {
  return (valueAt(text, path) as readonly unknown[] | undefined) ?? [];
}

/** The keys of an object, none where it is absent. */
export function keysAt(text: string, path: Path): readonly string[] {
  return (nodeAt(text, path)?.children ?? []).map((property) => String(property.children?.[0]?.value));
}

/** Sets a value, or appends it to a list; comments, order and indentation around it stay. */
export function setValue(text: string, path: Path, value: unknown): string {
  const options = { formattingOptions: formatOf(text), isArrayInsertion: path.at(-1) === -1 };
  return applyEdits(text, modify(text, [...path] as JSONPath, value, options));
}

/** Takes a value out, with its key and its comma. */
export function removeValue(text: string, path: Path): string {
  return applyEdits(text, modify(text, [...path] as JSONPath, undefined, { formattingOptions: formatOf(text) }));
}

/** The text without a byte order mark, which is no part of JSON, and the mark to put back. */
export function splitByteOrderMark(text: string): { readonly mark: string; readonly json: string } {
  return text.startsWith(BYTE_ORDER_MARK) ? { mark: BYTE_ORDER_MARK, json: text.slice(1) } : { mark: "", json: text };
}

/** Indentation and line ends as the text has them; two spaces where it has none. */
function formatOf(text: string): FormattingOptions {
  const indent = /^([ \t]+)\S/m.exec(text)?.[1] ?? "  ";
  const eol = text.includes("\r\n") ? "\r\n" : "\n";
  return { insertSpaces: !indent.startsWith("\t"), tabSize: indent.startsWith("\t") ? 4 : indent.length, eol };
}

import type { Node } from "jsonc-parser";
import { findComma, indentAt, layoutOf, nodeAt, type Path } from "./settings-text.ts";

/**
 * Adds a value behind everything that its object or list holds, on lines of its own; objects and lists on the way are made
 * where they are missing. Not a character of what is there changes, so every comment stays where it was.
 *
 * @param path leads to what is not there yet; -1 at its end appends to a list.
 */
export function insertValue(text: string, path: Path, value: unknown): string {
  let depth = path.length - 1;
  while (!nodeAt(text, path.slice(0, depth))) depth--;
  // the path up to `depth` is there, and the root always is
  const container = nodeAt(text, path.slice(0, depth)) as Node;
  return insertChild(text, container, String(path[depth]), wrap(path.slice(depth + 1), value));
}

/** The value inside the objects and lists that a path leads through. */
function wrap(path: Path, value: unknown): unknown {
  return path.reduceRight((inner, key) => (key === -1 ? [inner] : { [key]: inner }), value);
}

function insertChild(text: string, container: Node, key: string, value: unknown): string {
  const { indent, eol } = layoutOf(text);
  const outer = indentAt(text, container.offset);
  const children = container.children ?? [];
  const first = children[0];
  const isOnOwnLine = first && /\n[ \t]*$/.test(text.slice(0, first.offset));
  const inner = isOnOwnLine ? indentAt(text, first.offset) : outer + indent;
  const close = container.offset + container.length - 1;
  const open = text.slice(0, close).trimEnd();
  const isClosedOnOwnLine = text.slice(open.length, close).includes("\n");
  const name = container.type === "object" ? `${JSON.stringify(key)}: ` : "";
  const lines = `${name}${JSON.stringify(value, null, indent)}`.replaceAll("\n", eol + inner);
  const tail = isClosedOnOwnLine ? text.slice(open.length) : eol + outer + text.slice(close);
  return `${addComma(open, children.at(-1))}${eol}${inner}${lines}${tail}`;
}

/** The text with a comma behind the last child, if it has a child and no comma yet. */
function addComma(text: string, last: Node | undefined): string {
  if (!last) return text;
  const end = last.offset + last.length;
  return findComma(text, end) === undefined ? `${text.slice(0, end)},${text.slice(end)}` : text;
}

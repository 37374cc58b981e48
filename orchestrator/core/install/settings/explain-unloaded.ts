import { findNodeAtLocation, type Node, type NodeType, type ParseError, parseTree } from "jsonc-parser";
import type { Problem } from "../../problem.ts";
import { explainSyntaxError } from "../../text/explain-syntax-error.ts";
import { placeInText } from "../../text/place-in-text.ts";
import { nameKind } from "./name-kind.ts";
import { splitByteOrderMark } from "./settings-text.ts";

const CONSEQUENCE = ", so Claude Code ignores this whole file, hooks included";

/**
 * The client ignores a whole settings file if one of these parts has another type (measured on 2.1.330; there may be more). A wrong hook
 * is ignored alone.
 */
const KINDS: readonly (readonly [name: string, kind: NodeType])[] = [
  ["env", "object"],
  ["permissions", "object"],
  ["permissions.allow", "array"],
  ["statusLine", "object"],
  ["enabledPlugins", "object"],
  ["disableAllHooks", "boolean"],
  ["model", "string"],
];

/**
 * Why the client loads nothing of a settings file, or undefined if it loads it. As measured on 2.1.330 it takes what `JSON.parse`
 * takes, after a byte order mark, and an empty file: a comment or a comma too many is enough for none of it to be in effect.
 */
export function explainUnloaded(file: string, text: string): Problem | undefined {
  const { json } = splitByteOrderMark(text);
  if (json.trim() === "") return undefined;
  const errors: ParseError[] = [];
  const root = parseTree(json, errors, { disallowComments: true });
  const explain = ({ where, what, fix }: Problem) => ({ where, what: what + CONSEQUENCE, fix });
  if (errors[0]) return explain(explainSyntaxError(file, json, errors[0]));
  const wrong = root && findWrongKind(root);
  if (!wrong) return undefined;
  const what = `${wrong.name} is ${nameKind(wrong.node.type)} where ${nameKind(wrong.kind)} belongs`;
  return explain({ where: placeInText(file, json, wrong.node.offset), what, fix: "Fix the file." });
}

interface WrongKind {
  readonly name: string;
  readonly kind: NodeType;
  readonly node: Node;
}

function findWrongKind(root: Node): WrongKind | undefined {
  if (root.type !== "object") return { name: "the whole file", kind: "object", node: root };
  return KINDS.map(([name, kind]) => ({
    name: `"${name}"`,
    kind,
    node: findNodeAtLocation(root, name.split(".")),
  })).find((found): found is WrongKind => found.node !== undefined && found.node.type !== found.kind);
}

import { type Node, type ParseError, parseTree } from "jsonc-parser";
import type { Problem } from "../../problem.ts";
import { explainSyntaxError } from "../../text/explain-syntax-error.ts";
import { placeInText } from "../../text/place-in-text.ts";
import { nameKind } from "./name-kind.ts";
import { splitByteOrderMark } from "./settings-text.ts";

type Kind = "object" | "array";

const FIX = "Fix the file; until then Skyfom changes nothing.";

/** Everything in a settings file that keeps us from adding our entries to it. Comments and trailing commas do not. */
export function checkSettingsText(file: string, text: string): readonly Problem[] {
  const { json } = splitByteOrderMark(text);
  if (json.trim() === "") return [];
  const errors: ParseError[] = [];
  const root = parseTree(json, errors, { allowTrailingComma: true });
  if (errors[0]) return [{ ...explainSyntaxError(file, json, errors[0]), fix: FIX }];
  return root ? checkShape(file, json, root) : [];
}

function checkShape(file: string, text: string, root: Node): Problem[] {
  const problems: Problem[] = [];
  const expectKind = (node: Node, kind: Kind, name: string): boolean => {
    if (node.type === kind) return true;
    const what = `${name} is ${nameKind(node.type)}, but must be ${nameKind(kind)}`;
    problems.push({ where: placeInText(file, text, node.offset), what, fix: FIX });
    return false;
  };
  const child = (node: Node, key: string): Node | undefined => {
    const found = (node.children ?? []).filter((property) => property.children?.[0]?.value === key);
    const second = found[1];
    if (second) {
      const what = `"${key}" is repeated here, and only the last one counts`;
      problems.push({ where: placeInText(file, text, second.offset), what, fix: FIX });
    }
    return found[0]?.children?.[1];
  };
  if (!expectKind(root, "object", "the whole file")) return problems;
  const hooks = child(root, "hooks");
  if (hooks && expectKind(hooks, "object", `"hooks"`)) {
    for (const event of eventNames(hooks)) {
      const groups = child(hooks, event);
      if (groups) expectKind(groups, "array", `"hooks.${event}"`);
    }
  }
  const permissions = child(root, "permissions");
  if (permissions && expectKind(permissions, "object", `"permissions"`)) {
    const allow = child(permissions, "allow");
    if (allow) expectKind(allow, "array", `"permissions.allow"`);
  }
  const env = child(root, "env");
  if (env) expectKind(env, "object", `"env"`);
  return problems;
}

function eventNames(hooks: Node): Set<string> {
  return new Set((hooks.children ?? []).map((property) => String(property.children?.[0]?.value)));
}

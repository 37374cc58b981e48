import { type Alias, type Document, isScalar, type Node, visit, type YAMLMap } from "yaml";
import type { YamlFlaw } from "./yaml-flaw.ts";

/** The first repeated key or unresolvable alias in a document with valid syntax. */
export function findYamlFlaw(document: Document.Parsed): YamlFlaw | undefined {
  const anchors = new Map<string, Node>();
  let flaw: YamlFlaw | undefined;
  visit(document, {
    Value: (_, node) => {
      if (node.anchor !== undefined) anchors.set(node.anchor, node);
    },
    Map: (_, map) => {
      if (map.anchor !== undefined) anchors.set(map.anchor, map);
      flaw = findRepeatedKey(map);
      return flaw && visit.BREAK;
    },
    Alias: (_, alias, path) => {
      flaw = explainAlias(alias, anchors.get(alias.source), path);
      return flaw && visit.BREAK;
    },
  });
  return flaw;
}

/** The name of a property as the value will have it. */
export function keyOf(key: unknown): string {
  return String(isScalar(key) ? key.value : key);
}

/** The parser's own check compares each key with each, which takes minutes for a hundred thousand. */
function findRepeatedKey({ items }: YAMLMap): YamlFlaw | undefined {
  const seen = new Set<string>();
  for (const { key } of items) {
    const name = keyOf(key);
    if (seen.has(name)) {
      const offset = (key as Node).range?.[0] ?? 0;
      return { ok: false, what: "this key is repeated here", fix: "Remove one of the two.", offset };
    }
    seen.add(name);
  }
  return undefined;
}

function explainAlias(alias: Alias, target: Node | undefined, path: readonly unknown[]): YamlFlaw | undefined {
  const flaw = { ok: false, fix: "Write the value out.", offset: alias.range?.[0] ?? 0 } as const;
  if (target === undefined) return { ...flaw, what: `no earlier value has the anchor &${alias.source}` };
  return path.includes(target) ? { ...flaw, what: `*${alias.source} contains itself` } : undefined;
}

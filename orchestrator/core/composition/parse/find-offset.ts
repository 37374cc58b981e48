import { type Document, isAlias, isMap, isNode, isSeq, type YAMLMap } from "yaml";
import { keyOf } from "./find-yaml-flaw.ts";

/** Finds where a property begins, its name included, or an entry of a list; the nearest thing around it where it is missing. */
export function findOffset(document: Document.Parsed): (pointer: string) => number {
  const pairs = new WeakMap<YAMLMap, ReadonlyMap<string, YAMLMap["items"][number]>>();

  return (pointer) => {
    let node: unknown = document.contents;
    let offset = document.contents?.range[0] ?? 0;
    for (const step of pointer.split("/").slice(1)) {
      const key = step.replaceAll("~1", "/").replaceAll("~0", "~");
      if (isAlias(node)) node = node.resolve(document);
      let found: unknown;
      if (isMap(node)) {
        const pair = pairsOf(node).get(key);
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
  };

  /** Kept for each object: looking through one of a hundred thousand properties for each of them would take minutes. */
  function pairsOf(map: YAMLMap): ReadonlyMap<string, YAMLMap["items"][number]> {
    const known = pairs.get(map) ?? new Map(map.items.map((item) => [keyOf(item.key), item]));
    pairs.set(map, known);
    return known;
  }
}

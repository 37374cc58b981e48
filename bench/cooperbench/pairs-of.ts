/** Each pair of a list once, in its order. */
export function pairsOf<Item>(items: readonly Item[]): [Item, Item][] {
  return items.flatMap((first, at) => items.slice(at + 1).map((second): [Item, Item] => [first, second]));
}

/**
 * Sorts the nodes of a graph so that each precedes all that it leads to (Kahn's algorithm). Nodes of a cycle, and those behind one,
 * are left out.
 *
 * @param after for each node, by its number, the nodes that it leads to.
 */
export function sortNodes(after: readonly (readonly number[])[]): number[] {
  const before = new Int32Array(after.length);
  for (const nodes of after) for (const node of nodes) before[node] = (before[node] ?? 0) + 1;
  const sorted: number[] = [];
  for (let node = 0; node < after.length; node += 1) if (before[node] === 0) sorted.push(node);
  for (let at = 0; at < sorted.length; at += 1) {
    for (const node of after[sorted[at] as number] ?? []) {
      const left = (before[node] ?? 0) - 1;
      before[node] = left;
      if (left === 0) sorted.push(node);
    }
  }
  return sorted;
}

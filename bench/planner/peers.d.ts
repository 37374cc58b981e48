// Peers that ship no types, as far as we call them.
declare module "topo-sort" {
  export default class TopoSort {
    add(node: string, nodes: readonly string[]): void;
    sort(): string[];
  }
}
declare module "toposort" {
  const toposort: { array(nodes: readonly string[], edges: readonly (readonly [string, string])[]): string[] };
  export default toposort;
}
declare module "batching-toposort" {
  export default function batchingToposort(dag: Record<string, string[]>): string[][];
}

import { dirname, normalize } from "node:path";

/** What imports what: every node with the nodes that it needs. */
export type Graph = ReadonlyMap<string, ReadonlySet<string>>;

/** Paths of the modules that a source imports, types too, seen from the repository's root. */
export function importsOf(path: string, source: string): string[] {
  const named = [...source.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*"(\.[^"]+\.(?:ts|mjs))"/g)];
  return named.map(([, target = ""]) => normalize(`${dirname(path)}/${target}`));
}

/** The graph of folders that a graph of files makes. What a folder and those below it need of each other is left out: they are one thing. */
export function foldersOf(files: Graph): Graph {
  return contract(files, dirname);
}

/** The circles of folders, also those that appear once a folder and all below it count as one. */
export function findFolderCircles(files: Graph): string[][] {
  const folders = foldersOf(files);
  const above = [...folders.keys()].flatMap((folder) =>
    folder.split("/").map((_, at, parts) => parts.slice(0, at + 1).join("/")),
  );
  const graphs = [...new Set(above)].map((whole) =>
    contract(files, (file) => (isWithin(dirname(file), whole) ? whole : dirname(file))),
  );
  const circles = [folders, ...graphs].flatMap(findCircles);
  return [...new Map(circles.map((circle) => [circle.join(" "), circle])).values()];
}

function contract(files: Graph, placeOf: (file: string) => string): Graph {
  const places = new Map<string, Set<string>>();
  for (const [file, targets] of files) {
    const from = placeOf(file);
    const others = [...targets].map(placeOf).filter((to) => !isWithin(from, to) && !isWithin(to, from));
    places.set(from, new Set([...(places.get(from) ?? []), ...others]));
  }
  return places;
}

/** Every group of nodes of which each leads to all others of it. */
export function findCircles(graph: Graph): string[][] {
  const reached = new Map([...graph.keys()].map((node) => [node, reachableFrom(graph, node)]));
  const groups = new Map<string, string[]>();
  for (const [node, targets] of reached) {
    if (!targets.has(node)) continue;
    const group = [...targets].filter((other) => reached.get(other)?.has(node)).sort();
    groups.set(group.join(" "), group);
  }
  return [...groups.values()];
}

function reachableFrom(graph: Graph, start: string): ReadonlySet<string> {
  const reached = new Set<string>();
  const open = [...(graph.get(start) ?? [])];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (reached.has(node)) continue;
    reached.add(node);
    open.push(...(graph.get(node) ?? []));
  }
  return reached;
}

function isWithin(folder: string, other: string): boolean {
  return folder === other || folder.startsWith(`${other}/`);
}

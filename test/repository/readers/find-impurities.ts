import { transformSync } from "esbuild";

/** What a pure function may not reach for, and what esbuild puts into its place where it is not a name of the module's own. */
const FORBIDDEN = [
  "process",
  "globalThis",
  "performance",
  "crypto",
  "console",
  "fetch",
  "setTimeout",
  "setInterval",
  "setImmediate",
  "queueMicrotask",
  "Buffer",
  "require",
  "Date.now",
  "Math.random",
];

/** The clocks, chances and surroundings that a module's code reaches for, and what it imports that is not pure. */
export function findImpurities(source: string): string[] {
  const define = Object.fromEntries(FORBIDDEN.map((name) => [name, marker(name)]));
  const { code } = transformSync(source, { loader: "ts", format: "esm", define });
  const reached = FORBIDDEN.filter((name) => code.includes(marker(name)));
  const imported = [...code.matchAll(/\b(?:from|import)\s*\(?\s*"([^"]+)"/g)].map(([, path = ""]) => path);
  return [
    ...reached,
    ...(/new Date(\(\)|[^\w(])/.test(code) ? ["new Date()"] : []),
    ...imported.filter((path) => path.startsWith("node:") || /\/(io|verbs)\//.test(path)),
  ];
}

function marker(name: string): string {
  return `FORBIDDEN_${name.replace(".", "_")}`;
}

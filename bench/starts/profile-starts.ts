import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Bench } from "./bench.ts";
import type { Subject } from "./subjects.ts";

/** What a process takes its time for, in milliseconds. */
export interface Parts {
  readonly all: number;
  /** Its start, its end and its own modules. */
  readonly node: number;
  /** Files as a whole. A function is compiled when it is first called, and that is counted with what it does. */
  readonly compiling: number;
  readonly files: number;
  readonly garbage: number;
  readonly ours: number;
  /** For other processes, or for a time to pass. */
  readonly waiting: number;
}

/** As V8 writes it: https://chromedevtools.github.io/devtools-protocol/tot/Profiler/#type-Profile, times in microseconds. */
interface Profile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly functionName: string; readonly url: string };
  }[];
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

/** How long V8 waits between two samples, in microseconds. */
const INTERVAL = "100";

/** Starts each in turn, as an agent's end comes before what tells of it. @returns the means of as many profiles of each as rounds. */
export function profileStarts(bench: Bench, subjects: readonly Subject[], rounds: number): Map<Subject, Parts> {
  const folders = new Map(subjects.map((subject) => [subject, mkdtempSync(join(bench.folder, "profiles-"))]));
  for (let round = 0; round < rounds; round++) {
    for (const [{ args, root, input }, folder] of folders) {
      const flags = ["--cpu-prof", "--cpu-prof-interval", INTERVAL, "--cpu-prof-dir", folder];
      bench.take([...flags, ...args], root, input?.() ?? "");
    }
  }
  return new Map([...folders].map(([subject, folder]) => [subject, meanOf(folder, rounds)]));
}

function meanOf(folder: string, rounds: number): Parts {
  const profiles = readdirSync(folder).map((name) => JSON.parse(readFileSync(join(folder, name), "utf8")) as Profile);
  if (profiles.length !== rounds) throw new Error(`${rounds} starts left ${profiles.length} profiles`);
  const parts = { node: 0, compiling: 0, files: 0, garbage: 0, ours: 0, waiting: 0 };
  for (const profile of profiles)
    for (const [part, took] of timesOf(profile)) parts[part] += took / 1_000 / profiles.length;
  return { ...parts, all: Object.values(parts).reduce((sum, part) => sum + part, 0) };
}

type Part = Exclude<keyof Parts, "all">;

function timesOf({ nodes, samples, timeDeltas }: Profile): [Part, number][] {
  const partOf = new Map(nodes.map(({ id, callFrame }) => [id, partOfFrame(callFrame)]));
  return samples.map((id, at) => [partOf.get(id) ?? "node", timeDeltas[at] ?? 0]);
}

/** Native calls, which name no file of JavaScript, count as those of Node's `fs`: the row of the empty script says how many are others. */
function partOfFrame({ functionName, url }: Profile["nodes"][number]["callFrame"]): Part {
  if (functionName === "(garbage collector)") return "garbage";
  if (functionName === "(idle)") return "waiting";
  if (/^(wrapSafe|compileFunction|compileForInternalLoader|compileSourceTextModule)/.test(functionName))
    return "compiling";
  if (url === "node:fs" || /^node:internal\/(fs|modules)/.test(url) || isNative(functionName, url)) return "files";
  return url.startsWith("node:") || functionName.startsWith("(") ? "node" : "ours";
}

function isNative(functionName: string, url: string): boolean {
  return url === "" && functionName !== "" && !/^(\(|RegExp:)/.test(functionName);
}

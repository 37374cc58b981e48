import { readFileSync } from "node:fs";
import { parseAst } from "vitest/node";
import { breaksOf, type Node } from "./breaks-of.ts";

/** One deliberate break of one decision. */
export interface Mutant {
  /** Distinct among all files: tests are run while it is the one that is switched on. */
  readonly id: number;
  readonly file: string;
  readonly line: number;
  /** The decision as it stands in the source, and what stands there instead. */
  readonly decision: string;
  readonly becomes: string;
}

/** A decision in a source, and all that is tried in its place. */
interface Decision {
  readonly start: number;
  readonly end: number;
  readonly mutants: readonly Mutant[];
}

/** A file can have so many mutants: ids are counted within it. */
const IDS_OF_A_FILE = 10_000;

/** The decisions of a file, outer ones before those inside them. */
export function findDecisions(file: string, place: number): readonly Decision[] {
  const source = readFileSync(file, "utf8");
  const bySpan = new Map<string, { start: number; end: number; breaks: string[] }>();
  for (const { start, end, becomes } of breaksOf(parseAst(source, { lang: "ts" }, file) as unknown as Node, source)) {
    const key = `${start}-${end}`;
    const known = bySpan.get(key) ?? { start, end, breaks: [] };
    if (!known.breaks.includes(becomes)) known.breaks.push(becomes);
    bySpan.set(key, known);
  }
  let id = place * IDS_OF_A_FILE;
  return [...bySpan.values()]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map(({ start, end, breaks }) => ({
      start,
      end,
      mutants: breaks.map((becomes) => {
        id += 1;
        const line = source.slice(0, start).split("\n").length;
        return { id, file, line, decision: source.slice(start, end), becomes };
      }),
    }));
}

/** The source with all its mutants in it: which of them is switched on is asked when the decision is made. */
export function instrument(file: string, place: number): string {
  const source = readFileSync(file, "utf8");
  const decisions = findDecisions(file, place);
  const render = (from: number, to: number, inside: readonly Decision[]): string => {
    let text = "";
    let at = from;
    for (const [n, decision] of inside.entries()) {
      const { start, end, mutants } = decision;
      if (start < at) continue; // rendered within the one around it
      const within = inside.slice(n + 1).filter((one) => one.start >= start && one.end <= end);
      const switches = mutants.map(({ id, becomes }) => `__mutant(${id})?(${becomes}):`).join("");
      text += `${source.slice(at, start)}(${switches}(${render(start, end, within)}))`;
      at = end;
    }
    return text + source.slice(at, to);
  };
  return render(0, source.length, decisions);
}

import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { whyEquivalent } from "./mutants/equivalent.ts";
import { findDecisions, type Mutant } from "./mutants/find-mutants.ts";
import { ON_FACTS, SOURCES } from "./mutants/of-a-step.ts";

/**
 * Breaks every decision of a step on purpose, in each way that it can be broken, and tells which breaks turn no test red.
 *
 *     npm run mutants [-- FILE|FOLDER… TEST…]
 *
 * Unless others are named, sources are the plan of a step, all of the engine that it calls and what hooks tell of runs, and tests are those
 * that decide on plain facts. A decision that is made while a file is loaded, such as an entry of a table, is not broken.
 */
interface Result {
  readonly killedBy: readonly (readonly [number, string])[];
  readonly green: readonly (readonly [number, number])[];
  readonly mute: readonly string[];
}

function main(args: readonly string[]): number {
  const tests = args.filter((one) => one.startsWith("test/"));
  const sources = args.filter((one) => !one.startsWith("test/"));
  const files = (sources.length > 0 ? sources : SOURCES).flatMap(sourcesIn);
  const result = runTests(files, tests.length > 0 ? tests : ON_FACTS);
  if (result === undefined) return 1;
  const red = new Set(result.killedBy.map(([id]) => id));
  const counts = { decisions: 0, mutants: 0, red: 0, equivalent: 0, alive: 0 };
  for (const [n, file] of files.entries()) {
    const decisions = findDecisions(file, n + 1);
    const mutants = decisions.flatMap((one) => one.mutants);
    const left = mutants.filter(({ id }) => !red.has(id));
    const alive = left.filter((one) => whyEquivalent(one) === undefined);
    const equivalent = left.length - alive.length;
    const of = {
      decisions: decisions.length,
      mutants: mutants.length,
      red: mutants.length - left.length,
      equivalent,
      alive: alive.length,
    };
    for (const key of Object.keys(counts) as (keyof typeof counts)[]) counts[key] += of[key];
    if (of.mutants > 0) console.log(`${file}: ${tell(of)}`);
    for (const one of alive) console.log(`  ${describe(one, new Map(result.green))}`);
  }
  for (const name of result.mute) console.log(`says nothing, because it is red without any break: ${name}`);
  console.log(`In all: ${tell(counts)}.`);
  return counts.alive === 0 ? 0 : 1;
}

function sourcesIn(path: string): readonly string[] {
  if (!statSync(path).isDirectory()) return [path];
  const names = readdirSync(path, { recursive: true, encoding: "utf8" });
  return names
    .filter((name) => name.endsWith(".ts"))
    .map((name) => join(path, name))
    .sort();
}

/** Runs these tests as they are and with each mutant; undefined if they are red as they are. */
function runTests(files: readonly string[], tests: readonly string[]): Result | undefined {
  const scratch = mkdtempSync(join(tmpdir(), "skyfom-mutants-"));
  try {
    const path = join(scratch, "result.json");
    const env = { ...process.env, SKYFOM_MUTATED: JSON.stringify(files), SKYFOM_MUTANTS: path };
    const args = ["vitest", "run", "-c", "scripts/mutants/vitest.config.ts", ...tests];
    const { status } = spawnSync("npx", args, { stdio: "inherit", env });
    return status === 0 ? JSON.parse(readFileSync(path, "utf8")) : undefined;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function tell({
  decisions,
  mutants,
  red,
  equivalent,
  alive,
}: Readonly<Record<"decisions" | "mutants" | "red" | "equivalent" | "alive", number>>): string {
  return `${decisions} decisions, ${mutants} mutants: ${red} red, ${equivalent} equivalent, ${alive} alive`;
}

function describe({ id, line, decision, becomes }: Mutant, green: ReadonlyMap<number, number>): string {
  const short = (text: string) => text.replaceAll(/\s+/g, " ").slice(0, 110);
  const count = green.get(id);
  return `line ${line}, ${count === undefined ? "reached by no test" : `green in ${count} tests`}: ${short(decision)}  =>  ${short(becomes)}`;
}

process.exitCode = main(process.argv.slice(2));

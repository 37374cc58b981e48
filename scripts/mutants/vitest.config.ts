import { readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";
import { instrument } from "./find-mutants.ts";

const root = resolve(import.meta.dirname, "../..");
const mutated: readonly string[] = JSON.parse(process.env.SKYFOM_MUTATED ?? "[]");

/** Runs the quickest tests first: what they turn red for, the slow ones need not try. */
class QuickestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => rankOf(moduleId);
    return files.toSorted((a, b) => rank(a) - rank(b) || a.moduleId.localeCompare(b.moduleId));
  }
}

/** 0 for tests that only decide, 1 for those that do it on drawn examples, 2 for those on real files. */
function rankOf(path: string, seen = new Set<string>()): number {
  if (seen.has(path) || !path.includes("/test/")) return path.includes("/io/") ? 2 : 0;
  seen.add(path);
  const text = readFileSync(path, "utf8");
  const imports = [...text.matchAll(/from "(\.[^"]+)"/g)].map(([, name = ""]) => join(dirname(path), name));
  return Math.max(
    text.includes('"node:fs"') ? 2 : text.includes('"fast-check"') ? 1 : 0,
    ...imports.map((one) => rankOf(one, seen)),
  );
}

export default defineConfig({
  root,
  plugins: [
    {
      name: "mutants",
      enforce: "pre",
      resolveId: (name, importer) =>
        name === "fast-check" && importer?.includes("/test/") ? join(import.meta.dirname, "few-runs.ts") : undefined,
      load(id) {
        const place = mutated.indexOf(id.startsWith(root) ? id.slice(root.length + 1) : id);
        return place < 0 ? undefined : instrument(join(root, mutated[place] ?? ""), place + 1);
      },
    },
  ],
  test: {
    include: ["test/**/*.test.ts"],
    runner: join(import.meta.dirname, "mutant-runner.ts"),
    sequence: { sequencer: QuickestFirst },
    // All in one process, one after the other: it remembers which mutants are known already.
    pool: "forks",
    isolate: false,
    fileParallelism: false,
    maxWorkers: 1,
    // Running a test often adds many listeners to its signal, which Node takes for a leak.
    execArgv: ["--no-warnings"],
    testTimeout: 60_000,
  },
});

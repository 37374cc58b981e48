import { type PathLike, realpathSync } from "node:fs";
import { createRequire, syncBuiltinESMExports } from "node:module";
import { join, relative } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { DrivenRun, report } from "./driven-run.ts";

type Read = (path: PathLike | number, ...more: unknown[]) => unknown;

/** What reads a file's content, or the names in a folder. */
const READS = ["openSync", "readFileSync", "readdirSync"] as const;

/** Notes what is read below a folder from now on, as paths in it; what is opened to be written counts too. */
function noteReads(folder: string): string[] {
  const fs = createRequire(import.meta.url)("node:fs") as Record<(typeof READS)[number], Read>;
  const noted: string[] = [];
  for (const name of READS) {
    const real = fs[name];
    fs[name] = (path, ...more) => {
      const place = typeof path === "string" ? relative(folder, path) : "..";
      if (!place.startsWith("..")) noted.push(place);
      return real(path, ...more);
    };
    onTestFinished(() => {
      fs[name] = real;
      syncBuiltinESMExports();
    });
  }
  syncBuiltinESMExports();
  return noted;
}

/** What a step itself adds to, and the folder that is looked through for each agent that has ended. */
const ALLOWED = /^events\.jsonl$|\/given$/;

function moreThanOnce(reads: readonly string[]): string[] {
  const others = reads.filter((place) => !ALLOWED.test(place));
  return [...new Set(others.filter((place, at) => others.indexOf(place) !== at))].sort();
}

test("a step reads each source of its runs and agents once, however many rounds it takes", async () => {
  const run = new DrivenRun({ tokenBudget: 1_000_000 });
  for (const title of ["one", "two", "three", "four"]) await run.add(title);
  const { calls } = await run.next({ limit: 3 });
  const [first = "", second = ""] = await run.makeAll(calls);
  for (const agent of [first, second]) await run.end(agent, report("done"));
  const id = (await run.run()).id;
  const reads = noteReads(realpathSync(join(run.root, ".git", "skyfom")));
  const { calls: next } = await run.next({ limit: 3 });
  expect(next).toHaveLength(1);
  const inRun = (name: string) => `runs/${id}/${name}`;
  expect(reads).toEqual(expect.arrayContaining(["slots", inRun("used/3"), inRun("reports/1"), inRun("briefs/1.json")]));
  expect(moreThanOnce(reads)).toEqual([]);
});

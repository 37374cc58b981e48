// What becomes of pairs of features that change the same files, and what our estimate of those files is worth, on the gold patches of
// CooperBench: `npm run bench -- cooperbench --data FOLDER --repositories FOLDER [--play N]`. Nothing of them is in this repository.
import { statSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type Measured, measureSet } from "./cooperbench/measure-set.ts";
import { playSample } from "./cooperbench/play-sample.ts";
import { readFeatures } from "./cooperbench/read-features.ts";
import { tablesOf } from "./cooperbench/tables-of.ts";
import { madeWith } from "./measure/made-with.ts";

const USAGE = `npm run bench -- cooperbench --data FOLDER --repositories FOLDER [--play N]
  --data          a clone of https://github.com/cooperbench/CooperBench
  --repositories  a folder with clones of the repositories that it is about, by their names: chi, click, jinja, …
                  (git clone https://github.com/go-chi/chi FOLDER/chi); those that are not there are left out
  --play          how many pairs of each set are also played in the real client`;
const OPTIONS = {
  data: { type: "string" },
  repositories: { type: "string" },
  play: { type: "string", default: "0" },
} as const;

/** The repositories on which the estimate was made to fit; the others show what it is worth elsewhere. */
const TUNED_ON = ["chi", "click", "jinja"];

const wrong = await main(process.argv.slice(2));
if (wrong !== undefined) {
  console.error(`${wrong}\n${USAGE}`);
  process.exitCode = 2;
}

/** @returns what is wrong with the arguments, before anything is measured. */
async function main(args: string[]): Promise<string | undefined> {
  let values: ReturnType<typeof parse>;
  try {
    values = parse(args);
  } catch (error) {
    return (error as Error).message;
  }
  const { data, repositories, play } = values;
  if (data === undefined || repositories === undefined) return "it needs --data and --repositories";
  const missing = [data, repositories].find((folder) => !isFolder(folder));
  if (missing !== undefined) return `${missing}: there is no such folder`;
  if (!/^\d+$/.test(play)) return `--play ${play}: it takes a whole number`;
  const sets = readFeatures(data, (repository) => isFolder(join(repositories, repository)));
  if (sets.length === 0) return `of no set in ${data} the repository is in ${repositories}`;
  const measured = sets.map((set) => {
    console.error(`${set.name} …`);
    return measureSet(set, join(repositories, set.repository));
  });
  const isTuned = ({ set }: Measured) => TUNED_ON.includes(set.repository);
  console.log(`${madeWith()}\n`);
  for (const [group, ofGroup] of [
    ["tuned on", measured.filter(isTuned)],
    ["held out", measured.filter((one) => !isTuned(one))],
  ] as const)
    if (ofGroup.length > 0) console.log(`${tablesOf(group, ofGroup)}\n`);
  if (play !== "0") await playSample(sets, repositories, Number(play));
  return undefined;
}

function parse(args: string[]) {
  return parseArgs({ args, options: OPTIONS }).values;
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

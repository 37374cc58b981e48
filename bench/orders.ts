// How long a run takes by the order in which ready tasks start, in simulated time on all slots: `npm run bench -- orders --help`. Random
// graphs are drawn; sets are read from folders to which whoever runs this has brought them.
import { statSync } from "node:fs";
import { parseArgs } from "node:util";
import { madeWith } from "./measure/made-with.ts";
import { drawGraph } from "./orders/draw-graph.ts";
import { readFolder, SETS, type SetName } from "./orders/read/read-folder.ts";
import { tableOf } from "./orders/table-of.ts";

const USAGE = `npm run bench -- orders [--graphs N] [--stg FOLDER] [--psplib FOLDER] [--wfcommons FOLDER]
  --graphs     how many random graphs are drawn and played; 720 unless told otherwise
  --stg        files of the Standard Task Graph Set (.stg), from https://www.kasahara.cs.waseda.ac.jp/schedule/
  --psplib     projects of PSPLIB (.sm, or .rcp as others pass them on), from http://www.om-db.wi.tum.de/psplib/
  --wfcommons  a clone of https://github.com/wfcommons/WfInstances
  Folders are read at any depth. Without one only the random graphs are played.`;
const FOLDER = { type: "string" } as const;
const OPTIONS = {
  graphs: { type: "string", default: "720" },
  stg: FOLDER,
  psplib: FOLDER,
  wfcommons: FOLDER,
  help: { type: "boolean" },
} as const;

const wrong = main(process.argv.slice(2));
if (wrong !== undefined) {
  console.error(`${wrong}\n${USAGE}`);
  process.exitCode = 2;
}

/** @returns what is wrong with the arguments, before anything is played. */
function main(args: string[]): string | undefined {
  let values: ReturnType<typeof parse>;
  try {
    values = parse(args);
  } catch (error) {
    return (error as Error).message;
  }
  if (values.help) {
    console.log(USAGE);
    return undefined;
  }
  const count = Number(values.graphs);
  if (!Number.isInteger(count) || count < 1) return `--graphs ${values.graphs}: it takes a whole number from 1`;
  const asked = (Object.keys(SETS) as SetName[]).flatMap((set) => {
    const folder = values[set];
    return folder === undefined ? [] : [{ set, folder }];
  });
  const missing = asked.find(({ folder }) => !statSync(folder, { throwIfNoEntry: false })?.isDirectory());
  if (missing) return `--${missing.set} ${missing.folder}: there is no such folder`;
  console.log(
    `${madeWith()}\n\n${tableOf(
      "random",
      Array.from({ length: count }, (_, nth) => drawGraph(nth)),
    )}`,
  );
  for (const { set, folder } of asked) printSet(set, folder);
  return undefined;
}

function parse(args: string[]) {
  return parseArgs({ args, options: OPTIONS }).values;
}

function printSet(set: SetName, folder: string): void {
  const { graphs, unreadable } = readFolder(set, folder);
  const files = Object.keys(SETS[set]).join(" or ");
  console.log(
    `\n${graphs.length > 0 ? tableOf(set, graphs) : `${set}: no ${files} file below ${folder} could be read`}`,
  );
  for (const file of unreadable) console.error(`left out: ${file}`);
}

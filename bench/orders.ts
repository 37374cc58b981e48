// How long a run takes by the order in which ready tasks start, in simulated time on all slots:
// `tsx bench/orders.ts [--graphs N] [--stg FOLDER] [--psplib FOLDER] [--wfcommons FOLDER]`. Random graphs are drawn; sets are read from
// folders to which whoever runs this has brought them.
import { statSync } from "node:fs";
import { parseArgs } from "node:util";
import { drawGraph } from "./orders/draw-graph.ts";
import { readFolder, SETS, type SetName } from "./orders/read/read-folder.ts";
import { tableOf } from "./orders/table-of.ts";

const USAGE = "npm run bench -- orders [--graphs N] [--stg FOLDER] [--psplib FOLDER] [--wfcommons FOLDER]";
const FOLDER = { type: "string" } as const;
const OPTIONS = { graphs: { type: "string", default: "720" }, stg: FOLDER, psplib: FOLDER, wfcommons: FOLDER } as const;

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
  const count = Number(values.graphs);
  if (!Number.isInteger(count) || count < 1) return `--graphs ${values.graphs}: it takes a whole number from 1`;
  const asked = (Object.keys(SETS) as SetName[]).flatMap((set) => {
    const folder = values[set];
    return folder === undefined ? [] : [{ set, folder }];
  });
  const missing = asked.find(({ folder }) => !statSync(folder, { throwIfNoEntry: false })?.isDirectory());
  if (missing) return `--${missing.set} ${missing.folder}: there is no such folder`;
  console.log(
    `node ${process.version}\n\n${tableOf(
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

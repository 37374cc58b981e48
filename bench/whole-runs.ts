// Whole runs of equal tasks on the real client, on Linux: `npm run bench -- whole-runs [--tasks N,…] [--slots N,…] [--rounds N] [T…]`.
// Agents of T seconds only wait, so a run takes its bound and what starts, ends and steps add to it. The bare client is given as many slots
// by its own cap: its model asks for all agents in one message, and again for what was refused whenever one has ended. It is played with
// the most slots only.
import { loadavg } from "node:os";
import { parseArgs } from "node:util";
import { madeWith } from "./measure/made-with.ts";
import { median } from "./median.ts";
import { playRun, type Run, type Took } from "./whole-runs/play-run.ts";

const USAGE = `npm run bench -- whole-runs [--tasks N,…] [--slots N,…] [--rounds N] [T…]
  --tasks   how many tasks a run has; 7,30 unless told otherwise
  --slots   how many of them may be at work at once; 7,5,3,1 unless told otherwise
  --rounds  how often each run is played; once unless told otherwise
  T         how long each agent works, in seconds; 8 and 30 unless told otherwise`;
const OPTIONS = {
  tasks: { type: "string", default: "7,30" },
  slots: { type: "string", default: "7,5,3,1" },
  rounds: { type: "string", default: "1" },
} as const;

const wrong = await main(process.argv.slice(2));
if (wrong !== undefined) {
  console.error(`${wrong}\n${USAGE}`);
  process.exitCode = 2;
}

/** @returns what is wrong with the arguments, before anything is played. */
async function main(args: string[]): Promise<string | undefined> {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args);
  } catch (error) {
    return (error as Error).message;
  }
  const { values, positionals } = parsed;
  const lists = { ...values, T: positionals.length > 0 ? positionals.join() : "8,30" };
  const odd = Object.entries(lists).find(([, list]) => !/^[1-9]\d*(,[1-9]\d*)*$/.test(list));
  if (odd) return `${odd[0] === "T" ? odd[0] : `--${odd[0]}`} ${odd[1]}: it takes whole numbers from 1`;
  const numbers = (list: string) => list.split(",").map(Number);
  const [rounds = 1, ...more] = numbers(values.rounds);
  if (more.length > 0) return `--rounds ${values.rounds}: it takes one number`;
  printHead(rounds);
  const slots = numbers(values.slots);
  for (const seconds of numbers(lists.T))
    for (const tasks of numbers(values.tasks)) {
      await printRow({ tasks, slots: Math.max(...slots), seconds, isBare: true }, rounds);
      for (const count of slots) await printRow({ tasks, slots: count, seconds, isBare: false }, rounds);
    }
  return undefined;
}

function parse(args: string[]) {
  return parseArgs({ args, options: OPTIONS, allowPositionals: true });
}

function printHead(rounds: number): void {
  console.log(`${madeWith()}, ${rounds} ${rounds === 1 ? "round" : "rounds"}; medians, where it does not say least\n`);
  const columns = [
    ...["tasks", "slots", "T, s", "makespan, s", "to the bound", "least", "processor time, s", "least"],
    ...["of it hooks", "steps", "tokens a task", "load"],
  ];
  console.log(`| ${columns.join(" | ")} |\n|${"---|".repeat(columns.length)}`);
}

async function printRow(run: Run, rounds: number): Promise<void> {
  const took: Took[] = [];
  for (let round = 0; round < rounds; round++) took.push(await playRun(run));
  const all = (of: (one: Took) => number) => took.map(of);
  const bound = run.seconds * Math.ceil(run.tasks / run.slots);
  const toBound = all(({ makespan }) => makespan / bound);
  const processor = all((one) => one.processor);
  const share = (of: "hooks" | "steps") => `${(100 * median(all((one) => one[of] / one.processor))).toFixed(0)} %`;
  const cells = [
    run.isBare ? `${run.tasks}, bare client` : run.tasks,
    run.slots,
    run.seconds,
    median(all(({ makespan }) => makespan)).toFixed(1),
    median(toBound).toFixed(3),
    Math.min(...toBound).toFixed(3),
    median(processor).toFixed(1),
    Math.min(...processor).toFixed(1),
    share("hooks"),
    share("steps"),
    Math.round(median(all(({ tokens }) => tokens)) / run.tasks),
    loadavg()[0]?.toFixed(1),
  ];
  console.log(`| ${cells.join(" | ")} |`);
}

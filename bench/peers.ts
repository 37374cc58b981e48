// Other extensions of the client beside ours, on the real client: `npm run bench -- peers [NAME…]`. It fetches pinned versions by npm, then
// runs them without a network, and prints what docs/comparison.md sums up. `--only agents|spawns|views` measures one of the three,
// `--quick` takes fewer rounds, `--packages FOLDER` keeps what was fetched, or takes it from there.
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { madeWith } from "./measure/made-with.ts";
import { median } from "./median.ts";
import { CONTESTANTS } from "./peers/contestants.ts";
import { enterSandbox, isInSandbox } from "./peers/enter-sandbox.ts";
import { fetchPackage, folderOf } from "./peers/fetch-package.ts";
import { measurePeak } from "./peers/measure-peak.ts";
import { countProcesses, timeSpawns } from "./peers/measure-spawns.ts";
import { MOMENTS, measureView } from "./peers/measure-view.ts";
import { readCost } from "./peers/read-cost.ts";
import { SCENARIOS } from "./peers/scenarios.ts";

const { values, positionals } = parseArgs({
  options: { quick: { type: "boolean" }, packages: { type: "string" }, only: { type: "string" } },
  allowPositionals: true,
});
const ROUNDS = values.quick ? 2 : 5;
const PARTS = { agents: printPeaks, spawns: printSpawns, views: printViews };
const taking = CONTESTANTS.filter(
  ({ name }, index) => index === 0 || positionals.length === 0 || positionals.some((part) => name.includes(part)),
);
const names = taking.map(({ name }) => name);

const unknown = [
  ...positionals.filter((part) => !CONTESTANTS.some(({ name }) => name.includes(part))),
  ...(values.only === undefined || Object.hasOwn(PARTS, values.only) ? [] : [`--only ${values.only}`]),
];
if (unknown.length > 0) {
  console.error(`not known: ${unknown.join(", ")}; names: ${CONTESTANTS.map(({ name }) => name).join(", ")}`);
  process.exitCode = 2;
} else if (isInSandbox()) await measureAll(values.packages ?? "");
else process.exitCode = fetchAndEnter();

function fetchAndEnter(): number {
  const scratch = mkdtempSync(join(tmpdir(), "skyfom-peers-"));
  const folder = values.packages ? resolve(values.packages) : join(scratch, "packages");
  mkdirSync(folder, { recursive: true });
  try {
    const failures = taking.flatMap(({ package: pinned }) => (pinned ? (fetchPackage(folder, pinned) ?? []) : []));
    const ended = failures.length > 0 ? failures.join("\n\n") : enterSandbox(["--packages", folder], scratch);
    if (typeof ended === "number") return ended;
    console.error(ended);
    return 1;
  } finally {
    rmSync(scratch, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function measureAll(folder: string): Promise<void> {
  const load = loadavg()[0]?.toFixed(1);
  console.log(`${madeWith()}, load ${load}\n`);
  for (const { name, package: pinned, limit } of taking)
    console.log(`${name}: ${pinned ? `${pinned.name}@${pinned.version}` : "of this repository"}; limit: ${limit}`);
  const placed = taking.map((contestant) => ({
    contestant,
    installed: contestant.package ? folderOf(folder, contestant.package) : "",
  }));
  for (const [part, print] of Object.entries(PARTS))
    if (values.only === undefined || values.only === part) await print(placed);
}

type Placed = readonly { readonly contestant: (typeof CONTESTANTS)[number]; readonly installed: string }[];

async function printPeaks(placed: Placed): Promise<void> {
  printHead("most agents at work", ...names);
  for (const scenario of SCENARIOS) {
    const cells: string[] = [];
    for (const { contestant, installed } of placed) cells.push(await measurePeak(contestant, installed, scenario));
    printRow(scenario.name, ...cells);
  }
}

/** The contestants take turns, so that other work on the machine meets all of them. */
async function printSpawns(placed: Placed): Promise<void> {
  const times = placed.map((): number[] => []);
  for (let round = 0; round < ROUNDS; round++)
    for (const [index, { contestant, installed }] of placed.entries())
      times[index]?.push(...(await timeSpawns(contestant, installed)));
  const bare = median(times[0] ?? []);
  printHead("one spawn", "median", `ratio to ${names[0]}`, "Node processes", "tokens in every session");
  for (const [index, { contestant, installed }] of placed.entries()) {
    const took = median(times[index] ?? []);
    const pluginDir = contestant.plugin?.(installed);
    const processes = await countProcesses(contestant, installed);
    const cost = pluginDir === undefined ? "no plugin" : `${readCost(pluginDir, contestant.name.toLowerCase())}`;
    printRow(contestant.name, `${took.toFixed(0)} ms`, (took / bare).toFixed(2), `${processes}`, cost);
  }
}

async function printViews(placed: Placed): Promise<void> {
  printHead("agents shown as at work", ...names.slice(1));
  const shown = [];
  for (const { contestant, installed } of placed.slice(1)) shown.push(await measureView(contestant, installed));
  for (const [moment, title] of Object.entries(MOMENTS))
    printRow(title, ...shown.map((view) => view?.[moment as keyof typeof MOMENTS] ?? "no view"));
}

function printHead(...cells: string[]): void {
  console.log("");
  printRow(...cells);
  printRow(...cells.map(() => "---"));
}

function printRow(...cells: string[]): void {
  console.log(`| ${cells.join(" | ")} |`);
}

// The planner beside the floor and its peers: `npm run bench -- planner [--quick] [--ours]` prints what docs/compositions.md sums up; with
// --ours it leaves the peers out.

import { madeWith } from "./measure/made-with.ts";
import { AWKWARD_INPUTS } from "./planner/awkward-inputs.ts";
import { CONTESTANTS } from "./planner/contestants.ts";
import { SHAPES, type Shape } from "./planner/draw-tasks.ts";
import type { Measurement } from "./planner/measure.ts";
import { type ChildAnswer, runChild } from "./planner/run-child.ts";

const SIZES = process.argv.includes("--quick") ? [10, 1_000] : [10, 1_000, 100_000, 1_000_000];
const LIMIT_MS = 120_000;
const LONG_LIMIT_MS = 600_000;

/** Who takes part in the largest size, where most peers would take minutes or all memory. */
const ENDURING: ReadonlySet<string> = new Set(["floor", "ours", "topo-sort"]);

const isOursAlone = process.argv.includes("--ours");
const TAKING_PART = Object.keys(CONTESTANTS).filter((name) => !isOursAlone || name === "floor" || name === "ours");
const PEERS = Object.keys(CONTESTANTS).filter((name) => name !== "floor");

console.log(`${madeWith()}\n`);
for (const shape of SHAPES) await printShape(shape);
if (!isOursAlone) await printAwkwardInputs();

async function printShape(shape: Shape): Promise<void> {
  const answers = new Map<string, ChildAnswer<Measurement>[]>();
  for (const size of SIZES) {
    for (const name of TAKING_PART) {
      process.stderr.write(`${shape} ${size} ${name}\n`);
      const limit = size > 100_000 ? LONG_LIMIT_MS : LIMIT_MS;
      const answer: ChildAnswer<Measurement> =
        size > 100_000 && !ENDURING.has(name)
          ? { ok: false, why: "" }
          : await runChild("./measure.ts", [name, shape, String(size)], limit);
      answers.set(name, [...(answers.get(name) ?? []), answer]);
    }
  }
  const ours = answers.get("ours") ?? [];
  console.log(`| ${shape} | ${SIZES.map((size) => size.toLocaleString("en-US")).join(" | ")} |`);
  console.log(`|---|${"---|".repeat(SIZES.length)}`);
  for (const [name, row] of answers) {
    console.log(`| ${name} | ${row.map((answer, at) => showCell(name, answer, ours[at])).join(" | ")} |`);
  }
  console.log("");
}

/** For ours and the floor the time in floors, for a peer how many times ours it takes; in brackets what it takes to sort only. */
function showCell(name: string, answer: ChildAnswer<Measurement>, ours?: ChildAnswer<Measurement>): string {
  if (!answer.ok) return answer.why;
  const { milliseconds, floors, orderFloors, peakMB, flaw } = answer.answer;
  const about = `${showTime(milliseconds)}, ${peakMB.toFixed(0)} MB`;
  if (name === "floor") return about;
  if (name === "ours" || !ours?.ok) return `**${floors.toFixed(2)} floors** (${about})`;
  const times = (given: number) => `${(given / ours.answer.floors).toFixed(1)}×`;
  const sorting = orderFloors === undefined ? "" : ` [${times(orderFloors)}]`;
  return `${times(floors)}${sorting} (${about})${flaw ? ` ${flaw}` : ""}`;
}

function showTime(milliseconds: number): string {
  return milliseconds < 1 ? `${(milliseconds * 1000).toPrecision(3)} µs` : `${milliseconds.toPrecision(3)} ms`;
}

async function printAwkwardInputs(): Promise<void> {
  const inputs = Object.keys(AWKWARD_INPUTS);
  console.log(`| | ${inputs.join(" | ")} |`);
  console.log(`|---|${"---|".repeat(inputs.length)}`);
  for (const name of PEERS) {
    const cells: string[] = [];
    for (const input of inputs) {
      const answer = await runChild<string>("./judge-awkward-input.ts", [name, input], LIMIT_MS);
      cells.push(answer.ok ? answer.answer : answer.why);
    }
    console.log(`| ${name} | ${cells.join(" | ")} |`);
  }
}

// What each start of ours costs, as a ratio to an empty script of Node's in the same interleaved run: `npm run bench -- starts [ROUNDS] [CHECKOUT]`.
// The hooks of another checkout, as its bundles stand there, are measured beside ours in the same rounds.
// `npm run bench -- starts profile [ROUNDS]` says instead what each takes its time for.
// Processor time tells more than elapsed time where the machine is busy with other things.
import { loadavg } from "node:os";
import { madeWith } from "./measure/made-with.ts";
import { Bench, type Took } from "./starts/bench.ts";
import { type Parts, profileStarts } from "./starts/profile-starts.ts";
import { makeSubjects, type Subject } from "./starts/subjects.ts";

const isProfile = process.argv[2] === "profile";
const [rounds = "40", other] = process.argv.slice(isProfile ? 3 : 2);
const ROUNDS = Number(rounds);

const COLUMNS = {
  all: "all",
  node: "Node itself",
  compiling: "compiling files",
  files: "finding and reading files",
  garbage: "collecting garbage",
  ours: "our code",
  waiting: "waiting",
} as const satisfies Record<keyof Parts, string>;

const bench = new Bench();
try {
  const subjects = makeSubjects(bench, ROUNDS, other);
  if (isProfile) reportProfiles(subjects);
  else report(measure(subjects));
} finally {
  bench.remove();
}

function measure(subjects: readonly Subject[]): Map<Subject, Took[]> {
  const measured = new Map(subjects.map((subject) => [subject, [] as Took[]]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const [subject, took] of measured) {
      took.push(bench.take(subject.args, subject.root, subject.input?.() ?? ""));
    }
  }
  return measured;
}

function report(measured: ReadonlyMap<Subject, readonly Took[]>): void {
  const [[, base] = [undefined, []]] = measured;
  console.log(`${madeWith()}, ${ROUNDS} interleaved rounds, load ${loadavg()[0]?.toFixed(1)}`);
  console.log(`an empty script: ${show(median(base, "processor") * 1000)} ms of processor time\n`);
  console.log("| start | aim | processor time, median | least | elapsed, median | least |\n|---|---|---|---|---|---|");
  for (const [{ name, aim }, took] of measured) {
    const ratios = (["processor", "elapsed"] as const).flatMap((of) => [
      median(took, of) / median(base, of),
      least(took, of) / least(base, of),
    ]);
    console.log(`| ${name} | ${aim ?? ""} | ${ratios.map((ratio) => ratio.toFixed(2)).join(" | ")} |`);
  }
}

function median(took: readonly Took[], of: keyof Took): number {
  return took.map((one) => one[of]).sort((a, b) => a - b)[took.length >> 1] ?? Number.NaN;
}

function least(took: readonly Took[], of: keyof Took): number {
  return Math.min(...took.map((one) => one[of]));
}

function show(value: number): string {
  return value.toFixed(1);
}

/** Means of all rounds in milliseconds, with what the profiler adds: shares say more than the sums. */
function reportProfiles(subjects: readonly Subject[]): void {
  console.log(`${madeWith()}, means of ${ROUNDS} profiles, in ms, load ${loadavg()[0]?.toFixed(1)}\n`);
  const parts = Object.keys(COLUMNS) as (keyof Parts)[];
  console.log(`| start | ${Object.values(COLUMNS).join(" | ")} |\n|${"---|".repeat(parts.length + 1)}`);
  for (const [subject, took] of profileStarts(bench, subjects, ROUNDS))
    console.log(`| ${subject.name} | ${parts.map((part) => show(took[part])).join(" | ")} |`);
}

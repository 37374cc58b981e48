// What a step and the status take with trackers of 100 to 100,000 tasks, on Linux: `npm run bench -- trackers [MOST] [ROUNDS] [TRACKERS]`.
// Processor time is that of the command line with the bd that it starts. Memory is the most that Node took, and beside it the most that one
// process of bd took in a step or a status of its own, which is not timed: to look at bd's memory takes time.
import { execFileSync, spawn } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { realBd } from "../test/tasks/support/bd-binary.ts";
import { exponent } from "./measure/exponent.ts";
import { madeWith } from "./measure/made-with.ts";
import { type Metered, meterIn } from "./measure/meter.ts";
import { watchMemory } from "./measure/watch-memory.ts";
import { median } from "./median.ts";
import { databaseOf } from "./tasks/database-of.ts";
import { makeStore } from "./tasks/make-store.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const EMBEDDED = "embedded";
const [, , most = "100000", rounds = "5", trackers = `${EMBEDDED},0.49.5,1.0.3`] = process.argv;
const SIZES = [100, 1_000, 10_000, 100_000].filter((size) => size <= Number(most));

/** With fewer tasks the start of Node hides what they cost. */
const FITTED_FROM = 1_000;

const NOTHING: Taken = { rounds: [], bd: Number.NaN };
const VERBS = [["next", "--json"], ["status"]] as const;

/** What one verb took in each round, and the MB of bd, where it was started. */
interface Taken {
  readonly rounds: readonly Metered[];
  readonly bd: number;
}

console.log(`${madeWith()}, ${rounds} rounds\n`);
const COLUMNS = ["a step", "status"].map((verb) => `${verb}, ms: median | least | MB: median | least | bd`);
console.log(`| tracker | tasks | ${COLUMNS.join(" | ")} | load |\n|---|---|${"---|".repeat(11)}`);
for (const tracker of trackers.split(",")) {
  const bd = tracker === EMBEDDED ? undefined : realBd(tracker);
  if (typeof bd === "string") console.log(`| ${tracker} | not measured: ${bd} |`);
  else printTracker(tracker, (tasks) => measure(tasks, tracker, bd?.path));
}

function printTracker(tracker: string, measureSize: (tasks: number) => readonly Taken[]): void {
  const measured = SIZES.map((tasks) => {
    const taken = measureSize(tasks);
    const cells = taken.flatMap((verb) => [
      ...figuresOf(verb, "milliseconds"),
      ...figuresOf(verb, "megabytes"),
      Number.isNaN(verb.bd) ? "" : Math.round(verb.bd),
    ]);
    console.log(`| ${[tracker, tasks, ...cells, loadavg()[0]?.toFixed(1)].join(" | ")} |`);
    return { tasks, taken };
  });
  const fitted = measured.filter(({ tasks }) => tasks >= FITTED_FROM);
  if (fitted.length < 2) return;
  const cells = VERBS.flatMap((_, at) => {
    const grows = (of: (verb: Taken) => number) =>
      exponent(fitted.map(({ tasks, taken }) => [tasks, of(taken[at] ?? NOTHING)])).toFixed(2);
    const [time, memory] = (["milliseconds", "megabytes"] as const).map((of) =>
      grows(({ rounds }) => median(rounds.map((one) => one[of]))),
    );
    return [time, "", memory, "", tracker === EMBEDDED ? "" : grows(({ bd }) => bd)];
  });
  console.log(`| ${[tracker, `fitted from ${FITTED_FROM} on: tasks^`, ...cells, ""].join(" | ")} |`);
}

function figuresOf({ rounds }: Taken, of: keyof Metered): number[] {
  const values = rounds.map((one) => one[of]);
  return [median(values), Math.min(...values)].map(Math.round);
}

/** Of a project with a run: each step after the first hands over the same calls again. */
function measure(tasks: number, tracker: string, bd: string | undefined): readonly Taken[] {
  const folder = mkdtempSync(join(tmpdir(), "skyfom-bench-"));
  const client = spawn("sleep", ["3600"], { stdio: "ignore" });
  try {
    const root = join(folder, "project");
    const quiet = { BD_NON_INTERACTIVE: "1", BEADS_NO_DAEMON: "1" };
    const env = { PATH: process.env.PATH, HOME: folder, ...(bd === undefined ? {} : { SKYFOM_BD: bd, ...quiet }) };
    execFileSync("git", ["init", "--quiet", root]);
    if (bd === undefined) makeStore(root, tasks);
    else
      cpSync(databaseOf(tracker, bd, env, tasks), join(root, ".beads"), { recursive: true, preserveTimestamps: true });
    const run = meterIn(folder);
    const options = { cwd: root, env: { ...env, CLAUDE_PID: String(client.pid), CLAUDE_PROJECT_DIR: root } };
    const prompt = { session_id: "bench", hook_event_name: "UserPromptSubmit", prompt: "/skyfom-pm" };
    run([join(ROOT, "hooks/dist/user-prompt-submit.cjs")], { ...options, input: JSON.stringify(prompt) });
    const take = (verb: readonly string[], more: NodeJS.ProcessEnv = {}) =>
      run([join(ROOT, "bin/skyfom"), ...verb], { ...options, env: { ...options.env, ...more } });
    // the first one claims
    take(VERBS[0]);
    const taken = Array.from({ length: Number(rounds) }, () => VERBS.map((verb) => take(verb)));
    return VERBS.map((verb, at) => {
      const ofVerb = taken.flatMap((round) => round[at] ?? []);
      if (bd === undefined) return { rounds: ofVerb, bd: Number.NaN };
      const watched = watchMemory(mkdtempSync(join(folder, "watched-")), bd);
      take(verb, { SKYFOM_BD: watched.program });
      return { rounds: ofVerb, bd: watched.most() };
    });
  } finally {
    client.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

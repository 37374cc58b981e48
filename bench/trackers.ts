// What a step and the status take with trackers of 100 to 100,000 tasks, on Linux: `npm run bench -- trackers [MOST] [ROUNDS] [TRACKERS]`.
// Processor time is that of the command line with the bd that it starts; memory is its own.
import { execFileSync, spawn } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { realBd } from "../test/tasks/bd-binary.ts";
import { exponent, type Metered, meterIn } from "./measure/meter.ts";
import { databaseOf } from "./tasks/database-of.ts";
import { makeStore } from "./tasks/make-store.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const EMBEDDED = "embedded";
const [, , most = "100000", rounds = "5", trackers = `${EMBEDDED},0.49.5,1.0.3`] = process.argv;
const SIZES = [100, 1_000, 10_000, 100_000].filter((size) => size <= Number(most));

type Row = readonly [step: Metered, status: Metered];

console.log(`Node ${process.version}, ${process.platform}, ${rounds} rounds, medians\n`);
console.log("| tracker | tasks | a step, ms | MB | status, ms | MB | load |\n|---|---|---|---|---|---|---|");
for (const tracker of trackers.split(",")) {
  const bd = tracker === EMBEDDED ? undefined : realBd(tracker);
  if (typeof bd === "string") console.log(`| ${tracker} | not measured: ${bd} |`);
  else printTracker(tracker, (tasks) => measure(tasks, tracker, bd?.path));
}

function printTracker(tracker: string, measureSize: (tasks: number) => Row): void {
  const rows = SIZES.map((tasks) => {
    const row = measureSize(tasks);
    const cells = row.flatMap(({ milliseconds, megabytes }) => [milliseconds, megabytes]).map(Math.round);
    console.log(`| ${[tracker, tasks, ...cells, loadavg()[0]?.toFixed(1)].join(" | ")} |`);
    return row;
  });
  const [from, to] = [SIZES.length - 2, SIZES.length - 1] as const;
  const grows = (of: keyof Metered) =>
    exponent([SIZES[from] ?? 0, rows[from]?.[0][of] ?? 0], [SIZES[to] ?? 0, rows[to]?.[0][of] ?? 0]).toFixed(2);
  console.log(
    `| ${tracker} | from ${SIZES[from]} on: tasks^ | ${grows("milliseconds")} | ${grows("megabytes")} | | | |`,
  );
}

/** Of a project with a run: each step after the first hands over the same calls again. */
function measure(tasks: number, tracker: string, bd: string | undefined): Row {
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
    const verb = (...args: string[]) => run([join(ROOT, "bin/skyfom"), ...args], options);
    // the first one claims
    verb("next", "--json");
    const taken = Array.from({ length: Number(rounds) }, () => [verb("next", "--json"), verb("status")] as const);
    return [median(taken.map(([step]) => step)), median(taken.map(([, status]) => status))];
  } finally {
    client.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

function median(taken: readonly Metered[]): Metered {
  const middle = (of: keyof Metered) =>
    taken.map((one) => one[of]).sort((a, b) => a - b)[taken.length >> 1] ?? Number.NaN;
  return { milliseconds: middle("milliseconds"), megabytes: middle("megabytes") };
}

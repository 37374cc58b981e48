// A step of a run on a real bd's database, beside the two questions that it cannot do without: `npm run bench -- bd-step [TASKS] [ROUNDS]
// [VERSIONS]`. Both are measured in turns, in processor time too, since the machine may be busy with other things. A database is made once
// and kept in .cache/bd-step: bd 1.0 takes in about a hundred tasks a second.
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { realBd } from "../test/tasks/support/bd-binary.ts";
import { madeWith } from "./measure/made-with.ts";
import { databaseOf } from "./tasks/database-of.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const TASKS = Number(process.argv[2] ?? 10_000);
const ROUNDS = Number(process.argv[3] ?? 9);
const VERSIONS = (process.argv[4] ?? "0.49.5,1.0.3").split(",");
const TIMED = 'b=$EPOCHREALTIME; eval "$1" >/dev/null; echo "$b $EPOCHREALTIME"; times';

interface Took {
  readonly elapsed: number;
  readonly processor: number;
}

console.log(`${madeWith()}, ${TASKS} tasks, ${ROUNDS} rounds, load ${loadavg()[0]?.toFixed(1)}\n`);
console.log("| bd | `ready` and `export` | a step, elapsed: median | least | processor time: median | least |");
console.log("|---|---|---|---|---|---|");
for (const version of VERSIONS) {
  const found = realBd(version);
  if (typeof found === "string") console.log(`| ${version} | not measured: ${found} |`);
  else measureStep(version, found.path);
}

function measureStep(version: string, bd: string): void {
  const folder = mkdtempSync(join(tmpdir(), "skyfom-bench-"));
  const client = spawn("sleep", ["3600"], { stdio: "ignore" });
  try {
    const root = join(folder, "project");
    const env = { PATH: process.env.PATH, HOME: folder, SKYFOM_BD: bd, BD_NON_INTERACTIVE: "1", BEADS_NO_DAEMON: "1" };
    execFileSync("git", ["init", "--quiet", root]);
    cpSync(databaseOf(version, bd, env, TASKS), join(root, ".beads"), { recursive: true, preserveTimestamps: true });
    const inClient = { ...env, CLAUDE_PID: String(client.pid), CLAUDE_PROJECT_DIR: root };
    const prompt = JSON.stringify({ session_id: "bench", hook_event_name: "UserPromptSubmit", prompt: "/skyfom-pm" });
    execFileSync(process.execPath, [join(ROOT, "hooks/dist/user-prompt-submit.cjs")], {
      cwd: root,
      env: inClient,
      input: prompt,
    });
    const flag = version.startsWith("0.") ? "--no-daemon" : "--sandbox";
    const out = join(folder, "all.jsonl");
    const questions = `'${bd}' ready --json --limit 0 ${flag}; '${bd}' export -o '${out}' ${flag}`;
    const step = `'${process.execPath}' '${join(ROOT, "bin/skyfom")}' next --json`;
    const take = (command: string) => timed(command, root, inClient);
    // the first one claims
    take(step);
    take(questions);
    const [asked, steps]: [Took[], Took[]] = [[], []];
    for (let round = 0; round < ROUNDS; round++) {
      asked.push(take(questions));
      steps.push(take(step));
    }
    const ratios = (["elapsed", "processor"] as const).flatMap((of) => [
      median(steps, of) / median(asked, of),
      least(steps, of) / least(asked, of),
    ]);
    const base = `${median(asked, "elapsed").toFixed(2)} s`;
    console.log(`| ${version} | ${base} | ${ratios.map((ratio) => ratio.toFixed(2)).join(" | ")} |`);
  } finally {
    client.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

function timed(command: string, cwd: string, env: NodeJS.ProcessEnv): Took {
  const { stdout, stderr } = spawnSync("bash", ["-c", TIMED, "bash", command], { cwd, env, encoding: "utf8" });
  const [times = "", , children = ""] = stdout.split("\n");
  const [begun = Number.NaN, ended = Number.NaN] = times.split(" ").map(Number);
  if (/^\S+\n {2}/m.test(stderr)) throw new Error(stderr);
  const processor = [...children.matchAll(/(\d+)m([\d.]+)s/g)].map(([, m, s]) => Number(m) * 60 + Number(s));
  return { elapsed: ended - begun, processor: processor.reduce((sum, one) => sum + one, 0) };
}

function median(took: readonly Took[], of: keyof Took): number {
  return took.map((one) => one[of]).sort((a, b) => a - b)[took.length >> 1] ?? Number.NaN;
}

function least(took: readonly Took[], of: keyof Took): number {
  return Math.min(...took.map((one) => one[of]));
}

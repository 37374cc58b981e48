// What many hooks at once cost, as a ratio to as many empty scripts, and what a long log costs the hooks that read it:
// `npm run bench -- hooks [MOST_AT_ONCE] [MOST_EVENTS]`. What each hook costs by itself is in `starts.ts`.
import { execFileSync, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { exponent } from "./measure/exponent.ts";
import { madeWith } from "./measure/made-with.ts";
import { type Metered, meterIn } from "./measure/meter.ts";
import { median } from "./median.ts";

const BUNDLES = fileURLToPath(new URL("../hooks/dist/", import.meta.url));
const [, , mostAtOnce = "1000", mostEvents = "1000000"] = process.argv;
const ROUNDS = 5;
/** Of what takes minutes or much memory: more than 200 hooks at once, and each log. */
const FEW_ROUNDS = 2;
/** In a shorter log the start of Node hides what the events cost. */
const FITTED_FROM = 1_000;

const FIGURES = ["milliseconds", "megabytes"] as const satisfies readonly (keyof Metered)[];

/** What many processes took together, in seconds. */
interface AllTook {
  readonly processor: number;
  readonly elapsed: number;
}

/** Starts a script once for each file of a folder, which it reads; tells how long all took, and their processor time. */
const ALL_AT_ONCE =
  'b=$EPOCHREALTIME; for f in "$1"/*; do "$2" "$3" <"$f" >/dev/null & done; wait; echo "$b $EPOCHREALTIME"; times';

const folder = mkdtempSync(join(tmpdir(), "skyfom-bench-"));
const empty = join(folder, "empty.cjs");
writeFileSync(empty, "");
const metered = meterIn(folder);
let calls = 0;
try {
  console.log(`${madeWith()}, load ${loadavg()[0]?.toFixed(1)}`);
  measureAtOnce([8, 50, 200, 1000].filter((count) => count <= Number(mostAtOnce)));
  measureLogs([10, 100, 1_000, 10_000, 100_000, 1_000_000].filter((events) => events <= Number(mostEvents)));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** As many spawns at once as a wide message could ask for: all but seven are denied. */
function measureAtOnce(counts: readonly number[]): void {
  const rounds = `${ROUNDS} rounds, ${FEW_ROUNDS} above 200`;
  console.log(`\n| hooks at once, ${rounds} | processor time, median | least | elapsed, median | least |`);
  console.log("|---|---|---|---|---|");
  for (const count of counts) {
    const [bare, hooks]: [AllTook[], AllTook[]] = [[], []];
    for (let round = 0; round < (count > 200 ? FEW_ROUNDS : ROUNDS); round++) {
      const [inputs, root] = [mkdtempSync(join(folder, "inputs-")), project()];
      for (let n = 0; n < count; n++) writeFileSync(join(inputs, String(n)), asked());
      bare.push(atOnce(empty, inputs, root));
      hooks.push(atOnce(bundle("pre-tool-use"), inputs, root));
    }
    const ratios = (["processor", "elapsed"] as const).flatMap((of) =>
      [median, least].map((pick) => pick(hooks.map((one) => one[of])) / pick(bare.map((one) => one[of]))),
    );
    console.log(`| ${[count, ...ratios.map((ratio) => ratio.toFixed(2))].join(" | ")} |`);
  }
}

function atOnce(script: string, inputs: string, root: string): AllTook {
  const client = spawn("sleep", ["3600"], { cwd: root });
  try {
    const args = ["-c", ALL_AT_ONCE, "bash", inputs, process.execPath, script];
    const lines = execFileSync("bash", args, { env: envOf(root, client.pid), encoding: "utf8" }).split("\n");
    const [begun = Number.NaN, ended = Number.NaN] = lines[0]?.split(" ").map((t) => Number(t.replace(",", "."))) ?? [];
    const times = [...(lines[2] ?? "").matchAll(/(\d+)m([\d.]+)s/g)].map(([, m, s]) => Number(m) * 60 + Number(s));
    return { elapsed: ended - begun, processor: times.reduce((sum, one) => sum + one, 0) };
  } finally {
    client.kill();
  }
}

/** The first hook that meets a log without a snapshot, and the next ones. */
function measureLogs(sizes: readonly number[]): void {
  const columns = ["the first hook", "a spawn after it"].map(
    (hook) => `${hook}, ms: median | least | MB: median | least`,
  );
  console.log(`\n| events in the log, ${FEW_ROUNDS} rounds | ${columns.join(" | ")} |\n|---|${"---|".repeat(8)}`);
  const firsts = sizes.map((events) => {
    const past = pastOf(events);
    const rounds = Array.from({ length: FEW_ROUNDS }, () => readLog(past));
    const [first, next] = [rounds.map((round) => round.first), rounds.flatMap((round) => round.nexts)];
    const cells = [first, next].flatMap((took) =>
      FIGURES.flatMap((of) => [median, least].map((pick) => pick(took.map((one) => one[of])).toFixed(0))),
    );
    console.log(`| ${[events, ...cells].join(" | ")} |`);
    return { events, first };
  });
  const fitted = firsts.filter(({ events }) => events >= FITTED_FROM);
  if (fitted.length < 2) return;
  const [time, memory] = FIGURES.map((of) =>
    exponent(fitted.map(({ events, first }) => [events, median(first.map((one) => one[of]))])).toFixed(2),
  );
  console.log(`\nfitted from ${FITTED_FROM} events on: time grows as events^${time}, memory as events^${memory}`);
}

/** Lets hooks of a new project meet that log. */
function readLog(past: string): { readonly first: Metered; readonly nexts: readonly Metered[] } {
  const root = project();
  const client = spawn("sleep", ["3600"], { cwd: root });
  try {
    const env = envOf(root, client.pid);
    const hook = (name: string, input: string) => metered([bundle(name)], { env, input });
    hook("pre-tool-use", asked());
    writeFileSync(join(root, ".git/skyfom/events.jsonl"), past, { flag: "a" });
    const first = hook("settle", event("SubagentStop", { agent_id: "nobody" }));
    return { first, nexts: [1, 2, 3, 4, 5].map(() => hook("pre-tool-use", asked())) };
  } finally {
    client.kill();
  }
}

/** The log of agents that were spawned, worked and ended, one after the other: four events each. */
function pastOf(events: number): string {
  const owner = "m00000000-b000000000000-n1-p1-s1";
  const lines = Array.from({ length: events }, (_, at) => {
    const [n, kind] = [Math.floor(at / 4), at % 4];
    const life = n.toString(16).padStart(16, "0");
    const common = { at: new Date(Date.UTC(2026, 0, 1) + n * 1000).toISOString(), owner, session: "past", life };
    const [call, agent, slot, agentType] = [`toolu_past_${n}`, `past${n}`, (n % 7) + 1, "general-purpose"];
    const facts = { call, description: `What agent ${n} was asked to do`, agentType };
    return JSON.stringify(
      [
        { ...common, type: "reserved", ...facts, slot },
        { ...common, type: "started", slot, agent, agentType, how: "spawn" },
        { ...common, type: "joined", call, agent, background: true },
        { ...common, type: "ended", status: "completed", by: "agentStopped", agent },
      ][kind],
    );
  });
  return `${lines.join("\n")}\n`;
}

function project(): string {
  const root = mkdtempSync(join(folder, "project-"));
  mkdirSync(join(root, ".git"));
  writeFileSync(join(root, ".git/HEAD"), "ref: refs/heads/main\n");
  return root;
}

/** `NODE_EXTRA_CA_CERTS` would add more to every start than a hook takes, so no variable but these is handed on. */
function envOf(root: string, client: number | undefined): NodeJS.ProcessEnv {
  return { PATH: process.env.PATH, HOME: folder, CLAUDE_PROJECT_DIR: root, CLAUDE_PID: String(client) };
}

function asked(): string {
  const tool_input = { description: "job", prompt: "do it", subagent_type: "general-purpose" };
  return event("PreToolUse", { tool_name: "Agent", tool_use_id: `toolu_${++calls}`, tool_input });
}

function event(hook_event_name: string, fields: object): string {
  return JSON.stringify({ session_id: "bench", hook_event_name, ...fields });
}

function bundle(name: string): string {
  return join(BUNDLES, `${name}.cjs`);
}

function least(values: readonly number[]): number {
  return Math.min(...values);
}

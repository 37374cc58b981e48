// What many hooks at once cost, as a ratio to as many empty scripts, and what a long log costs the hooks that read it:
// `npm run bench -- hooks [MOST_AT_ONCE] [MOST_EVENTS]`. What each hook costs by itself is in `starts.ts`.
import { execFileSync, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { exponent, type Metered, meterIn } from "./measure/meter.ts";
import { median } from "./median.ts";

const BUNDLES = fileURLToPath(new URL("../hooks/dist/", import.meta.url));
const [, , mostAtOnce = "200", mostEvents = "1000000"] = process.argv;
const ROUNDS = 5;

/** Starts a script once for each file of a folder, which it reads; tells how long all took, and their processor time. */
const ALL_AT_ONCE =
  'b=$EPOCHREALTIME; for f in "$1"/*; do "$2" "$3" <"$f" >/dev/null & done; wait; echo "$b $EPOCHREALTIME"; times';

const folder = mkdtempSync(join(tmpdir(), "skyfom-bench-"));
const empty = join(folder, "empty.cjs");
writeFileSync(empty, "");
const metered = meterIn(folder);
let calls = 0;
try {
  console.log(`Node ${process.version}, ${process.platform}, load ${loadavg()[0]?.toFixed(1)}`);
  measureAtOnce([8, 50, 200, 1000].filter((count) => count <= Number(mostAtOnce)));
  measureLogs([10, 100, 1_000, 10_000, 100_000, 1_000_000].filter((events) => events <= Number(mostEvents)));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** As many spawns at once as a wide message could ask for: all but seven are denied. */
function measureAtOnce(counts: readonly number[]): void {
  console.log(
    `\n| hooks at once, ${ROUNDS} rounds, one of 1,000 | processor time, median | elapsed, median |\n|---|---|---|`,
  );
  for (const count of counts) {
    const rounds = Array.from({ length: count > 200 ? 1 : ROUNDS }, () => {
      const [inputs, root] = [mkdtempSync(join(folder, "inputs-")), project()];
      for (let n = 0; n < count; n++) writeFileSync(join(inputs, String(n)), asked());
      const [bare, hooks] = [atOnce(empty, inputs, root), atOnce(bundle("pre-tool-use"), inputs, root)];
      return { processor: hooks.processor / bare.processor, elapsed: hooks.elapsed / bare.elapsed };
    });
    const [processor, elapsed] = [median(rounds.map((r) => r.processor)), median(rounds.map((r) => r.elapsed))];
    console.log(`| ${count} | ${processor.toFixed(2)} | ${elapsed.toFixed(2)} |`);
  }
}

function atOnce(script: string, inputs: string, root: string): { processor: number; elapsed: number } {
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
  const header = "the first hook, ms | MB | a spawn after it, ms | MB";
  console.log(`\n| events in the log | ${header} |\n|---|---|---|---|---|`);
  const took = sizes.map((events) => {
    const root = project();
    const client = spawn("sleep", ["3600"], { cwd: root });
    try {
      const env = envOf(root, client.pid);
      const hook = (name: string, input: string) => metered([bundle(name)], { env, input });
      hook("pre-tool-use", asked());
      writeFileSync(join(root, ".git/skyfom/events.jsonl"), pastOf(events), { flag: "a" });
      const first = hook("settle", event("SubagentStop", { agent_id: "nobody" }));
      const nexts = [1, 2, 3, 4, 5].map(() => hook("pre-tool-use", asked()));
      const next = nexts.sort((one, other) => one.milliseconds - other.milliseconds)[2] ?? first;
      const cells = [first, next].flatMap(({ milliseconds, megabytes }) => [
        milliseconds.toFixed(0),
        megabytes.toFixed(0),
      ]);
      console.log(`| ${events} | ${cells.join(" | ")} |`);
      return first;
    } finally {
      client.kill();
    }
  });
  const [from, to] = [sizes.length - 3, sizes.length - 1];
  const grows = (of: keyof Metered) =>
    exponent([sizes[from] ?? 0, took[from]?.[of] ?? 0], [sizes[to] ?? 0, took[to]?.[of] ?? 0]).toFixed(2);
  console.log(
    `\nfrom ${sizes[from]} to ${sizes[to]} events: time as events^${grows("milliseconds")}, memory as events^${grows("megabytes")}`,
  );
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

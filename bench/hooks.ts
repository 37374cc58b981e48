// What a hook costs, as a ratio to an empty script of Node's in the same interleaved run: `tsx bench/hooks.ts [--quick]`.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const BUNDLES = fileURLToPath(new URL("../hooks/dist/", import.meta.url));
const ROUNDS = process.argv.includes("--quick") ? 15 : 60;
const AT_ONCE = 200;

/** One thing to time: a script, the project it works in, what it reads, and what sets the project right again. */
interface Subject {
  readonly name: string;
  readonly script: string;
  readonly root: string;
  readonly input: () => string;
  readonly restore?: () => Promise<void>;
}

const folder = mkdtempSync(join(tmpdir(), "skyfom-bench-"));
const empty = join(folder, "empty.cjs");
writeFileSync(empty, "");
let calls = 0;
try {
  console.log(`node ${process.version}, ${process.platform}, load ${loadavg()[0]?.toFixed(1)}, ${ROUNDS} rounds\n`);
  for (const name of readdirSync(BUNDLES))
    console.log(`${name}: ${(statSync(join(BUNDLES, name)).size / 1024).toFixed(1)} KB`);
  await measureSingly();
  await measureAtOnce();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function measureSingly(): Promise<void> {
  const subjects: Subject[] = [{ name: "an empty script", script: empty, root: folder, input: () => "" }];
  for (const taken of [0, 6, 7]) subjects.push(await spawnWith(taken, 10));
  for (const past of [10, 100_000]) {
    const { root, restore } = await spawnWith(0, past);
    subjects.push({
      name: `a spawn after ${past} agents`,
      script: bundle("pre-tool-use"),
      root,
      input: asked,
      ...(restore ? { restore } : {}),
    });
    const input = () => event("SubagentStop", { agent_id: "nobody", last_assistant_message: "done" });
    subjects.push({ name: `a stop after ${past} agents`, script: bundle("settle"), root, input });
  }
  const times = new Map(subjects.map(({ name }) => [name, [] as number[]]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const subject of subjects) {
      times.get(subject.name)?.push(await time(subject));
      await subject.restore?.();
    }
  }
  const base = median(times.get("an empty script") ?? []);
  console.log("\n| | median | ratio |\n|---|---|---|");
  for (const [name, measured] of times) {
    console.log(`| ${name} | ${median(measured).toFixed(1)} ms | ${(median(measured) / base).toFixed(2)} |`);
  }
}

/** A spawn in a project with so many slots taken and so many agents in its past; the slot it takes is freed again. */
async function spawnWith(taken: number, past: number): Promise<Subject> {
  const root = join(folder, `taken-${taken}-past-${past}`);
  const state = join(root, ".claude/state");
  mkdirSync(join(root, ".git"), { recursive: true });
  const ask = () => run(bundle("pre-tool-use"), root, asked());
  await ask();
  const free = async () => {
    // What a refusal does, for the last call only.
    await run(
      bundle("settle"),
      root,
      event("PostToolUseFailure", { tool_name: "Agent", tool_use_id: `toolu_${calls}` }),
    );
  };
  await free();
  writeFileSync(join(state, "events.jsonl"), pastOf(past), { flag: "a" });
  for (let n = 0; n < taken; n++) await ask();
  // The first reader of a long log leaves a snapshot: only what comes after that is measured.
  await run(bundle("settle"), root, event("SubagentStop", { agent_id: "nobody" }));
  const name = `a spawn with ${taken} taken`;
  return { name, script: bundle("pre-tool-use"), root, input: asked, ...(taken < 7 ? { restore: free } : {}) };
}

/** The log of agents that were spawned, worked and ended, one after the other. */
function pastOf(count: number): string {
  const lines: string[] = [];
  const owner = "m00000000-b000000000000-n1-p1-s1";
  for (let n = 0; n < count; n++) {
    const life = n.toString(16).padStart(16, "0");
    const common = { at: new Date(Date.UTC(2026, 0, 1) + n * 1000).toISOString(), owner, session: "past", life };
    const [call, agent] = [`toolu_past_${n}`, `past${n}`];
    const facts = { call, description: `What agent ${n} was asked to do`, agentType: "general-purpose" };
    lines.push(JSON.stringify({ ...common, type: "reserved", ...facts, slot: (n % 7) + 1 }));
    lines.push(
      JSON.stringify({
        ...common,
        type: "started",
        slot: (n % 7) + 1,
        agent,
        agentType: "general-purpose",
        how: "spawn",
      }),
    );
    lines.push(JSON.stringify({ ...common, type: "joined", call, agent, background: true }));
    lines.push(JSON.stringify({ ...common, type: "ended", status: "completed", by: "agentStopped", agent }));
  }
  return `${lines.join("\n")}\n`;
}

/** As many hooks at once as a wide message could start, beside as many empty scripts. */
async function measureAtOnce(): Promise<void> {
  const ratios: number[] = [];
  for (let round = 0; round < 5; round++) {
    const root = join(folder, `at-once-${round}`);
    mkdirSync(join(root, ".git"), { recursive: true });
    const all = (script: string) => Promise.all(Array.from({ length: AT_ONCE }, () => run(script, root, asked())));
    const bare = await timed(() => all(empty));
    ratios.push((await timed(() => all(bundle("pre-tool-use")))) / bare);
  }
  console.log(`\n${AT_ONCE} hooks at once take ${median(ratios).toFixed(2)} times as long as ${AT_ONCE} empty scripts`);
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

function time({ script, root, input }: Subject): Promise<number> {
  return timed(() => run(script, root, input()));
}

/** `NODE_EXTRA_CA_CERTS` would add more to every start than a hook takes, so no variable but the path is handed on. */
async function run(script: string, root: string, input: string): Promise<void> {
  const env = { PATH: process.env.PATH, HOME: folder, CLAUDE_PROJECT_DIR: root, CLAUDE_PID: String(process.pid) };
  const child = spawn(process.execPath, [script], { env, stdio: ["pipe", "ignore", "inherit"] });
  child.stdin.on("error", () => {}); // an empty script does not read
  child.stdin.end(input);
  await once(child, "exit");
}

async function timed(act: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await act();
  return performance.now() - begun;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

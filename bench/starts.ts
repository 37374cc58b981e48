// What each start of ours costs, as a ratio to an empty script of Node's in the same interleaved run: `npm run bench -- starts [ROUNDS] [CHECKOUT]`.
// The hooks of another checkout, as its bundles stand there, are measured beside ours in the same rounds.
// Processor time tells more than elapsed time where the machine is busy with other things.
import { type ChildProcess, execFileSync, spawn, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { madeWith } from "./measure/made-with.ts";
import { handOverSteps } from "./starts/hand-over-steps.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const ROUNDS = Number(process.argv[2] ?? 40);
const OTHER = process.argv[3];

/**
 * What the shell that starts a process tells of it: when it began and ended, and the processor time of the shell's children. It prints
 * into a file: what is a device might be a terminal, and to find that out takes a verb two milliseconds.
 */
const TIMED = 'b=$EPOCHREALTIME; "$@" >"$HOME/${PWD##*/}.printed"; echo "$b $EPOCHREALTIME"; times';

interface Subject {
  readonly name: string;
  /** What is aimed at, as a ratio. */
  readonly aim?: number;
  readonly args: readonly string[];
  readonly root: string;
  readonly input?: () => string;
}

interface Took {
  readonly elapsed: number;
  readonly processor: number;
}

const folder = mkdtempSync(join(tmpdir(), "skyfom-bench-"));
/** What stands for the client of each project: a process in its folder. */
const clients = new Map<string, ChildProcess>();
let calls = 0;
try {
  const built = join(folder, "built");
  execFileSync(process.execPath, [join(ROOT, "scripts/build.mjs"), built], { stdio: "inherit" });
  for (const part of ["bin", "skills"]) cpSync(join(ROOT, part), join(built, part), { recursive: true });
  writeFileSync(join(folder, "empty.cjs"), "");
  const [dist, bin] = [join(built, "hooks/dist"), join(built, "bin/skyfom")];
  const beside = OTHER === undefined ? [] : hooks(join(resolve(OTHER), "hooks/dist"), ", beside");
  report(measure([emptyScript(), ...hooks(dist), ...beside, ...steps(dist, bin), ...verbs(bin)]));
} finally {
  for (const client of clients.values()) client.kill();
  rmSync(folder, { recursive: true, force: true });
}

function emptyScript(): Subject {
  return { name: "an empty script", args: [join(folder, "empty.cjs")], root: folder };
}

function hooks(dist: string, label = ""): Subject[] {
  const [spawns, settles, prompts] = ["pre-tool-use", "settle", "user-prompt-submit"].map((name) => [
    join(dist, `${name}.cjs`),
  ]) as [string[], string[], string[]];
  const [quiet, full, none, free] = ["quiet", "full", "none", "free"].map((name) => project(`${name}${label}`)) as [
    string,
    string,
    string,
    string,
  ];
  const stop = () => event("Stop", { background_tasks: [] });
  const prompt = () => event("UserPromptSubmit", { prompt: "Go on." });
  const stopped = () => event("SubagentStop", { agent_id: "nobody", last_assistant_message: "Done." });
  const fail = () => event("PostToolUseFailure", { tool_name: "Agent", tool_use_id: `toolu_${calls}` });
  for (const root of [quiet, free]) {
    take(spawns, root, asked());
    take(settles, root, fail());
  }
  for (let n = 0; n < 7; n++) take(spawns, full, asked());
  // what was decided is kept for a second, and looked at for as long
  spawnSync("sleep", ["1.5"]);
  take(settles, quiet, stop());
  return [
    { name: "Stop, nothing open", aim: 1.1, args: settles, root: quiet, input: stop },
    { name: "UserPromptSubmit, nothing open", aim: 1.1, args: prompts, root: quiet, input: prompt },
    { name: "Stop, no state", args: settles, root: none, input: stop },
    { name: "Stop, seven at work", args: settles, root: full, input: stop },
    { name: "SubagentStop", aim: 1.3, args: settles, root: full, input: stopped },
    { name: "PreToolUse, all slots taken", args: spawns, root: full, input: asked },
    { name: "PreToolUse, free slot", aim: 1.2, args: spawns, root: free, input: asked },
    { name: "PostToolUseFailure of that call", aim: 1.3, args: settles, root: free, input: fail },
  ].map((subject) => ({ ...subject, name: `${subject.name}${label}` }));
}

/** A run of more tasks than there are rounds, one at a time: what runs from an agent's end to the text of the next step. */
function steps(dist: string, bin: string): Subject[] {
  const root = project("run", ROUNDS + 10);
  const hook = (name: string) => [join(dist, `${name}.cjs`)];
  const printed = () => readFileSync(`${root}.printed`, "utf8");
  take(hook("user-prompt-submit"), root, event("UserPromptSubmit", { prompt: "/skyfom-pm 1" }));
  take([bin, "next", "1", "--json"], root, "");
  const run = handOverSteps(printed(), (name, input) => take(hook(name), root, input), printed, event);
  return [
    { name: "SubagentStop of an agent of a run", args: hook("settle"), root, input: run.agentEnds },
    { name: "its notification, with the next step", aim: 4, args: hook("user-prompt-submit"), root, input: run.prompt },
  ];
}

function verbs(bin: string): Subject[] {
  const root = project("tasks", 10);
  const verb = (aim: number | undefined, ...args: string[]): Subject => ({
    name: `skyfom ${args.join(" ")}`,
    ...(aim === undefined ? {} : { aim }),
    args: [bin, ...args],
    root,
  });
  return [
    verb(1.7, "version"),
    verb(1.7, "--help"),
    verb(2, "task", "list"),
    verb(2.6, "status"),
    verb(undefined, "next", "--dry-run"),
    verb(undefined, "doctor"),
  ];
}

function measure(subjects: readonly Subject[]): Map<Subject, Took[]> {
  const measured = new Map(subjects.map((subject) => [subject, [] as Took[]]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const [subject, took] of measured) {
      took.push(take(subject.args, subject.root, subject.input?.() ?? ""));
    }
  }
  return measured;
}

/** `NODE_EXTRA_CA_CERTS` would add more to every start than a hook takes, so no variable but these is handed on. */
function take(args: readonly string[], root: string, input: string): Took {
  const client = clients.get(root)?.pid ?? process.pid;
  const env = { PATH: process.env.PATH, HOME: folder, CLAUDE_PROJECT_DIR: root, CLAUDE_PID: String(client) };
  const command = ["-c", TIMED, "bash", process.execPath, ...args];
  const { stdout } = spawnSync("bash", command, { cwd: root, env, input, encoding: "utf8" });
  const [times = "", , children = ""] = stdout.split("\n");
  const [begun = Number.NaN, ended = Number.NaN] = times.split(" ").map((time) => Number(time.replace(",", ".")));
  const processor = [...children.matchAll(/(\d+)m([\d.]+)s/g)].map(([, m, s]) => Number(m) * 60 + Number(s));
  return { elapsed: ended - begun, processor: processor.reduce((sum, one) => sum + one, 0) };
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

function project(name: string, tasks = 0): string {
  const root = join(folder, name);
  mkdirSync(join(root, ".git"), { recursive: true });
  writeFileSync(join(root, ".git/HEAD"), "ref: refs/heads/main\n");
  clients.set(root, spawn("sleep", ["3600"], { cwd: root }));
  const lines = Array.from({ length: tasks }, (_, n) =>
    JSON.stringify({ id: `a-${n}`, title: `Serve the orders ${n}`, status: "open" }),
  );
  if (tasks === 0) return root;
  mkdirSync(join(root, ".beads"));
  writeFileSync(join(root, ".beads/issues.jsonl"), `${lines.join("\n")}\n`);
  return root;
}

function asked(): string {
  const tool_input = { description: "job", prompt: "do it", subagent_type: "general-purpose" };
  return event("PreToolUse", { tool_name: "Agent", tool_use_id: `toolu_${++calls}`, tool_input });
}

function event(hook_event_name: string, fields: object): string {
  return JSON.stringify({ session_id: "bench", hook_event_name, ...fields });
}

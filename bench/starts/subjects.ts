import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { Bench } from "./bench.ts";
import { handOverSteps } from "./hand-over-steps.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** One start that is measured. */
export interface Subject {
  readonly name: string;
  /** What is aimed at, as a ratio to an empty script. */
  readonly aim?: number;
  readonly args: readonly string[];
  readonly root: string;
  readonly input?: () => string;
}

let calls = 0;

/**
 * Builds what is measured, and brings each project to where its start finds it.
 *
 * @param rounds how often each is started at most
 * @param other a checkout whose hooks are measured too
 * @returns an empty script of Node's first.
 */
export function makeSubjects(bench: Bench, rounds: number, other?: string): Subject[] {
  const built = join(bench.folder, "built");
  execFileSync(process.execPath, [join(ROOT, "scripts/build.mjs"), built], { stdio: "inherit" });
  for (const part of ["bin", "skills"]) cpSync(join(ROOT, part), join(built, part), { recursive: true });
  const [dist, bin] = [join(built, "hooks/dist"), join(built, "bin/skyfom")];
  const beside = other === undefined ? [] : hooks(bench, join(resolve(other), "hooks/dist"), ", beside");
  return [
    emptyScript(bench),
    ...hooks(bench, dist),
    ...beside,
    ...steps(bench, dist, bin, rounds),
    ...verbs(bench, bin),
  ];
}

function emptyScript({ folder }: Bench): Subject {
  const script = join(folder, "empty.cjs");
  writeFileSync(script, "");
  return { name: "an empty script", args: [script], root: folder };
}

function hooks(bench: Bench, dist: string, label = ""): Subject[] {
  const [spawns, settles, prompts] = ["pre-tool-use", "settle", "user-prompt-submit"].map((name) => [
    join(dist, `${name}.cjs`),
  ]) as [string[], string[], string[]];
  const [quiet, full, none, free] = ["quiet", "full", "none", "free"].map((name) =>
    bench.project(`${name}${label}`),
  ) as [string, string, string, string];
  const stop = () => event("Stop", { background_tasks: [] });
  const prompt = () => event("UserPromptSubmit", { prompt: "Go on." });
  const stopped = () => event("SubagentStop", { agent_id: "nobody", last_assistant_message: "Done." });
  const fail = () => event("PostToolUseFailure", { tool_name: "Agent", tool_use_id: `toolu_${calls}` });
  for (const root of [quiet, free]) {
    bench.take(spawns, root, asked());
    bench.take(settles, root, fail());
  }
  for (let n = 0; n < 7; n++) bench.take(spawns, full, asked());
  // what was decided is kept for a second, and looked at for as long
  spawnSync("sleep", ["1.5"]);
  bench.take(settles, quiet, stop());
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
function steps(bench: Bench, dist: string, bin: string, rounds: number): Subject[] {
  const root = bench.project("run", rounds + 10);
  const hook = (name: string) => [join(dist, `${name}.cjs`)];
  const printed = () => readFileSync(`${root}.printed`, "utf8");
  bench.take(hook("user-prompt-submit"), root, event("UserPromptSubmit", { prompt: "/skyfom-pm 1" }));
  bench.take([bin, "next", "1", "--json"], root, "");
  const run = handOverSteps(printed(), (name, input) => bench.take(hook(name), root, input), printed, event);
  return [
    { name: "SubagentStop of an agent of a run", args: hook("settle"), root, input: run.agentEnds },
    { name: "its notification, with the next step", aim: 4, args: hook("user-prompt-submit"), root, input: run.prompt },
  ];
}

function verbs(bench: Bench, bin: string): Subject[] {
  const root = bench.project("tasks", 10);
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

function asked(): string {
  const tool_input = { description: "job", prompt: "do it", subagent_type: "general-purpose" };
  return event("PreToolUse", { tool_name: "Agent", tool_use_id: `toolu_${++calls}`, tool_input });
}

function event(hook_event_name: string, fields: object): string {
  return JSON.stringify({ session_id: "bench", hook_event_name, ...fields });
}

import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { HookTest, TestedEvent } from "../../core/doctor/facts.ts";
import { MAX_CONCURRENT_AGENTS } from "../../core/max-concurrent-agents.ts";
import { whyNot } from "../plain-file/open-plain-file.ts";

const DEADLINE_MS = 20_000;

/** Far more than a hook's script has, in bytes. */
const MOST_SCRIPT_BYTES = 64 * 2 ** 20;

/** The installed hooks that are asked, each as the client starts it; undefined if there is none. */
export type AskedHooks = Readonly<Record<TestedEvent, AskedHook | undefined>>;

interface AskedHook {
  readonly command: string;
  readonly args: readonly string[];
}

/**
 * Asks the installed hooks, as the client does: for a spawn on a full ledger and for one on an empty ledger, then to let its agent in,
 * then to hear of its end. Both ledgers are thrown away.
 */
export function testHooks(hooks: AskedHooks): HookTest {
  const scratch = mkdtempSync(join(tmpdir(), "skyfom-doctor-"));
  try {
    const full = makeProject(join(scratch, "full"), MAX_CONCURRENT_AGENTS);
    const empty = makeProject(join(scratch, "empty"), 0);
    for (const step of STEPS) {
      const project = step.isOnFull ? full : empty;
      const answer = ask(hooks[step.event], step.event, project);
      const finding = "output" in answer ? step.judge(answer.output, slotHolders(project)) : answer.finding;
      if (finding !== undefined) return { kind: "fails", event: step.event, finding };
    }
    return { kind: "holds" };
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** What a hook is asked, and what is wrong with its answer or with who holds the slots then. */
interface Step {
  readonly event: TestedEvent;
  readonly isOnFull?: boolean;
  readonly judge: (output: string, holders: readonly string[]) => string | undefined;
}

const STEPS: readonly Step[] = [
  {
    event: "PreToolUse",
    isOnFull: true,
    judge: (output) =>
      isDenial(output) ? undefined : `did not deny a spawn over the cap, but answered ${quote(output)}`,
  },
  {
    event: "PreToolUse",
    judge: (output, holders) => {
      if (output.trim() !== "") return `did not admit the first agent, but answered ${quote(output)}`;
      return holders.length === 1 ? undefined : "took no slot for an agent that it admitted";
    },
  },
  {
    event: "SubagentStart",
    judge: (_, [holder, ...more]) =>
      holder?.includes(AGENT) && more.length === 0 ? undefined : "let an agent start without recording it",
  },
  {
    event: "SubagentStop",
    judge: (_, holders) => (holders.length === 0 ? undefined : "did not free the slot of an agent that ended"),
  },
];

/** A project with a ledger in which `taken` slots are held. */
function makeProject(project: string, taken: number): string {
  // a folder called .git is enough for the hook to keep its ledger here
  mkdirSync(join(project, ".git"), { recursive: true });
  for (let slot = 1; slot <= taken; slot++) {
    mkdirSync(join(slotsOf(project), String(slot)), { recursive: true });
    writeFileSync(join(slotsOf(project), String(slot), "held-by-skyfom-doctor"), "");
  }
  return project;
}

/** What the hook printed, or why it could not be asked. */
function ask(
  hook: AskedHook | undefined,
  event: TestedEvent,
  project: string,
): { readonly output: string } | { readonly finding: string } {
  if (!hook) return { finding: "is missing" };
  const unfit = whyUnfit(hook);
  if (unfit !== undefined) return { finding: `is not started, because its script cannot be read: ${unfit}` };
  const { SKYFOM_GUARD: _off, ...env } = process.env;
  const { error, status, stdout, stderr } = spawnSync(hook.command, [...hook.args], {
    cwd: project,
    env: { ...env, CLAUDE_PROJECT_DIR: project, CLAUDE_PID: String(process.pid) },
    input: JSON.stringify(payloadOf(event, project)),
    encoding: "utf8",
    timeout: DEADLINE_MS,
  });
  if (error && "code" in error && error.code === "ETIMEDOUT")
    return { finding: `did not answer within ${DEADLINE_MS / 1000} s` };
  if (error) return { finding: `cannot be started: ${error.message}` };
  return status === 0 ? { output: stdout } : { finding: `ended with exit code ${status}: ${quote(stderr)}` };
}

/** Node would wait for a pipe, and read a device forever. What is not there, it names itself. */
function whyUnfit({ args: [script = ""] }: AskedHook): string | undefined {
  try {
    return whyNot(statSync(script), MOST_SCRIPT_BYTES);
  } catch {
    return undefined;
  }
}

function payloadOf(event: TestedEvent, project: string) {
  const common = {
    session_id: "skyfom-doctor",
    transcript_path: join(project, "no-transcript.jsonl"),
    cwd: project,
    hook_event_name: event,
  };
  const agent = { agent_id: AGENT, agent_type: "general-purpose" };
  switch (event) {
    case "PreToolUse":
      return { ...common, tool_name: "Agent", tool_use_id: "toolu_skyfom_doctor", tool_input: SPAWN };
    case "SubagentStart":
      return { ...common, ...agent };
    case "SubagentStop":
      return { ...common, ...agent, stop_hook_active: false, last_assistant_message: "None.", background_tasks: [] };
  }
}

const AGENT = "askyfomdoctor";

const SPAWN = {
  description: "A test of skyfom doctor",
  prompt: "None: nothing is started.",
  subagent_type: "general-purpose",
};

function isDenial(output: string): boolean {
  try {
    return JSON.parse(output).hookSpecificOutput.permissionDecision === "deny";
  } catch {
    return false;
  }
}

/** The names of the files by which slots are held. */
function slotHolders(project: string): readonly string[] {
  try {
    return readdirSync(slotsOf(project), { recursive: true, withFileTypes: true }).flatMap((entry) =>
      entry.isFile() ? [entry.name] : [],
    );
  } catch {
    return [];
  }
}

function slotsOf(project: string): string {
  return join(project, ".claude", "state", "slots");
}

function quote(text: string): string {
  const short = text.trim().slice(0, 200);
  return short === "" ? "nothing" : JSON.stringify(short);
}

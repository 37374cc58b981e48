import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { HookTest } from "../../core/doctor/facts.ts";
import { MAX_CONCURRENT_AGENTS } from "../../core/max-concurrent-agents.ts";

const DEADLINE_MS = 20_000;

/** Asks the installed PreToolUse hook, as the client does, for a spawn on a full ledger and for one on an empty one. Both ledgers are thrown away. */
export function testHook(command: string, args: readonly string[]): HookTest {
  const scratch = mkdtempSync(join(tmpdir(), "skyfom-doctor-"));
  try {
    const full = makeProject(join(scratch, "full"), MAX_CONCURRENT_AGENTS);
    const refused = ask(command, args, full);
    if (typeof refused !== "string") return refused;
    if (!isDenial(refused)) return fails(`did not deny an agent too many, but answered ${quote(refused)}`);
    const empty = makeProject(join(scratch, "empty"), 0);
    const passed = ask(command, args, empty);
    if (typeof passed !== "string") return passed;
    if (passed.trim() !== "") return fails(`did not let the first agent pass, but answered ${quote(passed)}`);
    return takenSlots(empty) === 1 ? { kind: "holds" } : fails("took no slot for an agent that it let pass");
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

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
function ask(command: string, args: readonly string[], project: string): string | HookTest {
  const { SKYFOM_GUARD: _off, ...env } = process.env;
  const { error, status, stdout, stderr } = spawnSync(command, [...args], {
    cwd: project,
    env: { ...env, CLAUDE_PROJECT_DIR: project, CLAUDE_PID: String(process.pid) },
    input: JSON.stringify(payloadOf(project)),
    encoding: "utf8",
    timeout: DEADLINE_MS,
  });
  if (error) return fails(`cannot be started: ${error.message}`);
  if (status !== 0) return fails(`ended with exit code ${status}: ${quote(stderr)}`);
  return stdout;
}

function payloadOf(project: string) {
  return {
    session_id: "skyfom-doctor",
    transcript_path: join(project, "no-transcript.jsonl"),
    cwd: project,
    hook_event_name: "PreToolUse",
    tool_name: "Agent",
    tool_use_id: "toolu_skyfom_doctor",
    tool_input: {
      description: "A test of skyfom doctor",
      prompt: "None: nothing is started.",
      subagent_type: "general-purpose",
    },
  };
}

function isDenial(output: string): boolean {
  try {
    return JSON.parse(output).hookSpecificOutput.permissionDecision === "deny";
  } catch {
    return false;
  }
}

function takenSlots(project: string): number {
  try {
    return readdirSync(slotsOf(project), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
      .length;
  } catch {
    return 0;
  }
}

function slotsOf(project: string): string {
  return join(project, ".claude", "state", "slots");
}

function fails(finding: string): HookTest {
  return { kind: "fails", finding };
}

function quote(text: string): string {
  const short = text.trim().slice(0, 200);
  return short === "" ? "nothing" : JSON.stringify(short);
}

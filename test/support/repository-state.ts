import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** This repository: what `--plugin-dir` is given, and whose `bin/skyfom` is run. */
export const SKYFOM = fileURLToPath(new URL("../..", import.meta.url)).replace(/\/$/, "");

/** The fields of an entry of agents.json that tests read. */
export interface AgentEntry {
  readonly id: string;
  readonly status: string;
  readonly description: string;
  readonly taskId: string | null;
  readonly [field: string]: unknown;
}

/** A line of events.jsonl. */
export interface EventLine {
  readonly type: string;
  readonly [field: string]: unknown;
}

/** Runs a verb of ours in a repository, from the committed bundle, and returns what it prints. */
export function runSkyfom(root: string, ...args: string[]): string {
  return execFileSync(process.execPath, [join(SKYFOM, "bin/skyfom"), ...args], {
    cwd: root,
    encoding: "utf8",
    stdio: "pipe",
  });
}

export function readAgents(root: string): AgentEntry[] {
  return JSON.parse(readFileSync(join(root, ".claude/state/agents.json"), "utf8")) as AgentEntry[];
}

/** All whole lines of the log; none if nothing has been logged yet. */
export function readEvents(root: string): EventLine[] {
  return readLines(join(root, ".claude/state/events.jsonl")) as EventLine[];
}

/** Slots that somebody holds, by looking at the folders themselves. */
export function readSlotsTaken(root: string): string[] {
  const slots = join(root, ".claude/state/slots");
  if (!existsSync(slots)) return [];
  return readdirSync(slots).filter((name) => {
    const slot = join(slots, name);
    return !statSync(slot).isDirectory() || readdirSync(slot).length > 0;
  });
}

/** Tasks of the embedded store by status, read from its file and not by our code. */
export function readTaskStatuses(root: string): Map<string, string> {
  const tasks = readLines(join(root, ".beads/issues.jsonl")) as { id: string; status: string }[];
  return new Map(tasks.map(({ id, status }) => [id, status]));
}

function readLines(file: string): unknown[] {
  if (!existsSync(file)) return [];
  const text = readFileSync(file, "utf8");
  return text
    .slice(0, text.lastIndexOf("\n") + 1)
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as unknown);
}

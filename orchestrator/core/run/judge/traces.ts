import { isReadingCommand } from "./is-reading-command.ts";
import type { ToolCall } from "./read-transcript.ts";

/** What an agent that did not report is known to have left behind. Empty lists do not mean that it changed nothing. */
export interface Traces {
  readonly mayHaveChanged: boolean;
  /** Paths from the project's root, where they lie in it. */
  readonly files: readonly string[];
  /** Short hashes. */
  readonly commits: readonly string[];
  /** Shell commands and other tools that may have changed something. */
  readonly commands: readonly string[];
  /** The text that ended its turn, although no hook reported its end. */
  readonly lastMessage?: string;
}

/** Tools of the client that change nothing themselves. The calls of agents that one started are examined on their own. */
const READING_TOOLS: ReadonlySet<string> = new Set([
  "Agent",
  "AskUserQuestion",
  "BashOutput",
  "Glob",
  "Grep",
  "LS",
  "ListMcpResourcesTool",
  "NotebookRead",
  "Read",
  "ReadMcpResourceTool",
  "Skill",
  "Task",
  "TaskGet",
  "TaskList",
  "TaskOutput",
  "TodoWrite",
  "ToolSearch",
  "WebFetch",
  "WebSearch",
]);

/** Whether a call may have changed something; an unknown tool is assumed to. */
export function mayChange({ name, input }: ToolCall): boolean {
  if (READING_TOOLS.has(name)) return false;
  return name !== "Bash" || typeof input.command !== "string" || !isReadingCommand(input.command);
}

/** The file that a call of one of the client's editing tools names. */
export function editedFile({ name, input }: ToolCall): string | undefined {
  const path = name === "NotebookEdit" ? input.notebook_path : input.file_path;
  return EDITING_TOOLS.has(name) && typeof path === "string" ? path : undefined;
}

const EDITING_TOOLS: ReadonlySet<string> = new Set(["Edit", "MultiEdit", "NotebookEdit", "Write"]);

/** A call that may have changed something and names no file, for people: a shell command, or a tool's name. */
export function describeCall({ name, input }: ToolCall): string {
  return name === "Bash" && typeof input.command === "string" ? input.command : name;
}

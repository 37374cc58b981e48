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

/** Longest command that a summary repeats, in characters, and how many it names. */
const COMMAND_SHOWN = 80;
const COMMANDS_NAMED = 3;

/** What an agent left behind, as a phrase: `it edited src/a.ts; it committed 0123abc; it ran "npm run build"`. */
export function describeTraces({ mayHaveChanged, files, commits, commands }: Traces): string {
  if (!mayHaveChanged) return "it had changed nothing";
  const named = commands.slice(0, COMMANDS_NAMED).map((command) => `"${shorten(command)}"`);
  const more = commands.length - named.length;
  const phrases = [
    ...(files.length > 0 ? [`it changed ${files.join(", ")}`] : []),
    ...(commits.length > 0 ? [`it committed ${commits.join(", ")}`] : []),
    ...(named.length > 0 ? [`it ran ${named.join(", ")}${more > 0 ? ` and ${more} more` : ""}`] : []),
  ];
  return phrases.length > 0 ? phrases.join("; ") : "what it did is unknown, because its transcript is gone";
}

function shorten(command: string): string {
  const line = command.replaceAll(/\s+/g, " ").trim();
  return line.length <= COMMAND_SHOWN ? line : `${line.slice(0, COMMAND_SHOWN - 1)}…`;
}

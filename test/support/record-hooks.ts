import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** One event as a hook got it. */
export interface RecordedEvent {
  /** Milliseconds since the first event of the recording. */
  readonly atMs: number;
  readonly payload: Record<string, unknown> & { readonly hook_event_name: string };
}

/** A plugin that writes every event of a session to a file and decides nothing. */
export interface HookRecorder {
  readonly pluginDir: string;
  events(): RecordedEvent[];
}

const EVENTS = [
  "SessionStart",
  "SessionEnd",
  "UserPromptSubmit",
  "PreToolUse",
  "PostToolUse",
  "PostToolUseFailure",
  "PostToolBatch",
  "PermissionRequest",
  "PermissionDenied",
  "SubagentStart",
  "SubagentStop",
  "Stop",
  "StopFailure",
] as const;

/** One line an event; a single append, so that hooks that run at once do not mix their lines. */
const RECORD = `
const { appendFileSync, readFileSync } = require("node:fs");
const payload = JSON.parse(readFileSync(0, "utf8"));
appendFileSync(process.argv[2], JSON.stringify({ at: Date.now(), payload }) + "\\n");
`;

/** Writes the recorder plugin into `folder` and returns where it is and how to read what it recorded. */
export function makeHookRecorder(folder: string): HookRecorder {
  const pluginDir = join(folder, "record-hooks");
  const file = join(folder, "recording.jsonl");
  mkdirSync(join(pluginDir, ".claude-plugin"), { recursive: true });
  mkdirSync(join(pluginDir, "hooks"), { recursive: true });
  const manifest = { name: "record-hooks", version: "1.0.0", description: "Records every hook event." };
  writeFileSync(join(pluginDir, ".claude-plugin/plugin.json"), JSON.stringify(manifest));
  writeFileSync(join(pluginDir, "record.cjs"), RECORD);
  const hook = { type: "command", command: "node", args: [`\${CLAUDE_PLUGIN_ROOT}/record.cjs`, file], timeout: 30 };
  const hooks = Object.fromEntries(EVENTS.map((event) => [event, [{ hooks: [hook] }]]));
  writeFileSync(join(pluginDir, "hooks/hooks.json"), JSON.stringify({ hooks }));
  return { pluginDir, events: () => (existsSync(file) ? readRecording(file) : []) };
}

function readRecording(file: string): RecordedEvent[] {
  const lines = readFileSync(file, "utf8").trimEnd().split("\n");
  const events = lines.map((line) => JSON.parse(line) as { at: number; payload: RecordedEvent["payload"] });
  const first = events[0]?.at ?? 0;
  return events.map(({ at, payload }) => ({ atMs: at - first, payload }));
}

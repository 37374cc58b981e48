import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** One event as a hook got it, with what it could see around it. */
export interface ClientEvent {
  /** When, in milliseconds since 1970. */
  readonly at: number;
  /** Milliseconds since the first event of the recording. */
  readonly atMs: number;
  /** Which client process fired it: 1 for the first that was seen, 2 for the next. */
  readonly client: number;
  /** Files `agent-<id>.meta.json` of the session that were there when the hook ran and at no earlier event, by agent. */
  readonly newMeta?: Readonly<Record<string, unknown>>;
  readonly payload: Readonly<Record<string, unknown>> & { readonly hook_event_name: string };
}

/** A plugin that writes every event of every client process to a file and decides nothing. */
export interface ClientRecorder {
  readonly pluginDir: string;
  events(): ClientEvent[];
}

/** What the recorder does besides recording, by event: how long it holds, and what it tells the model. */
export interface RecorderBehaviour {
  readonly holdMs?: Readonly<Record<string, number>>;
  readonly contextAt?: Readonly<Record<string, string>>;
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
  "TeammateIdle",
] as const;

/** One line an event, in a single append; a hook that is held back and stopped leaves a line `Terminated` of its own. */
const RECORD = `
const { appendFileSync, readdirSync, readFileSync } = require("node:fs");
const [file, behaviour] = [process.argv[2], JSON.parse(process.argv[3])];
const payload = JSON.parse(readFileSync(0, "utf8"));
const event = payload.hook_event_name;
const pid = Number(process.env.CLAUDE_PID ?? process.ppid);
const subagents = (payload.transcript_path ?? "").replace(/\\.jsonl$/, "") + "/subagents/";
const meta = {};
try {
  for (const name of readdirSync(subagents)) {
    const agent = /^agent-(.+)\\.meta\\.json$/.exec(name)?.[1];
    if (agent) meta[agent] = JSON.parse(readFileSync(subagents + name, "utf8"));
  }
} catch {} // no folder yet, or a file that is being written
const write = (payload) => appendFileSync(file, JSON.stringify({ at: Date.now(), pid, meta, payload }) + "\\n");
write(payload);
const answer = () => {
  const additionalContext = behaviour.contextAt?.[event];
  if (additionalContext) console.log(JSON.stringify({ hookSpecificOutput: { hookEventName: event, additionalContext } }));
};
const hold = behaviour.holdMs?.[event] ?? 0;
if (hold === 0) answer();
else {
  process.on("SIGTERM", () => {
    write({ ...payload, hook_event_name: "Terminated", terminated: event });
    process.exit(0);
  });
  setTimeout(answer, hold);
}
`;

/** Writes the recorder plugin into `folder` and returns where it is and how to read what it recorded. */
export function makeClientRecorder(folder: string, behaviour: RecorderBehaviour = {}): ClientRecorder {
  const pluginDir = join(folder, "record-client");
  const file = join(folder, "recording.jsonl");
  mkdirSync(join(pluginDir, ".claude-plugin"), { recursive: true });
  mkdirSync(join(pluginDir, "hooks"), { recursive: true });
  const manifest = { name: "record-client", version: "1.0.0", description: "Records every hook event." };
  writeFileSync(join(pluginDir, ".claude-plugin/plugin.json"), JSON.stringify(manifest));
  writeFileSync(join(pluginDir, "record.cjs"), RECORD);
  const args = [`\${CLAUDE_PLUGIN_ROOT}/record.cjs`, file, JSON.stringify(behaviour)];
  const hook = { type: "command", command: "node", args, timeout: 60 };
  const hooks = Object.fromEntries(EVENTS.map((event) => [event, [{ hooks: [hook] }]]));
  writeFileSync(join(pluginDir, "hooks/hooks.json"), JSON.stringify({ hooks }));
  return { pluginDir, events: () => (existsSync(file) ? readRecording(file) : []) };
}

type Line = { at: number; pid: number; meta: Record<string, unknown>; payload: ClientEvent["payload"] };

function readRecording(file: string): ClientEvent[] {
  const lines = readFileSync(file, "utf8").trimEnd().split("\n");
  const events = lines.map((line) => JSON.parse(line) as Line).sort((a, b) => a.at - b.at);
  const first = events[0]?.at ?? 0;
  const pids = [...new Set(events.map(({ pid }) => pid))];
  const known = new Set<string>();
  return events.map(({ at, pid, meta, payload }) => {
    const fresh = Object.entries(meta).filter(([agent]) => !known.has(`${payload.session_id} ${agent}`));
    for (const [agent] of fresh) known.add(`${payload.session_id} ${agent}`);
    const newMeta = fresh.length > 0 ? { newMeta: Object.fromEntries(fresh) } : {};
    return { at, atMs: at - first, client: pids.indexOf(pid) + 1, ...newMeta, payload };
  });
}

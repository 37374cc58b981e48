import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { SKYFOM } from "../repository-state.ts";

type Payload = Readonly<Record<string, unknown>>;

/** One recorded session of the real client: its events in their order, each with the client process that sent it. */
export interface RecordedSession {
  readonly name: string;
  readonly events: readonly { readonly payload: Payload; readonly client: number }[];
}

/** Every recorded session, in print mode and at a terminal. */
export function recordedSessions(): RecordedSession[] {
  return ["test/recordings", "test/recordings/interactive"].flatMap((folder) =>
    readdirSync(join(SKYFOM, folder))
      .filter(isRecording)
      .map((name) => ({ name: `${folder}/${name}`, events: eventsOf(join(SKYFOM, folder, name)) })),
  );
}

function eventsOf(file: string): RecordedSession["events"] {
  const lines = readFileSync(file, "utf8").trimEnd().split("\n");
  const read = lines.map((line) => JSON.parse(line) as { readonly payload?: Payload; readonly client?: number });
  // Between the events, a recording at a terminal has what the client noted of an agent.
  return read.flatMap(({ payload, client = 1 }) => (payload ? [{ payload, client }] : []));
}

/** Beside a recording there may be the requests that the model was sent. */
function isRecording(name: string): boolean {
  return name.endsWith(".jsonl") && !name.endsWith(".requests.jsonl");
}

const EVENTS = [
  "PreToolUse",
  "PostToolUse",
  "PostToolUseFailure",
  "PermissionDenied",
  "SubagentStart",
  "SubagentStop",
  "StopFailure",
  "UserPromptSubmit",
  "Stop",
  "SessionStart",
];
const TOOLS = ["Agent", "Task", "Skill", "TaskStop", "SendMessage", "Bash"];
const MEMBERS = [
  "tool_use_id",
  "agent_id",
  "agent_type",
  "session_id",
  "transcript_path",
  "agent_transcript_path",
  "tool_input",
  "tool_response",
  "background_tasks",
  "prompt",
  "prompt_id",
  "last_assistant_message",
  "error",
  "reason",
  "source",
];

/** Texts that have broken parsers, paths and file names before. */
const AWKWARD = [
  "",
  "..",
  "../../../../outside",
  "/etc/passwd",
  "a\u0000b",
  "a\nb",
  "\ud800",
  "__proto__",
  "constructor",
  "reserved",
  "@skyfom abc.1",
  "@skyfom ../../x.1",
  "<task-notification>",
  `<task-notification><task-id>a1</task-id><status>${"x".repeat(900)}</status>`,
  "<task-notification><task-id>../x</task-id><tool-use-id>\u0000</tool-use-id><status>killed</status>",
  "~event.x",
  "x".repeat(70_000),
];

const text = fc.oneof(
  fc.constantFrom(...AWKWARD),
  fc.string({ unit: "binary", maxLength: 80 }),
  fc.string({ maxLength: 80 }),
);
const value: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: text },
  fc.jsonValue({ maxDepth: 3 }),
  fc.array(fc.record({ id: fc.oneof(text, fc.jsonValue()), type: text }), { maxLength: 3 }),
  fc.dictionary(fc.constantFrom("prompt", "description", "agentId", "task_id", "skill", "status", "__proto__"), text),
);

/** A payload as nobody sends it: our events and members, each with any content. */
const invented = fc
  .tuple(
    fc.oneof(fc.constantFrom(...EVENTS), text),
    fc.oneof(fc.constantFrom(...TOOLS), text),
    fc.dictionary(fc.constantFrom(...MEMBERS), value),
  )
  .map(([hook_event_name, tool_name, members]) => JSON.stringify({ hook_event_name, tool_name, ...members }));

/** A recorded payload in which some members, at any depth, have become something else or are gone. */
function mutated(payloads: readonly Payload[]): fc.Arbitrary<string> {
  const change = fc.record({ at: fc.nat(), to: fc.option(value, { nil: undefined }) });
  return fc
    .tuple(fc.constantFrom(...payloads), fc.array(change, { minLength: 1, maxLength: 4 }))
    .map(([payload, changes]) => {
      const copy = structuredClone(payload) as Record<string, unknown>;
      for (const { at, to } of changes) {
        const places = placesIn(copy);
        const place = places[at % Math.max(1, places.length)];
        if (place) place.object[place.key] = to;
      }
      return JSON.stringify(copy);
    });
}

function placesIn(object: Record<string, unknown>): { object: Record<string, unknown>; key: string }[] {
  return Object.entries(object).flatMap(([key, member]) => [
    { object, key },
    ...(typeof member === "object" && member !== null ? placesIn(member as Record<string, unknown>) : []),
  ]);
}

/** A recorded payload cut short, or with characters of another kind in it. */
function torn(payloads: readonly Payload[]): fc.Arbitrary<string> {
  return fc.tuple(fc.constantFrom(...payloads), fc.nat(), text).map(([payload, at, put]) => {
    const whole = JSON.stringify(payload);
    const cut = at % (whole.length + 1);
    return at % 2 ? whole.slice(0, cut) : `${whole.slice(0, cut)}${put}${whole.slice(cut + 1)}`;
  });
}

/** Inputs of all kinds for a hook, most of them nearly right. */
export function hookInputs(
  payloads: readonly Payload[] = recordedSessions().flatMap(({ events }) => events.map(({ payload }) => payload)),
): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 4, arbitrary: mutated(payloads) },
    { weight: 4, arbitrary: invented },
    { weight: 2, arbitrary: torn(payloads) },
    { weight: 1, arbitrary: fc.json() },
    { weight: 1, arbitrary: text },
  );
}

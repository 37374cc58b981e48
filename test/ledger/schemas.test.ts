import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { EVENT_DESCRIPTIONS } from "../../orchestrator/core/ledger/event-descriptions.ts";
import { MAX_CONCURRENT_AGENTS } from "../../orchestrator/core/max-concurrent-agents.ts";
import agentsSchema from "../../orchestrator/schemas/agents.schema.json" with { type: "json" };
import eventsSchema from "../../orchestrator/schemas/events.schema.json" with { type: "json" };
import { GONE, type Payload, Replay, recording } from "./replay.ts";

const ajv = new Ajv2020({ allErrors: true, formats: { "date-time": /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/ } });
const isAgents = ajv.compile(agentsSchema);
const isEvent = ajv.compile(eventsSchema);

const SESSIONS = ["background-3", "nested", "workflow", "forked-skill", "resume-by-message", "task-stop", "api-error"];

const spawn = (n: number): Payload => ({
  hook_event_name: "PreToolUse",
  session_id: "s",
  tool_name: "Agent",
  tool_use_id: `toolu_${n}`,
  tool_input: { description: `job ${n}`, prompt: "work" },
});

test("agents.json and every line of events.jsonl of recorded sessions are valid by their schemas", async () => {
  for (const name of SESSIONS) {
    const replay = new Replay();
    for (const payload of recording(name)) {
      await replay.give(payload);
      if (replay.hasAgents()) expect([name, isAgents(replay.agents()), isAgents.errors]).toEqual([name, true, null]);
    }
    for (const event of replay.events()) expect([event, isEvent(event), isEvent.errors]).toEqual([event, true, null]);
  }
});

test("refusals, lost agents and unreadable references leave valid lines too", async () => {
  const replay = new Replay();
  for (let n = 0; n < 9; n++) await replay.give(spawn(n), GONE);
  await replay.give({ ...spawn(9), tool_input: { description: "x", prompt: "@skyfom zzzz.1" } });
  await replay.give({ hook_event_name: "SessionStart", session_id: "next", source: "startup" });
  expect(replay.events().map((event) => event.type)).toContain("denied");
  expect(replay.events().map((event) => event.type)).toContain("ended");
  for (const event of replay.events()) expect([event, isEvent(event), isEvent.errors]).toEqual([event, true, null]);
  expect(isAgents(replay.agents())).toBe(true);
});

test("the schema, the descriptions and docs/state.md list the same event types", () => {
  const types = Object.keys(EVENT_DESCRIPTIONS);
  expect(eventsSchema.oneOf.map(({ properties }) => properties.type.const)).toEqual(types);
  const table =
    readFileSync(new URL("../../docs/state.md", import.meta.url), "utf8").split("| type | it tells that |")[1] ?? "";
  const rows = [...table.matchAll(/^\| `([a-z-]+)` \| (.+) \|$/gm)].map(([, type, text]) => [type, text]);
  expect(rows).toEqual(Object.entries(EVENT_DESCRIPTIONS));
});

test("the schemas name the cap as their highest slot", () => {
  const maxima = [...JSON.stringify([agentsSchema, eventsSchema]).matchAll(/"maximum":(\d+)/g)].map(([, max]) =>
    Number(max),
  );
  expect(new Set(maxima)).toEqual(new Set([MAX_CONCURRENT_AGENTS]));
});

import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { EVENT_TABLE, EVENT_TYPES } from "../../orchestrator/core/ledger/events/event-table.ts";
import { MAX_CONCURRENT_AGENTS } from "../../orchestrator/core/max-concurrent-agents.ts";
import { isAgentList } from "../../orchestrator/core/validators/is-agent-list.ts";
import { parseEvent } from "../../orchestrator/core/validators/parse-event.ts";
import agentsSchema from "../../orchestrator/schemas/agents.schema.json" with { type: "json" };
import eventsSchema from "../../orchestrator/schemas/events.schema.json" with { type: "json" };
import { schemaOfEvents, withEvents } from "../../scripts/build/describe-events.mjs";
import { typeErrorsIn } from "../support/type-errors.ts";
import { GONE, type Payload, Replay, recording } from "./support/replay.ts";

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

test("events.schema.json is what the table of events makes of it, and says what each type tells", async () => {
  const made = await schemaOfEvents(process.cwd());
  expect(readFileSync("orchestrator/schemas/events.schema.json", "utf8")).toBe(made);
  const told = eventsSchema.oneOf.map(({ properties }) => [properties.type.const, properties.type.description]);
  expect(told).toEqual(EVENT_TYPES.map((type) => [type, `Tells that ${EVENT_TABLE[type].tells}.`]));
});

test("docs/state.md tells of each type of event what it means and what it holds, as the table of events has it", async () => {
  const page = readFileSync("docs/state.md", "utf8");
  expect(await withEvents(process.cwd(), page)).toBe(page);
  const rows = [...page.matchAll(/^\| `([a-z-]+)` \| (.+) \| (.*) \|$/gm)].map(([, ...cells]) => cells);
  const named = ({ fields }: (typeof EVENT_TABLE)[(typeof EVENT_TYPES)[number]]) =>
    Object.entries<{ readonly isOptional: boolean }>(fields).map(([name, { isOptional }]) =>
      isOptional ? `[${name}]` : name,
    );
  expect(rows).toEqual(EVENT_TYPES.map((type) => [type, EVENT_TABLE[type].tells, named(EVENT_TABLE[type]).join(", ")]));
});

interface Rule {
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
}

/** A value that a rule of the schema takes. */
function valueFor(rule: Rule): unknown {
  if (rule.const !== undefined) return rule.const;
  return rule.enum?.[0] ?? { string: "x", integer: 1, boolean: true, array: ["x"] }[rule.type as "string"];
}

test("readers take each event with all that the schema names, and none without a required member or with one of another kind", () => {
  const read = (event: object) => parseEvent(JSON.stringify(event));
  for (const { required, properties } of eventsSchema.oneOf) {
    const members = Object.entries(properties as Readonly<Record<string, Rule>>);
    const whole = {
      ...Object.fromEntries(members.map(([name, rule]) => [name, valueFor(rule)])),
      at: "2026-01-31T12:00:00.000Z",
    };
    expect([whole, isEvent(whole), isEvent.errors]).toEqual([whole, true, null]);
    expect(read(whole)).toEqual(whole);
    expect(read({ ...whole, newer: 1 })).toEqual({ ...whole, newer: 1 });
    for (const name of required) expect([name, read({ ...whole, [name]: undefined })]).toEqual([name, undefined]);
    for (const [name] of members) expect([name, read({ ...whole, [name]: {} })]).toEqual([name, undefined]);
  }
  expect(read({ at: "2026-01-31T12:00:00.000Z", type: "of-a-newer-version" })).toBeUndefined();
});

test("readers take values that a newer version may have added to a list, and no time that is none", () => {
  const ended = { type: "ended", at: "2026-01-31T12:00:00.000Z", life: "x", by: "x", status: "of-a-newer-version" };
  expect(parseEvent(JSON.stringify(ended))).toEqual(ended);
  for (const at of ["2026-13-01T12:00:00.000Z", "2026-01-31T25:00:00.000Z", "2026-01-31", "x", 0])
    expect([at, parseEvent(JSON.stringify({ ...ended, at }))]).toEqual([at, undefined]);
});

test("readers take agents.json as the schema does, and no list with an agent without a required member or with one of another kind", () => {
  const { items } = agentsSchema;
  const { lives, ...own } = items.properties;
  const fill = (rules: object, at = "2026-01-31T12:00:00.000Z") =>
    Object.fromEntries(
      Object.entries(rules as Readonly<Record<string, Rule & { format?: string }>>).map(([name, rule]) => [
        name,
        rule.format === undefined ? (valueFor(rule) ?? null) : at,
      ]),
    );
  const life = fill(lives.items.properties);
  const agent = { ...fill(own), lives: [life] };
  expect([isAgents([agent]), isAgents.errors]).toEqual([true, null]);
  expect(isAgentList([agent, { ...agent, newer: 1, status: "of-a-newer-version" }])).toBe(true);
  expect(isAgentList({ 0: agent })).toBe(false);
  for (const name of items.required)
    expect([name, isAgentList([{ ...agent, [name]: undefined }])]).toEqual([name, false]);
  for (const name of Object.keys(agent)) expect([name, isAgentList([{ ...agent, [name]: {} }])]).toEqual([name, false]);
  for (const name of Object.keys(life))
    expect([name, isAgentList([{ ...agent, lives: [{ ...life, [name]: {} }] }])]).toEqual([name, false]);
});

test("the types of events are those of the schema, field by field", () => {
  const schema = readFileSync(new URL("../../orchestrator/schemas/events.schema.json", import.meta.url), "utf8");
  const types = `import type { FromSchema, JSONSchema } from "json-schema-to-ts";
    import type { LedgerEvent } from "${resolve("orchestrator/core/ledger/events/event.ts")}";
    const variants = ${JSON.stringify(JSON.parse(schema).oneOf)} as const;
    type Typed<V> = V extends JSONSchema ? FromSchema<V> : never;
    type Schema = Typed<(typeof variants)[number]>;
    type Same<A, B> = [A, B] extends [B, A] ? true : false;
    type Optional<E> = { [K in keyof E]-?: {} extends Pick<E, K> ? K : never }[keyof E];
    type Open<E> = { [K in keyof E]: E[K] extends readonly (infer I)[] | undefined ? I[] : E[K] };
    type Of<E, T> = Extract<E, { readonly type: T }>;
    type Agree<A, B> = [Same<keyof A, keyof B>, Same<Optional<A>, Optional<B>>, Open<A> extends B ? true : false];
    export const agree: { [T in LedgerEvent["type"]]: readonly boolean[] } = {
      ${EVENT_TYPES.map((type) => `"${type}": [true, true, true] satisfies Agree<Of<LedgerEvent, "${type}">, Of<Schema, "${type}">>`)} };`;
  expect(typeErrorsIn(types)).toBe("");
});

test("the schemas name the cap as their highest slot", () => {
  const maxima = [...JSON.stringify([agentsSchema, eventsSchema]).matchAll(/"maximum":(\d+)/g)].map(([, max]) =>
    Number(max),
  );
  expect(new Set(maxima)).toEqual(new Set([MAX_CONCURRENT_AGENTS]));
});

import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { MAX_CONCURRENT_AGENTS } from "../../orchestrator/core/max-concurrent-agents.ts";
import { DEFAULT_SETTINGS, type Model, type Settings } from "../../orchestrator/core/settings/settings.ts";

const schema = JSON.parse(readFileSync("orchestrator/schemas/settings.schema.json", "utf8"));

// The compiler holds each of these to the type: a key that is missing or too many does not compile.
const KEYS: Record<keyof Settings, true> = {
  parallelism: true,
  maxAgents: true,
  taskSource: true,
  order: true,
  retries: true,
  errorHandling: true,
  isolation: true,
  lostAgents: true,
  models: true,
  agentTypes: true,
  followUps: true,
  prices: true,
  checkSeconds: true,
  forwardBranch: true,
  guardEdits: true,
  checkCommand: true,
  worktreeSetUp: true,
  remake: true,
  worktreeMegabytes: true,
  tokenBudget: true,
  costBudget: true,
};
const TASK_SOURCES: Record<Settings["taskSource"], true> = { auto: true, bd: true, jsonl: true };
const ORDERS: Record<Settings["order"], true> = { priority: true, tracker: true, oldest: true };
const ERROR_HANDLINGS: Record<Settings["errorHandling"], true> = { "continue-on-error": true, "fail-fast": true };
const ISOLATIONS: Record<Settings["isolation"], true> = { shared: true, worktree: true, auto: true };
const LOST_AGENTS: Record<Settings["lostAgents"], true> = { ask: true, retry: true, accept: true };
const FOLLOW_UPS: Record<Settings["followUps"], true> = { report: true, tasks: true };
const MODELS: Record<Model, true> = { sonnet: true, opus: true, haiku: true, fable: true };

test("the schema has the settings that the type has, and no other", () => {
  expect(Object.keys(schema.properties)).toEqual(["$schema", ...Object.keys(KEYS)]);
});

describe("the schema allows the values that the type allows", () => {
  test.each([
    ["taskSource", schema.properties.taskSource.enum, TASK_SOURCES],
    ["order", schema.properties.order.enum, ORDERS],
    ["errorHandling", schema.properties.errorHandling.enum, ERROR_HANDLINGS],
    ["isolation", schema.properties.isolation.enum, ISOLATIONS],
    ["lostAgents", schema.properties.lostAgents.enum, LOST_AGENTS],
    ["followUps", schema.properties.followUps.enum, FOLLOW_UPS],
    ["models", schema.properties.models.additionalProperties.enum, MODELS],
  ])("%s", (_, allowed, values) => {
    expect(allowed).toEqual(Object.keys(values));
  });
});

test("the schema's defaults are the defaults", () => {
  const defaults = Object.keys(KEYS).flatMap((key) => {
    const value = schema.properties[key].default;
    return value === undefined ? [] : [[key, value]];
  });
  expect(Object.fromEntries(defaults)).toEqual(DEFAULT_SETTINGS);
});

test("no setting can raise the cap", () => {
  expect([schema.properties.parallelism.maximum, schema.properties.maxAgents.maximum]).toEqual([
    MAX_CONCURRENT_AGENTS,
    MAX_CONCURRENT_AGENTS,
  ]);
});

test("every list of values that the schema has is held to a type above, and every setting says what it is for", () => {
  const settings = Object.entries(schema.properties as Record<string, { enum?: unknown; description?: string }>);
  const listed = settings.filter(([, rule]) => rule.enum).map(([name]) => name);
  expect(listed).toEqual(["taskSource", "order", "errorHandling", "isolation", "lostAgents", "followUps"]);
  expect(settings.filter(([, { description = "" }]) => !/^[A-Z].{20,}\.$/.test(description))).toEqual([]);
});

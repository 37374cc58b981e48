import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import type { LedgerEvent } from "../../../orchestrator/core/ledger/events/event.ts";
import { repeatSummary } from "../../../orchestrator/core/run/handover.ts";
import type { MemberRun } from "../../../orchestrator/core/run/run.ts";
import { cutShort } from "../../../orchestrator/core/run/states.ts";
import { holdsOfRun } from "../../../orchestrator/core/run/step/end/held-back.ts";
import { pauseRun, stopRun } from "../../../orchestrator/io/run/halt-run.ts";
import eventsSchema from "../../../orchestrator/schemas/events.schema.json" with { type: "json" };
import { DrivenRun, report } from "../driven/driven-run.ts";

const ajv = new Ajv2020({ allErrors: true, formats: { "date-time": true } });
const isEvent = ajv.compile(eventsSchema);

/** What the log was told of tasks that did not start, as `title: reason`, each line valid by the schema. */
function told(run: DrivenRun): string[] {
  const events = readFileSync(run.replay.paths.events, "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as LedgerEvent)
    .filter((event) => event.type === "task-held-back");
  for (const event of events) expect([event, isEvent(event), isEvent.errors]).toEqual([event, true, null]);
  return events.map(({ title, reason, by }) => `${title}: ${reason}${by ? ` [${by.join(" ")}]` : ""}`);
}

const NO_TASKS = { tasks: [], ready: [], blocked: new Map() };

test("the log is told once why a task does not start, and again when the reason is another one", async () => {
  const run = new DrivenRun();
  const first = await run.add("First", { priority: 0 });
  const second = await run.add("Second", { priority: 1 });
  await run.add("Person", { labels: ["human"] });
  const both = await run.add("Both", { dependsOn: [first, second] });
  const { calls } = await run.next({ limit: 1 });
  const atStart = [
    "Second: this run works on at most 1 at once",
    'Person: its label "human" reserves it for a person',
    `Both: it waits for ${first}, ${second} [${first} ${second}]`,
  ];
  expect(told(run).sort()).toEqual([...atStart].sort());
  const agents = await run.makeAll(calls);
  await run.next({ limit: 1 });
  expect(told(run)).toHaveLength(3);
  await run.end(agents[0] ?? "");
  const next = await run.next({ limit: 1 });
  expect(told(run)).toHaveLength(3);
  const third = await run.add("Third");
  const [agent] = await run.makeAll(next.calls);
  await run.end(agent ?? "", report("failed", "It cannot be done."));
  await (await run.source()).depend(both, third, "blocks", "test");
  await run.next({ limit: 1 });
  expect(told(run).slice(3).sort()).toEqual([
    `Both: it waits for ${second}, ${third} [${second} ${third}]`,
    "Third: this run works on at most 1 at once",
  ]);
});

test("whoever asks for a finished run once more is told again what it left out, and why", async () => {
  const run = new DrivenRun();
  const person = await run.add("Person", { labels: ["human"] });
  const after = await run.add("After", { dependsOn: [person] });
  await run.add("First");
  const [agent] = await run.makeAll((await run.next()).calls);
  await run.end(agent ?? "");
  const { done, heldBack, blocked } = await run.next();
  expect(done).toBe(true);
  expect([heldBack.map(({ id }) => id), blocked]).toEqual([[person], [after]]);
  const again = repeatSummary(await run.run());
  expect([again.heldBack, again.blocked]).toEqual([heldBack, blocked]);
});

test("the summary of a stopped run, asked for again, names what was not begun, with a reason that still holds", async () => {
  const run = new DrivenRun();
  await run.add("First", { priority: 0 });
  const id = await run.add("Second", { priority: 1 });
  const [agent] = await run.makeAll((await run.next({ limit: 1 })).calls);
  await stopRun(await run.context(), await run.run(), false);
  await run.end(agent ?? "");
  const { done, heldBack, blocked } = await run.next({ limit: 1 });
  expect([done, heldBack, blocked]).toEqual([true, [{ id, reason: "the run was stopped" }], []]);
  const again = repeatSummary(await run.run());
  expect([again.heldBack, again.blocked]).toEqual([heldBack, []]);
  const cut = cutShort(
    { ...(await run.run()), state: { kind: "open" } },
    "its agent has ended",
    "2026-01-01T00:00:00Z",
  );
  expect(repeatSummary(cut)).toMatchObject({ heldBack, blocked: [] });
});

test("what somebody else closes meanwhile is told to be none of the run's", async () => {
  const run = new DrivenRun();
  await run.add("First", { priority: 0 });
  const other = await run.add("Other", { priority: 1 });
  await run.makeAll((await run.next({ limit: 1 })).calls);
  await (await run.source()).close(other, "somebody", "done by hand");
  await run.next({ limit: 1 });
  await run.next({ limit: 1 });
  expect(told(run)).toEqual([
    "Other: this run works on at most 1 at once",
    "Other: it is now closed, or claimed by somebody else",
  ]);
});

test("while a run is paused, that is what holds its tasks back", async () => {
  const run = new DrivenRun();
  await run.add("First", { priority: 0 });
  await run.add("Second", { priority: 1 });
  await run.makeAll((await run.next({ limit: 1 })).calls);
  await pauseRun(await run.context(), await run.run());
  await run.next({ limit: 1 });
  expect(told(run)).toEqual(["Second: this run works on at most 1 at once", "Second: the run is paused"]);
});

test("of a composite run it is told which members' parts wait for which, and which can never begin", () => {
  const member = (name: string, ...dependencies: string[]) => ({
    name,
    skillName: "skyfom-x",
    role: `Build the ${name}`,
    dependencies,
    isRequired: true,
    isIndependent: false,
  });
  const attempt = {
    number: 1,
    title: "",
    skillName: "",
    agentType: "",
    handedOverAt: "",
    taskId: "bd-1",
    member: "api",
  };
  const work = {
    taskId: "bd-1",
    members: [member("api"), member("web", "api"), member("qa", "api", "web"), member("docs")],
  };
  const run = { kind: "composite", id: "abcd", attempts: [attempt], work } as unknown as MemberRun;
  expect(holdsOfRun(run, [{ id: "docs", why: { kind: "no-slot" } }], NO_TASKS, undefined)).toEqual([
    { taskId: "bd-1", member: "web", title: "Build the web", why: { kind: "waits", on: ["api"] } },
    { taskId: "bd-1", member: "qa", title: "Build the qa", why: { kind: "waits", on: ["api", "web"] } },
    { taskId: "bd-1", member: "docs", title: "Build the docs", why: { kind: "no-slot" } },
  ]);
});

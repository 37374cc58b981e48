import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { askAgain } from "../../orchestrator/core/texts/report/report-form.ts";
import { statePaths } from "../../orchestrator/io/ledger/files/state-paths.ts";
import { readReport, writeBrief } from "../../orchestrator/io/reference/brief-files.ts";
import { readAgents, readEvents, readSlotsTaken } from "../support/repository-state.ts";
import { type ClientProcess, startClientProcess } from "./support/client-process.ts";
import { ClientSession } from "./support/client-session.ts";
import { type HookedProject, type HookOptions, type HookRun, makeHookedProject } from "./support/hooked-project.ts";

let project: HookedProject;
let client: ClientProcess;
let session: ClientSession;

const REFERENCE = { run: "r4nd", attempt: 1 };
const BRIEF = { prompt: "The brief.", skillName: "skyfom-backend-developer", taskId: "bd-7", description: "Write it" };
const REPORT = '```skyfom-report\n{"status":"done","summary":"It works."}\n```';
const QUESTION = askAgain("its last message holds no report");

/** An agent of a brief, at work in the background. */
beforeEach(async () => {
  project = makeHookedProject();
  client = startClientProcess();
  session = new ClientSession(project, client.pid);
  await session.prompts("/skyfom-pm");
  writeBrief(statePaths(project.state), REFERENCE, BRIEF);
  await session.asks("toolu_1", { prompt: "@skyfom r4nd.1 else: cat x" });
  await session.agentStarts("agent1");
  await session.launched("toolu_1", "agent1");
});

afterEach(async () => {
  await client.kill();
  project.remove();
});

/** What the agent is told at a stop; undefined when it may stop. */
async function stop(agent = "agent1", more: Readonly<Record<string, unknown>> = {}, options: HookOptions = {}) {
  return questionIn(await session.run("settle", session.stopOf(agent, more), options));
}

function questionIn({ code, stderr, stdout }: HookRun): string | undefined {
  expect([code, stderr]).toEqual([0, ""]);
  if (stdout === "") return undefined;
  const { decision, reason, ...rest } = JSON.parse(stdout) as Record<string, unknown>;
  expect([decision, rest]).toEqual(["block", {}]);
  return reason as string;
}

function questions(): unknown[] {
  return readEvents(project.root).filter(({ type }) => type === "report-asked");
}

const statusOf = (agent: string) => readAgents(project.root).find(({ agentId }) => agentId === agent)?.status;
const SECOND = { stop_hook_active: true };

test("an agent that stops without its report is asked for it once, and keeps its slot until it stops again", async () => {
  expect(await stop()).toBe(QUESTION);
  expect([statusOf("agent1"), readSlotsTaken(project.root)]).toEqual(["running", ["1"]]);
  expect(questions()).toMatchObject([
    { reference: "r4nd.1", agent: "agent1", why: "its last message holds no report" },
  ]);
  expect(await stop("agent1", { ...SECOND, last_assistant_message: REPORT })).toBeUndefined();
  expect([statusOf("agent1"), readSlotsTaken(project.root)]).toEqual(["completed", []]);
  expect(readReport(statePaths(project.state), REFERENCE)?.lastMessage).toBe(REPORT);
  expect(readEvents(project.root).filter(({ type }) => type === "overrun")).toEqual([]);
});

test("the question names all that is wrong with the report that is there", async () => {
  const text = '```skyfom-report\n{"status":"finished","summary":""}\n```';
  expect(await stop("agent1", { last_assistant_message: text })).toBe(
    askAgain(
      'its report is wrong: "status" should be "done", "partial", "failed" or "needs-input"; "summary" should be a non-empty string',
    ),
  );
});

test("an agent that gives no report then either may stop all the same", async () => {
  await stop();
  expect(await stop("agent1", SECOND)).toBeUndefined();
  expect([statusOf("agent1"), readSlotsTaken(project.root)]).toEqual(["completed", []]);
});

test("an agent that ends with its report is not asked", async () => {
  expect(await stop("agent1", { last_assistant_message: REPORT })).toBeUndefined();
  expect([statusOf("agent1"), questions()]).toEqual(["completed", []]);
});

test("an agent that no run has started is not asked", async () => {
  await session.asks("toolu_2");
  await session.agentStarts("agent2");
  await session.launched("toolu_2", "agent2");
  expect(await stop("agent2")).toBeUndefined();
  expect(statusOf("agent2")).toBe("completed");
});

test("an agent whose own agent is at work is not asked: it is idle, and is asked when it ends", async () => {
  await session.asks("toolu_2", {}, { agent_id: "agent1" });
  await session.agentStarts("agent2");
  await session.run("settle", session.resultOf("toolu_2", { status: "async_launched", agentId: "agent2" }));
  expect(await stop()).toBeUndefined();
  expect(statusOf("agent1")).toBe("idle");
  await stop("agent2");
  await session.agentStarts("agent1");
  expect(await stop()).toBe(QUESTION);
});

test("an attempt is asked once, however often its agent is resumed", async () => {
  await stop();
  await stop("agent1", SECOND);
  await session.agentStarts("agent1");
  await session.messages("toolu_message", "agent1");
  expect(await stop()).toBeUndefined();
  expect([statusOf("agent1"), questions()]).toEqual(["completed", [expect.anything()]]);
});

describe("an agent is not asked any more when", () => {
  const run = { format: 1, id: "r4nd", owner: "o", openedAt: "2026-01-01T00:00:00.000Z", limit: 5 };
  const work = { taskId: "bd-7", title: "", skillName: "s", agentType: "general-purpose", handedOverAt: "" };
  const outcome = { kind: "failed", summary: "", mayRetry: false, at: "2026-01-01T00:00:00.000Z" };
  test.each([
    ["its attempt has an outcome", { ...run, attempts: [{ ...work, number: 1, outcome }] }],
    ["its run is finished", { ...run, finishedAt: "2026-01-01T00:00:00.000Z", attempts: [{ ...work, number: 1 }] }],
  ])("%s", async (_, content) => {
    writeFileSync(join(project.state, "runs/r4nd/run.json"), JSON.stringify(content));
    expect(await stop()).toBeUndefined();
    expect(statusOf("agent1")).toBe("completed");
  });
});

test.each([
  [
    "a model error",
    (to: ClientSession) => to.event("StopFailure", { agent_id: "agent1", error: "overloaded" }),
    "failed",
  ],
  [
    "a TaskStop",
    (to: ClientSession) =>
      to.event("PostToolUse", { tool_name: "TaskStop", tool_use_id: "t", tool_response: { task_id: "agent1" } }),
    "killed",
  ],
])("%s is not held up", async (_, event, status) => {
  expect(questionIn(await session.run("settle", event(session)))).toBeUndefined();
  expect([statusOf("agent1"), readSlotsTaken(project.root)]).toEqual([status, []]);
});

test("of two installs one asks, and neither frees the slot", async () => {
  const second = { bundles: project.installAgain() };
  for (let round = 0; round < 2; round++) {
    const answers = await Promise.all([stop(), stop("agent1", {}, second), stop(), stop("agent1", {}, second)]);
    expect(answers.filter(Boolean)).toEqual(round === 0 ? [QUESTION] : []);
    expect([statusOf("agent1"), readSlotsTaken(project.root)]).toEqual(["running", ["1"]]);
  }
  expect(questions()).toHaveLength(1);
});

test("a second install's hook that is late changes nothing: the report that was given stays, and nobody kept it on", async () => {
  const second = { ...SECOND, last_assistant_message: REPORT };
  await stop();
  await stop("agent1", second);
  await session.turnEnds();
  expect(await stop("agent1", second)).toBeUndefined();
  expect(await stop()).toBeUndefined();
  expect(readReport(statePaths(project.state), REFERENCE)?.lastMessage).toBe(REPORT);
  expect(readEvents(project.root).filter(({ type }) => type === "overrun")).toEqual([]);
});

test("where the question cannot be noted the agent may stop, and its slot is free", async () => {
  mkdirSync(join(project.state, "runs/r4nd"), { recursive: true });
  writeFileSync(join(project.state, "runs/r4nd/asked"), "");
  expect(await stop()).toBeUndefined();
  expect(readSlotsTaken(project.root)).toEqual([]);
});

describe("what the agent was given", () => {
  const given = () => readEvents(project.root).filter(({ type }) => type === "brief-not-given");
  const result = (prompt: string, status = "async_launched") =>
    session.event("PostToolUse", {
      tool_name: "Agent",
      tool_use_id: "toolu_1",
      tool_input: { prompt },
      tool_response: { status, agentId: "agent1" },
    });

  test.each([
    ["its brief", BRIEF.prompt, []],
    ["its brief, with other line ends", `${BRIEF.prompt}\r\n`, []],
    ["its bare reference", "@skyfom r4nd.1 else: cat x", ["reference"]],
    ["another reference", "@skyfom r4nd.2 else: cat x", ["another-prompt"]],
    ["another plugin's prompt", "Do something else.", ["another-prompt"]],
  ])("%s is told by the result of its call, and logged once where it is not the brief", async (_, prompt, logged) => {
    const second = { bundles: project.installAgain() };
    await Promise.all([session.run("settle", result(prompt)), session.run("settle", result(prompt), second)]);
    await session.run("settle", result(prompt, "completed"));
    expect(given().map((event) => event.given)).toEqual(logged);
  });
});

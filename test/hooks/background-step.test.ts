import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { statePaths } from "../../orchestrator/io/ledger/files/state-paths.ts";
import { beginSteps, endSteps, takeKept } from "../../orchestrator/io/run/tell/kept-step.ts";
import { readOrders } from "../support/model/read-orders.ts";
import { SKYFOM } from "../support/repository-state.ts";
import { startClientProcess } from "./support/client-process.ts";
import { ClientSession } from "./support/client-session.ts";
import { makeHookedProject } from "./support/hooked-project.ts";
import { readAnswer } from "./support/read-answer.ts";

const REPORT = { last_assistant_message: '```skyfom-report\n{"status":"done","summary":"It works."}\n```' };

/** A run on two tasks that need each other's end, whose first agent has ended. */
async function afterFirstAgent() {
  const project = makeHookedProject();
  const client = startClientProcess();
  onTestFinished(async () => {
    await client.kill();
    project.remove();
  });
  const env = { ...process.env, CLAUDE_PID: String(client.pid), CLAUDE_PROJECT_DIR: project.root };
  const skyfom = (...args: string[]) =>
    execFileSync(process.execPath, [join(SKYFOM, "bin/skyfom"), ...args], { cwd: project.root, env, encoding: "utf8" });
  const session = new ClientSession(project, client.pid, undefined, { bundles: join(SKYFOM, "hooks/dist") });
  const told = async (agent: string, call: string) =>
    readAnswer(await session.run("user-prompt-submit", session.notificationOf(agent, call)))?.additionalContext;
  await session.prompts("/skyfom-pm");
  const first = JSON.parse(skyfom("task", "add", "One", "--json")).id;
  skyfom("task", "add", "Two", "--needs", first);
  const { run, calls } = JSON.parse(skyfom("next", "--json"));
  await session.asks("c1", { prompt: calls[0].prompt, description: calls[0].description });
  await session.agentStarts("a1");
  await session.launched("c1", "a1");
  await session.agentStops("a1", REPORT);
  return { session, skyfom, told, run, paths: statePaths(project.state) };
}

test("what a step in the background has to hand over comes with the notification of its end, once", async () => {
  const { skyfom, told, run } = await afterFirstAgent();
  const printed = skyfom("next", "--run", run, "--in-background");
  expect(readOrders(printed).agentCalls).toMatchObject([{ prompt: expect.stringContaining(`@skyfom ${run}.2 `) }]);
  expect(await told("bash1", "b1")).toBe(printed.trim());
  expect(await told("a1", "c1")).toBeUndefined();
});

test("calls that were made by then are not handed over once more", async () => {
  const { session, skyfom, told, run } = await afterFirstAgent();
  const [call] = readOrders(skyfom("next", "--run", run, "--in-background")).agentCalls;
  await session.asks("c2", call as Record<string, unknown>);
  await session.agentStarts("a2");
  await session.launched("c2", "a2");
  expect(await told("bash1", "b1")).toBeUndefined();
});

test("while one is taken, the end of an agent is left to it, which then takes one step more", async () => {
  const { told, run, paths } = await afterFirstAgent();
  beginSteps(paths, run);
  expect(await told("a1", "c1")).toBeUndefined();
  expect(endSteps(paths, run, { text: "what was due before", references: [] })).toBe(true);
  expect(existsSync(join(paths.runs, run, "stepping"))).toBe(false);
  expect(takeKept(paths, run)).toEqual({ text: "what was due before", isOver: false });
});

test("what this home has not stored so is not told, as the state of an archive holds it", () => {
  const project = makeHookedProject();
  onTestFinished(() => project.remove());
  const paths = statePaths(project.state);
  const due = join(paths.runs, "r4nd/due");
  mkdirSync(paths.tmp, { recursive: true });
  mkdirSync(dirname(due), { recursive: true });
  endSteps(paths, "r4nd", { text: "what is due", references: [], isOver: true });
  const stored = readFileSync(due, "utf8");
  for (const other of [
    stored.replace("what is due", "do as I say"),
    stored.replace(/"isOver":true,?/, ""),
    '{"text":"do as I say","references":[]}',
  ]) {
    writeFileSync(due, other);
    expect(takeKept(paths, "r4nd")).toBeUndefined();
    expect(existsSync(due)).toBe(false);
  }
  writeFileSync(due, stored);
  expect(takeKept(paths, "r4nd")).toEqual({ text: "what is due", isOver: true });
});

test("one whose process was killed keeps nothing from going on", async () => {
  const { told, run, paths } = await afterFirstAgent();
  const module = join(SKYFOM, "orchestrator/io/run/tell/kept-step.ts");
  const script = `import { beginSteps } from ${JSON.stringify(module)}; beginSteps(${JSON.stringify(paths)}, ${JSON.stringify(run)});`;
  execFileSync(process.execPath, ["--import", "tsx", "--input-type=module", "-e", script], { cwd: SKYFOM });
  expect(existsSync(join(paths.runs, run, "stepping"))).toBe(true);
  expect(readOrders((await told("a1", "c1")) ?? "").agentCalls).toHaveLength(1);
});

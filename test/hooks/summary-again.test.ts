import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { SKYFOM } from "../support/repository-state.ts";
import { startClientProcess } from "./support/client-process.ts";
import { ClientSession } from "./support/client-session.ts";
import { makeHookedProject } from "./support/hooked-project.ts";
import { readAnswer } from "./support/read-answer.ts";

const REPORT = { last_assistant_message: '```skyfom-report\n{"status":"done","summary":"It works."}\n```' };

test("of agents that end together one tells the summary, in print mode each; an agent that is woken later tells none", async () => {
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
  const isTold = async (agent: string, call: string, entrypoint = "cli") => {
    const notification = session.notificationOf(agent, call);
    const client = { env: { CLAUDE_CODE_ENTRYPOINT: entrypoint } };
    const answer = readAnswer(await session.run("user-prompt-submit", notification, client));
    return answer?.additionalContext;
  };
  await session.prompts("/skyfom-pm");
  for (const title of ["One", "Two", "Three"]) skyfom("task", "add", title);
  const { run, calls } = JSON.parse(skyfom("next", "--json"));
  expect(calls).toHaveLength(3);
  for (const n of [1, 2, 3]) {
    await session.asks(`c${n}`, { prompt: calls[n - 1].prompt, description: calls[n - 1].description });
    await session.agentStarts(`a${n}`);
    await session.launched(`c${n}`, `a${n}`);
  }
  for (const n of [1, 2, 3]) await session.agentStops(`a${n}`, REPORT);
  const summary = `Skyfom run ${run} is finished: 3 closed, 0 failed. Tell the user this summary.`;
  const first = await isTold("a1", "c1");
  expect(first?.split("\n", 1)).toEqual([summary]);
  expect(first).toMatch(/\nDone, as the agents tell it:\n(> - .*\n){3}[\s\S]*For the rest: \/skyfom:skyfom-report/);
  expect(await isTold("a2", "c2")).toBe(`Skyfom: run ${run} is over; its summary was given. There is nothing to do.`);
  expect(await isTold("a3", "c3", "sdk-cli")).toBe(first);
  const printed: unknown = JSON.parse(skyfom("next", "--run", run, "--handover"));
  expect(printed).toEqual({ text: expect.stringMatching(`^${summary}`), isOver: true });
  await session.messages("m1", "a2");
  await session.agentStarts("a2");
  await session.agentStops("a2");
  expect(await isTold("a2", "m1")).toBeUndefined();
});

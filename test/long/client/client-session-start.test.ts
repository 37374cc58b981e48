import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { setTerminalStage } from "../../support/interactive/terminal-stage.ts";
import { call, say } from "../../support/model/answer.ts";
import { makeObeyingModel } from "../../support/model/obeying-model.ts";
import type { ScriptedModel } from "../../support/model/scripted-model.ts";
import { setStage } from "../../support/play.ts";
import { SKYFOM } from "../../support/repository-state.ts";
import { shareCheckout } from "../../support/scratch-repository.ts";

const ENGINE = `node "${join(SKYFOM, "skills/skyfom-pm-agent-orchestrator/skyfom.mjs")}"`;

/** What main conversations were told of open runs at their sessions' starts. */
function told({ exchanges }: ScriptedModel): string[] {
  const texts = exchanges.flatMap(({ request }) => (request.agentId ? [] : request.newTexts));
  return texts.flatMap((text) => /Skyfom: run \w+ is open[\s\S]*? next --run \w+/.exec(text)?.[0] ?? []);
}

test("a new session after the client was killed is told of the run, and can continue with the command that it is given", async () => {
  const obeying = makeObeyingModel({ work: { thinkMs: () => 60_000 } });
  const stage = await setStage(async (request, around) => {
    if (request.agentId || !request.newTexts.some((text) => text.endsWith("Hello")))
      return obeying.script(request, around);
    const command = /If the user wants to continue, run: (.+)/.exec(request.newTexts.join("\n"))?.[1];
    return command ? call({ name: "Bash", input: { command } }) : say("Hello");
  }, "plugin");
  shareCheckout(stage.repository);
  stage.skyfom("task", "add", "one");
  const first = stage.start({ prompt: "/skyfom:skyfom-pm 7" });
  await expect.poll(() => stage.model.agentsAtWork(), { timeout: 30_000 }).toBe(1);
  expect(told(stage.model)).toEqual([]);
  first.signal("SIGKILL");
  await first.ended;
  const second = stage.start({ prompt: "Hello" });
  await expect.poll(() => stage.events().filter(({ type }) => type === "started"), { timeout: 30_000 }).toHaveLength(2);
  await second.close();
  const run = stage.events().find(({ type }) => type === "run-opened")?.run;
  expect(told(stage.model)).toEqual([
    expect.stringMatching(/^Skyfom: run \w+ is open; its client is gone: 0 closed, 1 unsettled \(.+\)\.\n/),
  ]);
  expect(told(stage.model)[0]).toMatch(new RegExp(`run: .* next --run ${run}$`));
  expect(stage.events().filter(({ type }) => type === "run-opened")).toHaveLength(1);
});

test("a session without an open run is told nothing", async () => {
  const stage = await setStage(() => say("Hello"), "plugin");
  stage.skyfom("task", "add", "one");
  await stage.run({ prompt: "skyfom?" });
  await stage.run({ prompt: "Hello" });
  expect(told(stage.model)).toEqual([]);
});

test("after /compact the conversation is told of the run that it had begun", async () => {
  const stage = await setTerminalStage("plugin");
  stage.skyfom("task", "add", "one");
  stage.cast
    .order(
      "skyfom begin",
      call({ name: "Bash", input: { command: `${ENGINE} next`, description: "Begin" } }),
      say("Begun."),
    )
    .order("talk", say("Noted."));
  const person = await stage.sitDown();
  await person.say("skyfom begin");
  await expect
    .poll(() => stage.events().filter(({ type }) => type === "run-opened").length, { timeout: 30_000 })
    .toBe(1);
  await expect.poll(() => stage.cast.requestsOf("main").length, { timeout: 30_000 }).toBe(2);
  await person.say("/compact");
  await person.see(/[Cc]ompacted/);
  await person.say("talk");
  await expect.poll(() => told(stage.model), { timeout: 30_000 }).toHaveLength(1);
  expect(told(stage.model)).toEqual([
    expect.stringMatching(/^Skyfom: run \w+ is open: 0 closed, 1 unsettled .*\nWhen an agent ends, .* next --run \w+$/),
  ]);
  await person.leave();
});

test("a person at a terminal sees what the last run came to when the next session begins", async () => {
  const stage = await setTerminalStage("plugin");
  const { root } = stage.repository;
  const id = stage.skyfom("task", "add", "Choose a provider").trim().split(" ", 1)[0] ?? "";
  stage.skyfom("task", "note", id, "Not done in run k3f9: Which?");
  const at = new Date().toISOString();
  const attempt = { number: 1, taskId: id, title: "Choose a provider", skillName: "s", agentType: "general-purpose" };
  const outcome = { kind: "needs-input", summary: "Which?", mayRetry: false, at };
  const attempts = [{ ...attempt, handedOverAt: at, outcome }];
  const owner = "0.0.0.1.1";
  const run = { format: 1, id: "k3f9", owner, openedAt: at, finishedAt: at, limit: 7, attempts };
  for (const folder of ["slots", "runs/k3f9"]) mkdirSync(join(root, ".git/skyfom", folder), { recursive: true });
  writeFileSync(join(root, ".git/skyfom/runs/k3f9/run.json"), JSON.stringify(run));
  const person = await stage.sitDown();
  const screen = await person.see(/Skyfom needs you/);
  expect(screen).toMatch(/last run k3f9 ended/);
  expect(screen.replaceAll(/\s+/g, " ")).toContain(`Skyfom needs you: 1 question (${id}).`);
  await person.leave();
});

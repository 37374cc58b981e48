import { join } from "node:path";
import { expect, test } from "vitest";
import { call, say } from "../support/answer.ts";
import { setTerminalStage } from "../support/interactive/terminal-stage.ts";
import { makeObeyingModel } from "../support/obeying-model.ts";
import { setStage } from "../support/play.ts";
import { SKYFOM } from "../support/repository-state.ts";
import type { ScriptedModel } from "../support/scripted-model.ts";

const ENGINE = `node "${join(SKYFOM, "skills/skyfom-pm-agent-orchestrator/skyfom.mjs")}"`;

/** What main conversations were told of open runs at their sessions' starts. */
function told({ exchanges }: ScriptedModel): string[] {
  const texts = exchanges.flatMap(({ request }) => (request.agentId ? [] : request.newTexts));
  return texts.flatMap((text) => /Skyfom: run \w+ is open[\s\S]*? next --run \w+/.exec(text)?.[0] ?? []);
}

test("a new session after the client was killed is told of the run, and can go on with the command that it is given", async () => {
  const obeying = makeObeyingModel({ work: { thinkMs: () => 60_000 } });
  const stage = await setStage(async (request, around) => {
    if (request.agentId || !request.newTexts.some((text) => text.endsWith("Hello")))
      return obeying.script(request, around);
    const command = /If the user wants to go on, run: (.+)/.exec(request.newTexts.join("\n"))?.[1];
    return command ? call({ name: "Bash", input: { command } }) : say("Hello");
  }, "plugin");
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
    expect.stringMatching(/^Skyfom: run \w+ is open; its client is gone: 0 closed, 1 to be settled \(.+\)\.\n/),
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
    expect.stringMatching(
      /^Skyfom: run \w+ is open: 0 closed, 1 to be settled .*\nWhen an agent ends, .* next --run \w+$/,
    ),
  ]);
  await person.leave();
});

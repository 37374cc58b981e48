import { expect, test } from "vitest";
import { addTwelveTasks } from "../../support/jobs/twelve-tasks.ts";
import { makeObeyingModel } from "../../support/model/obeying-model.ts";
import type { Script } from "../../support/model/scripted-model.ts";
import { setStage } from "../../support/play.ts";
import { readTaskStatuses } from "../../support/repository-state.ts";
import { shareCheckout } from "../../support/scratch-repository.ts";

const WORK = { thinkMs: () => 300 };

/** An obeying model whose main conversation changes the input of each Agent call. */
function withCalls(change: (input: Readonly<Record<string, unknown>>) => object): Script {
  const obeying = makeObeyingModel({ work: WORK });
  return async (request, around) => {
    const answer = await obeying.script(request, around);
    if (request.agentId || answer.kind !== "message") return answer;
    const blocks = answer.blocks.map((block) =>
      block.type === "tool_use" && block.name === "Agent"
        ? { ...block, input: change(block.input as Readonly<Record<string, unknown>>) }
        : block,
    );
    return { ...answer, blocks };
  };
}

const PLAIN = withCalls((input) => input);
const IN_FOREGROUND = withCalls((input) => ({ ...input, run_in_background: false }));

test.each([
  ["the client runs nothing in the background", PLAIN, { CLAUDE_CODE_DISABLE_BACKGROUND_TASKS: "1" }],
  ["the model asks for the foreground", IN_FOREGROUND, {}],
  ["both", IN_FOREGROUND, { CLAUDE_CODE_DISABLE_BACKGROUND_TASKS: "1" }],
])("a run of twelve tasks ends by itself where %s", async (_, script, env) => {
  const stage = await setStage(script, "plugin");
  addTwelveTasks(stage.repository.root);
  const end = await stage.run({ prompt: "/skyfom:skyfom-pm 7", env });
  expect(end).toMatchObject({ exitCode: 0, isTimedOut: false });
  expect([...readTaskStatuses(stage.repository.root).values()]).toEqual(Array(12).fill("closed"));
  expect(stage.agents()).toHaveLength(12);
  expect(end.stdout).toContain("12 closed, 0 failed");
  expect(stage.slotsTaken()).toEqual([]);
});

test("a model that puts a sentence before each prompt is told what to do, starts nobody, and the run ends and says so", async () => {
  const script = withCalls((input) => ({ ...input, prompt: `Please do this: ${input.prompt}` }));
  const stage = await setStage(script, "plugin");
  shareCheckout(stage.repository);
  for (const title of ["Serve the accounts", "Show the accounts"]) stage.skyfom("task", "add", title);
  const end = await stage.run({ prompt: "/skyfom:skyfom-pm" });
  expect(end).toMatchObject({ exitCode: 0, isTimedOut: false });
  expect(stage.agents()).toEqual([]);
  expect(end.stdout).toContain("0 closed, 2 failed");
  const denied = stage.errors().filter((text) => text.includes("The prompt must begin with"));
  expect(denied.length).toBeGreaterThanOrEqual(2);
  expect(denied.length).toBeLessThanOrEqual(6);
});

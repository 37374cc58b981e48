import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Work } from "../support/obeying-agents.ts";
import { makeObeyingModel } from "../support/obeying-model.ts";
import { type Stage, setStage } from "../support/play.ts";
import { readTaskStatuses } from "../support/repository-state.ts";

const BACKEND = "skyfom-backend-developer";
const FRONTEND = "skyfom-frontend-developer";
const QA = "skyfom-qa-engineer";

/** Web builds on nothing, the test on the backend. */
const MEMBERS = [{ skillName: BACKEND }, { skillName: FRONTEND }, { skillName: QA, dependencies: [BACKEND] }];

test("fail-fast: nothing new begins, the agent still at work is stopped, and the task goes back with the reason", async () => {
  const { stage, task } = await setUp(
    { errorHandling: "fail-fast" },
    {
      thinkMs: (brief) => (works(brief, FRONTEND) ? 60_000 : 500),
      report: (brief) => (works(brief, BACKEND) ? failing("The port is taken.") : undefined),
    },
  );
  const end = await runIt(stage, task);
  expect(end).toMatchObject({ exitCode: 0, isTimedOut: false });
  expect(agentsOf(stage)).toEqual([`${BACKEND} completed`, `${FRONTEND} killed`]);
  expect(taskOf(stage)).toMatchObject({ status: "open", notes: expect.stringContaining("The port is taken.") });
  expect(end.stdout).toContain(`nothing more was started, because ${BACKEND} failed`);
  expect(stage.slotsTaken()).toEqual([]);
});

test("continue-on-error: all that can run does, what depends on the failed part does not, and the report names it", async () => {
  const { stage, task } = await setUp(
    { errorHandling: "continue-on-error" },
    {
      thinkMs: () => 400,
      report: (brief) => (works(brief, BACKEND) ? failing("The port is taken.") : undefined),
    },
  );
  const end = await runIt(stage, task);
  expect(agentsOf(stage)).toEqual([`${BACKEND} completed`, `${FRONTEND} completed`]);
  expect(end.stdout).toContain(`failed: ${BACKEND}: its agent reported failed: The port is taken.`);
  expect(end.stdout).toContain(`not started: ${QA}: it depends on what ${BACKEND} failed`);
  expect(taskOf(stage)).toMatchObject({ status: "open" });
});

test("retry: a failed part is tried again with the failure in its brief, and what depends on it waits for that", async () => {
  const { stage, task } = await setUp(
    { errorHandling: "retry", maxRetries: 2 },
    {
      thinkMs: () => 400,
      report: (brief) =>
        works(brief, BACKEND) && !brief.includes("An earlier attempt failed")
          ? failing("The port is taken.")
          : undefined,
    },
  );
  await runIt(stage, task);
  expect(agentsOf(stage)).toEqual([BACKEND, BACKEND, FRONTEND, QA].map((skill) => `${skill} completed`));
  const retried = stage.model.exchanges.find(({ request }) => request.prompt.includes("An earlier attempt failed"));
  expect(retried?.request.prompt).toContain("The port is taken.");
  expect(taskOf(stage)).toMatchObject({ status: "closed" });
});

test("a part that is not required may fail: the task is closed all the same", async () => {
  const members = [{ skillName: FRONTEND, required: false }, { skillName: BACKEND }];
  const { stage, task } = await setUp(
    {},
    {
      thinkMs: () => 400,
      report: (brief) => (works(brief, FRONTEND) ? failing("The port is taken.") : undefined),
    },
    members,
  );
  await runIt(stage, task);
  expect(agentsOf(stage)).toEqual([BACKEND, FRONTEND].map((skill) => `${skill} completed`));
  expect(taskOf(stage)).toMatchObject({ status: "closed" });
});

test("a part over its time limit is stopped, and tried again under retry", async () => {
  const { stage, task } = await setUp(
    { errorHandling: "retry", timeoutSeconds: 4 },
    {
      thinkMs: (brief) => (works(brief, BACKEND) && !brief.includes("An earlier attempt failed") ? 60_000 : 300),
    },
  );
  await runIt(stage, task);
  expect(agentsOf(stage)).toEqual([
    `${BACKEND} completed`,
    `${BACKEND} killed`,
    `${FRONTEND} completed`,
    `${QA} completed`,
  ]);
  expect(taskOf(stage)).toMatchObject({ status: "closed" });
});

test("below the project manager a failure ends the composite's agent with a report of it, and the task goes back", async () => {
  const { stage } = await setUp(
    { errorHandling: "fail-fast" },
    {
      thinkMs: () => 400,
      report: (brief) => (works(brief, BACKEND) ? failing("The port is taken.") : undefined),
    },
    MEMBERS,
    ["--label", "skill:trio"],
  );
  stage.repository.write(".claude/skyfom.json", JSON.stringify({ retries: 0 }));
  const end = await stage.run({ prompt: "/skyfom:skyfom-pm" });
  expect(agentsOf(stage)).toEqual([`${BACKEND} completed`, `${FRONTEND} completed`, "trio completed"]);
  expect(taskOf(stage)).toMatchObject({ status: "open", notes: expect.stringContaining("The port is taken.") });
  expect(end.stdout).toMatch(/is finished: 0 closed, 1 failed\./);
});

async function setUp(strategy: object, work: Work, members: readonly object[] = MEMBERS, more: readonly string[] = []) {
  const stage = await setStage(makeObeyingModel({ work }).script, "plugin");
  const composition = { name: "trio", executionMode: "hybrid", subSkills: members, coordinationStrategy: strategy };
  stage.repository.write(".claude/skills/trio/composition.json", JSON.stringify(composition));
  stage.repository.write(
    ".claude/skills/trio/SKILL.md",
    "---\nname: trio\ndescription: Use when three are needed\n---\n\n# Trio\n\nDo as the brief says.\n",
  );
  const added = stage.skyfom("task", "add", "Take orders", ...more, "--json");
  return { stage, task: (JSON.parse(added) as { id: string }).id };
}

function runIt(stage: Stage, task: string) {
  return stage.run({ prompt: `/skyfom:skyfom-pm --skill trio --task ${task}` });
}

/** Whether this is the brief of an agent that works by a skill, not one that only names it. */
function works(brief: string, skill: string): boolean {
  return brief.includes(`Work by the skill \`skyfom:${skill}\``);
}

function failing(summary: string): string {
  return `\`\`\`skyfom-report\n${JSON.stringify({ status: "failed", summary })}\n\`\`\``;
}

/** Sorted, since calls of one message start in any order. */
function agentsOf(stage: Stage): string[] {
  return stage
    .agents()
    .map(({ skillName, status }) => `${skillName} ${status}`)
    .sort();
}

function taskOf({ repository: { root } }: Stage): Record<string, unknown> {
  expect(readTaskStatuses(root).size).toBe(1);
  return JSON.parse(readFileSync(join(root, ".beads/issues.jsonl"), "utf8")) as Record<string, unknown>;
}

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { COMBOS, type Combo, installerOf, PM, PREFIX } from "../../support/combos.ts";
import type { Work } from "../../support/model/obeying-agents.ts";
import { makeObeyingModel } from "../../support/model/obeying-model.ts";
import { type Stage, setStage } from "../../support/play.ts";
import { readTaskStatuses } from "../../support/repository-state.ts";

const BACKEND = "skyfom-backend-developer";
const FRONTEND = "skyfom-frontend-developer";
const QA = "skyfom-qa-engineer";

/** Web builds on nothing, the test on the backend. */
const MEMBERS = [{ skillName: BACKEND }, { skillName: FRONTEND }, { skillName: QA, dependencies: [BACKEND] }];

const seen: object[] = [];
afterAll(() => console.table(seen));

describe.each(COMBOS)("by $install in $mode", (combo) => {
  test("fail-fast: nothing new begins, the agent still at work is stopped, and the task goes back with the reason", async () => {
    const { stage, task } = await setUp(
      combo,
      { errorHandling: "fail-fast" },
      {
        thinkMs: (brief) => (works(combo, brief, FRONTEND) ? 60_000 : 500),
        report: (brief) => (works(combo, brief, BACKEND) ? failing("The port is taken.") : undefined),
      },
    );
    const end = await runIt(combo, stage, task);
    expect(end).toMatchObject({ exitCode: 0, isTimedOut: false });
    expect(agentsOf(stage)).toEqual([`${BACKEND} completed`, `${FRONTEND} killed`]);
    expect(taskOf(stage)).toMatchObject({ status: "open", notes: expect.stringContaining("The port is taken.") });
    expect(end.stdout).toContain(`nothing more was started, because ${BACKEND} failed`);
    expect(stage.slotsTaken()).toEqual([]);
    note("fail-fast", combo, stage);
  });

  test("continue-on-error: all that can run does, what depends on the failed part does not, and the report names it", async () => {
    const { stage, task } = await setUp(
      combo,
      { errorHandling: "continue-on-error" },
      {
        thinkMs: () => 400,
        report: (brief) => (works(combo, brief, BACKEND) ? failing("The port is taken.") : undefined),
      },
    );
    const end = await runIt(combo, stage, task);
    expect(agentsOf(stage)).toEqual([`${BACKEND} completed`, `${FRONTEND} completed`]);
    expect(end.stdout).toContain(
      `failed: backend developer (${BACKEND}): its agent reported failed: The port is taken.`,
    );
    // told with the end of either agent
    const summaries = end.stdout.split("is finished").slice(1);
    expect(summaries.length).toBeGreaterThan(0);
    for (const summary of summaries)
      expect(summary).toContain(`not started: ${QA}: it depends on ${BACKEND}, which failed`);
    expect(taskOf(stage)).toMatchObject({ status: "open" });
    note("continue-on-error", combo, stage);
  });

  test("retry: a failed part is tried again with the failure in its brief, and what depends on it waits for that", async () => {
    const { stage, task } = await setUp(
      combo,
      { errorHandling: "retry", maxRetries: 2 },
      {
        thinkMs: () => 400,
        report: (brief) =>
          works(combo, brief, BACKEND) && !brief.includes("An earlier attempt failed")
            ? failing("The port is taken.")
            : undefined,
      },
    );
    await runIt(combo, stage, task);
    expect(agentsOf(stage)).toEqual([BACKEND, BACKEND, FRONTEND, QA].map((skill) => `${skill} completed`));
    const retried = stage.model.exchanges.find(({ request }) => request.prompt.includes("An earlier attempt failed"));
    expect(retried?.request.prompt).toContain("The port is taken.");
    expect(taskOf(stage)).toMatchObject({ status: "closed" });
    note("retry", combo, stage);
  });
});

const [FIRST] = COMBOS as [Combo];

test("a part that is not required may fail: the task is closed all the same", async () => {
  const members = [{ skillName: FRONTEND, required: false }, { skillName: BACKEND }];
  const { stage, task } = await setUp(
    FIRST,
    {},
    {
      thinkMs: () => 400,
      report: (brief) => (works(FIRST, brief, FRONTEND) ? failing("The port is taken.") : undefined),
    },
    members,
  );
  await runIt(FIRST, stage, task);
  expect(agentsOf(stage)).toEqual([BACKEND, FRONTEND].map((skill) => `${skill} completed`));
  expect(taskOf(stage)).toMatchObject({ status: "closed" });
});

test("a part over its time limit is stopped, and tried again under retry", async () => {
  const { stage, task } = await setUp(
    FIRST,
    { errorHandling: "retry", timeoutSeconds: 4 },
    {
      thinkMs: (brief) => (works(FIRST, brief, BACKEND) && !brief.includes("An earlier attempt failed") ? 60_000 : 300),
    },
  );
  await runIt(FIRST, stage, task);
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
    FIRST,
    { errorHandling: "fail-fast" },
    {
      thinkMs: () => 400,
      report: (brief) => (works(FIRST, brief, BACKEND) ? failing("The port is taken.") : undefined),
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

async function setUp(
  combo: Combo,
  strategy: object,
  work: Work,
  members: readonly object[] = MEMBERS,
  more: readonly string[] = [],
) {
  const stage = await setStage(makeObeyingModel({ work }).script, installerOf(combo));
  const composition = { name: "trio", executionMode: "hybrid", subSkills: members, coordinationStrategy: strategy };
  stage.repository.write(".claude/skills/trio/composition.json", JSON.stringify(composition));
  stage.repository.write(
    ".claude/skills/trio/SKILL.md",
    "---\nname: trio\ndescription: Use when three are needed\n---\n\n# Trio\n\nDo as the brief says.\n",
  );
  const added = stage.skyfom("task", "add", "Take orders", ...more, "--json");
  return { stage, task: (JSON.parse(added) as { id: string }).id };
}

function runIt({ install }: Combo, stage: Stage, task: string) {
  return stage.run({ prompt: `${PM[install]} --skill trio --task ${task}` });
}

/** Whether this is the brief of an agent that uses a skill, not one that only names it. */
function works({ install }: Combo, brief: string, skill: string): boolean {
  return brief.includes(`Use the skill \`${PREFIX[install]}${skill}\``);
}

function note(what: string, { install, mode }: Combo, stage: Stage): void {
  const { status } = taskOf(stage);
  seen.push({
    what,
    install,
    mode,
    agents: agentsOf(stage).join(", ").replaceAll("skyfom-", ""),
    task: status,
    "slots left": stage.slotsTaken().length,
  });
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

import { join } from "node:path";
import { expect, test } from "vitest";
import { makeObeyingModel } from "../support/obeying-model.ts";
import { type Stage, setStage } from "../support/play.ts";
import { type AgentEntry, readTaskStatuses, SKYFOM } from "../support/repository-state.ts";

const BACKEND = "skyfom-backend-developer";
const FRONTEND = "skyfom-frontend-developer";
const MOBILE = "skyfom-mobile-developer";
const DESIGNER = "skyfom-designer";
const QA = "skyfom-qa-engineer";
const REVIEWER = "skyfom-code-reviewer";
const INSTALLS = ["plugin", ".claude"] as const;
const COMMAND = { plugin: "/skyfom:skyfom-pm", ".claude": "/skyfom-pm" } as const;

test.each(INSTALLS)(
  "a full-stack task: its composite has the API built first, then web and app at the same time (%s)",
  async (install) => {
    const stage = await setStage(obeying(), install);
    const [task = ""] = addTasks(stage, 1, "fullstack");
    const end = await stage.run({ prompt: COMMAND[install] });
    expect(end).toMatchObject({ exitCode: 0, isTimedOut: false });
    expect(statuses(stage)).toEqual(["closed"]);
    const [backend, web, app] = [workOf(stage, BACKEND), workOf(stage, FRONTEND), workOf(stage, MOBILE)];
    expect(backend.to <= web.from && backend.to <= app.from).toBe(true);
    expect(web.from < app.to && app.from < web.to).toBe(true);
    expect(stage.agents().map(({ taskId }) => taskId)).toEqual(Array(4).fill(task));
    expect(stage.slotsTaken()).toEqual([]);
    const briefOfWeb = stage.model.exchanges.find(({ request }) =>
      request.prompt.includes(`\`${nameIn(install)}${FRONTEND}\``),
    );
    expect(briefOfWeb?.request.prompt).toContain(`## Done before\n- ${BACKEND} (done): `);
  },
);

test.each(INSTALLS)(
  "in the default permission mode a composite needs no more than the one rule (%s)",
  async (install) => {
    const stage = await setStage(obeying(), install);
    const root = install === "plugin" ? SKYFOM : join(stage.repository.root, ".claude");
    stage.trust();
    if (install === "plugin") {
      stage.allow(`Bash(node "${join(root, "skills/skyfom-pm-agent-orchestrator/skyfom.mjs")}":*)`);
    }
    addTasks(stage, 1, "fullstack");
    const end = await stage.run({ prompt: COMMAND[install], permissionMode: "default" });
    expect(end).toMatchObject({ exitCode: 0, isTimedOut: false });
    expect(stage.errors()).toEqual([]);
    expect(statuses(stage)).toEqual(["closed"]);
    expect(stage.agents()).toHaveLength(4);
  },
);

test("a feature-complete task: three build at the same time, then two test and review", async () => {
  const stage = await setStage(obeying(), "plugin");
  addTasks(stage, 1, "feature-complete");
  const end = await stage.run({ prompt: COMMAND.plugin });
  expect(end).toMatchObject({ exitCode: 0, isTimedOut: false });
  expect(statuses(stage)).toEqual(["closed"]);
  const builders = [BACKEND, FRONTEND, DESIGNER].map((skill) => workOf(stage, skill));
  const judges = [QA, REVIEWER].map((skill) => workOf(stage, skill));
  for (const group of [builders, judges]) {
    const lastStart =
      group
        .map(({ from }) => from)
        .sort()
        .at(-1) ?? "";
    expect(group.every(({ to }) => to > lastStart)).toBe(true);
  }
  const built =
    builders
      .map(({ to }) => to)
      .sort()
      .at(-1) ?? "";
  expect(judges.every(({ from }) => from >= built)).toBe(true);
});

test("five developers in one message: five tasks of five fields run at the same time", async () => {
  const stage = await setStage(obeying(), "plugin");
  for (const label of ["backend", "frontend", "mobile", "devops", "qa"]) addTasks(stage, 1, label);
  await stage.run({ prompt: COMMAND.plugin });
  expect(stage.model.peakAtWork()).toBe(5);
  expect(statuses(stage)).toEqual(Array(5).fill("closed"));
});

test("seven composites at once, each wanting three members, finish without waiting for each other for ever", async () => {
  const stage = await setStage(obeying(), "plugin");
  addTasks(stage, 7, "fullstack");
  const end = await stage.run({ prompt: `${COMMAND.plugin} 7` });
  expect(end).toMatchObject({ exitCode: 0, isTimedOut: false });
  expect(statuses(stage)).toEqual(Array(7).fill("closed"));
  expect(stage.model.peakAtWork()).toBeLessThanOrEqual(7);
  expect(stage.slotsTaken()).toEqual([]);
  // Parts that found no slot were done by the composite agents themselves.
  expect(stage.model.exchanges.filter(({ request }) => handsIn(request.lastAnswer)).length).toBeGreaterThan(0);
});

test("tests and reviews for which there is no slot become tasks, and are done by others", async () => {
  const stage = await setStage(obeying(), "plugin");
  addTasks(stage, 7, "feature-complete");
  await stage.run({ prompt: `${COMMAND.plugin} 7` });
  const deferred = stage.events().filter(({ type }) => type === "task-closed").length - 7;
  expect(deferred).toBeGreaterThan(0);
  expect(statuses(stage)).toEqual(Array(7 + deferred).fill("closed"));
  const judges = stage.agents().filter(({ skillName }) => skillName === QA || skillName === REVIEWER);
  expect(judges).toHaveLength(14);
});

test("called by the user directly, a composite runs its members from the main conversation and closes its task", async () => {
  const stage = await setStage(obeying(), "plugin");
  const [task = ""] = addTasks(stage, 1, "x");
  const skill = "--skill skyfom-fullstack-developer";
  const end = await stage.run({ prompt: `${COMMAND.plugin} ${skill} --task ${task}` });
  expect(end).toMatchObject({ exitCode: 0, isTimedOut: false });
  expect(statuses(stage)).toEqual(["closed"]);
  const skills = stage.agents().map(({ skillName }) => skillName);
  expect(skills.sort()).toEqual([BACKEND, FRONTEND, MOBILE].sort());
  expect(end.stdout).toMatch(/is finished: 3 closed, 0 failed\./);
});

function obeying(): Parameters<typeof setStage>[0] {
  return makeObeyingModel({ work: { thinkMs: () => 600 } }).script;
}

function addTasks(stage: Stage, count: number, label: string): string[] {
  return Array.from({ length: count }, (_, n) => {
    const added = stage.skyfom("task", "add", `Feature ${label} ${n}`, "--label", label, "--json");
    return (JSON.parse(added) as { id: string }).id;
  });
}

function handsIn(answer: readonly unknown[]): boolean {
  return /next --run \w+ --report \d+/.test(JSON.stringify(answer));
}

function statuses(stage: Stage): string[] {
  return [...readTaskStatuses(stage.repository.root).values()];
}

function nameIn(install: (typeof INSTALLS)[number]): string {
  return install === "plugin" ? "skyfom:" : "";
}

/** When the one agent of a skill worked, ISO 8601. */
function workOf(stage: Stage, skill: string): { readonly from: string; readonly to: string } {
  const [agent, other] = stage.agents().filter(({ skillName }) => skillName === skill) as (AgentEntry & {
    spawnedAt: string;
    endedAt: string;
  })[];
  if (!agent || other) throw new Error(`not one agent by ${skill}`);
  return { from: agent.spawnedAt, to: agent.endedAt };
}

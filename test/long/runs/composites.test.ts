import { afterAll, describe, expect, test } from "vitest";
import { COMBOS, type Combo, installerOf, PM, PREFIX } from "../../support/combos.ts";
import { makeObeyingModel } from "../../support/model/obeying-model.ts";
import { type Stage, setStage } from "../../support/play.ts";
import { type AgentEntry, readTaskStatuses } from "../../support/repository-state.ts";
import { shareCheckout } from "../../support/scratch-repository.ts";

const BACKEND = "skyfom-backend-developer";
const FRONTEND = "skyfom-frontend-developer";
const MOBILE = "skyfom-mobile-developer";
const DESIGNER = "skyfom-designer";
const QA = "skyfom-qa-engineer";
const REVIEWER = "skyfom-code-reviewer";

const seen: object[] = [];
afterAll(() => console.table(seen));

describe.each(COMBOS)("by $install in $mode", (combo) => {
  const { install } = combo;

  test("a full-stack task: its composite has the API built first, then web and app at the same time", async () => {
    const stage = await setStage(obeying(), installerOf(combo));
    const [task = ""] = addTasks(stage, 1, "fullstack");
    await runToItsEnd(stage);
    expect(statuses(stage)).toEqual(["closed"]);
    const [backend, web, app] = [workOf(stage, BACKEND), workOf(stage, FRONTEND), workOf(stage, MOBILE)];
    expect(backend.to <= web.from && backend.to <= app.from).toBe(true);
    expect(areTogether([web, app])).toBe(true);
    expect(stage.agents().map(({ taskId }) => taskId)).toEqual(Array(4).fill(task));
    const briefOfWeb = stage.model.exchanges.find(({ request }) =>
      request.prompt.includes(`\`${PREFIX[install]}${FRONTEND}\``),
    );
    expect(briefOfWeb?.request.prompt).toContain(
      `## Done before\nThe agents of these parts reported:\n\n> - ${BACKEND} (done): `,
    );
    note("fullstack", combo, stage);
  });

  test("a feature-complete task: three build at the same time, then two test and review", async () => {
    const stage = await setStage(obeying(), installerOf(combo));
    addTasks(stage, 1, "feature-complete");
    await runToItsEnd(stage);
    expect(statuses(stage)).toEqual(["closed"]);
    const builders = [BACKEND, FRONTEND, DESIGNER].map((skill) => workOf(stage, skill));
    const judges = [QA, REVIEWER].map((skill) => workOf(stage, skill));
    expect([builders, judges].map(areTogether)).toEqual([true, true]);
    expect(judges.every(({ from }) => builders.every(({ to }) => from >= to))).toBe(true);
    note("feature-complete", combo, stage);
  });

  test("five developers in one message: five tasks of five fields run at the same time", async () => {
    const stage = await setStage(obeying(), installerOf(combo));
    shareCheckout(stage.repository);
    for (const label of ["backend", "frontend", "mobile", "devops", "qa"]) addTasks(stage, 1, label);
    await runToItsEnd(stage);
    expect(spawnsByMessage(stage)).toEqual([5]);
    expect(stage.model.peakAtWork()).toBe(5);
    expect(statuses(stage)).toEqual(Array(5).fill("closed"));
    note("five developers", combo, stage);
  });

  async function runToItsEnd(stage: Stage): Promise<void> {
    const end = await stage.run({ prompt: PM[install] });
    expect(end).toMatchObject({ exitCode: 0, isTimedOut: false });
    expect(stage.errors()).toEqual([]);
    expect(stage.slotsTaken()).toEqual([]);
  }
});

test("seven composites at once, each wanting three members, finish without waiting for each other forever", async () => {
  const stage = await setStage(obeying(), "plugin");
  addTasks(stage, 7, "fullstack");
  const end = await stage.run({ prompt: `${PM.plugin} 7` });
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
  await stage.run({ prompt: `${PM.plugin} 7` });
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
  const end = await stage.run({ prompt: `${PM.plugin} ${skill} --task ${task}` });
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

/** How many agents each message of the main conversation spawned. */
function spawnsByMessage({ model }: Stage): number[] {
  return model.exchanges.flatMap(({ request, answer }) => {
    const blocks = request.agentId === undefined && answer?.kind === "message" ? answer.blocks : [];
    return blocks.filter((block) => block.type === "tool_use" && block.name === "Agent").length || [];
  });
}

/** Whether the work of all went on at one moment. */
function areTogether(works: readonly Worked[]): boolean {
  return works.every(({ from }) => works.every(({ to }) => from < to));
}

function note(what: string, { install, mode }: Combo, stage: Stage): void {
  const [agents, left] = [stage.agents().length, stage.slotsTaken().length];
  seen.push({ what, install, mode, agents, "peak at work": stage.model.peakAtWork(), "slots left": left });
}

/** When an agent worked, ISO 8601. */
interface Worked {
  readonly from: string;
  readonly to: string;
}

/** When the one agent of a skill worked. */
function workOf(stage: Stage, skill: string): Worked {
  const [agent, other] = stage.agents().filter(({ skillName }) => skillName === skill) as (AgentEntry & {
    spawnedAt: string;
    endedAt: string;
  })[];
  if (!agent || other) throw new Error(`not one agent by ${skill}`);
  return { from: agent.spawnedAt, to: agent.endedAt };
}

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, expect, test } from "vitest";
import type { ClientOptions } from "../../support/client/client.ts";
import { COMBOS, type Combo, installerOf, PM } from "../../support/combos.ts";
import { processesOfHome } from "../../support/interactive/processes-of-home.ts";
import { addThirtyTasks } from "../../support/jobs/thirty-tasks.ts";
import { makeObeyingModel } from "../../support/model/obeying-model.ts";
import type { Exchange } from "../../support/model/scripted-model.ts";
import { type Stage, setStage } from "../../support/play.ts";
import { readTaskStatuses } from "../../support/repository-state.ts";
import { shareCheckout } from "../../support/scratch-repository.ts";
import { seededChance } from "../../support/seeded-chance.ts";

/** In each install and mode; twenty in all. */
const KILLS = 5;
/** Between the first request of a client, or of one of its agents, and its end: from before its first call to several layers on. */
const [SOONEST_MS, LATEST_MS] = [0, 6000];
const MARKS = "marks.txt";

/** What an agent of a task does; a redirection could not be allowed by a rule. */
const marking = (task: string) => `echo ${task} | tee -a ${MARKS}`;
/** In the default mode somebody has to allow that. */
const MARKING_ALLOWED = ["--settings", JSON.stringify({ permissions: { allow: [`Bash(tee -a ${MARKS}:*)`] } })];

const seen: object[] = [];
afterAll(() => console.table(seen));

test.each(COMBOS)(
  "killed at five random moments, every task is done exactly once, or in doubt with what it changed ($install, $mode)",
  async (combo) => {
    const random = seededChance(20 + COMBOS.indexOf(combo));
    let kills = 0;
    let doubts = 0;
    for (let rounds = 1; kills < KILLS; rounds++) {
      const killed = await runThirtyTasks(combo, KILLS - kills, random);
      expect(killed.kills).toBeGreaterThan(0);
      kills += killed.kills;
      doubts += killed.doubts;
      if (kills >= KILLS) seen.push({ ...combo, rounds, kills, "tasks in doubt": doubts });
    }
  },
  1_500_000,
);

/** Runs thirty tasks to their end with clients of which as many are killed as it says, the last one never. */
async function runThirtyTasks(combo: Combo, mostKills: number, random: () => number) {
  const { script } = makeObeyingModel({
    work: {
      thinkMs: () => between(random, 200, 1500),
      toolCall: (brief) => ({ name: "Bash", input: { command: marking(idOf(brief)) } }),
    },
  });
  const stage = await setStage(script, installerOf(combo));
  const session = { prompt: `${PM[combo.install]} 7`, args: MARKING_ALLOWED };
  shareCheckout(stage.repository); // all of them add to one file
  stage.trust(); // or the client loads no module from `.claude`, and may run a call before it writes it down
  const ids = addThirtyTasks(stage.repository.root, stage.repository.write);
  let kills = 0;
  let doubts = 0;
  for (let count = 0; count < 60 && !isAllClosed(stage); count++) {
    const afterMs = between(random, SOONEST_MS, LATEST_MS);
    const kill: Kill = { afterMs, of: kills % 2 === 0 ? "an agent" : "anyone" };
    if (await oneSession(stage, session, kills < mostKills ? kill : undefined)) kills++;
    doubts += settleDoubts(stage);
  }
  await stage.run(session); // what the last one left behind is swept
  expect(marksOf(stage)).toEqual([...ids].sort());
  expect(isAllClosed(stage)).toBe(true);
  expect(stage.slotsTaken()).toEqual([]);
  expect(stage.agents().filter(({ status }) => OPEN.has(status))).toEqual([]);
  expect(stage.model.peakInFlight()).toBeLessThanOrEqual(7);
  return { kills, doubts };
}

const OPEN = new Set(["reserved", "waiting", "running", "idle"]);

/** When a client is killed: so long after the first request of an agent, or of anyone. */
interface Kill {
  readonly afterMs: number;
  readonly of: "an agent" | "anyone";
}

/** Whether the client was killed before it ended by itself. */
async function oneSession(stage: Stage, session: Partial<ClientOptions>, kill: Kill | undefined): Promise<boolean> {
  const asked = stage.model.exchanges.length;
  const client = stage.start(session);
  let isOver = false;
  const ended = client.ended.then((end) => {
    isOver = true;
    return end;
  });
  if (kill !== undefined) {
    const isAwaited = ({ request }: Exchange) => kill.of === "anyone" || request.agentId !== undefined;
    while (!isOver && !stage.model.exchanges.slice(asked).some(isAwaited)) await sleep(20);
    await Promise.race([ended, sleep(kill.afterMs)]);
    if (!isOver) {
      client.signal("SIGKILL");
      await ended;
      await untilQuiet(stage);
      return true;
    }
  }
  expect(await ended).toMatchObject({ exitCode: 0, isTimedOut: false });
  return false;
}

/** Hooks and shells outlive their client for a moment: what they still do must not come after the user's word. */
async function untilQuiet({ repository }: Stage): Promise<void> {
  for (let look = 0; look < 100 && processesOfHome(repository.home).length > 0; look++) await sleep(50);
}

/** Does what the user does about tasks in doubt of runs that are over: looks at what was changed, then accepts or releases. */
function settleDoubts(stage: Stage): number {
  const statuses = readTaskStatuses(stage.repository.root);
  // a later run may have begun what was released before, and be in doubt about it in turn
  const newest = new Map(runsOf(stage).flatMap(({ attempts }) => attempts.map((attempt) => [attempt.taskId, attempt])));
  const inDoubt = [...newest.values()].filter(({ outcome }) => outcome?.kind === "in-doubt");
  const unsettled = inDoubt.filter(({ taskId }) => statuses.get(taskId) === "in_progress");
  for (const { taskId, outcome } of unsettled) {
    expect(outcome?.summary).toContain(`it ran "${marking(taskId)}"`);
    stage.skyfom("task", marksOf(stage).includes(taskId) ? "close" : "release", taskId);
  }
  return unsettled.length;
}

interface RunFile {
  readonly attempts: readonly { taskId: string; outcome?: { kind: string; summary: string } }[];
}

function runsOf({ repository, events }: Stage): RunFile[] {
  const opened = events().filter(({ type }) => type === "run-opened");
  const paths = opened.map(({ run }) => join(repository.root, ".claude/state/runs", String(run), "run.json"));
  return paths.filter(existsSync).map((path) => JSON.parse(readFileSync(path, "utf8")) as RunFile);
}

function marksOf({ repository }: Stage): string[] {
  const path = join(repository.root, MARKS);
  return existsSync(path) ? readFileSync(path, "utf8").split("\n").filter(Boolean).sort() : [];
}

function isAllClosed({ repository }: Stage): boolean {
  return [...readTaskStatuses(repository.root).values()].every((status) => status === "closed");
}

/** A brief begins with its task: `# ID: title`. */
function idOf(brief: string): string {
  return /^# (\S+):/.exec(brief)?.[1] ?? "unknown";
}

function between(random: () => number, least: number, most: number): number {
  return least + random() * (most - least);
}

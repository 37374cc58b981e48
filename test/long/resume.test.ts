import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { processesOfHome } from "../support/interactive/processes-of-home.ts";
import { makeObeyingModel } from "../support/obeying-model.ts";
import { type Stage, setStage } from "../support/play.ts";
import { readTaskStatuses } from "../support/repository-state.ts";
import { addThirtyTasks } from "../support/thirty-tasks.ts";

const KILLS = 20;
/** Between the start of a client and its end, in milliseconds: from before its first call to several layers on. */
const [SOONEST_MS, LATEST_MS] = [500, 6000];
const MARKS = "marks.txt";

test("killed at twenty random moments, every task is done exactly once, or in doubt with what it changed", async () => {
  const random = mulberry(20);
  let kills = 0;
  let doubts = 0;
  for (let round = 0; kills < KILLS; round++) {
    const killed = await runThirtyTasks(
      () => (kills < KILLS ? between(random, SOONEST_MS, LATEST_MS) : undefined),
      random,
    );
    kills += killed.kills;
    doubts += killed.doubts;
    console.log(`round ${round}: ${kills} kills, ${doubts} tasks in doubt`);
    expect(killed.kills).toBeGreaterThan(0);
  }
}, 1_500_000);

/** Runs thirty tasks to their end with clients that are killed, and one that is not when `nextKill` gives none. */
async function runThirtyTasks(nextKill: () => number | undefined, random: () => number) {
  const { script } = makeObeyingModel({
    work: {
      thinkMs: () => between(random, 200, 1500),
      toolCall: (brief) => ({ name: "Bash", input: { command: `echo ${idOf(brief)} >> ${MARKS}` } }),
    },
  });
  const stage = await setStage(script, "plugin");
  const ids = addThirtyTasks(stage.repository.root, stage.repository.write);
  let kills = 0;
  let doubts = 0;
  for (let session = 0; session < 60 && !isAllClosed(stage); session++) {
    const wasKilled = await oneSession(stage, kills < KILLS ? nextKill() : undefined);
    if (wasKilled) kills++;
    doubts += settleDoubts(stage);
  }
  await stage.run({ prompt: "/skyfom:skyfom-pm 7" }); // what the last one left behind is swept
  expect(marksOf(stage)).toEqual([...ids].sort());
  expect(isAllClosed(stage)).toBe(true);
  expect(stage.slotsTaken()).toEqual([]);
  expect(stage.agents().filter(({ status }) => OPEN.has(status))).toEqual([]);
  expect(stage.model.peakInFlight()).toBeLessThanOrEqual(7);
  return { kills, doubts };
}

const OPEN = new Set(["reserved", "waiting", "running", "idle"]);

/** Whether the client was killed before it ended by itself. */
async function oneSession(stage: Stage, killAfterMs: number | undefined): Promise<boolean> {
  const client = stage.start({ prompt: "/skyfom:skyfom-pm 7" });
  let isOver = false;
  const ended = client.ended.then((end) => {
    isOver = true;
    return end;
  });
  if (killAfterMs !== undefined) {
    await Promise.race([ended, sleep(killAfterMs)]);
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
  const inDoubt = runsOf(stage).flatMap(({ attempts }) => {
    const newest = new Map(attempts.map((attempt) => [attempt.taskId, attempt]));
    return [...newest.values()].filter(({ outcome }) => outcome?.kind === "in-doubt");
  });
  const unsettled = inDoubt.filter(({ taskId }) => statuses.get(taskId) === "in_progress");
  for (const { taskId, outcome } of unsettled) {
    expect(outcome?.summary).toContain(`it ran "echo ${taskId} >> ${MARKS}"`);
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

/** Numbers from 0 to 1 that are the same for the same seed. */
function mulberry(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

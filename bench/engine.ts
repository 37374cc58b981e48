// What a run costs: `tsx bench/engine.ts [SECONDS]`. Thirty dependent tasks on seven slots, on the real client: how long that takes
// beside list scheduling of the same durations, and what the model of the main conversation writes and reads for it.

import { startClient } from "../test/support/client/client.ts";
import { makeObeyingModel } from "../test/support/model/obeying-model.ts";
import { startScriptedModel } from "../test/support/model/scripted-model.ts";
import { readTaskStatuses, runSkyfom, SKYFOM } from "../test/support/repository-state.ts";
import { makeScratchRepository, shareCheckout } from "../test/support/scratch-repository.ts";
import { madeWith } from "./measure/made-with.ts";
import { playGraph } from "./orders/play-graph.ts";
import { BYTES_A_TOKEN, managerTokens } from "./whole-runs/manager-tokens.ts";

/** A task with how long it takes, and the places of those that it needs. */
interface DrawnTask {
  readonly seconds: number;
  readonly needs: readonly number[];
}

const SLOTS = 7;
const COUNT = 30;
const seconds = Number(process.argv[2] ?? 12);

const tasks = drawTasks();
const repository = makeScratchRepository();
const { root: cwd, home } = repository;
shareCheckout(repository);
const numbers = addTasks();
const thinkMs = (brief: string) => (tasks[numbers.get(/^# (\S+):/m.exec(brief)?.[1] ?? "") ?? -1]?.seconds ?? 0) * 1000;
const model = await startScriptedModel(makeObeyingModel({ work: { thinkMs } }).script);
const prompt = `/skyfom:skyfom-pm ${SLOTS}`;
const end = await startClient({ prompt, cwd, home, modelUrl: model.url, pluginDir: SKYFOM, timeoutMs: 900_000 }).ended;
const closed = [...readTaskStatuses(cwd).values()].filter((status) => status === "closed").length;
report();
await model.close();
repository.remove();
process.exitCode = end.exitCode === 0 && closed === COUNT ? 0 : 1;

function report(): void {
  const periods = model.periods();
  const took =
    (Math.max(...periods.map(({ endMs }) => endMs)) - Math.min(...periods.map(({ startMs }) => startMs))) / 1000;
  const bound = listSchedule();
  const { written, read } = managerTokens(model.exchanges);
  console.log(
    `${madeWith()}\n\n${closed} of ${COUNT} tasks closed, ${seconds} s each on average, peak ${model.peakAtWork()}`,
  );
  console.log("\n| | measured | aim |\n|---|---|---|");
  console.log(
    `| makespan beside list scheduling on ${SLOTS} slots (${bound.toFixed(1)} s) | ${(took / bound).toFixed(2)} (${took.toFixed(1)} s) | 1.1 |`,
  );
  console.log(
    `| tokens the model writes for a spawn, bytes / ${BYTES_A_TOKEN}, most of ${written.length} | ${Math.max(...written)} | 40 |`,
  );
  console.log(`| tokens it reads of our steps, a task, bytes / ${BYTES_A_TOKEN} | ${(read / COUNT).toFixed(0)} | 60 |`);
}

/** Seconds that greedy list scheduling takes: whenever a slot is free, the first task that is ready begins. */
function listSchedule(): number {
  const graph = tasks.map((task, n) => ({ id: String(n), length: task.seconds, needs: task.needs.map(String) }));
  const ranking = graph.map(({ id }) => id);
  return Math.max(...playGraph(graph, ranking, SLOTS).values());
}

/** Thirty tasks of half to one and a half times the average, each needing up to two of those before it; the same ones each time. */
function drawTasks(): DrawnTask[] {
  let state = 7;
  const draw = (below: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return Math.floor((state / 2 ** 31) * below);
  };
  return Array.from({ length: COUNT }, (_, n) => ({
    seconds: seconds * (0.5 + draw(1001) / 1000),
    needs: n < 8 ? [] : [...new Set([draw(n), draw(n)])].slice(0, draw(3)),
  }));
}

/** Adds them to the repository: the place in the list of each, by its id. */
function addTasks(): Map<string, number> {
  const ids: string[] = [];
  for (const [n, { needs }] of tasks.entries()) {
    const wanted = needs.length > 0 ? ["--needs", needs.map((need) => ids[need]).join(",")] : [];
    const added = runSkyfom(cwd, "task", "add", `Do part ${n}`, ...wanted, "--json");
    ids.push((JSON.parse(added) as { id: string }).id);
  }
  return new Map(ids.map((id, n) => [id, n]));
}

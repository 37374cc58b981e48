// What agents take of memory, on Linux: `tsx bench/memory.ts [ROUNDS]`. The real client with a scripted model runs 1 and 7 agents, each
// of which has a command of its shell open; the memory of the client and of everything below it is looked at ten times a second. It is the
// proportional share of each process (PSS), so that what several share counts once. What an agent's own commands take comes on top.

import { readdirSync, readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { startClient } from "../test/support/client/client.ts";
import { call, say } from "../test/support/model/answer.ts";
import { JobBoard, jobs } from "../test/support/model/job-board.ts";
import { startScriptedModel } from "../test/support/model/scripted-model.ts";
import { SKYFOM } from "../test/support/repository-state.ts";
import { makeScratchRepository } from "../test/support/scratch-repository.ts";
import { madeWith } from "./measure/made-with.ts";

const [rounds = 3] = process.argv.slice(2).map(Number);

console.log(`${madeWith()}\n`);
console.log("| agents at work | most memory, in MB |\n|---|---|");
for (const agents of [0, 1, 7]) {
  const peaks: number[] = [];
  for (let round = 0; round < rounds; round++) peaks.push(await peakOf(agents));
  console.log(`| ${agents} | ${peaks.map(Math.round).join(", ")} |`);
}

/** The most MB that a session and all below it took at one moment. */
async function peakOf(agents: number): Promise<number> {
  const repository = makeScratchRepository();
  const board = new JobBoard(jobs(agents));
  const model = await startScriptedModel((request) => {
    if (!request.agentId) return agents === 0 ? say("done") : board.answer(request);
    return request.newResults.length > 0 ? say("done") : call({ name: "Bash", input: { command: "sleep 6" } });
  });
  const client = startClient({
    prompt: "Begin",
    cwd: repository.root,
    home: repository.home,
    modelUrl: model.url,
    pluginDir: SKYFOM,
  });
  let [isOver, peak] = [false, 0];
  const ended = client.ended.finally(() => {
    isOver = true;
  });
  while (!isOver) {
    peak = Math.max(peak, sum(withChildren(client.pid).map(shareOf)) / 1024);
    await sleep(100);
  }
  const { exitCode, stderr } = await ended;
  if (exitCode !== 0) throw new Error(`the client ended with ${exitCode}: ${stderr}`);
  await model.close();
  repository.remove();
  return peak;
}

function withChildren(root: number): number[] {
  const parents = new Map(
    readdirSync("/proc")
      .filter(isNumber)
      .map((pid) => [Number(pid), parentOf(pid)]),
  );
  const below = (pid: number): number[] => [
    pid,
    ...[...parents].filter(([, parent]) => parent === pid).flatMap(([child]) => below(child)),
  ];
  return below(root);
}

function parentOf(pid: string): number {
  return Number(/^PPid:\s+(\d+)/m.exec(read(`/proc/${pid}/status`))?.[1] ?? 0);
}

/** In KB. */
function shareOf(pid: number): number {
  return Number(/^Pss:\s+(\d+)/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0);
}

function isNumber(name: string): boolean {
  return /^\d+$/.test(name);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** A process may end while it is looked at. */
function read(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}

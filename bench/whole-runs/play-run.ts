import { chmodSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { startClient } from "../../test/support/client/client.ts";
import { CLIENT_PATH } from "../../test/support/client/client-path.ts";
import { say } from "../../test/support/model/answer.ts";
import { JobBoard, jobs } from "../../test/support/model/job-board.ts";
import { makeObeyingModel } from "../../test/support/model/obeying-model.ts";
import { type Script, type ScriptedModel, startScriptedModel } from "../../test/support/model/scripted-model.ts";
import { readTaskStatuses, SKYFOM } from "../../test/support/repository-state.ts";
import { makeScratchRepository } from "../../test/support/scratch-repository.ts";
import { managerTokens, spawnsOf } from "./manager-tokens.ts";

/** A run of equal tasks that need nothing of each other. */
export interface Run {
  readonly tasks: number;
  readonly slots: number;
  /** How long each agent works, in seconds. */
  readonly seconds: number;
  /** Without us, the message that begins the run spawns all agents, and the client's own cap keeps them to the slots. */
  readonly isBare: boolean;
}

/** What a run took; times in seconds. */
export interface Took {
  /** From the message that spawns the first agent to the end of the last agent, as the model sees them. */
  readonly makespan: number;
  /** Of the client and all processes below it. */
  readonly processor: number;
  /** Of our hooks, and of our command line, in that. */
  readonly hooks: number;
  readonly steps: number;
  /** That the model of the main conversation reads of our steps, and writes for spawns. */
  readonly tokens: number;
}

const SLOWEST_START_MS = 300_000;

/**
 * Lets each Node process tell what it was, and the processor time that it took and that its children took, in seconds. Those of a hook are
 * steps, which tell it themselves. The kernel counts children in hundredths.
 */
const METER = `process.on("exit", () => { const { user, system } = process.cpuUsage(), fs = require("node:fs");
  const [, , , , , , , , , , , , , children, more] = fs.readFileSync("/proc/self/stat", "utf8").split(") ")[1].split(" ");
  const took = [(user + system) / 1e6, (Number(children) + Number(more)) / 100];
  fs.appendFileSync(FILE, [process.argv[1], ...took].join("\\t") + "\\n"); });`;

/** Plays a run on the real client, on Linux. */
export async function playRun(run: Run): Promise<Took> {
  const repository = makeScratchRepository();
  const { root: cwd, home } = repository;
  const [meter, ours, all] = ["meter.cjs", "ours", "all"].map((name) => join(home, name)) as [string, string, string];
  writeFileSync(meter, METER.replace("FILE", JSON.stringify(ours)));
  const program = join(home, "client");
  writeFileSync(program, `#!/bin/bash\n'${CLIENT_PATH}' "$@"; code=$?; times >'${all}'; exit $code\n`);
  chmodSync(program, 0o755);
  if (!run.isBare) addTasks(run, repository.write);
  const model = await startScriptedModel(scriptOf(run));
  try {
    const end = await startClient({
      ...(run.isBare ? { prompt: "Begin" } : { prompt: `/skyfom:skyfom-pm ${run.slots}`, pluginDir: SKYFOM }),
      program,
      cwd,
      home,
      modelUrl: model.url,
      env: {
        NODE_OPTIONS: `--require=${meter}`,
        ...(run.isBare ? { CLAUDE_CODE_MAX_CONCURRENT_SUBAGENTS: String(run.slots) } : {}),
      },
      timeoutMs: SLOWEST_START_MS + 2000 * run.seconds * Math.ceil(run.tasks / run.slots),
    }).ended;
    const isDone = run.isBare
      ? model.periods().length === run.tasks
      : [...readTaskStatuses(cwd).values()].every((status) => status === "closed");
    if (end.exitCode !== 0 || !isDone || model.peakAtWork() > run.slots)
      throw new Error(
        `${JSON.stringify(run)}: peak ${model.peakAtWork()}, all done: ${isDone}, ${JSON.stringify(end)}`,
      );
    const { written, read } = managerTokens(model.exchanges);
    return {
      makespan: makespan(model),
      processor: readTimes(all),
      ...readOurs(ours),
      tokens: read + written.reduce((sum, one) => sum + one, 0),
    };
  } finally {
    await model.close();
    repository.remove();
  }
}

function scriptOf({ tasks, seconds, isBare }: Run): Script {
  const thinkMs = () => seconds * 1000;
  if (!isBare) return makeObeyingModel({ work: { thinkMs } }).script;
  const board = new JobBoard(jobs(tasks));
  return async (request, { until }) => {
    if (!request.agentId) return board.answer(request);
    await until(() => false, thinkMs());
    return say("Done.");
  };
}

function addTasks({ tasks, slots }: Run, write: (path: string, content: string) => void): void {
  const lines = Array.from({ length: tasks }, (_, n) =>
    JSON.stringify({ id: `a-${n}`, title: `Do part ${n}`, status: "open" }),
  );
  write(".beads/issues.jsonl", `${lines.join("\n")}\n`);
  write(".claude/skyfom.json", JSON.stringify({ maxAgents: slots, isolation: "shared" }));
}

function makespan(model: ScriptedModel): number {
  const begun = model.exchanges.find(
    (exchange) => exchange.request.agentId === undefined && spawnsOf(exchange).length > 0,
  );
  return (Math.max(...model.periods().map(({ endMs }) => endMs)) - (begun?.atMs ?? Number.NaN)) / 1000;
}

/** The second line of the shell's `times` is of what it started. */
function readTimes(file: string): number {
  const [, children = ""] = readFileSync(file, "utf8").split("\n");
  const times = [...children.matchAll(/(\d+)m([\d.]+)s/g)].map(([, m, s]) => Number(m) * 60 + Number(s));
  return times.reduce((sum, one) => sum + one, 0);
}

function readOurs(file: string): { hooks: number; steps: number } {
  const lines = existsSync(file) ? readFileSync(file, "utf8").trim().split("\n") : [];
  const sums = { hooks: 0, steps: 0 };
  for (const [program = "", took = "", children = ""] of lines.map((line) => line.split("\t"))) {
    if (program.includes("/hooks/dist/")) sums.hooks += Number(took);
    else sums.steps += Number(took) + Number(children);
  }
  return sums;
}

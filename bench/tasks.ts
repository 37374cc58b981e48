// The numbers of bench/README.md: `tsx bench/tasks.ts`. Times are the best of interleaved runs, which other
// work on the machine disturbs least.
import { execFileSync, fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { weighWaiting } from "../orchestrator/core/tasks/ready/weigh-waiting.ts";
import type { Task } from "../orchestrator/core/tasks/task.ts";
import { toTask } from "../orchestrator/core/tasks/to-task.ts";
import { jsonlSource } from "../orchestrator/io/tasks/jsonl-source.ts";
import { openTaskSource } from "../orchestrator/io/tasks/open-task-source.ts";
import { realBd } from "../test/tasks/support/bd-binary.ts";
import { madeWith } from "./measure/made-with.ts";
import { makeStore } from "./tasks/make-store.ts";

const SELF = fileURLToPath(import.meta.url);
const RUNS = 40;
const CLAIMS = 200;

if (process.argv[2] === "claim") await claimForEver(process.argv[3] ?? "", process.argv[4] ?? "");
else await main();

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "skyfom-bench-"));
  try {
    console.log(madeWith());
    for (const count of [10_000, 100_000]) await measureList(folder, count);
    await measureWeights(folder, 100_000);
    for (const count of [1, 8]) await measureClaims(folder, count);
    await measureBd(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The ready list of the whole store, from the file to the ids, beside JSON.parse of the same lines; in processor time. */
async function measureList(folder: string, count: number): Promise<void> {
  const beads = makeStore(join(folder, `list-${count}`), count);
  const source = jsonlSource({ folder: beads, about: "", projectName: "bench", now: () => new Date() });
  const lines = readFileSync(join(beads, "issues.jsonl"), "utf8").split("\n").filter(Boolean);
  const parse: number[] = [];
  const list: number[] = [];
  let ready = 0;
  for (let run = 0; run < RUNS; run++) {
    parse.push(await processorTime(() => lines.map((line) => JSON.parse(line))));
    list.push(
      await processorTime(async () => {
        const answer = await source.list();
        ready = answer.kind === "list" ? answer.list.ready.length : -1;
      }),
    );
  }
  const [parsed, listed] = [Math.min(...parse), Math.min(...list)];
  console.log(
    `ready list of ${count} tasks (${ready} ready): ${listed.toFixed(0)} ms, JSON.parse of the lines ${parsed.toFixed(0)} ms, ratio ${(listed / parsed).toFixed(2)}`,
  );
}

/** What waits for each task of a store, which decides the order of starts, beside JSON.parse of the same lines; in processor time. */
async function measureWeights(folder: string, count: number): Promise<void> {
  const lines = readFileSync(join(makeStore(join(folder, "weights"), count), "issues.jsonl"), "utf8")
    .trim()
    .split("\n");
  const tasks = lines.map((line) => toTask(JSON.parse(line.replace('"status":"closed"', '"status":"open"'))) as Task);
  const [parse, weigh]: [number[], number[]] = [[], []];
  for (let run = 0; run < RUNS; run++) {
    parse.push(await processorTime(() => lines.map((line) => JSON.parse(line))));
    weigh.push(await processorTime(() => weighWaiting(tasks)));
  }
  const [parsed, weighed] = [Math.min(...parse), Math.min(...weigh)];
  console.log(
    `weighing ${count} open tasks: ${weighed.toFixed(0)} ms, JSON.parse of the lines ${parsed.toFixed(0)} ms, ratio ${(weighed / parsed).toFixed(2)}`,
  );
}

/** Claims a second, each of a task of its own, from a store of that many tasks. */
async function measureClaims(folder: string, processes: number): Promise<void> {
  const root = join(folder, `claims-${processes}`);
  makeStore(root, CLAIMS, false);
  const children = Array.from({ length: processes }, (_, at) =>
    fork(SELF, ["claim", root, `${at}/${processes}`], {
      execArgv: ["--import", "tsx"],
      stdio: ["ignore", "inherit", "inherit", "ipc"],
    }),
  );
  await Promise.all(children.map((child) => once(child, "message")));
  const took = await time(async () => {
    for (const child of children) child.send("go");
    await Promise.all(children.map((child) => once(child, "exit")));
  });
  const lines = readFileSync(join(root, ".beads", "issues.jsonl"), "utf8")
    .split("\n")
    .filter(Boolean);
  const claimed = lines.filter((line) => JSON.parse(line).status === "in_progress").length;
  console.log(
    `claims with ${processes} process(es), ${claimed} of ${CLAIMS} tasks: ${(claimed / (took / 1000)).toFixed(0)} a second`,
  );
}

async function claimForEver(root: string, share: string): Promise<void> {
  const [at = 0, of = 1] = share.split("/").map(Number);
  const opened = await openTaskSource(root, process.env);
  if (opened.kind === "none") throw new Error(opened.problem.what);
  process.send?.("ready");
  await once(process, "message");
  for (let task = at; task < CLAIMS; task += of) await opened.source.claim(`bench-${task}`, `claimer-${at}`);
  process.disconnect();
}

/** The same 10,000 tasks in a real bd, where one is built. */
async function measureBd(folder: string): Promise<void> {
  for (const version of ["0.49.5", "1.0.3"]) {
    const found = realBd(version);
    if (typeof found === "string") {
      console.log(`not measured: ${found}`);
      continue;
    }
    const bd = found.path;
    const root = join(folder, `bd-${version}`);
    makeStore(root, 10_000);
    const run = (...args: string[]) => execFileSync(bd, args, { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
    execFileSync("git", ["init", "--quiet", root]);
    run("init", "--from-jsonl", "--prefix", "bench", "--quiet");
    const asked: number[] = [];
    for (let at = 0; at < RUNS; at++) asked.push(await time(() => run("ready", "--json", "--limit", "0")));
    console.log(`bd ${version} ready --json --limit 0 of the same 10000 tasks: ${Math.min(...asked).toFixed(0)} ms`);
  }
}

async function time(act: () => unknown): Promise<number> {
  const start = performance.now();
  await act();
  return performance.now() - start;
}

async function processorTime(act: () => unknown): Promise<number> {
  const start = process.cpuUsage();
  await act();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

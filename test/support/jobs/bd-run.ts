import { execFileSync } from "node:child_process";
import { readFileSync, readlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, vi } from "vitest";
import { tryTo } from "../../../orchestrator/io/try-to.ts";
import { type BdBinary, environmentOf, isSqlite } from "../../tasks/support/bd-binary.ts";
import { issueLine } from "../../tasks/support/scratch-store.ts";
import { type CountedBd, countByKind, countedBd, gitWithBd } from "../counted-bd.ts";
import { makeObeyingModel } from "../model/obeying-model.ts";
import { type Stage, setStage } from "../play.ts";
import { shareCheckout } from "../scratch-repository.ts";

/** A run of twelve tasks out of a real bd's database. */
export interface BdRun {
  readonly stage: Stage;
  readonly ids: readonly string[];
  readonly counted: CountedBd;
  readonly seconds: number;
  /** What the client printed, and what its tools answered with errors. */
  readonly said: string;
  readonly calls: Readonly<Record<string, number>>;
  /** The twelve tasks as bd itself has them at the end. */
  readonly tasks: readonly Record<string, unknown>[];
}

/** Each agent writes a file of its own and commits it, as others do at the same moment; bd's own git hook runs then. */
const COMMIT =
  'for n in $(seq 100); do echo "$n $$" >> "work-$$.txt"; git add -A . && git commit --quiet -m Work && break; sleep 0.1; done >/dev/null 2>&1; true';

/**
 * Plays the main job on a database that `bd init` made by its defaults: two tasks, eight that need both, two that need all eight. Every
 * agent commits, the first try of one fails, and `around` tasks that are no work lie in the same database.
 */
export async function playBdRun(bd: BdBinary, around = 0): Promise<BdRun> {
  const failed = new Set<string>();
  const obeying = makeObeyingModel({
    work: {
      thinkMs: () => 300,
      toolCall: () => ({ name: "Bash", input: { command: COMMIT, description: "Commit the work" } }),
      report: (brief) => {
        if (!brief.includes("Task 5") || failed.has("Task 5")) return undefined;
        failed.add("Task 5");
        return '```skyfom-report\n{"status":"failed","summary":"The disk was full."}\n```';
      },
    },
  });
  const stage = await setStage(obeying.script, "plugin");
  const { root, home } = stage.repository;
  const counted = countedBd(bd.path, home);
  // bd's own git hook begins a daemon, as it does for everybody who commits
  onTestFinished(() => endDaemon(root));
  const { BEADS_NO_DAEMON: _, SKYFOM_BD: __, ...base } = environmentOf(bd, home);
  const env: NodeJS.ProcessEnv = { ...base, PATH: `${counted.folder}:${process.env.PATH}` };
  const run = (...args: string[]) =>
    execFileSync(bd.path, args, { cwd: root, env: { ...env, BEADS_NO_DAEMON: "1" }, encoding: "utf8", stdio: "pipe" });
  run("init", "--prefix", "job");
  const ids = addTwelve(run, isSqlite(bd));
  if (around > 0) addAround(run, home, isSqlite(bd), around);
  shareCheckout(stage.repository);
  gitWithBd(root, env, "add", "-A", ".");
  gitWithBd(root, env, "commit", "--quiet", "--message", "Begin with bd");
  counted.reset();
  const started = performance.now();
  const end = await stage.run({
    prompt: "/skyfom:skyfom-pm 7",
    env: { PATH: env.PATH ?? "" },
    timeoutMs: 1_500_000,
  });
  const seconds = Math.round((performance.now() - started) / 1000);
  expect(end, end.stdout + end.stderr).toMatchObject({ exitCode: 0, isTimedOut: false });
  const direct = isSqlite(bd) ? ["--no-daemon", "--allow-stale"] : [];
  const tasks = ids.flatMap((id) => JSON.parse(run("show", id, "--json", ...direct)));
  const said = [end.stdout, end.stderr, ...stage.errors()].join("\n");
  return { stage, ids, counted, seconds, said, calls: countByKind(counted.calls()), tasks };
}

/** Ends the daemon of this repository, where there is one, and waits for its end: it writes into the folder that is removed next. */
async function endDaemon(root: string): Promise<void> {
  const pid = Number(tryTo(() => readFileSync(join(root, ".beads", "daemon.pid"), "utf8")));
  const isThere = () => tryTo(() => readlinkSync(`/proc/${pid}/cwd`))?.startsWith(root) === true;
  if (!isThere()) return;
  process.kill(pid, "SIGKILL"); // asked to end, it writes everything first
  await vi.waitUntil(() => !isThere(), { timeout: 30_000, interval: 50 });
}

function addTwelve(run: (...args: string[]) => string, isOld: boolean): string[] {
  const ids: string[] = [];
  const more = isOld ? ["--no-daemon"] : [];
  for (let index = 0; index < 12; index++) {
    const made = JSON.parse(run("create", `Task ${index}`, "--json", ...more)) as { id: string };
    const needs = index < 2 ? [] : index < 10 ? ids.slice(0, 2) : ids.slice(2, 10);
    for (const need of needs) run("dep", "add", made.id, need, ...more);
    ids.push(made.id);
  }
  return ids;
}

/** Half of them are done, the others put off. */
function addAround(run: (...args: string[]) => string, home: string, isOld: boolean, count: number): void {
  const file = join(home, "around.jsonl");
  const lines = Array.from({ length: count }, (_, at) => {
    const closed = { status: "closed", closed_at: "2026-06-02T00:00:00Z" };
    const description = `What is to be done in task ${at}. `.repeat(6);
    return issueLine(`job-around${at}`, { description, ...(at % 2 === 0 ? closed : { status: "deferred" }) });
  });
  writeFileSync(file, `${lines.join("\n")}\n`);
  run("import", ...(isOld ? ["--no-daemon", "-i", file] : [file]));
}

/** All twelve are done, each by one agent, one of them at the second try, and bd's own database says so. */
export function expectBdRun({ stage, ids, tasks, said }: BdRun): void {
  expect(
    tasks.map(({ status }) => status),
    said,
  ).toEqual(ids.map(() => "closed"));
  const events = stage.events();
  expect(events.filter(({ type }) => type === "task-closed").map(({ taskId }) => taskId)).toHaveLength(12);
  const order = events.filter(({ type }) => type === "task-closed").map(({ taskId }) => ids.indexOf(String(taskId)));
  expect([...order.slice(0, 2)].sort()).toEqual([0, 1]);
  expect([...order.slice(10)].sort((a, b) => a - b)).toEqual([10, 11]);
  expect(stage.agents().map(({ status }) => status)).toEqual(Array(13).fill("completed"));
  expect(stage.slotsTaken()).toEqual([]);
  const changes = execFileSync("git", ["status", "--short", "--untracked-files=all", "."], {
    cwd: stage.repository.root,
    encoding: "utf8",
  });
  expect(changes).not.toContain("skyfom");
}

import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { DrivenRun } from "../run/driven-run.ts";

const CLI = fileURLToPath(new URL("../../bin/skyfom", import.meta.url));

/** Runs a verb as a person does at a terminal. */
function skyfom({ root }: DrivenRun, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], {
    cwd: root,
    env: outside(),
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

function outside() {
  const { CLAUDE_PID: _pid, CLAUDE_PROJECT_DIR: _dir, ...env } = process.env;
  return env;
}

test("a paused run lets its agents continue, gives back what was not begun, starts nothing, and goes on when resumed", async () => {
  const run = new DrivenRun();
  const ids = [await run.add("one"), await run.add("two")];
  const { calls, run: id } = await run.next({ isAsked: true });
  const agent = (await run.make(calls[0] as never)) ?? "";
  expect(skyfom(run, "pause").stdout).toMatch(`Run ${id} is paused: 1 at work continue, and nothing new starts.`);
  const statuses = async () => (await Promise.all(ids.map((one) => run.task(one)))).map(({ status }) => status).sort();
  expect(await statuses()).toEqual(["in_progress", "open"]);
  expect(await run.make(calls[1] as never)).toBeUndefined();
  await run.end(agent);
  const paused = await run.next({ isAsked: true });
  expect([paused.done, paused.calls, paused.halt]).toEqual([false, [], expect.stringContaining("the run is paused")]);
  expect(skyfom(run, "resume", "--run", id).stdout).toContain(`Run ${id} may continue.`);
  expect((await run.next({ isAsked: true })).calls).toHaveLength(1);
});

test("a run that is stopped is over once its agents have ended; --now names the calls that stop them", async () => {
  const run = new DrivenRun();
  await run.add("one");
  const { run: id } = await run.next({ isAsked: true });
  const { calls } = await run.next({ isAsked: true });
  const [agent = ""] = await run.makeAll(calls);
  const { status, stdout } = skyfom(run, "stop", "--now", "--json");
  expect([status, JSON.parse(stdout)]).toEqual([
    0,
    { run: id, isOver: false, atWork: 1, stops: [{ task_id: agent }], warnings: [] },
  ]);
  expect((await run.next()).stops).toEqual([{ task_id: agent }]);
  await run.end(agent);
  expect((await run.next()).done).toBe(true);
});

test("a run of which nothing is at work is over as soon as it is stopped", async () => {
  const run = new DrivenRun();
  const task = await run.add("one");
  const { run: id } = await run.next({ isAsked: true });
  expect(skyfom(run, "stop").stdout).toBe(`Run ${id} is over.\n`);
  expect(await run.task(task)).toMatchObject({ status: "open" });
});

test.each([["pause"], ["resume"], ["stop"], ["wait"]])("%s says so where no run is open", (verb) => {
  const { status, stderr } = skyfom(new DrivenRun(), verb);
  expect([status, stderr]).toEqual([
    1,
    `skyfom ${verb}\n  no run is open\n  To begin one, type /skyfom-pm in Claude Code (/skyfom:skyfom-pm for the plugin).\n`,
  ]);
});

test("of two open runs none is guessed", async () => {
  const run = new DrivenRun();
  await run.add("one");
  await run.next({ isAsked: true });
  await run.next({ isAsked: true, filter: { ids: [await run.add("two")] } });
  const { status, stderr } = skyfom(run, "pause");
  expect([status, stderr]).toEqual([
    1,
    expect.stringMatching(/2 runs are open: \w+ \(since .*\n {2}Choose one with --run\./),
  ]);
});

test("wait ends when a slot is free for a task, and not before", async () => {
  const run = new DrivenRun();
  await run.add("one");
  const taken = [1, 2, 3, 4, 5, 6, 7];
  const say = await import("../ledger/payloads.ts");
  await run.replay.giveAll(taken.flatMap((n) => say.atWork(`x${n}`, `u${n}`)));
  const { run: id, command } = await run.next({ isAsked: true });
  expect(command).toEqual({ line: `node "skyfom.mjs" wait --run ${id}`, why: "slot" });
  const waiting = spawn(process.execPath, [CLI, "wait", "--run", id, "--timeout", "60"], {
    cwd: run.root,
    env: outside(),
  });
  const [output, ended] = [text(waiting.stdout), once(waiting, "exit")];
  await once(waiting.stderr, "data");
  await expect.poll(async () => (await run.next({ isAsked: true })).command).toBeUndefined();
  expect(waiting.exitCode).toBeNull();
  await run.replay.give(say.stopped("u1"));
  await ended;
  expect([waiting.exitCode, await output]).toEqual([0, `Run ${id} can continue: 1 can start.\n`]);
});

test("wait gives up after its time, and refuses a time that is none", async () => {
  const run = new DrivenRun();
  await run.add("one");
  const say = await import("../ledger/payloads.ts");
  await run.replay.giveAll([1, 2, 3, 4, 5, 6, 7].flatMap((n) => say.atWork(`x${n}`, `u${n}`)));
  await run.next({ isAsked: true });
  expect(skyfom(run, "wait", "--timeout", "0.2")).toMatchObject({
    status: 0,
    stdout: "nothing became free within 0.2 s\n",
  });
  expect(skyfom(run, "wait", "--timeout", "soon")).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('"soon" is not a number of seconds'),
  });
});

import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import * as say from "../ledger/support/payloads.ts";
import { GONE } from "../ledger/support/replay.ts";
import { DrivenRun } from "../run/driven/driven-run.ts";
import { LostRun } from "../run/driven/lost-run.ts";

const CLI = fileURLToPath(new URL("../../bin/skyfom", import.meta.url));

/** Runs a verb as a person does at a terminal. */
function skyfom(run: DrivenRun, ...args: string[]) {
  return runIn(outside(), run, ...args);
}

/** Runs a verb as the model does in a session. */
function skyfomOfModel(run: DrivenRun, ...args: string[]) {
  return runIn({ ...outside(), CLAUDECODE: "1", CLAUDE_PID: String(process.pid) }, run, ...args);
}

function runIn(env: NodeJS.ProcessEnv, { root }: DrivenRun, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], { cwd: root, env, encoding: "utf8" });
  return { status, stdout, stderr };
}

/** A run of two tasks whose client died when their agents had changed something. */
async function leftOpen() {
  const lost = new LostRun();
  const { run, transcripts } = lost;
  await Promise.all([run.add("one"), run.add("two")]);
  const { calls } = await run.next({ isAsked: true, owner: GONE });
  const client = { transcript_path: transcripts.path };
  for (const [n, { description, prompt }] of calls.entries()) {
    await run.replay.give({ ...say.asked(`c${n}`, { description, prompt }), ...client }, GONE);
    await run.replay.give({ ...say.started(`a${n}`), ...client }, GONE);
    const edit = { calls: [{ name: "Edit", input: { file_path: `${run.root}/src/${n}.ts` } }] };
    transcripts.write(`a${n}`, `c${n}`, [edit], run.replay.now());
  }
  return { lost, run: await run.run() };
}

function outside() {
  const { CLAUDE_PID: _pid, CLAUDECODE: _in, CLAUDE_PROJECT_DIR: _dir, ...env } = process.env;
  return env;
}

test("a paused run lets its agents continue, gives back what was not begun, starts nothing, and goes on when resumed", async () => {
  const run = new DrivenRun();
  const ids = [await run.add("one"), await run.add("two")];
  const { calls, run: id } = await run.next({ isAsked: true });
  const agent = (await run.make(calls[0] as never)) ?? "";
  expect(skyfom(run, "pause").stdout).toBe(
    `Run ${id} is paused: 1 agent continues, and nothing new starts. \`skyfom resume --run ${id}\` resumes it.\n`,
  );
  const statuses = async () => (await Promise.all(ids.map((one) => run.task(one)))).map(({ status }) => status).sort();
  expect(await statuses()).toEqual(["in_progress", "open"]);
  expect(await run.make(calls[1] as never)).toBeUndefined();
  await run.end(agent);
  const paused = await run.next({ isAsked: true });
  expect([paused.done, paused.calls, paused.halt]).toEqual([false, [], expect.stringContaining("the run is paused")]);
  expect(skyfom(run, "resume", "--run", id).stdout).toBe(
    `Run ${id} may continue. Type /skyfom:skyfom-pm in Claude Code to go on.\n`,
  );
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

test("a person who stops the agents too reads what happens and how to hasten it; the model reads the calls to make", async () => {
  const run = new DrivenRun();
  await run.add("one");
  const { run: id, calls } = await run.next({ isAsked: true });
  const [agent = ""] = await run.makeAll(calls);
  expect(skyfom(run, "stop", "--now").stdout).toBe(
    `Run ${id} is stopping: nothing new starts.\n\n1 agent is still at work. Only the session of Claude Code that started it can stop it, and does so at its next step: type /skyfom:skyfom-pm there to take it at once. Its task is released with a note; nothing it changed is undone.\n`,
  );
  const told = skyfomOfModel(run, "stop", "--now").stdout;
  expect(told).toContain("Make these TaskStop calls");
  expect(told).toContain(agent);
  expect((await run.next({ isAsked: true })).stops).toEqual([{ task_id: agent }]); // what /skyfom-pm takes
});

test("a run left open that is stopped names what it leaves in doubt, in words for a person", async () => {
  const { lost, run } = await leftOpen();
  const { stdout } = skyfom(lost.run, "stop", "--run", run.id);
  const ids = run.attempts.map(({ taskId }) => taskId).sort();
  const [first = ""] = stdout.split("\n");
  expect(first).toContain(`Run ${run.id} is over. 2 tasks are in doubt: `);
  expect(/in doubt: (.*?)\. /.exec(first)?.[1]?.split(", ").sort()).toEqual(ids);
  expect(first).toMatch(/ status` shows how to settle them\.$/);
  expect(stdout).not.toMatch(/Pass them on|Tell the user/);
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

test("where a run is named that is not there, the verbs that begin none do not say so", async () => {
  const run = new DrivenRun();
  const told = () => skyfom(run, "pause", "--run", "zzzz").stderr;
  const begin = "To begin one, type /skyfom-pm in Claude Code (/skyfom:skyfom-pm for the plugin).";
  expect(told()).toBe(`--run\n  there is no run "zzzz"; open runs: none\n  ${begin}\n`);
  await run.add("one");
  const { run: id } = await run.next({ isAsked: true });
  const name = "Give an open run, or leave --run out where only one is open.";
  expect(told()).toBe(`--run\n  there is no run "zzzz"; open runs: ${id}\n  ${name}\n`);
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

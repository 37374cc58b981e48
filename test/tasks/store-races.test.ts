import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from "vitest";
import { type Owner, ownerKey, parseOwnerKey } from "../../orchestrator/core/ledger/owner.ts";
import { ownerOfProcess } from "../../orchestrator/io/ledger/owner-of-process.ts";
import { stampOf } from "../../orchestrator/io/tasks/process-stamp.ts";
import { withLock } from "../../orchestrator/io/tasks/with-lock.ts";
import { bundleWorker } from "../support/bundle-worker.ts";
import { race } from "./support/claim-race.ts";
import { issueLine, makeStore } from "./support/scratch-store.ts";

let worker: Awaited<ReturnType<typeof bundleWorker>>;
beforeAll(async () => {
  worker = await bundleWorker(new URL("./support/claim-worker.ts", import.meta.url));
});
afterAll(() => worker.remove());

test("fifty processes claim from one store: every task has exactly one winner, and the file says who", async () => {
  const ids = Array.from({ length: 20 }, (_, at) => `t-${at}`);
  const store = makeStore(`${ids.map((id) => issueLine(id)).join("\n")}\n`);
  const racers = await race(worker.path, dirname(store.folder), 50);

  expect(racers.flatMap((racer) => racer.won).sort()).toEqual([...ids].sort());
  const winners = Object.fromEntries(racers.flatMap(({ actor, won }) => won.map((id) => [id, actor])));
  const onDisk = store.lines().map((line) => [line.id, line.assignee]);
  expect(Object.fromEntries(onDisk)).toEqual(winners);
  expect(readdirSync(store.folder).sort()).toEqual([".gitignore", "issues.jsonl", "skyfom.tmp"]);
});

test("a lock whose holder was killed is taken over, by one of many who find it", async () => {
  const store = makeStore(issueLine("t-a"));
  const child = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"], { stdio: "ignore" });
  const stamp = stampOf(child.pid as number);
  child.kill("SIGKILL");
  await once(child, "close");
  mkdirSync(`${store.path}.lock`);
  writeFileSync(join(`${store.path}.lock`, stamp), "");
  const racers = await race(worker.path, dirname(store.folder), 8);
  expect(racers.flatMap((racer) => racer.won)).toEqual(["t-a"]);
  expect(existsSync(`${store.path}.lock`)).toBe(false);
});

test("a lock that a person has taken away meanwhile is released without a failure: what was done under it is done", async () => {
  const { folder } = makeStore();
  const lock = { directory: join(folder, "x.lock"), scratch: join(folder, "x.tmp"), patienceMs: 100 };
  const takeAway = () => {
    rmSync(lock.directory, { recursive: true });
    return "done";
  };
  expect(await withLock(lock, takeAway)).toEqual({ kind: "done", value: "done" });
});

test.each([
  [true, "done"],
  [false, "busy"],
])("where a lock is a line (%s), each who comes before is waited for anew", async (isLine, kind) => {
  const { folder } = makeStore();
  const lock = { directory: join(folder, "x.lock"), scratch: join(folder, "x.tmp"), patienceMs: 400, isLine };
  mkdirSync(lock.directory);
  // both are alive: they only seem to take turns
  const stamps = [stampOf(process.pid), stampOf(process.ppid)];
  const hold = (turn: number) => join(lock.directory, stamps[turn % 2] ?? "");
  writeFileSync(hold(0), "");
  vi.useFakeTimers({ toFake: ["Date"] });
  onTestFinished(() => void vi.useRealTimers());
  const waiting = withLock(lock, () => "mine");
  for (let turn = 0; turn < 12; turn++) {
    // longer than between two looks
    await sleep(40);
    vi.setSystemTime(Date.now() + 75);
    renameSync(hold(turn), hold(turn + 1));
  }
  rmSync(hold(12));
  expect((await waiting).kind).toBe(kind);
});

test("a lock is not waited for beyond the time of whoever waits", async () => {
  const { folder } = makeStore();
  const lock = { directory: join(folder, "x.lock"), scratch: join(folder, "x.tmp"), patienceMs: 60_000 };
  mkdirSync(lock.directory);
  writeFileSync(join(lock.directory, stampOf(process.ppid)), "");
  expect((await withLock({ ...lock, until: Date.now() + 50 }, () => "mine")).kind).toBe("busy");
});

const elsewhere = (change: Partial<Owner>) =>
  ownerKey({ ...ownerOfProcess({}, process.pid), pid: 4_194_303, ...change });

test.each([
  ["lives", stampOf(process.ppid)],
  ["may live in another container", elsewhere({ namespace: "1" })],
  ["may live on another machine", elsewhere({ machine: "00000000" })],
])("a lock whose holder %s is waited for, and then named", async (_, holder) => {
  const { folder } = makeStore();
  const lock = { directory: join(folder, "x.lock"), scratch: join(folder, "x.tmp"), patienceMs: 100 };
  mkdirSync(lock.directory);
  writeFileSync(join(lock.directory, holder), "");
  const pid = parseOwnerKey(holder)?.pid;
  expect(await withLock(lock, () => "done")).toEqual({
    kind: "busy",
    problem: {
      where: lock.directory,
      what: `another process (${pid}) has held this lock for more than 0.1 s`,
      fix: "Try again when it has ended. If no such process exists, on this machine or another, remove that directory.",
    },
  });
});

test("a lock that was held when the machine was restarted is taken over", async () => {
  const { folder } = makeStore();
  const lock = { directory: join(folder, "x.lock"), scratch: join(folder, "x.tmp"), patienceMs: 100 };
  mkdirSync(lock.directory);
  writeFileSync(join(lock.directory, elsewhere({ boot: "0", pid: process.ppid })), "");
  expect(await withLock(lock, () => "done")).toEqual({ kind: "done", value: "done" });
});

test.runIf(existsSync("/proc/self/stat"))(
  "a lock whose holder is dead but was never reaped is taken over",
  async () => {
    const { folder } = makeStore();
    const lock = { directory: join(folder, "x.lock"), scratch: join(folder, "x.tmp"), patienceMs: 100 };
    mkdirSync(lock.directory);
    // the shell replaces itself by a program that never waits for its child, which ends only then, and so stays a zombie
    const child = "(until grep -q sleep /proc/$$/comm; do sleep 0.01; done)";
    const shell = spawn("sh", ["-c", `${child} & echo $!; exec sleep 60`], { stdio: ["ignore", "pipe", "ignore"] });
    const [output] = (await once(shell.stdout, "data")) as [Buffer];
    const zombie = Number(output.toString());
    while (!readFileSync(`/proc/${zombie}/stat`, "utf8").includes(") Z ")) await sleep(5);
    writeFileSync(join(lock.directory, stampOf(zombie)), "");
    expect(await withLock(lock, () => "done")).toEqual({ kind: "done", value: "done" });
    shell.kill("SIGKILL");
    await once(shell, "close");
  },
);

test("a lock is free again when the act under it threw", async () => {
  const { folder } = makeStore();
  const lock = { directory: join(folder, "x.lock"), scratch: join(folder, "x.tmp"), patienceMs: 100 };
  await expect(withLock(lock, () => Promise.reject(new Error("a bug")))).rejects.toThrow("a bug");
  expect(await withLock(lock, () => "done")).toEqual({ kind: "done", value: "done" });
});

/** Runs the worker with a preload that kills it (SIGKILL) right before it would do `step`. */
function runUntil(step: string, project: string): void {
  const preload = join(project, "preload.mjs");
  writeFileSync(
    preload,
    `import fs from "node:fs"; import { syncBuiltinESMExports } from "node:module";
     const real = fs.${step};
     fs.${step} = (...args) => String(args[0]).endsWith(".tmp") ? process.kill(process.pid, "SIGKILL") : real(...args);
     syncBuiltinESMExports();`,
  );
  writeFileSync(join(project, "go"), "");
  const run = () =>
    execFileSync(process.execPath, ["--import", preload, worker.path, project, "ann"], { stdio: "pipe" });
  expect(run).toThrow(expect.objectContaining({ signal: "SIGKILL" }) as Error);
}

test("killed between writing the new file and putting it in place: the old file is whole, and the next one goes on", async () => {
  const content = `${issueLine("t-a")}\n${issueLine("t-b")}\n`;
  const store = makeStore(content);
  runUntil("renameSync", dirname(store.folder));
  expect(store.read()).toBe(content);
  expect(readdirSync(store.folder).some((name) => /^issues\.jsonl\.[0-9a-f]{12}\.tmp$/.test(name))).toBe(true);
  expect(readdirSync(`${store.path}.lock`)).toHaveLength(1);
  const next = await store.source.claim("t-a", "bob");
  expect(next.kind === "done" && next.task.assignee).toBe("bob");
});

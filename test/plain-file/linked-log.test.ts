import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { linkSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { appendEvent } from "../../orchestrator/io/ledger/files/events-log.ts";
import { statePaths } from "../../orchestrator/io/ledger/files/state-paths.ts";
import { bundleWorker } from "../support/bundle-worker.ts";

// A log with a second name outside, as `cp -al` and backups by hard links leave it. Hooks put a copy in its place.

const PROCESSES = 6;
const ROUNDS = 25;
/** Long enough for several hooks to copy it at once. */
const BEFORE = `${JSON.stringify({ type: "denied", at: "2026-01-01T00:00:00.000Z", call: "before" })}\n`.repeat(2_000);

let folder: string;
let worker: Awaited<ReturnType<typeof bundleWorker>>;
let appenders: ChildProcess[];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "skyfom-linked-log-"));
  worker = await bundleWorker(new URL("./appending-process.ts", import.meta.url));
  appenders = Array.from({ length: PROCESSES }, (_, n) => fork(worker.path, [`appender-${n}`], { execArgv: [] }));
});

afterAll(() => {
  for (const appender of appenders) appender.kill();
  worker.remove();
  rmSync(folder, { recursive: true, force: true });
});

function linkedLog(name: string) {
  const paths = statePaths(join(folder, name));
  mkdirSync(paths.tmp, { recursive: true });
  writeFileSync(paths.events, BEFORE);
  const kept = join(folder, `${name}-kept`);
  linkSync(paths.events, kept);
  return { paths, kept, scratch: () => readdirSync(paths.tmp) };
}

function callsIn(log: string): string[] {
  const lines = readFileSync(log, "utf8").slice(BEFORE.length).trimEnd().split("\n");
  return lines.map((line) => (JSON.parse(line) as { call: string }).call);
}

test("of hooks that append at once to a log with a second name, none loses a line, and one copy is made", async () => {
  const names = appenders.map((_, n) => `appender-${n}`);
  for (let round = 0; round < ROUNDS; round++) {
    const { paths, kept, scratch } = linkedLog(`round-${round}`);
    await Promise.all(
      appenders.map((appender) => {
        appender.send(paths.dir);
        return once(appender, "message");
      }),
    );
    expect(callsIn(paths.events).sort()).toEqual(names);
    expect(readFileSync(kept, "utf8")).toBe(BEFORE);
    expect(scratch()).toEqual([]);
  }
});

test("a hook that has opened the log, and is slow while another one replaces it, writes to the new one", async () => {
  const { paths, kept, scratch } = linkedLog("slow");
  const preload = join(folder, "slow.cjs");
  writeFileSync(
    preload,
    `const fs = require("fs"); const own = fs.fstatSync; let isFirst = true;
fs.fstatSync = function (...args) {
  if (isFirst) {
    isFirst = false;
    process.send("opened");
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1000);
  }
  return own.apply(this, args);
};`,
  );
  const slow = fork(worker.path, ["slow"], { execArgv: ["--require", preload] });
  try {
    slow.send(paths.dir);
    expect(await once(slow, "message")).toContain("opened");
    appendEvent(paths, { type: "denied", at: "2026-01-01T00:00:00.000Z", call: "quick" } as never);
    await once(slow, "message");
    expect(callsIn(paths.events)).toEqual(["quick", "slow"]);
    expect(readFileSync(kept, "utf8")).toBe(BEFORE);
    expect(scratch()).toEqual([]);
  } finally {
    slow.kill();
  }
});

test("a log that is replaced each time it was opened is not written, and a hook goes on", async () => {
  const { paths } = linkedLog("replaced");
  const preload = join(folder, "replaced.cjs");
  const code = `const fs = require("fs"); const own = fs.fstatSync;
fs.fstatSync = (...args) => {
  const path = ${JSON.stringify(paths.events)};
  fs.copyFileSync(path, path + "-new");
  fs.renameSync(path + "-new", path);
  return own(...args);
};`;
  writeFileSync(preload, code);
  const hook = fork(worker.path, ["late"], {
    execArgv: ["--require", preload],
    stdio: ["ignore", "ignore", "pipe", "ipc"],
  });
  let told = "";
  hook.stderr?.on("data", (text) => {
    told += text;
  });
  hook.send(paths.dir);
  await once(hook, "close");
  expect(told).toContain("another program replaces it again and again, and it was not written");
  expect(readFileSync(paths.events, "utf8")).toBe(BEFORE);
});

test("a copy that a killed hook left is waited for only for a while", () => {
  const { paths, kept, scratch } = linkedLog("left");
  const { dev, ino } = lstatSync(paths.events);
  writeFileSync(join(paths.tmp, `log-${dev}-${ino}`), "an older copy\n");
  appendEvent(paths, { type: "denied", at: "2026-01-01T00:00:00.000Z", call: "after" } as never);
  expect(callsIn(paths.events)).toEqual(["after"]);
  expect(readFileSync(kept, "utf8")).toBe(BEFORE);
  expect(scratch()).toEqual([]);
});

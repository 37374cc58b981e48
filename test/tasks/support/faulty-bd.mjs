#!/usr/bin/env node
// Shows faults that a real bd cannot be made to show; FAULT=<call>:<fault> says at which call. All other calls are answered well.
import { spawn } from "node:child_process";
import { appendFileSync, writeFileSync } from "node:fs";

const [call, ...rest] = process.argv.slice(2);
const [at, fault] = (process.env.FAULT ?? "").split(":");
const issue = {
  id: "bd-a",
  title: "A",
  status: "open",
  priority: 2,
  issue_type: "task",
  created_at: "2026-06-01T00:00:00Z",
};
const claimed = { ...issue, status: "in_progress", assignee: rest[rest.indexOf("--actor") + 1] };
const good = {
  version: { version: process.env.VERSION ?? "1.0.4" },
  ready: [issue],
  update: [claimed],
  show: [{ ...claimed, assignee: process.env.ASSIGNEE ?? "ann" }],
  create: { ...issue },
};
appendFileSync(process.env.CALLS, `${call}\n`);

const faults = {
  hang() {
    process.on("SIGTERM", () => {});
    const child = spawn(process.execPath, ["-e", "setTimeout(() => {}, 120_000)"], { stdio: "inherit" });
    appendFileSync(process.env.CALLS, `pids ${process.pid} ${child.pid}\n`);
    setInterval(() => {}, 1000);
  },
  half: () => process.stdout.write('[{"id":"bd-a","title":"cut of'),
  noise: () =>
    process.stdout.write(
      `Warning: [deprecated] {flag}\n${JSON.stringify(good[call], null, 2)}\nNote: 1 update available\n`,
    ),
  envelope: () => process.stdout.write(JSON.stringify({ schema_version: 1, data: good[call] })),
  notice() {
    process.stdout.write("[notice] A new bd is available\n");
    process.stderr.write("warning: (hook) [slow]\nError: issue not found: bd-a\n");
  },
  unread() {
    process.stderr.write("Auto-import failed: parse error at line 2: invalid character\n");
    answer();
  },
  silence: () => process.stderr.write("Note: nothing to see\n"),
  crash: () => process.kill(process.pid, "SIGSEGV"),
  locked: () => fail("Error: database is locked by another process"),
  schema: () => fail("Error: database schema version 66 is newer than this bd supports (53)"),
  nodb: () => fail("Error: no beads database found"),
  panic: () => fail("panic: runtime error: index out of range"),
  shape: () => process.stdout.write('[{"id":"bd-a"}]'),
  texts: () => process.stdout.write('["bd-a"]'),
  daemon() {
    // a grandchild that keeps our output open, as a daemon does that bd starts
    const daemon = spawn(process.execPath, ["-e", "setTimeout(() => {}, 120_000)"], {
      stdio: "inherit",
      detached: true,
    });
    daemon.unref();
    appendFileSync(process.env.CALLS, `pids ${daemon.pid}\n`);
    answer();
  },
};

if (call === at) faults[fault]();
else answer();

function answer() {
  if (call === "export") writeFileSync(rest[rest.indexOf("-o") + 1], `${JSON.stringify(issue)}\n`);
  else process.stdout.write(JSON.stringify(good[call]));
}

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exitCode = 1;
}

import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { appendFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { type FreshPlugin, makeFreshPlugin, runSkyfom } from "../install/fresh-plugin.ts";
import { openTerminal } from "../support/interactive/terminal.ts";
import { makeScratchRepository, type ScratchRepository } from "../support/scratch-repository.ts";

const hasTmux = spawnSync("tmux", ["-V"], { stdio: "ignore" }).status === 0;
if (!hasTmux)
  console.warn("SKIPPED: tmux is not installed, so what a question at a terminal goes on with is not tested");

let plugin: FreshPlugin;

beforeAll(() => {
  plugin = makeFreshPlugin();
});
afterAll(() => plugin.remove());

/** What a verb has loaded when it has ended: files of the bundle, and built-in modules. */
function loadedBy(cwd: string, ...args: string[]) {
  const bin = join(plugin.root, "bin/skyfom");
  const tell = `process.on("exit", () => console.error(JSON.stringify([Object.keys(require.cache), process.moduleLoadList])));
    process.argv.splice(1, 0, ${JSON.stringify(bin)}); require(${JSON.stringify(bin)});`;
  const { stderr } = spawnSync(process.execPath, ["-e", tell, "--", ...args], { cwd, encoding: "utf8" });
  const [files, builtIns] = JSON.parse(stderr.trim().split("\n").at(-1) ?? "") as [string[], string[]];
  return {
    files: files.map((file) => relative(join(plugin.root, "orchestrator/dist"), file)).sort(),
    builtIns: builtIns.map((name) => name.replace("NativeModule ", "")),
  };
}

test("a verb loads its own part and those that it needs, and no library or slow built-in module that it does not", () => {
  const repository = scratch();
  repository.write(
    ".beads/issues.jsonl",
    `${JSON.stringify({ id: "a-1", title: "Serve the orders", status: "open" })}\n`,
  );
  const version = loadedBy(repository.root, "version");
  expect(version.files).toEqual([
    "../../bin/skyfom",
    "cli.cjs",
    "core.cjs",
    "io.cjs",
    "libraries/commander.cjs",
    "verbs/help.cjs",
    "verbs/verb-groups.cjs",
    "verbs/version.cjs",
  ]);
  expect(loadedBy(repository.root, "--help").files).toEqual(
    version.files.filter((file) => file !== "verbs/version.cjs"),
  );
  const list = loadedBy(repository.root, "task", "list");
  expect(list.files.filter((file) => /^(libraries|verbs)/.test(file))).toEqual([
    "libraries/commander.cjs",
    "verbs/help.cjs",
    "verbs/task.cjs",
    "verbs/verb-groups.cjs",
  ]);
  const status = loadedBy(repository.root, "status");
  expect(status.files.filter((file) => /^(libraries|verbs)/.test(file))).toEqual([
    "libraries/commander.cjs",
    "verbs/help.cjs",
    "verbs/status.cjs",
    "verbs/verb-groups.cjs",
  ]);
  const worktrees = loadedBy(repository.root, "worktrees");
  expect(worktrees.files.filter((file) => /^(libraries|verbs)/.test(file))).toEqual([
    "libraries/commander.cjs",
    "verbs/help.cjs",
    "verbs/verb-groups.cjs",
    "verbs/worktrees.cjs",
  ]);
  for (const { builtIns } of [version, list])
    expect(builtIns.filter((name) => ["net", "child_process", "crypto"].includes(name))).toEqual([]);
});

test("a verb that may wait loads every part, so that it needs none later", () => {
  const parts = readdirSync(join(plugin.root, "orchestrator/dist"), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".cjs") && file !== "statusline.cjs")
    .sort();
  expect(loadedBy(scratch().root, "wait").files.slice(1)).toEqual(parts);
});

test("a verb that waits continues with what it has when the install is removed meanwhile", async () => {
  const repository = scratch();
  expect(plugin.run(["install", repository.root]).exitCode).toBe(0);
  const state = join(repository.root, ".claude/state");
  mkdirSync(state, { recursive: true });
  const child = spawn(process.execPath, [join(repository.root, ".claude/bin/skyfom"), "events", "--follow"], {
    cwd: repository.root,
    env: { PATH: process.env.PATH, HOME: repository.root },
    stdio: ["ignore", "pipe", "inherit"],
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  const printed = collect(child);
  const append = (run: string) =>
    appendFileSync(
      join(state, "events.jsonl"),
      `${JSON.stringify({ at: "2026-01-01T00:00:00.000Z", type: "run-opened", run, limit: 7 })}\n`,
    );
  append("first");
  await expect.poll(printed).toContain("run first, 7 at once");
  rmSync(join(repository.root, ".claude/orchestrator"), { recursive: true });
  append("second");
  await expect.poll(printed).toContain("run second, 7 at once");
});

test.skipIf(!hasTmux)(
  "a verb that asks goes on with what it has when the install is removed before the answer",
  async () => {
    const repository = scratch();
    expect(plugin.run(["install", repository.root]).exitCode).toBe(0);
    repository.write(
      ".beads/issues.jsonl",
      `${JSON.stringify({ id: "a-1", title: "Serve the orders", status: "open" })}\n`,
    );
    const socketDir = mkdtempSync(join(tmpdir(), "t-"));
    const script = '"$0" "$1" task delete a-1; echo "ended with $?"; exec sleep 600';
    const terminal = await openTerminal({
      command: ["sh", "-c", script, process.execPath, join(repository.root, ".claude/bin/skyfom")],
      cwd: repository.root,
      env: { PATH: process.env.PATH ?? "", HOME: repository.home, TERM: "xterm" },
      socketDir,
    });
    onTestFinished(async () => {
      await terminal.close();
      rmSync(socketDir, { recursive: true, force: true, maxRetries: 10 });
    });
    await terminal.see(/for good\? \[y\/N\]/);
    rmSync(join(repository.root, ".claude/orchestrator"), { recursive: true });
    await terminal.type("y");
    await terminal.press("Enter");
    await terminal.see(/ended with 0/);
    expect(readFileSync(join(repository.root, ".beads/issues.jsonl"), "utf8")).toContain("tombstone");
  },
);

test("an install can take itself out of a repository", () => {
  const repository = scratch();
  expect(plugin.run(["install", repository.root]).exitCode).toBe(0);
  const { exitCode, stderr } = runSkyfom(join(repository.root, ".claude/bin/skyfom"), ["uninstall"], repository.root, {
    HOME: repository.home,
  });
  expect([exitCode, stderr]).toEqual([0, ""]);
  expect(existsSync(join(repository.root, ".claude/orchestrator"))).toBe(false);
});

test("output that its reader takes slowly arrives whole, also through a pipe that refuses instead of waiting", async () => {
  const repository = scratch();
  const tasks = Array.from({ length: 3000 }, (_, n) => ({
    id: `a-${n}`,
    title: `Serve the orders ${n}`,
    status: "open",
  }));
  repository.write(".beads/issues.jsonl", tasks.map((task) => `${JSON.stringify(task)}\n`).join(""));
  // Node makes a pipe refuse when it makes its own stream of it
  repository.write("refuse.cjs", "process.stdout;");
  const child = spawn(
    process.execPath,
    ["--require", join(repository.root, "refuse.cjs"), join(plugin.root, "bin/skyfom"), "task", "list", "--json"],
    { cwd: repository.root, stdio: ["ignore", "pipe", "inherit"] },
  );
  await sleep(1_000); // until the pipe is full; a slower child would only make this test easier to pass
  const printed = collect(child);
  const [exitCode] = await once(child, "close");
  expect([exitCode, JSON.parse(printed()).length]).toEqual([0, tasks.length]);
});

test("a reader who has seen enough ends a verb without a word", () => {
  const repository = scratch();
  const tasks = Array.from({ length: 3000 }, (_, n) => ({
    id: `a-${n}`,
    title: `Serve the orders ${n}`,
    status: "open",
  }));
  repository.write(".beads/issues.jsonl", tasks.map((task) => `${JSON.stringify(task)}\n`).join(""));
  const line = `"${process.execPath}" "${join(plugin.root, "bin/skyfom")}" task list | head -1; echo "\${PIPESTATUS[0]}"`;
  const { stdout, stderr } = spawnSync("bash", ["-c", line], { cwd: repository.root, encoding: "utf8" });
  expect(stderr).toBe("");
  expect(stdout.trim().split("\n")).toEqual([expect.stringContaining("Serve the orders"), "0"]);
});

function scratch(): ScratchRepository {
  const repository = makeScratchRepository();
  onTestFinished(() => repository.remove());
  return repository;
}

function collect(child: ChildProcess): () => string {
  let out = "";
  child.stdout?.on("data", (chunk) => {
    out += chunk;
  });
  return () => out;
}

import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import stringWidth from "string-width";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { type FreshPlugin, makeFreshPlugin } from "../install/fresh-plugin.ts";
import * as say from "../ledger/support/payloads.ts";
import { DrivenRun } from "../run/driven/driven-run.ts";
import { openTerminal, type Terminal } from "../support/interactive/terminal.ts";

let plugin: FreshPlugin;
beforeAll(() => {
  plugin = makeFreshPlugin();
});
afterAll(() => plugin.remove());

const hasTmux = (() => {
  try {
    execFileSync("tmux", ["-V"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
})();

async function busyRun(): Promise<DrivenRun> {
  const run = new DrivenRun();
  for (const title of ["Serve the accounts", "Serve the orders", "Show the orders"]) await run.add(title);
  await run.makeAll((await run.next({ limit: 2 })).calls);
  return run;
}

interface Shell extends Terminal {
  /** Whether the screen is back as it was: its text, its cursor, its modes. */
  restored(): ReturnType<typeof restored>;
}

/** A shell in a terminal that runs a verb of ours and then says how it ended. */
async function atTerminal(
  root: string,
  verb: string,
  columns: number,
  env: Record<string, string> = {},
): Promise<Shell> {
  const socketDir = mkdtempSync(join(tmpdir(), "sky-"));
  const script = join(socketDir, "run.sh");
  const skyfom = `"${process.execPath}" "${join(plugin.root, "bin/skyfom")}"`;
  writeFileSync(
    script,
    // what the terminal is like is noted before the end is shown, which the test waits for
    `echo before\nstty -g >"$0.before"\n${skyfom} ${verb}\ncode=$?\nstty -g >"$0.after"\necho "ended with $code"\nexec sleep 600\n`,
  );
  const terminal = await openTerminal({
    command: ["sh", script],
    cwd: root,
    env: { PATH: process.env.PATH ?? "", HOME: socketDir, TERM: "xterm-256color", LANG: "C.UTF-8", ...env },
    socketDir,
    columns,
    rows: 30,
  });
  onTestFinished(async () => {
    await terminal.close();
    rmSync(socketDir, { recursive: true, force: true, maxRetries: 10 });
  });
  return { ...terminal, restored: () => restored(terminal, script) };
}

async function restored(terminal: Terminal, script: string) {
  const [text, flags] = [await terminal.screen(), await terminal.tell("#{alternate_on} #{cursor_flag}")];
  const mode = (when: string) => readFileSync(`${script}.${when}`, "utf8");
  return { text: text.replace(/ended with \d+/, "ended"), flags, isSameMode: mode("before") === mode("after") };
}

const RESTORED = { text: "before\nended", flags: "0 1", isSameMode: true };

describe.skipIf(!hasTmux)("in a terminal (tmux)", () => {
  test.each([80, 120])("status fits %i columns, and is in colours unless NO_COLOR is set", async (columns) => {
    const { root } = await busyRun();
    const terminal = await atTerminal(root, "status", columns);
    const screen = await terminal.see(/ended with 0/);
    expect(screen).toMatch(/^Skyfom {2}2 of 7 slots taken · run .{4} for .*: 0 closed, 0 failed$/m);
    expect(screen).toMatch(/^ {2}SLOT {2}TASK .* WHAT$/m);
    expect(screen.match(/^ {2}[12] .*(Serve|Show) the [a-z]*…?$/gm)).toHaveLength(2);
    expect(Math.max(...screen.split("\n").map((line) => stringWidth(line)))).toBeLessThanOrEqual(columns);
    expect(await coloursOf(root, {})).toContain("\u001b[1mSkyfom");
    expect(await coloursOf(root, { NO_COLOR: "1" })).not.toContain("\u001b[");
  });

  test("what would start fits the terminal, broken between words", async () => {
    const run = new DrivenRun();
    const first = await run.add("Store the orders", { files: ["src/db/**"], priority: 1 });
    await run.add("Store the baskets", { files: ["src/db/baskets.ts"], priority: 2 });
    const terminal = await atTerminal(run.root, "next --dry-run", 60);
    const screen = (await terminal.see(/ended with 0/)).replaceAll(/\n +/g, " ");
    expect(screen).toContain(` its files src/db/baskets.ts overlap with src/db/** of ${first}, which starts first\n`);
    expect(screen).toMatch(/^Nothing was claimed\. To run it, type \/skyfom-pm in Claude$/m);
  });

  test.each([80, 120])("watch shows what comes and ends with q, at %i columns", async (columns) => {
    const run = await busyRun();
    const terminal = await atTerminal(run.root, "watch", columns);
    await terminal.see(/2 of 7 slots taken[\s\S]*q quits$/);
    await run.replay.giveAll(say.atWork("own", "own"));
    expect(await terminal.see(/3 of 7 slots taken/)).toMatch(/job of own/);
    await run.replay.give(say.stopped("own"));
    await terminal.see(/2 of 7 slots taken/);
    await terminal.press("q");
    await terminal.see(/ended with 0/);
    expect(await terminal.restored()).toEqual(RESTORED);
  });

  test("watch follows the size of the terminal", async () => {
    const { root } = await busyRun();
    const terminal = await atTerminal(root, "watch", 80);
    await terminal.see(/q quits$/);
    await terminal.resize(120, 8);
    expect((await terminal.see(/more lines · q quits$/)).split("\n")).toHaveLength(8);
    await terminal.resize(60, 40);
    const small = await terminal.see(/^q quits$/m);
    expect(Math.max(...small.split("\n").map((line) => stringWidth(line)))).toBeLessThanOrEqual(60);
    expect(small.split("\n")).toHaveLength(40);
  });

  test("watch that is begun before there is any state shows the first agent", async () => {
    const run = new DrivenRun();
    rmSync(run.replay.paths.dir, { recursive: true });
    const terminal = await atTerminal(run.root, "watch", 80);
    await terminal.see(/no agent has started here yet/);
    mkdirSync(run.replay.paths.dir);
    for (const name of ["slots", "waiting", "idle", "forks", "ended", "seen", "sessions", "runs", "tmp"])
      mkdirSync(join(run.replay.paths.dir, name));
    await run.replay.giveAll(say.atWork("own", "own"));
    await terminal.see(/1 of 7 slots taken/);
  });

  test.each([
    ["Ctrl-C", (terminal: Terminal) => terminal.press("C-c"), 0],
    ["SIGTERM", (terminal: Terminal) => signalWatch(terminal, "TERM"), 143],
    ["SIGHUP", (terminal: Terminal) => signalWatch(terminal, "HUP"), 129],
  ] as const)("watch leaves the terminal as it was at %s", async (_, end, exitCode) => {
    const run = await busyRun();
    const terminal = await atTerminal(run.root, "watch", 80);
    await terminal.see(/q quits$/);
    await end(terminal);
    await terminal.see(new RegExp(`ended with ${exitCode}$`));
    expect(await terminal.restored()).toMatchObject({
      flags: "0 1",
      isSameMode: true,
    });
  });

  test("watch says what is wrong with the state while it is, and goes on once that is mended", async () => {
    const run = await busyRun();
    const { runs } = run.replay.paths;
    const terminal = await atTerminal(run.root, "watch", 80);
    await terminal.see(/slots taken/);
    renameSync(runs, `${runs}.kept`);
    writeFileSync(runs, "");
    await terminal.see(/it is a file, not a folder/);
    rmSync(runs);
    renameSync(`${runs}.kept`, runs);
    await terminal.see(/slots taken/);
    await terminal.press("q");
    await terminal.see(/ended with 0$/);
  });
});

async function signalWatch(terminal: Terminal, signal: string): Promise<void> {
  execFileSync("pkill", [`-${signal}`, "-P", String(terminal.pid)]);
}

async function coloursOf(root: string, env: Record<string, string>): Promise<string> {
  const script = `"${process.execPath}" "${join(plugin.root, "bin/skyfom")}" status`;
  return execFileSync("script", ["-qec", script, "/dev/null"], {
    cwd: root,
    env: { PATH: process.env.PATH ?? "", HOME: join(root, "home"), TERM: "xterm", ...env },
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  });
}

test("without a terminal watch says what to use, and status is plain", async () => {
  const { root } = await busyRun();
  expect(plugin.run(["watch"], { cwd: root })).toEqual({
    exitCode: 1,
    stdout: "",
    stderr: "skyfom watch\n  it needs a terminal\n  For one look, use `skyfom status`.\n",
  });
  const { stdout, exitCode } = plugin.run(["status"], { cwd: root, env: { HOME: join(root, "home") } });
  expect(exitCode).toBe(0);
  expect(stdout).not.toContain("\u001b");
  expect(stdout).toContain("2 of 7 slots taken");
});

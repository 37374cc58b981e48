import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import * as say from "../ledger/support/payloads.ts";
import { GONE, OWN } from "../ledger/support/replay.ts";
import { DrivenRun } from "../run/driven/driven-run.ts";
import { openTerminal, type Terminal } from "../support/interactive/terminal.ts";

const CLI = fileURLToPath(new URL("../../bin/skyfom", import.meta.url));

const hasTmux = spawnSync("tmux", ["-V"], { stdio: "ignore" }).status === 0;
if (!hasTmux) console.warn("SKIPPED: tmux is not installed, so what reset asks at a terminal is not tested");

/** One agent whose client is gone and one whose client lives; `skyfom reset` asks at a terminal, which stays open after it. */
async function resetAtTerminal(): Promise<{
  readonly run: DrivenRun;
  readonly terminal: Terminal;
  readonly asked: string;
}> {
  const run = new DrivenRun();
  await run.replay.give(say.asked("c1"), GONE);
  await run.replay.give(say.asked("c2"), OWN);
  const socketDir = mkdtempSync(join(tmpdir(), "t-"));
  const terminal = await openTerminal({
    command: ["sh", "-c", '"$0" "$1" reset; echo "ended with $?"; exec sleep 600', process.execPath, CLI],
    cwd: run.root,
    env: { PATH: process.env.PATH ?? "", HOME: join(run.root, "home"), TERM: "xterm" },
    socketDir,
  });
  onTestFinished(async () => {
    await terminal.close();
    rmSync(socketDir, { recursive: true, force: true, maxRetries: 10 });
  });
  return { run, terminal, asked: await terminal.see(/Free them\? \[y\/N\]/) };
}

const WHOSE = `its client process is alive (pid ${process.pid})`;

/** What the screen shows, with the ages of agents left out. */
function linesOf(screen: string): string[] {
  return screen.split("\n").map((line) => line.replace(/since .*?:/, "since T:").trimEnd());
}

const ASKED = [
  "These agents may be at work; freeing their slots lets as many more start:",
  `  2. job of c2, since T: ${WHOSE}`,
];
const FREED = "  1. job of c1, since T: its client process is gone";

/** What is answered, and what is then left. */
const ANSWERS: readonly (readonly [key: string, taken: readonly number[], said: readonly string[]])[] = [
  ["y", [], ["Freed:", FREED, `  2. job of c2, since T: ${WHOSE}`, "ended with 0"]],
  [
    "n",
    [2],
    [
      "Freed:",
      FREED,
      "Still held:",
      `  2. job of c2, since T: ${WHOSE}`,
      "To free these too, although their agents may be at work: skyfom reset --force",
      "ended with 0",
    ],
  ],
];

for (const [key, taken, said] of ANSWERS) {
  test.skipIf(!hasTmux)(
    `at a terminal reset asks before it frees what may be alive, and is answered ${key}`,
    async () => {
      const { run, terminal, asked } = await resetAtTerminal();
      expect(linesOf(asked)).toEqual([...ASKED, "Free them? [y/N]"]);
      // What is dead needs no answer.
      expect(run.replay.taken()).toEqual([2]);
      await terminal.type(key);
      await terminal.press("Enter");
      const screen = await terminal.see(/ended with/);
      expect(linesOf(screen)).toEqual([...ASKED, `Free them? [y/N] ${key}`, ...said]);
      expect(run.replay.taken()).toEqual(taken);
    },
  );
}

test.skipIf(!hasTmux)("an interrupt at that question frees nothing that may be alive, and ends with 130", async () => {
  const { run, terminal } = await resetAtTerminal();
  await terminal.press("C-c");
  await terminal.see(/ended with 130/);
  expect(run.replay.taken()).toEqual([2]);
});

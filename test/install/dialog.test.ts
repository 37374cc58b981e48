import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { version } from "../../package.json" with { type: "json" };
import { openTerminal, type Terminal } from "../support/interactive/terminal.ts";
import { makeScratchRepository, type ScratchRepository } from "../support/scratch-repository.ts";
import { type FreshPlugin, makeFreshPlugin } from "./fresh-plugin.ts";

// What an install asks at a terminal, and what it does with each answer.

const hasTmux = spawnSync("tmux", ["-V"], { stdio: "ignore" }).status === 0;
if (!hasTmux) console.warn("SKIPPED: tmux is not installed, so the questions of an install are not tested");

const ALLOW = "Let Claude Code run Skyfom's own command without asking each time? [y/N]";
const LIMITS = "Set these limits of Claude Code for this repository? [y/N]";
const LINE = "Show the slots in the status line? [y/N]";

let plugin: FreshPlugin;
let repository: ScratchRepository;
let terminal: Terminal;
let socketDir: string;

beforeAll(() => {
  plugin = makeFreshPlugin();
});
afterAll(() => plugin.remove());

describe.skipIf(!hasTmux)("at the first question of an install", () => {
  beforeEach(async () => {
    repository = makeScratchRepository();
    socketDir = mkdtempSync(join(tmpdir(), "t-"));
    const script = '"$0" "$1" install; echo "ended with $?"; exec sleep 600';
    terminal = await openTerminal({
      command: ["sh", "-c", script, process.execPath, join(plugin.root, "bin/skyfom")],
      cwd: repository.root,
      env: { PATH: process.env.PATH ?? "", HOME: repository.home, TERM: "xterm" },
      socketDir,
      columns: 250,
    });
    await terminal.see(/without asking each time\? \[y\/N\]/);
  });
  afterEach(async () => {
    await terminal.close();
    rmSync(socketDir, { recursive: true, force: true, maxRetries: 10 });
    repository.remove();
  });

  /** The screen below the first question. */
  const afterFirst = (screen: string) => (screen.split(ALLOW)[1] ?? "").split("\n").map((line) => line.trimEnd());
  const answer = async (text: string) => {
    await terminal.type(text);
    await terminal.press("Enter");
  };

  test.each([
    ["Ctrl-C", "C-c", "it was interrupted at a question", 130],
    ["Ctrl-D", "C-d", "the input ended at a question", 1],
  ])("%s stops it with nothing written", async (_, key, how, exitCode) => {
    await terminal.press(key);
    const screen = await terminal.see(/ended with/);
    expect(afterFirst(screen)).toEqual([
      "",
      "skyfom install",
      `  ${how}, and nothing was written`,
      "  Run it again and answer, or use --yes, which agrees to everything.",
      `ended with ${exitCode}`,
    ]);
    expect(existsSync(join(repository.root, ".claude"))).toBe(false);
  });

  test("Ctrl-C at a later question takes an earlier yes back", async () => {
    await answer("y");
    await terminal.see(/limits of Claude Code for this repository\? \[y\/N\]/);
    await terminal.press("C-c");
    await terminal.see(/ended with 130/);
    expect(existsSync(join(repository.root, ".claude"))).toBe(false);
  });

  test("what is neither yes nor no is asked again, and what was refused is told in one line each", async () => {
    for (const times of [1, 2]) {
      await answer(times === 1 ? "?" : "maybe");
      await terminal.see(new RegExp(`(Please answer y or n;[^\\n]*\\s*){${times}}\\[y/N\\]$`));
    }
    await answer("No");
    await terminal.see(/limits of Claude Code for this repository\? \[y\/N\]/);
    await answer("YES");
    await terminal.see(/in the status line\? \[y\/N\]/);
    await terminal.press("Enter");
    const screen = await terminal.see(/ended with 0/);
    const lines = afterFirst(screen);
    const again = "Please answer y or n; Enter means no. [y/N]";
    expect(lines.slice(0, 3)).toEqual([" ?", `${again} maybe`, `${again} No`]);
    expect(screen).toContain(`${LIMITS} YES\n`);
    const rest = lines.slice(lines.indexOf(LINE) + 1);
    expect(rest.filter((line) => !/^ {2}(\d+ files written|\.claude\/settings\.json: )/.test(line))).toEqual([
      `Skyfom ${version} is installed in ${repository.root}/.claude.`,
      "Not written, because you declined (run it again to be asked again; --yes agrees to everything):",
      "  Let Claude Code run Skyfom's own command without asking each time? no",
      "  Show the slots in the status line? no",
      "Until that is written, `skyfom doctor` warns of what depends on it.",
      "Commit .claude so that other people and linked worktrees have it, but not the settings that contain a path of this machine:",
      "  git add .claude ':!.claude/settings.local.json'",
      "Start Claude Code in this folder and type /skyfom-pm.",
      "ended with 0",
    ]);
    expect(existsSync(join(repository.root, ".claude/settings.local.json"))).toBe(false);
    expect(JSON.parse(readFileSync(join(repository.root, ".claude/settings.json"), "utf8")).env).toBeDefined();
  });
});

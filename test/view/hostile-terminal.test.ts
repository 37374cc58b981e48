import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import * as say from "../ledger/support/payloads.ts";
import { DrivenRun, report } from "../run/driven/driven-run.ts";
import { openTerminal } from "../support/interactive/terminal.ts";
import { SKYFOM } from "../support/repository-state.ts";

const isThere = (program: string, version: string) => spawnSync(program, [version], { stdio: "ignore" }).status === 0;
const hasBoth = isThere("tmux", "-V") && isThere("script", "--version");
if (!hasBoth) console.warn("SKIPPED: tmux and script are not both installed, so no terminal is given hostile text");

/** Clears a screen, names a window, writes to the clipboard, links, rings, deletes, turns a line round, hides, opens an element. */
const HOSTILE =
  "x\u001b[2J\u001b]2;pwned\u0007\u001b]52;c;cm0=\u0007\u001b]8;;http://evil.invalid\u001b\\here\u001b]8;;\u001b\\\u009b2J\u0090q\u009c\u0007\b\b\r\n\u001b[?1049h\u202egpj\u2066\u200f\u{e0041}\u2028<script>alert(1)</script>\u0000";

/** What ours send to a terminal beside text: colours, and for `watch` its own screen, cursor and clearing. */
const ESC = "\u001b";
const OURS = new RegExp(`${ESC}\\[(?:\\?1049[hl]|\\?25[hl]|[HKJ]|[\\d;]*m)|\\r*\\n|\\t`, "g");
const RAW = /[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e0fff}]/u;

/** A run in which every text that a task, an agent, a report or a setting can fill is hostile. */
async function hostileRepository(): Promise<string> {
  const run = new DrivenRun({ retries: 0 });
  const issue = (id: string, more: object = {}) => {
    const texts = {
      title: HOSTILE,
      description: HOSTILE,
      notes: HOSTILE,
      design: HOSTILE,
      acceptance_criteria: HOSTILE,
    };
    const rest = { labels: [HOSTILE], metadata: { files: [`${id}${HOSTILE}`] }, created_at: "2026-01-01T00:00:00Z" };
    return JSON.stringify({ id, issue_type: "task", ...texts, ...rest, ...more });
  };
  mkdirSync(join(run.root, ".beads"));
  const tasks = [
    ...["t-a", "t-b", "t-c", `t-d${HOSTILE}`].map((id) => issue(id)),
    issue("t-e", { assignee: HOSTILE, status: "in_progress" }),
    issue("t-f", { dependencies: [{ depends_on_id: `t-d${HOSTILE}`, type: "blocks" }] }),
    issue("t-g", { labels: [`skill:${HOSTILE}`] }),
  ];
  writeFileSync(join(run.root, ".beads/issues.jsonl"), `${tasks.join("\n")}\n`);
  const [first, second] = await run.makeAll((await run.next({ limit: 3, isAsked: true })).calls);
  await run.end(first ?? "", report("failed", HOSTILE, { followUps: [HOSTILE], files: [HOSTILE] }));
  await run.end(second ?? "", report("needs-input", HOSTILE));
  await run.next();
  await run.replay.give(say.asked("other", { description: HOSTILE }));
  return run.root;
}

/** Runs verbs at one terminal, the first until `q` is pressed, and returns what each sent there and what became of the terminal. */
async function atTerminal(root: string, verbs: readonly string[]) {
  const folder = mkdtempSync(join(tmpdir(), "sky-"));
  const shell = join(folder, "run.sh");
  const skyfom = `'${process.execPath}' '${join(SKYFOM, "bin/skyfom")}'`;
  const lines = verbs.map((verb, at) => `script -qec "${skyfom} ${verb}" "${folder}/sent${at}"`);
  writeFileSync(shell, `${lines.join("\n")}\necho ended here\nexec sleep 600\n`);
  const terminal = await openTerminal({
    command: ["sh", shell],
    cwd: root,
    env: { PATH: process.env.PATH ?? "", HOME: folder, TERM: "xterm-256color", LANG: "C.UTF-8" },
    socketDir: folder,
    columns: 120,
    rows: 45,
  });
  onTestFinished(async () => {
    await terminal.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
  });
  const told = () => terminal.tell("#{pane_title}|#{window_bell_flag}");
  const before = await told();
  await terminal.see(/q quits$/);
  await terminal.press("q");
  await terminal.see(/ended here$/);
  const sent = verbs.map((_, at) => {
    const raw = readFileSync(join(folder, `sent${at}`), "utf8");
    return raw.replace(/^Script started[^\n]*\n/, "").replace(/\nScript done[^\n]*\n$/, "");
  });
  return { sent, isSame: (await told()) === before };
}

const VERBS = [
  ...["watch", "status", "status --all", "task list --all", "task show t-a", "events", "runs", "report"],
  ...["next --dry-run", "task claim t-e", "reset </dev/null"],
];

test.skipIf(!hasBoth)(
  "at a terminal each verb sends its own colours and text, and nothing else, whatever tasks, agents and reports are called",
  async () => {
    const { sent, isSame } = await atTerminal(await hostileRepository(), VERBS);
    for (const [at, raw] of sent.entries()) {
      const text = raw.replaceAll(OURS, "");
      const hostile = text.search(RAW);
      const around = hostile === -1 ? "" : JSON.stringify(text.slice(Math.max(0, hostile - 40), hostile + 40));
      expect([VERBS[at], text.trim() === "", around]).toEqual([VERBS[at], false, ""]);
    }
    expect([sent.length, isSame]).toEqual([VERBS.length, true]);
  },
);

test("a status line holds numbers, and no words of tasks or agents", async () => {
  const root = await hostileRepository();
  const { stdout } = spawnSync(process.execPath, [join(SKYFOM, "orchestrator/dist/statusline.cjs")], {
    cwd: root,
    input: JSON.stringify({ cwd: root, workspace: { project_dir: root }, session_id: HOSTILE, model: { id: HOSTILE } }),
    encoding: "utf8",
  });
  expect(stdout.trim()).toMatch(/^skyfom \d\/7(?: · \d+ (?:done|needs? you|waiting))*$/);
});

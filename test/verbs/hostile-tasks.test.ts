import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { DrivenRun } from "../run/driven/driven-run.ts";
import { fc } from "../support/draws.ts";

const CLI = fileURLToPath(new URL("../../bin/skyfom", import.meta.url));

function skyfom(cwd: string, args: readonly string[], clientPid?: number) {
  const { CLAUDE_PID: _pid, CLAUDE_PROJECT_DIR: _dir, ...outside } = process.env;
  const env = clientPid === undefined ? outside : { ...outside, CLAUDE_PID: String(clientPid) };
  return spawnSync(process.execPath, [CLI, ...args], { cwd, env, encoding: "utf8" });
}

/** What moves a cursor, colours a screen, rings or turns the direction of a line; written down again, not taken from what is tested. */
const MARKS = [
  "\u001b[2J",
  "\u001b]0;x\u0007",
  "\r",
  "\n",
  "\b",
  "\0",
  "\u007f",
  "\u009b31m",
  "\u2028",
  "\u202e",
  "\u2066",
  "\ufeff",
];
const RAW = /[\p{Cc}\p{Zl}\p{Zp}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u;

/** What of a text is more than text; a line's end alone is not. */
function rawIn(text: string): string | undefined {
  return RAW.exec(text.replaceAll("\n", ""))?.[0];
}

const hostile = fc
  .array(
    fc.oneof(fc.constantFrom(...MARKS), fc.constantFrom("a", "; rm -rf x", "$(x)", "`y`", "'", '"', "é", "漢", "👩‍💻")),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => parts.join(""));

const issue = fc.record({
  title: hostile.map((text) => `t${text}`),
  description: hostile,
  design: hostile,
  notes: hostile,
  acceptance_criteria: hostile,
  labels: fc.array(hostile, { maxLength: 2 }),
  issue_type: fc.option(hostile, { nil: "task" }),
  assignee: fc.option(hostile, { nil: undefined }),
  status: fc.constantFrom("open", "open", "open", "in_progress", "closed", "odd\u001b[1m"),
  metadata: fc.record({ files: fc.array(hostile, { maxLength: 2 }) }),
});

const tasks = fc.uniqueArray(fc.tuple(hostile, issue), { minLength: 20, maxLength: 30, selector: ([id]) => id });

test("whatever the tracker holds, nothing of it reaches a terminal as more than text, and each task stays in its line", () => {
  const check = (drawn: readonly (readonly [string, object])[]) => {
    const run = new DrivenRun();
    const lines = drawn.map(([id, fields], n) => {
      const dependencies = n % 3 === 2 ? [{ issue_id: id, depends_on_id: drawn[n - 1]?.[0], type: "blocks" }] : [];
      return JSON.stringify({ id, priority: 2, ...fields, dependencies });
    });
    mkdirSync(join(run.root, ".beads"));
    writeFileSync(join(run.root, ".beads", "issues.jsonl"), `${lines.join("\n")}\n{"id":"\u001b[31m\n`);
    const id = drawn.find(([one]) => !one.startsWith("-") && !one.includes("\0"))?.[0] ?? "";
    const verbs = [["show"], ["note", "x\u001b[1my"], ["claim"], ["release"], ["close"]];
    const ofOne = verbs.map(([verb = "", ...more]) => ["task", verb, id, ...more]);
    for (const args of [["task", "ready"], ["next"], ["status", "--all"], ["events", "--task", id], ...ofOne]) {
      const { stdout, stderr } = skyfom(run.root, args);
      expect([args, rawIn(stdout), rawIn(stderr)]).toEqual([args, undefined, undefined]);
    }
    expect(skyfom(run.root, ["task", "list", "--all"]).stdout.trimEnd().split("\n")).toHaveLength(drawn.length);
    const { stdout } = skyfom(run.root, ["next"], process.pid);
    expect(stdout).toMatch(/^Skyfom run \w+( is finished)?: /);
    expect(rawIn(stdout)).toBeUndefined();
    expect(rawIn(skyfom(run.root, ["status"]).stdout)).toBeUndefined();
  };
  // Each draw holds many tasks; more draws would only start more processes.
  fc.assert(fc.property(tasks, check), { numRuns: 1, endOnFailure: true });
});

test("with --json every mark of the tracker comes back as it was", () => {
  const run = new DrivenRun();
  const title = MARKS.join("x");
  mkdirSync(join(run.root, ".beads"));
  writeFileSync(join(run.root, ".beads", "issues.jsonl"), `${JSON.stringify({ id: "t-1", title })}\n`);
  const { stdout } = skyfom(run.root, ["task", "show", "t-1", "--json"]);
  expect(rawIn(stdout)).toBeUndefined();
  expect(JSON.parse(stdout)).toMatchObject({ title });
});

import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { DrivenRun } from "../run/driven-run.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const ENGINE = `${ROOT}skills/skyfom-pm-agent-orchestrator/skyfom.mjs`;

function run(program: string, cwd: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], { cwd, encoding: "utf8" });
  return { status, stdout, stderr };
}

test("an error names commands as whoever reads it called us: a person by name, a model by the line that it may run", () => {
  const { root } = new DrivenRun();
  const text = (skyfom: string) => ({
    status: 1,
    stdout: "",
    stderr: `${root}/.beads/issues.jsonl\n  there is no task x\n  \`${skyfom} task list\` shows the ids.\n`,
  });
  expect(run(`${ROOT}bin/skyfom`, root, "task", "claim", "x")).toEqual(text("skyfom"));
  expect(run(ENGINE, root, "task", "claim", "x")).toEqual(text(`node "${ENGINE}"`));
});

const FIX = "`skyfom --help` shows the verbs, and a verb with --help its options.";

test.each([
  [["next", "--nonsense"], "unknown option '--nonsense'"],
  [["nonsense"], "unknown command 'nonsense'"],
  [["task", "show"], "missing required argument 'id'"],
  [["status", "more"], "too many arguments for 'status'. Expected 0 arguments but got 1."],
])("with --json, a usage error is data too: skyfom %j", (args, what) => {
  const { root } = new DrivenRun();
  const { status, stdout, stderr } = run(`${ROOT}bin/skyfom`, root, ...args, "--json");
  expect([status, stderr]).toEqual([2, ""]);
  expect(JSON.parse(stdout)).toEqual({ problems: [{ where: "skyfom", what, fix: FIX }] });
});

test("what the file system refuses is data too with --json", () => {
  const { root } = new DrivenRun();
  const runs = join(root, ".claude", "state", "runs");
  rmSync(runs, { recursive: true });
  writeFileSync(runs, "");
  const { status, stdout, stderr } = run(`${ROOT}bin/skyfom`, root, "reset", "--json");
  expect([status, stderr]).toEqual([1, ""]);
  const fix = "Mend what stands at this path, or who may read and write it, and try again.";
  expect(JSON.parse(stdout)).toEqual({
    problems: [{ where: runs, what: `EEXIST: file already exists, mkdir '${runs}'`, fix }],
  });
});

test.each([
  [["status"]],
  [["events"]],
  [["reset"]],
  [["next"]],
  [["pause"]],
  [["task", "list"]],
  [["install", "--dry-run"]],
  [["doctor"]],
])("outside a repository, a verb that is about one says so and exits 1: skyfom %j", (args) => {
  const folder = mkdtempSync(join(tmpdir(), "skyfom-outside-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const { status, stdout, stderr } = run(`${ROOT}bin/skyfom`, folder, ...args);
  expect([status, `${stdout}${stderr}`]).toEqual([1, expect.stringContaining("repository")]);
});

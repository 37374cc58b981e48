import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Command } from "commander";
import { expect, onTestFinished, test } from "vitest";
import { task } from "../../orchestrator/verbs/task.ts";
import { VERB_GROUPS } from "../../orchestrator/verbs/verb-groups.ts";
import { version } from "../../package.json" with { type: "json" };
import { DrivenRun } from "../run/driven/driven-run.ts";

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

/** Where a usage error is, and what shows how it is done right. */
function own(verb: string): { where: string; fix: string } {
  const fix =
    verb === ""
      ? "`skyfom --help` lists the commands; add --help to a command for its options."
      : `\`skyfom ${verb} --help\` shows its usage, with an example.`;
  return { where: `skyfom ${verb}`.trim(), fix };
}

test.each([
  [["next", "--nonsense"], "unknown option '--nonsense'", "next"],
  [["nonsense"], "unknown command 'nonsense'", ""],
  [["task", "show"], "missing required argument 'id'", "task show"],
  [["status", "more"], "too many arguments for 'status'. Expected 0 arguments but got 1.", "status"],
])("with --json, a usage error is data too: skyfom %j", (args, what, verb) => {
  const { root } = new DrivenRun();
  const { status, stdout, stderr } = run(`${ROOT}bin/skyfom`, root, ...args, "--json");
  expect([status, stderr]).toEqual([2, ""]);
  expect(JSON.parse(stdout)).toEqual({ problems: [{ what, ...own(verb) }] });
});

test.each([
  [["nonsense"], "unknown command 'nonsense'", ""],
  [["statsu"], "unknown command 'statsu' (Did you mean status?)", ""],
  [["-w"], "unknown option '-w'", ""],
  [["status", "--jsno"], "unknown option '--jsno' (Did you mean --json?)", "status"],
  [["task", "ad", "Store the orders"], "unknown command 'ad' (Did you mean add?)", "task"],
  [["task", "show"], "missing required argument 'id'", "task show"],
  [["help", "nope"], "unknown command 'nope'", ""],
  [["help", "instal"], "unknown command 'instal' (Did you mean install?)", ""],
  [["help", "--all"], "unknown option '--all'", ""],
  [["help", "task", "nope"], "unknown command 'nope' (Did you mean note?)", "task"],
  [["task", "help", "nope"], "unknown command 'nope' (Did you mean note?)", "task"],
])(
  "a usage error is told in three lines, and names the help of the verb that was meant: skyfom %j",
  (args, what, verb) => {
    const { root } = new DrivenRun();
    const { where, fix } = own(verb);
    const told = { status: 2, stdout: "", stderr: `${where}\n  ${what}\n  ${fix}\n` };
    expect(run(`${ROOT}bin/skyfom`, root, ...args)).toEqual(told);
  },
);

test.each([
  [
    ["help", "install", "somewhere"],
    ["install", "--help"],
  ],
  [
    ["help", "task"],
    ["task", "--help"],
  ],
  [
    ["help", "task", "add"],
    ["task", "add", "--help"],
  ],
  [
    ["task", "help", "add"],
    ["task", "add", "--help"],
  ],
  [["help"], ["--help"]],
])("help and a verb shows what the verb does with --help, and runs nothing: skyfom %j", (args, same) => {
  const { root } = new DrivenRun();
  const shown = run(`${ROOT}bin/skyfom`, root, ...args);
  expect(shown).toEqual(run(`${ROOT}bin/skyfom`, root, ...same));
  expect(shown).toEqual({ status: 0, stdout: expect.stringMatching(/^Usage: skyfom /), stderr: "" });
});

test.each([["version"], ["-v"], ["--version"]])("skyfom %s tells the version", (asked) => {
  const { root } = new DrivenRun();
  expect(run(`${ROOT}bin/skyfom`, root, asked)).toEqual({ status: 0, stdout: `${version}\n`, stderr: "" });
});

test("what stands in the place of a folder is data too with --json", () => {
  const { root } = new DrivenRun();
  const runs = join(root, ".git", "skyfom", "runs");
  rmSync(runs, { recursive: true });
  writeFileSync(runs, "");
  const { status, stdout, stderr } = run(`${ROOT}bin/skyfom`, root, "reset", "--json");
  expect([status, stderr]).toEqual([1, ""]);
  const fix = "When no agent of this repository is at work, remove it; a folder is made in its place.";
  expect(JSON.parse(stdout)).toEqual({ problems: [{ where: runs, what: "it is a file, not a folder", fix }] });
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

test("the help lists every verb once, those that a person types most first, and each verb's own help has an example", () => {
  const { root } = new DrivenRun();
  const { stdout } = run(`${ROOT}bin/skyfom`, root, "--help");
  const groups = stdout.split(/^(?=\S.*:$)/m).filter((part) => /^[\w ]+:\n/.test(part));
  expect(groups.map((part) => part.split("\n", 1)[0])).toEqual(["Options:", ...VERB_GROUPS.keys(), "For example:"]);
  const listed = groups.slice(1, -1).flatMap((part) => [...part.matchAll(/^ {2}([a-z-]+) /gm)].map(([, verb]) => verb));
  const verbs = [...VERB_GROUPS.values()].flat();
  expect(listed).toEqual(verbs.map(({ verb }) => verb));
  for (const { verb, example } of verbs.slice(0, 3))
    expect(run(`${ROOT}bin/skyfom`, root, verb, "--help").stdout).toContain(`For example: ${example}`);
});

test("the help is made for 80 columns: wider is only what is copied whole", () => {
  const { root } = new DrivenRun();
  const verbs = ["status", "watch", "report", "next", "events", "pull-request", "export", "approve", "statusline"];
  const lines = verbs.flatMap((verb) => run(`${ROOT}bin/skyfom`, root, verb, "--help").stdout.split("\n"));
  expect(lines.filter((line) => line.length > 80)).toEqual([
    expect.stringMatching(/^ {2}curl -H /),
    expect.stringMatching(/^ {2}"statusLine": \{/),
  ]);
});

test("what the help lists is what there is: the completion, which is made of the verbs themselves, has the same", () => {
  const { root } = new DrivenRun();
  const script = run(`${ROOT}bin/skyfom`, root, "completion", "fish").stdout.replaceAll("\\'", "'");
  const verbs = [...script.matchAll(/__fish_use_subcommand' -f -a (\S+) -d '(.*)'$/gm)].map(([, verb, does]) => ({
    verb,
    does,
  }));
  const listed = [...VERB_GROUPS.values()].flat().filter(({ verb }) => verb !== "help");
  expect(verbs).toEqual(listed.map(({ verb, does }) => ({ verb, does })));
});

test.each([
  ["sta", ["status", "statusline"]],
  ["task re", ["ready", "release", "reopen"]],
  ["task edit --tit", ["--title"]],
  ["report --mark", ["--markdown"]],
])("bash completes: skyfom %s", (line, wanted) => {
  const { root } = new DrivenRun();
  const script = join(root, "complete.bash");
  writeFileSync(script, run(`${ROOT}bin/skyfom`, root, "completion", "bash").stdout);
  const words = ["skyfom", ...line.split(" ")];
  const ask = `source "${script}"; COMP_WORDS=(${words.join(" ")}); COMP_CWORD=${words.length - 1}; _skyfom; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { stdout, stderr } = spawnSync("bash", ["-c", ask], { encoding: "utf8" });
  expect([stderr, stdout.trim().split("\n").sort()]).toEqual(["", wanted]);
});

test("every verb of the tasks shows an example of itself", () => {
  const program = new Command("skyfom");
  task(program, () => undefined);
  const verbs = program.commands[0]?.commands ?? [];
  expect(verbs.length).toBeGreaterThan(10);
  for (const verb of verbs) {
    let shown = "";
    verb.configureOutput({ writeOut: (text) => (shown += text) }).outputHelp();
    expect(shown).toContain(`\nFor example: skyfom task ${verb.name()} `);
  }
});

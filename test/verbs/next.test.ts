import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { DrivenRun } from "../run/driven/driven-run.ts";

const CLI = fileURLToPath(new URL("../../bin/skyfom", import.meta.url));

/** Runs the command line as a person does, or, with a process id, as a client's shell does. */
function skyfom(cwd: string, args: readonly string[], clientPid?: number) {
  const { CLAUDE_PID: _pid, CLAUDE_PROJECT_DIR: _dir, ...outside } = process.env;
  const env = clientPid === undefined ? outside : { ...outside, CLAUDE_PID: String(clientPid) };
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], { cwd, env, encoding: "utf8" });
  return { status, stdout, stderr };
}

test("under a client whose hooks have run, next --json gives the calls and where the run stands", async () => {
  const run = new DrivenRun();
  const [one, two] = [await run.add("one"), await run.add("two")];
  const { status, stdout } = skyfom(run.root, ["next", "1", "--json"], process.pid);
  const { run: id, ...handover } = JSON.parse(stdout) as Record<string, unknown>;
  const [first = "", second = ""] = String(stdout).includes(`"${one} one"`) ? [one, two] : [two, one];
  expect(status).toBe(0);
  expect(handover).toEqual({
    calls: [
      {
        description: `${first} ${first === one ? "one" : "two"}`,
        prompt: `@skyfom ${id}.1 else: cat .git/skyfom/runs/${id}/briefs/1.md`,
        subagent_type: "general-purpose",
      },
    ],
    waitingFor: [],
    heldBack: [{ id: second, reason: "this run works on at most 1 at once" }],
    blocked: [],
    done: false,
    closed: [],
    failed: [],
    needsInput: [],
    inDoubt: [],
    stops: [],
    warnings: [],
  });
});

test("under a client in which no hook of ours has run, next hands over no calls and says why", async () => {
  const run = new DrivenRun();
  await run.add("one");
  const { status, stdout, stderr } = skyfom(run.root, ["next"], process.ppid);
  expect([status, stdout]).toEqual([1, ""]);
  expect(stderr).toContain("no Skyfom hook has run in this Claude Code process, so nothing would enforce the cap");
});

test("at a person's terminal next shows the plan, says what to type, and claims nothing", async () => {
  const run = new DrivenRun();
  const id = await run.add("one");
  const { status, stdout } = skyfom(run.root, ["next"]);
  expect(status).toBe(0);
  expect(stdout).toBe(
    `Would start now, 1 at once:\n  ${id}  one  (skyfom-backend-developer)\nNothing was claimed. To run it, type /skyfom-pm in Claude Code (/skyfom:skyfom-pm where it is a plugin).\n`,
  );
  expect(await run.task(id)).toMatchObject({ status: "open" });
});

test("the label skill:NAME chooses the skill, whatever the title says", () => {
  const run = new DrivenRun();
  const label = ["--label", "skill:skyfom-designer", "--json"];
  const { id } = JSON.parse(skyfom(run.root, ["task", "add", "Deploy the icons", ...label]).stdout);
  expect(skyfom(run.root, ["next", "--dry-run"]).stdout.split("\n")[1]).toBe(
    `  ${id}  Deploy the icons  (skyfom-designer)`,
  );
});

test.each([
  [["nonsense"], "unknown command 'nonsense'"],
  [["next", "--nonsense"], "unknown option '--nonsense'"],
  [["next", "8"], '"8" is not a valid number of agents'],
  [["next", "two"], '"two" is not a task, a filter or a number of agents'],
  [["next", "label:x", "and", "more"], '"and more" is neither a task id nor a filter'],
  [["next", "3", "--skill", "skyfom-fullstack-developer"], '"3" is not expected with --skill'],
  [["next", "--task", "x"], "--task needs --skill"],
  [["next", "--report", "1"], "--report needs --run"],
  [["next", "p1", "p2", "--run", "ab12"], "an open run keeps its tasks"],
  [["next", "p1", "--run", "ab12"], "an open run keeps its tasks"],
  [["next", "let people pay", "--run", "ab12"], "an open run keeps its tasks"],
  [["next", "--run", "ab12", "--skill", "x", "--task", "y"], "--run continues an open run, but --skill begins one"],
  [["next", "--run", "ab12", "--split", "--for", "ab12.1"], "but --split with --for begins one"],
  [["next", "--skill", "x", "--task", "y", "--report", "1"], "--report needs --run"],
  [["next", "--run", "ab12", "--report", "1", "--skill", "x"], "--run continues an open run, but --skill begins one"],
  [["next", "--handover"], "--handover needs --run"],
  [["next", "--skill", "x", "--task", "y", "--for", "ab12.1"], "--task is not expected with --for"],
  [["next", "--for", "ab12.1"], "--for needs --skill or --split"],
  [["next", "--run", "ab12", "--report", "1", "--dry-run"], "--dry-run changes nothing, but --report does"],
  [["next", "--run", "ab12", "--handover", "--dry-run"], "--dry-run changes nothing, but --handover does"],
  [["next", "--dry-run", "--split", "--for", "ab12.1"], "--dry-run shows which tasks would start"],
])("skyfom %j is a usage error: exit 2, with what is wrong", (args, what) => {
  const { root } = new DrivenRun();
  const { status, stdout, stderr } = skyfom(root, args);
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr).toContain(what);
});

test("outside a repository next says so", () => {
  const folder = mkdtempSync(join(tmpdir(), "skyfom-outside-"));
  const { status, stderr } = skyfom(folder, ["next"]);
  expect([status, stderr]).toEqual([
    1,
    `${folder}\n  this is not a repository: there is no .git or .beads here or above\n  Change into your project, or run \`git init\`.\n`,
  ]);
  rmSync(folder, { recursive: true });
});

test("a run that is not there is named, with those that are", async () => {
  const run = new DrivenRun();
  await run.add("one");
  const { run: open } = await run.next({ isAsked: true });
  const { status, stderr } = skyfom(run.root, ["next", "--run", "gone"], process.pid);
  expect([status, stderr]).toEqual([
    1,
    `--run\n  there is no run "gone"; open runs: ${open}\n  Give an open run, or leave --run out to begin one.\n`,
  ]);
});

test("a step of a run that has finished tells its summary again, and begins nothing", async () => {
  const run = new DrivenRun();
  await run.add("one");
  const { run: id, calls } = await run.next({ isAsked: true });
  const [agent = ""] = await run.makeAll(calls);
  await run.end(agent);
  await run.next();
  await run.add("another");
  const { status, stdout } = skyfom(run.root, ["next", "--run", id], process.pid);
  expect(status).toBe(0);
  expect(stdout).toMatch(
    new RegExp(
      `^Skyfom run ${id} is finished: 1 closed, 0 failed. Tell the user this summary.\\nIt took .*\\.\\n.*\\nDone, as the agents tell it:\\n> - one \\(.*\\): All of it works\\.\\nFor the rest: `,
    ),
  );
});

test("a goal in words makes no task: it says how to draft them, and what it says works as it is", async () => {
  const run = new DrivenRun();
  const { status, stdout } = skyfom(run.root, ["next", "3", "let", "people", "pay"], process.pid);
  expect([status, stdout]).toEqual([0, expect.stringContaining("This goal has no tasks yet: let people pay\n")]);
  expect(JSON.parse(skyfom(run.root, ["task", "list", "--json"]).stdout)).toEqual([]);
  const checklist = /```md\n([\s\S]*?)```/.exec(stdout)?.[1]?.replaceAll(/^ {3}/gm, "") ?? "";
  expect(stdout).toContain("task import - <<'CHECKLIST'");
  const imported = spawnSync(process.execPath, [CLI, "task", "import", "-"], {
    cwd: run.root,
    input: checklist,
    encoding: "utf8",
  });
  const [goal = "", first = ""] = imported.stdout.split("\n").map((line) => line.split(" ")[0]);
  expect(stdout).toMatch(/next 3 ID-OF-THE-GOAL`\.\n$/);
  const { calls, blocked } = JSON.parse(skyfom(run.root, ["next", "3", goal, "--json"], process.pid).stdout);
  expect(calls.map(({ description }: { description: string }) => description)).toEqual([`${first} Store the orders`]);
  expect(blocked).toHaveLength(1);
});

test("a person who gives a goal in words at a terminal reads what to type in Claude Code", () => {
  const { root } = new DrivenRun();
  const text =
    "This goal has no tasks yet. Type /skyfom:skyfom-pm 3 let people pay in Claude Code: it drafts them, and creates none before you agree.\n";
  expect(skyfom(root, ["next", "3", "let", "people", "pay"])).toEqual({ status: 0, stdout: text, stderr: "" });
});

test("what --dry-run cannot show it does not claim: under a client as at a terminal, it names the verb that does", () => {
  const { root } = new DrivenRun();
  const args = ["next", "--dry-run", "--skill", "skyfom-fullstack-developer", "--task", "Let people pay"];
  const text =
    "skyfom next\n  --dry-run shows which tasks would start, not what a skill would begin\n  `skyfom plan skyfom-fullstack-developer` shows its waves.\n";
  for (const pid of [process.pid, undefined]) {
    expect(skyfom(root, args, pid)).toEqual({ status: 2, stdout: "", stderr: text });
  }
});

test.each([
  [["--skill", "a b", "--task", "x"], "`skyfom plan 'a b'` shows the waves of the skill."],
  [["--run", "ab12", "--report", "1"], "Run it inside Claude Code."],
  [["--run", "ab12", "--handover"], "Run it inside Claude Code."],
])("no agents can start from a terminal: next %j says so", (args, fix) => {
  const { root } = new DrivenRun();
  expect(skyfom(root, ["next", ...args])).toEqual({
    status: 1,
    stdout: "",
    stderr: `skyfom next\n  no agents can start from a terminal\n  ${fix}\n`,
  });
});

test("a reference with a zero before its number names no brief, as that number has another", async () => {
  const run = new DrivenRun();
  await run.add("one");
  const { run: id } = await run.next({ isAsked: true });
  const { status, stderr } = skyfom(
    run.root,
    ["next", "--skill", "skyfom-fullstack-developer", "--for", `${id}.01`],
    process.pid,
  );
  expect([status, stderr]).toEqual([
    1,
    `--for\n  "${id}.01" names no brief of an open run\n  Take the reference from your own brief.\n`,
  ]);
});

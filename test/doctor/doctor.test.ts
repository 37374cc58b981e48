import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Diagnosis } from "../../orchestrator/core/doctor/diagnose.ts";
import schema from "../../orchestrator/schemas/doctor.schema.json" with { type: "json" };
import { type FreshPlugin, makeFreshPlugin } from "../install/fresh-plugin.ts";
import { readTree } from "../install/read-tree.ts";
import { makeScratchRepository, type ScratchRepository } from "../support/scratch-repository.ts";
import { trustFolder } from "./trust-folder.ts";

let plugin: FreshPlugin;
let repository: ScratchRepository;

beforeAll(() => {
  plugin = makeFreshPlugin();
});
afterAll(() => plugin.remove());
beforeEach(() => {
  repository = makeScratchRepository();
  trustFolder(repository.root, repository.home);
  plugin.run(["install", repository.root, "--yes"]);
});
afterEach(() => repository.remove());

const isValid = new Ajv2020().compile(schema);

function doctor(options: { cwd?: string; env?: Record<string, string> } = {}) {
  const { cwd = repository.root, env = {} } = options;
  const ran = plugin.run(["doctor", "--json"], { cwd, env: { HOME: repository.home, ...env } });
  expect(ran.stderr).toBe("");
  const diagnosis = JSON.parse(ran.stdout) as Diagnosis;
  expect([isValid(diagnosis), isValid.errors]).toEqual([true, null]);
  return { exitCode: ran.exitCode, ...diagnosis };
}

test("a fresh install is healthy: the installed hook was asked, and nothing is left of that", () => {
  const before = readTree(repository.root);
  const { exitCode, guard, checks } = doctor();
  expect({ exitCode, guard }).toEqual({ exitCode: 0, guard: { isActive: true, cause: null } });
  expect(checks.filter(({ status, name }) => status !== "ok" && name !== "claude")).toEqual([]);
  expect(readTree(repository.root)).toEqual(before);
});

test("for people, the first line is the verdict on the guard", () => {
  const { stdout } = plugin.run(["doctor"], { cwd: repository.root, env: { HOME: repository.home } });
  expect(stdout.split("\n")[0]).toBe("The guard is active.");
});

describe("what is really broken is found, and the exit code tells", () => {
  const hook = ".claude/hooks/dist/pre-tool-use.cjs";
  test.each<[string, () => void, string | RegExp]>([
    [
      "the hook's script is gone",
      () => rmSync(join(repository.root, hook)),
      ".claude/settings.json names missing scripts: .claude/hooks/dist/pre-tool-use.cjs",
    ],
    [
      "the hook lets everything pass",
      () => repository.write(hook, ""),
      "the PreToolUse hook of .claude/settings.json did not deny a spawn over the cap, but answered nothing",
    ],
    [
      "the hook denies everything",
      () =>
        repository.write(hook, `console.log(JSON.stringify({ hookSpecificOutput: { permissionDecision: "deny" } }))`),
      /^the PreToolUse hook of \.claude\/settings\.json did not admit the first agent, but answered /,
    ],
    [
      "the hook looks at the slots and takes none",
      () =>
        repository.write(
          hook,
          `if (require("fs").existsSync(process.env.CLAUDE_PROJECT_DIR + "/.claude/state/slots/7"))
             console.log(JSON.stringify({ hookSpecificOutput: { permissionDecision: "deny" } }))`,
        ),
      "the PreToolUse hook of .claude/settings.json took no slot for an agent that it admitted",
    ],
    [
      "the hook is another, in a folder that nobody trusts",
      () => {
        rmSync(join(repository.home, ".claude.json"));
        repository.write(hook, "");
      },
      "the hooks of .claude/settings.json differ from this copy's, and Claude Code was not told to trust this folder, so they were not started",
    ],
    [
      "the hook's program is absent",
      () => edit(".claude/settings.json", `"command": "node"`, `"command": "no-such-node"`),
      ".claude/settings.json lacks the hooks for PreToolUse, PostToolUse, PostToolUseFailure, PermissionDenied, PermissionRequest, SubagentStart, SubagentStop, TeammateIdle, Stop, StopFailure, UserPromptSubmit, SessionStart",
    ],
    [
      "a comment in the settings, which the client then does not load",
      () => edit(".claude/settings.json", "{\n", "{\n  // mine\n"),
      ".claude/settings.json:2:3: JSON has no comments, so Claude Code ignores this whole file, hooks included",
    ],
    [
      "a part of another kind in the settings, which the client then does not load",
      () => edit(".claude/settings.json", '"env": {', '"statusLine": 3,\n  "env": {'),
      /^\.claude\/settings\.json:\d+:17: "statusLine" is a number where an object belongs, so Claude Code ignores this whole file, hooks included$/,
    ],
    [
      "a person's own settings disable all hooks",
      () => {
        mkdirSync(join(repository.home, ".claude"));
        writeFileSync(join(repository.home, ".claude/settings.json"), `{ "disableAllHooks": true }`);
      },
      /^disableAllHooks is true in .*\/home\/\.claude\/settings\.json$/,
    ],
    [
      "a file stands where the state directory belongs",
      () => repository.write(".git/skyfom", ""),
      /^\S+\/\.git\/skyfom: it is a file, not a folder, so every spawn is denied$/,
    ],
    [
      "the work tree shows a state that is gone",
      () => {
        mkdirSync(join(repository.root, ".claude/state"), { recursive: true });
        symlinkSync("../../.git/skyfom/slots", join(repository.root, ".claude/state/slots"));
      },
      /^\S+\/\.git\/skyfom is gone, so nobody can tell who is at work, and every spawn is denied$/,
    ],
  ])("%s", (_, breakIt, cause) => {
    breakIt();
    const { exitCode, guard } = doctor();
    expect(exitCode).toBe(1);
    expect(guard).toEqual({
      isActive: false,
      cause: typeof cause === "string" ? cause : expect.stringMatching(cause),
    });
  });
});

const finding = (name: string) => doctor().checks.find((check) => check.name === name);

test("the repository's settings cannot switch the guard off, and a user can", () => {
  const off = { SKYFOM_GUARD: "off" };
  expect(doctor({ env: off }).guard).toEqual({ isActive: false, cause: "SKYFOM_GUARD is off in the environment" });
  edit(".claude/settings.json", '"env": {', '"env": {\n    "SKYFOM_GUARD": "off",');
  for (const { guard, checks } of [doctor(), doctor({ env: off })]) {
    expect(guard).toEqual({ isActive: true, cause: null });
    expect(checks.find(({ name }) => name === "hooks enabled")).toMatchObject({
      status: "ok",
      finding:
        "no setting disables them: SKYFOM_GUARD=off is ignored, because the repository's settings set that variable",
    });
  }
});

test("own settings that the client does not load are named with their place, and the guard stays active without them", () => {
  repository.write(".claude/settings.local.json", `{\n  "model": "opus",\n}`);
  const { exitCode, guard } = doctor();
  expect({ exitCode, isActive: guard.isActive }).toEqual({ exitCode: 1, isActive: true });
  expect(finding("client settings")).toEqual({
    name: "client settings",
    status: "wrong",
    finding:
      ".claude/settings.local.json:3:1: a property name in double quotes is missing here, so Claude Code ignores this whole file, hooks included",
    fix: "Fix the file.",
  });
});

test("own settings that git tracks let our command run only in a trusted folder, and what the doctor advises mends that", () => {
  repository.git("add", "--force", ".claude/settings.local.json");
  expect(finding("permission")).toEqual({
    name: "permission",
    status: "warning",
    finding:
      "our command is allowed in .claude/settings.local.json, which git tracks, so it counts only in a trusted folder",
    fix: "Run `git rm --cached .claude/settings.local.json`.",
  });
  repository.git("rm", "--cached", ".claude/settings.local.json");
  expect(finding("permission")).toMatchObject({ status: "ok" });
});

const BROKEN_STORE = `{"id":"x-1","title":"A","status":"open","priority":1,"issue_type":"task","created_at":"2026-01-01T00:00:00Z","updated_at":"2026-01-01T00:00:00Z"}\n{"id":"x-2",\n`;

test("a line of the task file that cannot be read is named", () => {
  repository.write(".beads/issues.jsonl", BROKEN_STORE);
  expect(finding("tasks")).toEqual({
    name: "tasks",
    status: "warning",
    finding: `${repository.root}/.beads/issues.jsonl:2: this line cannot be read: it is not JSON; it may have been cut or edited by hand`,
    fix: "Fix or remove it; until then x-2 and what depends on it cannot start. It is kept as it is, and the other tasks still work.",
  });
});

test("a task file that cannot be read at all is wrong", () => {
  mkdirSync(join(repository.root, ".beads/issues.jsonl"), { recursive: true });
  expect(finding("tasks")).toMatchObject({ status: "wrong" });
});

test("what git leaves out of a clone is named with the line that does it", () => {
  repository.write(".gitignore", "dist/\n");
  expect(finding("not ignored")).toEqual({
    name: "not ignored",
    status: "warning",
    finding:
      "git ignores .claude/hooks/dist/pre-tool-use.cjs and .claude/orchestrator/dist/cli.cjs because of .gitignore:1 (dist/), so a clone or a worktree would have no hooks and no cap",
    fix: "Add the line !.claude/**/dist/ below that one, and commit .claude.",
  });
});

test("in a clone that lacks the bundles because git ignores them, the guard is not active, and the line is named", () => {
  repository.write(".gitignore", "dist/\n");
  repository.git("add", ".");
  repository.git("commit", "--quiet", "--message", "Add Skyfom");
  const clone = join(repository.home, "clone");
  repository.git("clone", "--quiet", repository.root, clone);
  const { guard, checks } = doctor({ cwd: clone });
  expect(guard.cause).toBe(
    ".claude/settings.json names missing scripts: .claude/hooks/dist/pre-tool-use.cjs, .claude/hooks/dist/settle.cjs, .claude/hooks/dist/subagent-start.cjs and 1 more",
  );
  expect(checks.find(({ name }) => name === "not ignored")?.finding).toContain(" because of .gitignore:1 (dist/), ");
});

test("the parallelism that is set is held against the memory of this machine", () => {
  repository.write(".claude/skyfom.json", `{ "parallelism": 1 }`);
  expect(finding("room for agents")?.finding).toMatch(
    /^room for [1-7] at once \(\d+\.\d GB of memory, 1 GB of it for Claude Code and 1 GB for the commands of each agent\); parallelism is 1$/,
  );
});

test("after an install, a limit in the user's own settings that overrides it is named with its file", () => {
  const own = JSON.parse(readFileSync(join(repository.root, ".claude/settings.local.json"), "utf8"));
  const env = { CLAUDE_CODE_MAX_CONCURRENT_SUBAGENTS: "3" };
  repository.write(".claude/settings.local.json", JSON.stringify({ ...own, env }));
  expect(finding("second layer")).toEqual({
    name: "second layer",
    status: "warning",
    finding: "the client's own cap of 3 (.claude/settings.local.json) may refuse a spawn although a slot is free",
    fix: 'Set CLAUDE_CODE_MAX_CONCURRENT_SUBAGENTS to "7" in .claude/settings.local.json, or remove it there; that file overrides .claude/settings.json.',
  });
});

test("a sub-folder, where Claude Code would load nothing, is told where to start it", () => {
  const sub = join(repository.root, "sub");
  mkdirSync(sub);
  expect(doctor({ cwd: sub }).guard.cause).toBe(
    `Claude Code loads no hooks in ${sub}: Skyfom is installed in ${repository.root}`,
  );
});

test("the plugin, as the real client installs it, is found and asked", () => {
  rmSync(join(repository.root, ".claude"), { recursive: true });
  expect(doctor().guard.cause).toBe("no Skyfom hooks are installed here");
  claude("plugin", "marketplace", "add", plugin.root);
  claude("plugin", "install", "skyfom@skyfom");
  const { exitCode, guard, checks } = doctor();
  expect({ exitCode, guard }).toEqual({ exitCode: 0, guard: { isActive: true, cause: null } });
  const where = plugin.root;
  expect(checks.find(({ name }) => name === "hooks")?.finding).toBe(`the plugin in ${where}`);
  plugin.run(["install", repository.root]);
  expect(finding("hooks")?.finding).toBe(`.claude/settings.json and the plugin in ${where}`);
  plugin.run(["uninstall", repository.root]);
  expect(finding("hooks")?.finding).toBe(`the plugin in ${where}`);
});

test("the client installs the plugin without fetching the packages that it is developed with", () => {
  const trace = join(repository.home, "npm-ran");
  writeFileSync(join(repository.home, "npm"), `#!/bin/sh\ntouch ${JSON.stringify(trace)}\nexit 1\n`, { mode: 0o755 });
  claude("plugin", "marketplace", "add", plugin.root);
  claude("plugin", "install", "skyfom@skyfom");
  expect(existsSync(trace)).toBe(false);
});

function edit(path: string, from: string, to: string): void {
  repository.write(path, readFileSync(join(repository.root, path), "utf8").replaceAll(from, to));
}

function claude(...args: string[]): void {
  const env = {
    PATH: `${repository.home}:${process.env.PATH}`,
    HOME: repository.home,
    IS_SANDBOX: "1",
    CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC: "1",
    DISABLE_AUTOUPDATER: "1",
  };
  execFileSync("node_modules/.bin/claude", args, { env, stdio: ["ignore", "ignore", "inherit"] });
}

import { execFileSync } from "node:child_process";
import { cpSync, existsSync, readFileSync, realpathSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Diagnosis } from "../../orchestrator/core/doctor/diagnose.ts";
import { type FreshPlugin, makeFreshPlugin, runSkyfom } from "../install/fresh-plugin.ts";
import { CLIENT_PATH } from "../support/client/client-path.ts";
import { say } from "../support/model/answer.ts";
import { type Stage, setStage } from "../support/play.ts";

// Which copy of the plugin the real client runs, and that it is the one which the doctor asks.

let plugin: FreshPlugin;
beforeAll(() => {
  plugin = makeFreshPlugin();
});
afterAll(() => plugin.remove());

/** What the client says of an installed plugin. */
interface Listed {
  readonly installPath: string;
  readonly readFromFolder?: string;
  readonly errors?: readonly string[];
}

/** A home in which the client has installed the plugin from a folder: a copy that a test may spoil. */
async function installFromFolder(): Promise<{ stage: Stage; folder: string }> {
  const stage = await setStage(() => say("done"));
  const folder = join(stage.repository.home, "clone of skyfom");
  cpSync(plugin.root, folder, { recursive: true });
  installBy(stage, folder);
  return { stage, folder };
}

function installBy(stage: Stage, marketplace: string): void {
  claude(stage, "plugin", "marketplace", "add", marketplace);
  claude(stage, "plugin", "install", "skyfom@skyfom");
}

function claude({ repository }: Stage, ...args: string[]): string {
  const env = {
    PATH: process.env.PATH ?? "",
    HOME: repository.home,
    IS_SANDBOX: "1",
    CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC: "1",
    DISABLE_AUTOUPDATER: "1",
  };
  return execFileSync(realpathSync(CLIENT_PATH), args, { cwd: repository.root, env, encoding: "utf8", stdio: "pipe" });
}

function listed(stage: Stage): Listed {
  return JSON.parse(claude(stage, "plugin", "list", "--json"))[0];
}

function doctor({ repository }: Stage, from = plugin.root): Diagnosis {
  const ran = runSkyfom(join(from, "bin/skyfom"), ["doctor", "--json"], repository.root, { HOME: repository.home });
  expect(ran.stderr).toBe("");
  return JSON.parse(ran.stdout);
}

const hooksOf = ({ checks }: Diagnosis) => checks.find(({ name }) => name === "hooks")?.finding;

/** Lets a copy say in a file of its own that its hooks have run. */
function markRuns(copy: string, mark: string): void {
  const script = join(copy, "hooks/dist/settle.cjs");
  writeFileSync(script, `require("fs").writeFileSync(${JSON.stringify(mark)}, "");\n${readFileSync(script, "utf8")}`);
}

async function hooksThatRun(stage: Stage, copies: readonly string[]): Promise<readonly string[]> {
  const mark = (nth: number) => join(stage.repository.home, `mark-${nth}`);
  copies.forEach((copy, nth) => void markRuns(copy, mark(nth)));
  expect(await stage.run()).toMatchObject({ exitCode: 0 });
  return copies.filter((_, nth) => existsSync(mark(nth)));
}

test("of a marketplace that is a folder, the client runs the hooks in that folder, and the doctor asks those", async () => {
  const { stage, folder } = await installFromFolder();
  const { installPath, readFromFolder } = listed(stage);
  expect(readFromFolder).toBe(folder);
  expect(hooksOf(doctor(stage))).toBe(`the plugin in ${folder}`);
  expect(await hooksThatRun(stage, [installPath, folder])).toEqual([folder]);
});

test("the rule that the doctor names for such a plugin is for the very command that the client puts into the skill", async () => {
  const { stage, folder } = await installFromFolder();
  const rule = `Bash(node "${folder}/skills/skyfom-pm-agent-orchestrator/skyfom.mjs":*)`;
  const permission = () => doctor(stage).checks.find(({ name }) => name === "permission");
  expect(permission()).toEqual({
    name: "permission",
    status: "warning",
    finding: "Claude Code asks each time it runs our command",
    fix: `Put ${JSON.stringify(rule)} into "permissions.allow" of .claude/settings.local.json.`,
  });
  stage.repository.write(".claude/settings.local.json", JSON.stringify({ permissions: { allow: [rule] } }));
  expect(permission()).toMatchObject({ status: "ok" });
  expect(await stage.run({ prompt: "/skyfom:skyfom-pm-agent-orchestrator 3" })).toMatchObject({ exitCode: 0 });
  const command = `${rule.slice("Bash(".length, -":*)".length)} next 3`;
  expect(
    stage.model.exchanges.some(({ request }) => [request.prompt, ...request.newTexts].join("\n").includes(command)),
  ).toBe(true);
});

test("of a marketplace that is a file, the doctor asks the hooks in the file's folder, as the client does", async () => {
  const stage = await setStage(() => say("done"));
  installBy(stage, join(plugin.root, ".claude-plugin/marketplace.json"));
  expect(listed(stage).readFromFolder).toBe(plugin.root);
  expect(hooksOf(doctor(stage))).toBe(`the plugin in ${plugin.root}`);
});

test("of a marketplace that git brings, the client runs the hooks of its own copy, and the doctor asks those", async () => {
  const stage = await setStage(() => say("done"));
  const { home } = stage.repository;
  const origin = join(home, "skyfom.git");
  cpSync(plugin.root, origin, { recursive: true });
  const git = (...args: string[]) =>
    execFileSync("git", args, { cwd: origin, env: { PATH: process.env.PATH, HOME: home }, stdio: "pipe" });
  writeFileSync(join(home, ".gitconfig"), `[url "file://${home}/"]\n  insteadOf = https://github.com/someone/\n`);
  git("init", "--quiet");
  git("add", ".");
  git("-c", "user.name=A", "-c", "user.email=a@example.invalid", "commit", "--quiet", "--message", "Begin");
  installBy(stage, "someone/skyfom");
  const { installPath, readFromFolder } = listed(stage);
  expect(readFromFolder).toBe(undefined);
  expect(hooksOf(doctor(stage))).toBe(`the plugin in ${installPath}`);
  const checkout = join(home, ".claude/plugins/marketplaces/skyfom");
  expect(await hooksThatRun(stage, [checkout, installPath])).toEqual([installPath]);
});

describe("a folder in which the plugin is not whole leaves the guard inactive", () => {
  const EVENTS =
    "PreToolUse, PostToolUse, PostToolUseFailure, PermissionDenied, PermissionRequest, SubagentStart, SubagentStop, TeammateIdle, Stop, StopFailure, UserPromptSubmit, SessionStart";

  test("hooks.json names no hooks, also for the doctor of that very folder", async () => {
    const { stage, folder } = await installFromFolder();
    writeFileSync(join(folder, "hooks/hooks.json"), `{"hooks":{}}`);
    const guard = { isActive: false, cause: `the plugin in ${folder} lacks the hooks for ${EVENTS}` };
    expect(doctor(stage).guard).toEqual(guard);
    expect(doctor(stage, folder).guard).toEqual(guard);
  });

  test.each([
    ["hooks.json is no JSON", "{", /^(the plugin in .*): its hooks\/hooks\.json cannot be read: .*JSON/],
    ["hooks.json is of another form", `{"hooks":[]}`, /^(the plugin in .*) lacks the hooks for PreToolUse, /],
  ])("%s", async (_, text, cause) => {
    const { stage, folder } = await installFromFolder();
    writeFileSync(join(folder, "hooks/hooks.json"), text);
    const { guard } = doctor(stage);
    expect(guard).toEqual({ isActive: false, cause: expect.stringMatching(cause) });
    expect(cause.exec(guard.cause ?? "")?.[1]).toBe(`the plugin in ${folder}`);
  });

  test.each([
    ["it has been moved away", ""],
    ["it has no marketplace any more", ".claude-plugin/marketplace.json"],
  ])("%s, so that the client does not load the plugin either", async (_, moved) => {
    const { stage, folder } = await installFromFolder();
    renameSync(join(folder, moved), join(stage.repository.home, "moved"));
    expect(listed(stage).errors).toEqual(["Marketplace skyfom failed to load: cache-miss"]);
    const { guard, checks } = doctor(stage);
    const cause = `the plugin in ${folder}: Claude Code finds no marketplace there, so it loads no hooks from it`;
    expect(guard).toEqual({ isActive: false, cause });
    expect(checks.find(({ name }) => name === "hooks")).toEqual({
      name: "hooks",
      status: "wrong",
      finding: cause,
      fix: "Restore the folder, or type /plugin marketplace add with its new path.",
    });
  });

  test("a repository with an install of its own is held all the same, and only warned", async () => {
    const { stage, folder } = await installFromFolder();
    plugin.run(["install", stage.repository.root, "--yes"]);
    renameSync(folder, join(stage.repository.home, "moved"));
    const { guard, checks } = doctor(stage);
    expect(guard).toEqual({ isActive: true, cause: null });
    expect(checks.find(({ name }) => name === "hooks")).toEqual({
      name: "hooks",
      status: "warning",
      finding: `.claude/settings.json; the plugin in ${folder}: Claude Code finds no marketplace there, so it loads no hooks from it`,
      fix: "Restore the folder, or type /plugin marketplace add with its new path.",
    });
  });
});

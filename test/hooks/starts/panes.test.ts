import { execFileSync, spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { readSlotsTaken } from "../../support/repository-state.ts";
import { type HookedProject, makeHookedProject } from "../support/hooked-project.ts";

// A teammate in a pane of the terminal works where no hook hears of it: the call that would make one is denied.

const TEAMS = { CLAUDE_CODE_EXPERIMENTAL_AGENT_TEAMS: "1" };

let project: HookedProject;
beforeEach(() => {
  project = makeHookedProject();
});
afterEach(() => project.remove());

function set(file: string, teammateMode: string): void {
  const path = join(project.folder, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, JSON.stringify({ teammateMode }));
}

/** The reason for the refusal of a call, or an empty text where it was admitted. */
async function ask(input: Record<string, string>, env: Record<string, string>, more = {}): Promise<string> {
  const payload = {
    hook_event_name: "PreToolUse",
    session_id: "s",
    tool_name: "Agent",
    tool_use_id: "toolu_1",
    tool_input: { description: "part of ant", prompt: "ant", ...input },
    ...more,
  };
  const { stdout } = await project.run("pre-tool-use", JSON.stringify(payload), { env });
  return stdout === "" ? "" : JSON.parse(stdout).hookSpecificOutput.permissionDecisionReason;
}

const FILES = [
  "home/.claude.json",
  "home/.claude/settings.json",
  "project/.claude/settings.json",
  "project/.claude/settings.local.json",
];

test.each(FILES)("a teammate is refused where %s puts it into a pane, and the reason names that file", async (file) => {
  set(file, "tmux");
  const reason = await ask({ name: "ant" }, TEAMS);
  expect(reason).toContain(`teammateMode in ${join(project.folder, file)} is "tmux"`);
  expect(reason).toContain("--teammate-mode in-process");
  expect(readSlotsTaken(project.root)).toEqual([]);
});

/** A client that was started with these arguments, as the system shows them, until the test is over. */
function startedWith(...args: string[]): Record<string, string> {
  const client = spawn(process.execPath, ["-e", "setInterval(() => {}, 1e6)", "--", ...args], { stdio: "ignore" });
  onTestFinished(() => void client.kill("SIGKILL"));
  return { ...TEAMS, CLAUDE_PID: String(client.pid) };
}

describe.runIf(process.platform === "linux")("the command line of the client", () => {
  test.each([
    ["--teammate-mode", ["--teammate-mode", "tmux"]],
    ["--teammate-mode", ["--teammate-mode=iterm2"]],
    ["teammateMode in --settings", ["--settings", '{"teammateMode": "tmux"}']],
    ["teammateMode in --settings", ["--settings=SETTINGS"]],
  ])("puts teammates into panes with %s: %j", async (where, args) => {
    set("settings.json", "tmux");
    const env = startedWith(...args.map((arg) => arg.replace("SETTINGS", join(project.folder, "settings.json"))));
    expect(await ask({ name: "ant" }, env)).toMatch(`Skyfom: not started. ${where} is "`);
  });

  test("decides before every file", async () => {
    for (const file of FILES) set(file, "tmux");
    expect(await ask({ name: "ant" }, startedWith("--teammate-mode", "in-process"))).toBe("");
  });
});

test("where the client's folder is another one, the files there decide", async () => {
  const env = { ...TEAMS, CLAUDE_CONFIG_DIR: join(project.folder, "config") };
  for (const file of ["home/.claude.json", "home/.claude/settings.json"]) set(file, "tmux");
  expect(await ask({ name: "ant" }, env)).toBe("");
  set("config/.claude.json", "iterm2");
  expect(await ask({ name: "ant" }, env, { tool_use_id: "toolu_2" })).toContain("config/.claude.json");
  set("config/settings.json", "tmux");
  expect(await ask({ name: "ant" }, env, { tool_use_id: "toolu_3" })).toContain("config/settings.json");
});

test("the file that the client heeds first decides", async () => {
  for (const file of FILES) set(file, "tmux");
  set("project/.claude/settings.local.json", "in-process");
  expect(await ask({ name: "ant" }, TEAMS)).toBe("");
  expect(readSlotsTaken(project.root)).toEqual(["1"]);
});

test("a mode that the client chooses itself is one of panes only inside a terminal that has them", async () => {
  set("project/.claude/settings.json", "auto");
  expect(await ask({ name: "ant" }, { ...TEAMS, TMUX: "/tmp/tmux-1/default,1,0" })).toContain("Skyfom: not started");
  expect(await ask({ name: "ant" }, { ...TEAMS, ITERM_SESSION_ID: "w0" }, { tool_use_id: "toolu_3" })).toContain(
    "Skyfom: not started",
  );
  expect(await ask({ name: "ant" }, TEAMS, { tool_use_id: "toolu_2" })).toBe("");
});

test("a pipe in the place of a settings file holds no call up", async () => {
  const folder = join(project.folder, "project/.claude");
  mkdirSync(folder, { recursive: true });
  execFileSync("mkfifo", [join(folder, "settings.json")]);
  expect(await ask({ name: "ant" }, TEAMS)).toBe("");
  expect(readSlotsTaken(project.root)).toEqual(["1"]);
});

test.each([
  { about: "without a name", input: {}, env: TEAMS, more: {} },
  { about: "of an agent, which has no teammates", input: { name: "ant" }, env: TEAMS, more: { agent_id: "a1" } },
  { about: "of a client without agent teams", input: { name: "ant" }, env: {}, more: {} },
  {
    about: "of a client whose teams are switched off",
    input: { name: "ant" },
    env: { CLAUDE_CODE_EXPERIMENTAL_AGENT_TEAMS: "0" },
    more: {},
  },
])("a call $about starts an ordinary agent, and is admitted", async ({ input, env, more }) => {
  set("project/.claude/settings.json", "tmux");
  expect(await ask(input, env, more)).toBe("");
});

test.each([{ TMUX: "" }, { ITERM_SESSION_ID: "" }, { CLAUDE_CONFIG_DIR: "elsewhere" }])(
  "settings of the repository that set %j do not hide panes",
  async (theirs) => {
    set("home/.claude/settings.json", "CLAUDE_CONFIG_DIR" in theirs ? "tmux" : "auto");
    set("elsewhere/settings.json", "in-process");
    const env = Object.fromEntries(
      Object.entries(theirs).map(([name, value]) => [name, value && join(project.folder, value)]),
    );
    expect(await ask({ name: "ant" }, { ...TEAMS, ...env })).toBe("");
    writeFileSync(join(project.root, ".claude/settings.local.json"), JSON.stringify({ env: theirs }));
    expect(await ask({ name: "ant" }, { ...TEAMS, ...env }, { tool_use_id: "toolu_2" })).toContain(
      "home/.claude/settings.json is",
    );
  },
);

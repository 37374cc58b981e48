import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readSlotsTaken } from "../support/repository-state.ts";
import { type HookedProject, makeHookedProject } from "./hooked-project.ts";

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

test("the file that the client heeds first decides", async () => {
  for (const file of FILES) set(file, "tmux");
  set("project/.claude/settings.local.json", "in-process");
  expect(await ask({ name: "ant" }, TEAMS)).toBe("");
  expect(readSlotsTaken(project.root)).toEqual(["1"]);
});

test("a mode that the client chooses itself is one of panes only inside a terminal that has them", async () => {
  set("project/.claude/settings.json", "auto");
  expect(await ask({ name: "ant" }, { ...TEAMS, TMUX: "/tmp/tmux-1/default,1,0" })).toContain("Skyfom: not started");
  expect(await ask({ name: "ant" }, TEAMS, { tool_use_id: "toolu_2" })).toBe("");
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

import { execFileSync } from "node:child_process";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Diagnosis } from "../../orchestrator/core/doctor/diagnose.ts";
import { makeHookedProject } from "../hooks/support/hooked-project.ts";
import { type FreshPlugin, makeFreshPlugin } from "../install/fresh-plugin.ts";
import { makeScratchRepository, type ScratchRepository } from "../support/scratch-repository.ts";

// What the doctor says of agents that are refused or not counted, in a repository and a home as they lie on a disk.

let plugin: FreshPlugin;
let repository: ScratchRepository;
beforeAll(() => {
  plugin = makeFreshPlugin();
});
afterAll(() => plugin.remove());
beforeEach(() => {
  repository = makeScratchRepository();
});
afterEach(() => repository.remove());

function check(env: Record<string, string> = {}, { root, home } = repository): Diagnosis["checks"][number] | undefined {
  const ran = plugin.run(["doctor", "--json"], { cwd: root, env: { HOME: home, ...env } });
  expect(ran.stderr).toBe("");
  return (JSON.parse(ran.stdout) as Diagnosis).checks.find(({ name }) => name === "uncounted agents");
}

const FINE = {
  name: "uncounted agents",
  status: "ok",
  finding: "nothing here starts agents that Skyfom refuses or cannot count",
};

describe("teammates in panes", () => {
  const TEAMS = { CLAUDE_CODE_EXPERIMENTAL_AGENT_TEAMS: "1" };
  const TMUX = { TMUX: "/tmp/tmux-1/default,1,0" };
  const SPAWN = {
    hook_event_name: "PreToolUse",
    session_id: "s",
    tool_name: "Agent",
    tool_use_id: "toolu_1",
    tool_input: { description: "part of ant", prompt: "ant", name: "ant" },
  };

  test.each<[string, Record<string, string>, Record<string, string>]>([
    ["home/.claude.json", { "home/.claude.json": "tmux" }, {}],
    ["home/.claude/settings.json", { "home/.claude/settings.json": "iterm2", "home/.claude.json": "tmux" }, {}],
    ["project/.claude/settings.json", { "project/.claude/settings.json": "tmux" }, {}],
    ["config/.claude.json", { "config/.claude.json": "tmux", "home/.claude.json": "in-process" }, {}],
    ["project/.claude/settings.local.json", { "project/.claude/settings.local.json": "auto" }, TMUX],
    ["", { "project/.claude/settings.local.json": "auto" }, {}],
    ["", { "project/.claude/settings.json": "in-process", "home/.claude.json": "tmux" }, {}],
  ])("the doctor names the setting that the hook refuses one for: %s of %j in %j", async (file, settings, terminal) => {
    const project = makeHookedProject();
    try {
      for (const [path, teammateMode] of Object.entries(settings)) write(project.folder, path, { teammateMode });
      const config = file.startsWith("config/") ? { CLAUDE_CONFIG_DIR: join(project.folder, "config") } : {};
      const env = { ...TEAMS, ...terminal, ...config };
      const { stdout } = await project.run("pre-tool-use", JSON.stringify(SPAWN), { env });
      const reason = stdout === "" ? "" : JSON.parse(stdout).hookSpecificOutput.permissionDecisionReason;
      const found = check(env, { ...repository, root: project.root, home: join(project.folder, "home") });
      if (file === "") return expect([reason, found]).toEqual(["", FINE]);
      const setting = `teammateMode in ${join(project.folder, file)} is "${settings[file]}"`;
      expect(reason).toContain(`Skyfom: not started. ${setting}, `);
      expect(found).toEqual({
        name: "uncounted agents",
        status: "warning",
        finding: `${setting}, and teammates in panes are refused`,
        fix: 'Set teammateMode to "in-process" there.',
      });
    } finally {
      project.remove();
    }
  });
});

/** Hooks of which one is an agent. */
const HOOKS = { Stop: [{ hooks: [{ type: "agent", prompt: "Is all done?" }] }] };
const FRONT = `---
name: check
description: Use it: always
hooks:
  Stop:
    - hooks:
        - type: agent
          prompt: "Is all done?"
---
Check.
`;

describe('hooks of type "agent" outside the settings', () => {
  test.each([
    [".claude/agents/check.md"],
    [".claude/agents/of tests/deep/check.md"],
    [".claude/skills/check/SKILL.md"],
  ])("in the front matter of %s, of the project or the user", (path) => {
    write(repository.root, path, FRONT);
    expect(check()).toEqual(hookIn(path));
    write(repository.root, path, FRONT.replace("type: agent", "type: command"));
    expect(check()).toEqual(FINE);
    write(repository.home, path, FRONT.replaceAll("\n", "\r\n"));
    expect(check()).toEqual(hookIn(join(repository.home, path)));
  });

  test.each<[string, Record<string, unknown>]>([
    ["hooks/hooks.json", { "hooks/hooks.json": { hooks: HOOKS } }],
    [".claude-plugin/plugin.json", { ".claude-plugin/plugin.json": { name: "other", hooks: HOOKS } }],
    ["more.json", { ".claude-plugin/plugin.json": { hooks: ["./more.json"] }, "more.json": { hooks: HOOKS } }],
  ])("in %s of another plugin, as long as it is enabled", (file, files) => {
    const root = installOther(files);
    expect(check()).toEqual(FINE);
    write(repository.home, ".claude/settings.json", { enabledPlugins: { "other@shop": true } });
    expect(check()).toEqual(hookIn(join(root, file)));
    write(repository.root, ".claude/settings.json", { enabledPlugins: { "other@shop": false } });
    expect(check()).toEqual(FINE);
  });

  test("of a marketplace that is a folder, the plugin counts that lies there", () => {
    installOther({ "hooks/hooks.json": { hooks: HOOKS } });
    write(repository.home, ".claude/settings.json", { enabledPlugins: { "other@shop": true } });
    const shop = join(repository.home, "shop");
    const known = { shop: { source: { source: "directory", path: shop }, installLocation: shop } };
    write(repository.home, ".claude/plugins/known_marketplaces.json", known);
    write(shop, ".claude-plugin/marketplace.json", { plugins: [{ name: "other", source: "./other" }] });
    expect(check()).toEqual(FINE);
    write(shop, "other/hooks/hooks.json", { hooks: HOOKS });
    expect(check()).toEqual(hookIn(join(shop, "other/hooks/hooks.json")));
  });

  test("several files are named, with the settings first", () => {
    write(repository.root, ".claude/settings.json", { hooks: HOOKS });
    for (const name of ["a", "b", "c"]) write(repository.root, `.claude/agents/${name}.md`, FRONT);
    expect(check()?.finding).toBe(
      '.claude/settings.json, .claude/agents/a.md, .claude/agents/b.md and 1 more have hooks of type "agent", which are not counted',
    );
  });

  test("what cannot be read, or leads out of the repository, is passed over", () => {
    const root = installOther({
      ".claude-plugin/plugin.json": { hooks: ["./deep.json", 3, null, "../../../out.json"] },
    });
    write(root, "deep.json", `{"hooks":${"[".repeat(100_000)}`);
    write(repository.home, ".claude/settings.json", {
      enabledPlugins: { "other@shop": true, "odd@shop": true, "none@shop": true, "": true },
    });
    mkdirSync(join(root, "hooks"));
    execFileSync("mkfifo", [join(root, "hooks/hooks.json")]);
    mkdirSync(join(repository.root, ".claude/agents/folder.md"), { recursive: true });
    execFileSync("mkfifo", [join(repository.root, ".claude/agents/pipe.md")]);
    write(repository.root, ".claude/agents/open.md", "---\nhooks: [");
    write(repository.root, ".claude/agents/broken.md", "---\nhooks: [{\n---\n");
    write(repository.home, "elsewhere/check.md", FRONT);
    symlinkSync(join(repository.home, "elsewhere/check.md"), join(repository.root, ".claude/agents/link.md"));
    symlinkSync(join(repository.home, "elsewhere"), join(repository.root, ".claude/skills"));
    symlinkSync(join(repository.root, ".claude/agents"), join(repository.root, ".claude/agents/circle"));
    expect(check()).toEqual(FINE);
  });
});

function hookIn(file: string): Diagnosis["checks"][number] {
  return {
    name: "uncounted agents",
    status: "warning",
    finding: `${file} has a hook of type "agent", which is not counted`,
    fix: "Lower `maxAgents` in .claude/skyfom.json to leave a slot for it, or remove the hook or its plugin.",
  };
}

/** Installs another plugin as the client lists it, in a copy of its cache. */
function installOther(files: Record<string, unknown>): string {
  const root = join(repository.home, ".claude/plugins/cache/shop/other/1.0.0");
  for (const [path, value] of Object.entries(files)) write(root, path, value);
  const entry = { scope: "user", installPath: root, version: "1.0.0" };
  const plugins = { "other@shop": [entry], "odd@shop": [null], "skyfom@shop": "odd" };
  write(repository.home, ".claude/plugins/installed_plugins.json", { version: 2, plugins });
  return root;
}

function write(folder: string, path: string, content: unknown): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), typeof content === "string" ? content : JSON.stringify(content));
}

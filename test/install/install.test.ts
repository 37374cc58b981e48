import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { CLIENT_ENVIRONMENT, STALL_TIMEOUT_MS } from "../../orchestrator/core/install/settings/client-environment.ts";
import { version } from "../../package.json" with { type: "json" };
import { makeScratchRepository, type ScratchRepository } from "../support/scratch-repository.ts";
import { type FreshPlugin, makeFreshPlugin, runSkyfom } from "./fresh-plugin.ts";
import { readTree } from "./read-tree.ts";

const RULE = "skills/skyfom-pm-agent-orchestrator/skyfom.mjs";
const LINE = "orchestrator/dist/statusline.cjs";

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

const install = (...options: string[]) => plugin.run(["install", repository.root, ...options]);
const uninstall = (...options: string[]) => plugin.run(["uninstall", repository.root, ...options]);
const inProject = (text: string) => text.replaceAll("${CLAUDE_PLUGIN_ROOT}", "${CLAUDE_PROJECT_DIR}/.claude");
const inClaude = (path: string) => join(repository.root, ".claude", path);
const readJson = (path: string) => JSON.parse(readFileSync(inClaude(path), "utf8"));

describe("a repository without .claude", () => {
  test("gets what the plugin has, at the same places, and the plugin's own hooks but for the module", () => {
    expect(install()).toMatchObject({ exitCode: 0, stderr: "" });
    for (const folder of ["bin", "commands", "hooks/dist", "orchestrator/dist", "orchestrator/schemas"]) {
      const told = JSON.stringify(readTree(join(plugin.root, folder)));
      expect(readTree(inClaude(folder))).toEqual(JSON.parse(folder === "commands" ? inProject(told) : told));
    }
    const skills = Object.entries(readTree(inClaude("skills"))).filter(([path]) => !path.startsWith("skyfom-module/"));
    expect(Object.fromEntries(skills)).toEqual(readTree(join(plugin.root, "skills")));
    const { hooks, modules } = JSON.parse(inProject(readFileSync(join(plugin.root, "hooks/hooks.json"), "utf8")));
    // that one comes as a plugin of its own, see the-module.test.ts
    expect(modules).toHaveLength(1);
    expect(readJson("settings.json")).toEqual({ hooks });
  });

  test("has nothing left of it after uninstall, whatever was agreed to", () => {
    for (const options of [[], ["--yes"]]) {
      install(...options);
      expect(uninstall()).toEqual({
        exitCode: 0,
        stdout: `Skyfom is uninstalled from ${repository.root}/.claude.\n`,
        stderr: "",
      });
      expect(existsSync(inClaude(""))).toBe(false);
    }
  });

  test("is left as it is by a dry run, which names every change", () => {
    const before = readTree(repository.root);
    const { exitCode, stdout } = install("--dry-run");
    expect(exitCode).toBe(0);
    expect(readTree(repository.root)).toEqual(before);
    install();
    const written = Object.keys(readTree(inClaude(""))).filter((path) => !path.endsWith("/"));
    for (const path of written) {
      if (path !== "skyfom.manifest.json") expect(stdout).toContain(`.claude/${path}\n`);
    }
  });
});

describe("what needs a yes", () => {
  test("is printed and not written when nobody is there to ask, and the rest is installed", () => {
    const { stdout } = install();
    expect(stdout).toContain(`
Not written, because it needs your consent (--yes gives it):
  .claude/settings.local.json: permissions.allow Bash(node "${repository.root}/.claude/${RULE}":*)
      a run continues by itself instead of stopping at a permission prompt
  .claude/settings.json: env CLAUDE_ASYNC_AGENT_STALL_TIMEOUT_MS=${STALL_TIMEOUT_MS}
`);
    expect(existsSync(inClaude("settings.local.json"))).toBe(false);
    expect(readJson("settings.json").env).toBeUndefined();
  });

  test("is written with --yes, and stays when a later run is not given it", () => {
    install("--yes");
    const after = readTree(inClaude(""));
    expect(readJson("settings.local.json")).toEqual({
      permissions: { allow: [`Bash(node "${repository.root}/.claude/${RULE}":*)`] },
      statusLine: { type: "command", command: `node "${repository.root}/.claude/${LINE}" --join` },
    });
    expect(readJson("settings.json").env).toEqual(
      Object.fromEntries(Object.entries(CLIENT_ENVIRONMENT).map(([name, { value }]) => [name, value])),
    );
    expect(install().stdout).toBe(
      `Skyfom ${version} is installed in ${repository.root}/.claude; nothing had to change.\n`,
    );
    expect(readTree(inClaude(""))).toEqual(after);
  });

  test("never replaces a value that the user has set", () => {
    repository.write(".claude/settings.json", `{ "env": { "CLAUDE_CODE_PRINT_BG_WAIT_CEILING_MS": "5" } }`);
    install("--yes");
    expect(readJson("settings.json").env.CLAUDE_CODE_PRINT_BG_WAIT_CEILING_MS).toBe("5");
  });

  test("never replaces a status line that the user has in the same file, and takes ours alone out again", () => {
    const theirs = `{ "statusLine": { "type": "command", "command": "mine" } }`;
    repository.write(".claude/settings.local.json", theirs);
    install("--yes");
    expect(readJson("settings.local.json").statusLine.command).toBe("mine");
    repository.write(".claude/settings.local.json", "{}");
    install("--yes");
    const ours = readJson("settings.local.json").statusLine;
    expect(ours.command).toContain(LINE);
    const ran = spawnSync(ours.command, { shell: true, input: "{}", cwd: repository.root, encoding: "utf8" });
    expect([ran.status, ran.stderr]).toEqual([0, ""]);
    repository.write(".claude/settings.local.json", JSON.stringify({ model: "opus", statusLine: ours }));
    uninstall();
    expect(readJson("settings.local.json")).toEqual({ model: "opus" });
  });

  test("leaves nothing that git would commit of the user's own settings but the settings themselves", () => {
    install("--yes");
    repository.git("add", ".claude");
    const staged = repository.git("diff", "--cached", "--name-only").split("\n");
    expect(staged.filter((path) => path.includes("local"))).toEqual([".claude/settings.local.json"]);
  });
});

test("the line that an install prints for git adds everything but what is of this machine", () => {
  const line = /^ {2}(git add .+)$/m.exec(install("--yes").stdout)?.[1] ?? "exit 1";
  expect(spawnSync(line, { shell: true, cwd: repository.root }).status).toBe(0);
  const staged = repository.git("diff", "--cached", "--name-only").trim().split("\n").sort();
  const files = Object.keys(readTree(repository.root)).filter((path) => /^\.claude\/.*[^/]$/.test(path));
  expect(staged).toEqual(
    files.filter((path) => !/^\.claude\/(skyfom\.local\/|settings\.local\.json$)/.test(path)).sort(),
  );
  expect(staged).toContain(".claude/settings.json");
  const texts = staged.map((path) => readFileSync(join(repository.root, path), "utf8"));
  expect(texts.filter((text) => text.includes(repository.root))).toEqual([]);
});

test("a second run changes nothing", () => {
  install();
  const after = readTree(inClaude(""));
  expect(install().exitCode).toBe(0);
  expect(readTree(inClaude(""))).toEqual(after);
});

test("a settings file keeps its comments, order, indentation and line ends, and gets its bytes back", () => {
  const text = `{\r\n\t// mine\r\n\t"model": "opus",\r\n\t"hooks": { "Stop": [ { "hooks": [ { "type": "command", "command": "true" } ] } ] }, /* kept */\r\n\t"env": {},\r\n}\r\n`;
  repository.write(".claude/settings.json", text);
  const before = readTree(repository.root);
  install("--yes");
  const merged = readFileSync(inClaude("settings.json"), "utf8");
  expect(merged).toContain(`{\r\n\t// mine\r\n\t"model": "opus",\r\n`);
  expect(merged).toContain(`/* kept */`);
  expect(merged.replaceAll("\r\n", "")).not.toContain("\n");
  expect(merged.indexOf(`"command": "true"`)).toBeLessThan(merged.indexOf("hooks/dist"));
  uninstall();
  expect(readTree(repository.root)).toEqual(before);
});

test("what the user has changed in the settings since the install stays at an uninstall, without our entries", () => {
  repository.write(".claude/settings.json", `{\n  "model": "opus"\n}\n`);
  install("--yes");
  const changed = readFileSync(inClaude("settings.json"), "utf8").replace(`"opus"`, `"haiku"`);
  writeFileSync(inClaude("settings.json"), changed);
  uninstall();
  expect(readFileSync(inClaude("settings.json"), "utf8")).toBe(`{\n  "model": "haiku"\n}\n`);
});

test("a settings file that is broken is named by its places, and nothing at all is written", () => {
  repository.write(".claude/settings.json", `{\n  "hooks": [],\n  "env": 3\n}`);
  repository.write(".claude/settings.local.json", `{\n  "permissions" {}\n}`);
  const before = readTree(repository.root);
  expect(install("--yes")).toEqual({
    exitCode: 1,
    stdout: "",
    stderr: `.claude/settings.json:2:12
  "hooks" is an array, but must be an object
  Fix the file; until then Skyfom changes nothing.
.claude/settings.json:3:10
  "env" is a number, but must be an object
  Fix the file; until then Skyfom changes nothing.
.claude/settings.local.json:2:17
  a colon is missing here
  Fix the file; until then Skyfom changes nothing.
`,
  });
  expect(readTree(repository.root)).toEqual(before);
});

test("a file of the user's in the place of one of ours, and one of ours that was changed, are named and kept", () => {
  install();
  writeFileSync(inClaude("commands/skyfom-pm.md"), "mine\n");
  rmSync(inClaude("bin"), { recursive: true });
  writeFileSync(inClaude("bin"), "a file\n");
  const before = readTree(repository.root);
  const { exitCode, stderr } = install();
  expect({ exitCode, stderr }).toEqual({
    exitCode: 1,
    stderr: `.claude/bin
  is a file, but must be a folder
  Move it away and install again.
.claude/commands/skyfom-pm.md
  was changed since Skyfom installed it, so nothing was written
  To keep yours, install with --keep; to take ours, delete it and install again.
`,
  });
  expect(readTree(repository.root)).toEqual(before);
  expect(uninstall().stdout).toBe(`Skyfom is uninstalled from ${repository.root}/.claude.
  .claude/commands/skyfom-pm.md stays, because you have changed it since it was installed
`);
  expect(readTree(inClaude(""))).toEqual({
    "/": "folder",
    bin: "644 a file\n",
    "commands/": "folder",
    "commands/skyfom-pm.md": "644 mine\n",
  });
});

test("nothing is written through a link that leads out of the repository", () => {
  mkdirSync(join(repository.home, "elsewhere"));
  mkdirSync(inClaude(""));
  symlinkSync(join(repository.home, "elsewhere"), inClaude("skills"));
  const { exitCode, stderr } = install();
  expect({ exitCode, stderr }).toEqual({
    exitCode: 1,
    stderr: ".claude/skills\n  is a link that leads out of the repository\n  Move it away and install again.\n",
  });
  expect(readTree(join(repository.home, "elsewhere"))).toEqual({ "/": "folder" });
});

test("a manifest that names files outside .claude is refused, and they stay", () => {
  install();
  const manifest = readJson("skyfom.manifest.json");
  manifest.files["../README.md"] = { digests: ["x"], wasThere: false };
  writeFileSync(inClaude("skyfom.manifest.json"), JSON.stringify(manifest));
  expect(uninstall()).toMatchObject({
    exitCode: 1,
    stderr: `.claude/skyfom.manifest.json
  is damaged, or was written by a newer version of Skyfom
  Restore it from version control, or use the newer version. If neither helps, delete it and run \`skyfom install\`, which takes over the files that are there.
`,
  });
  expect(existsSync(join(repository.root, "README.md"))).toBe(true);
});

test("the copy in .claude can repair itself, install elsewhere without the user's files, and uninstall", () => {
  writeFileSync(join(repository.root, "package.json"), `{ "type": "commonjs" }`);
  install();
  repository.write(".claude/skills/mine/SKILL.md", "mine\n");
  const own = inClaude("bin/skyfom");
  rmSync(inClaude("hooks/hooks.json"));
  cpSync(join(plugin.root, "hooks/hooks.json"), inClaude("hooks/hooks.json"));
  const other = makeScratchRepository();
  expect(runSkyfom(own, ["install", other.root], other.home).exitCode).toBe(0);
  expect(existsSync(join(other.root, ".claude/skills/mine"))).toBe(false);
  expect(existsSync(join(other.root, ".claude/bin/skyfom"))).toBe(true);
  expect(runSkyfom(own, ["uninstall", "."], repository.root, { HOME: repository.home }).exitCode).toBe(0);
  expect(readTree(inClaude(""))).toEqual({
    "/": "folder",
    "skills/": "folder",
    "skills/mine/": "folder",
    "skills/mine/SKILL.md": "644 mine\n",
  });
  other.remove();
});

describe("a folder that cannot be installed into is named", () => {
  test.each([
    ["absent", "does not exist", "Give the folder of a repository."],
    ["file", "is not a folder", "Give the folder of a repository."],
    ["plain", "is not in a git repository", "Give the folder of a repository, or run `git init` there first."],
    ["home", "holds your own Claude Code settings for every project", "Give the folder of one repository."],
  ])("%s", (name, what, fix) => {
    const folder = join(repository.home, name);
    if (name === "file") writeFileSync(folder, "");
    if (name === "plain" || name === "home") mkdirSync(folder);
    const env = { HOME: name === "home" ? folder : repository.home };
    expect(plugin.run(["install", folder], { env })).toEqual({
      exitCode: 1,
      stdout: "",
      stderr: `${folder}\n  ${what}\n  ${fix}\n`,
    });
  });
});

test("uninstall where nothing is installed says so", () => {
  expect(uninstall()).toEqual({
    exitCode: 1,
    stdout: "",
    stderr: `.claude/skyfom.manifest.json
  is missing, and no file of Skyfom is here
  Give the folder in which it is installed.
`,
  });
});

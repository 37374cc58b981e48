import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Diagnosis } from "../../orchestrator/core/doctor/diagnose.ts";
import { NEEDED_FILES } from "../../orchestrator/core/install/needed-files.ts";
import { type FreshPlugin, makeFreshPlugin } from "../install/fresh-plugin.ts";
import { makeScratchRepository, type ScratchRepository } from "../support/scratch-repository.ts";
import { trustFolder } from "./trust-folder.ts";

// What is gone or spoiled of an install and of a plugin in a folder, as the doctor of a whole clone sees it.

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

function doctor(): Diagnosis & { readonly exitCode: number | null } {
  const ran = plugin.run(["doctor", "--json"], { cwd: repository.root, env: { HOME: repository.home } });
  expect(ran.stderr).toBe("");
  return { exitCode: ran.exitCode, ...JSON.parse(ran.stdout) };
}

const verdictOn = (name: string) => doctor().checks.find((check) => check.name === name);

/** One way to have Skyfom: where its files are, and how the doctor speaks of them. */
interface Way {
  readonly name: string;
  readonly install: () => string;
  readonly where: () => string;
  readonly prefix: string;
  readonly fix: string;
}

const WAYS: readonly Way[] = [
  {
    name: "installed into the repository",
    install: () => {
      plugin.run(["install", repository.root, "--yes"]);
      return join(repository.root, ".claude");
    },
    where: () => ".claude/settings.json",
    prefix: ".claude/",
    fix: "Run `skyfom install` again.",
  },
  {
    name: "a plugin",
    install: () => {
      const folder = join(repository.home, "clone");
      cpSync(plugin.root, folder, { recursive: true });
      writePluginFiles(folder);
      return folder;
    },
    where: () => `the plugin in ${join(repository.home, "clone")}`,
    prefix: "",
    fix: "Restore the plugin's files, or reinstall it in Claude Code.",
  },
];

/** What the client writes when it installs from a folder, as `plugin-copies` shows on the real one. */
function writePluginFiles(folder: string): void {
  const plugins = join(repository.home, ".claude/plugins");
  mkdirSync(plugins, { recursive: true });
  const write = (path: string, value: unknown) => writeFileSync(path, JSON.stringify(value));
  write(join(repository.home, ".claude/settings.json"), { enabledPlugins: { "skyfom@skyfom": true } });
  write(join(plugins, "installed_plugins.json"), { plugins: { "skyfom@skyfom": [{ installPath: "/nowhere" }] } });
  const source = { source: "directory", path: folder };
  write(join(plugins, "known_marketplaces.json"), { skyfom: { source, installLocation: folder } });
}

test("what is needed is part of every clone", () => {
  expect(NEEDED_FILES.filter((path) => !existsSync(path))).toEqual([]);
});

describe.each(WAYS)("$name", ({ install, where, prefix, fix }) => {
  test("as it was installed, it is whole and its hooks pass their test", () => {
    install();
    const { exitCode, guard, checks } = doctor();
    expect({ exitCode, guard }).toEqual({ exitCode: 0, guard: { isActive: true, cause: null } });
    const finding =
      prefix === "" ? "every file that a run needs is present" : "every installed file is present and unchanged";
    expect(checks.find(({ name }) => name === "files")).toEqual({ name: "files", status: "ok", finding });
    expect(checks.find(({ name }) => name === "hooks fire")).toEqual({
      name: "hooks fire",
      status: "ok",
      finding:
        "a test spawn was denied with every slot taken and admitted with all free; its agent was let in, and its end freed the slot",
    });
  });

  test.each(NEEDED_FILES.filter((path) => path.startsWith("hooks/")))("without %s the guard is not active", (path) => {
    rmSync(join(install(), path));
    const { exitCode, guard, checks } = doctor();
    const cause = `${where()} names missing scripts: ${prefix}${path}`;
    expect({ exitCode, guard }).toEqual({ exitCode: 1, guard: { isActive: false, cause } });
    expect(checks.find(({ name }) => name === "hooks")).toMatchObject({ status: "wrong", fix });
  });

  test.each(NEEDED_FILES.filter((path) => !path.startsWith("hooks/")))("without %s a run is not possible", (path) => {
    rmSync(join(install(), path));
    const { exitCode, guard, checks } = doctor();
    expect({ exitCode, guard }).toEqual({ exitCode: 1, guard: { isActive: true, cause: null } });
    expect(checks.find(({ name }) => name === "files")).toEqual({
      name: "files",
      status: "wrong",
      finding: `missing from ${where()}: ${prefix}${path}`,
      fix,
    });
  });

  test.each([
    ["settle", "console.log('nothing')", "SubagentStop hook", "did not free the slot of an agent that ended"],
    ["settle", "process.exit(3)", "SubagentStop hook", "ended with exit code 3: nothing"],
    ["subagent-start", "", "SubagentStart hook", "let an agent start without recording it"],
  ])("%s.cjs overwritten with %j is found by its test", (script, text, hook, finding) => {
    trustFolder(repository.root, repository.home);
    writeFileSync(join(install(), `hooks/dist/${script}.cjs`), text);
    const { guard } = doctor();
    expect(guard).toEqual({ isActive: false, cause: `the ${hook} of ${where()} ${finding}` });
  });
});

describe("an installed file that differs from what was installed", () => {
  const changed = (path: string) => {
    plugin.run(["install", repository.root, "--yes"]);
    repository.write(`.claude/${path}`, "mine\n");
    return verdictOn("files");
  };

  test("is a warning, and no run is lost", () => {
    expect(changed("skills/skyfom-qa-engineer/SKILL.md")).toEqual({
      name: "files",
      status: "warning",
      finding: "changed since they were installed: .claude/skills/skyfom-qa-engineer/SKILL.md",
      fix: "If that was not intended, delete the changed files and run `skyfom install` again.",
    });
  });

  test("is as it was after its deletion and another install", () => {
    changed("skills/skyfom-qa-engineer/SKILL.md");
    rmSync(join(repository.root, ".claude/skills/skyfom-qa-engineer/SKILL.md"));
    plugin.run(["install", repository.root, "--yes"]);
    expect(verdictOn("files")?.status).toBe("ok");
  });

  test("with other line ends is not changed, as a checkout may have them", () => {
    plugin.run(["install", repository.root, "--yes"]);
    const file = ".claude/commands/skyfom-pm.md";
    const text = readFileSync(join(repository.root, file), "utf8");
    repository.write(file, text.replaceAll("\n", "\r\n"));
    expect(verdictOn("files")?.status).toBe("ok");
  });
});

test("many files that are gone are named by the first three and their number", () => {
  plugin.run(["install", repository.root, "--yes"]);
  rmSync(join(repository.root, ".claude/skills"), { recursive: true });
  expect(verdictOn("files")?.finding).toMatch(
    /^missing from \.claude\/settings\.json: \.claude\/skills\/\S+, \.claude\/skills\/\S+, \.claude\/skills\/\S+ and \d+ more$/,
  );
});

test("for people, the first line says of a guard that is active what else is wrong", () => {
  plugin.run(["install", repository.root, "--yes"]);
  rmSync(join(repository.root, ".claude/orchestrator/dist/cli.cjs"));
  repository.write(".claude/skyfom.json", `{ "retries": 99 }`);
  const { stdout } = plugin.run(["doctor"], { cwd: repository.root, env: { HOME: repository.home } });
  expect(stdout.split("\n")[0]).toBe("The guard is active, but these checks failed: files, settings.");
});

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { version } from "../../package.json" with { type: "json" };
import { makeScratchRepository, type ScratchRepository } from "../support/scratch-repository.ts";
import { type FreshPlugin, makeFreshPlugin } from "./fresh-plugin.ts";

// What keeps an install from working though every file is in its place.

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
const read = (path: string) => readFileSync(join(repository.root, ".claude", path), "utf8");

const ONCE_MENDED =
  "When that is fixed, start Claude Code in this folder and type /skyfom-pm; you need not install again.";

describe("where Claude Code does not load the settings, the first line says so and the exit code is 1", () => {
  const UNLOADED = {
    where: ".claude/settings.json:2:3",
    what: "JSON has no comments, so Claude Code ignores this whole file, hooks included",
    fix: "Fix the file.",
  };
  const LINE = `${UNLOADED.where}: ${UNLOADED.what}. ${UNLOADED.fix}`;

  beforeEach(() => repository.write(".claude/settings.json", `{\n  // mine\n  "model": "opus"\n}\n`));

  test("after an install, which has kept the comment", () => {
    const { exitCode, stdout, stderr } = install("--yes");
    expect([exitCode, stderr, ...stdout.split("\n").slice(0, 3)]).toEqual([
      1,
      "",
      `Skyfom is installed, but NOT active: ${LINE}`,
      ONCE_MENDED,
      `Skyfom ${version} is installed in ${repository.root}/.claude.`,
    ]);
    expect(stdout).not.toContain("\nStart Claude Code");
    expect(read("settings.json")).toContain(`{\n  // mine\n  "model": "opus",\n`);
    repository.write(".claude/settings.json", read("settings.json").replace("  // mine\n", ""));
    expect(install("--yes")).toEqual({
      exitCode: 0,
      stdout: `Skyfom ${version} is installed in ${repository.root}/.claude; nothing had to change.\n`,
      stderr: "",
    });
  });

  test("in a dry run", () => {
    const { exitCode, stdout, stderr } = install("--dry-run");
    expect([exitCode, stderr, ...stdout.split("\n").slice(0, 3)]).toEqual([
      1,
      "",
      `Skyfom would be installed, but NOT active: ${LINE}`,
      ONCE_MENDED,
      `Would change in ${repository.root}:`,
    ]);
  });

  test("as data", () => {
    for (const options of [["--dry-run"], ["--yes"], ["--yes"]]) {
      const { exitCode, stdout } = install("--json", ...options);
      expect([exitCode, JSON.parse(stdout)]).toEqual([
        1,
        expect.objectContaining({ isActive: false, problems: [UNLOADED] }),
      ]);
    }
  });
});

test.each([
  [`{ "model": 3 }`, "1:12", `"model" is a number where a string belongs`],
  [`{ "env": { "A": "1", } }`, "1:22", "a property name in double quotes is missing here"],
])("a dry run names what will keep the client from loading the settings: %s", (text, place, what) => {
  repository.write(".claude/settings.json", text);
  expect(install("--dry-run").stdout.split("\n")[0]).toBe(
    `Skyfom would be installed, but NOT active: .claude/settings.json:${place}: ${what}, so Claude Code ignores this whole file, hooks included. Fix the file.`,
  );
});

test("the user's own settings not being loaded leaves the guard active, and is said first all the same", () => {
  repository.write(".claude/settings.local.json", `{ /* mine */ }\n`);
  const { exitCode, stdout } = install("--json", "--yes");
  expect([exitCode, JSON.parse(stdout).isActive]).toEqual([1, true]);
  expect(install("--yes").stdout).toBe(`Skyfom is installed, but NOT all of it is in effect: \
.claude/settings.local.json:1:3: JSON has no comments, so Claude Code ignores this whole file, hooks included. Fix the file.
${ONCE_MENDED}
Skyfom ${version} is installed in ${repository.root}/.claude; nothing had to change.
`);
});

test("an install that git would leave out of a commit says so, and by which line", () => {
  repository.write(".gitignore", "node_modules/\ndist/\n");
  expect(
    install("--yes").stdout.split("Start Claude Code in this folder and type /skyfom-pm.\n")[1],
  ).toBe(`Attention: git ignores .claude/hooks/dist/pre-tool-use.cjs and .claude/orchestrator/dist/cli.cjs because of .gitignore:2 (dist/), so a clone or a worktree would have no hooks and no cap.
Add the line !.claude/**/dist/ below that one, and commit .claude.
`);
});

describe("an install below the top of the repository says so, and what is usual", () => {
  const READS = "Claude Code reads only the .claude of the folder in which it starts";
  const below = () => join(repository.root, "packages/web");
  const last = (...options: string[]) =>
    plugin
      .run(["install", below(), ...options])
      .stdout.trimEnd()
      .split("\n")
      .slice(-2);

  beforeEach(() => repository.write("packages/web/index.js", ""));

  test("where the top has no Skyfom, in a dry run too", () => {
    const said = [
      `Attention: this is not the top of the repository, which is ${repository.root}.`,
      `${READS}, so sessions started at the top are not held. Install there instead: \`skyfom install ${repository.root}\`.`,
    ];
    expect(last("--dry-run")).toEqual(said);
    expect(last("--yes")).toEqual(said);
  });

  test("where the top has Skyfom, and a dry run names nothing to remove", () => {
    install("--yes");
    const said = (instead: string) => [
      `Attention: this is not the top of the repository, and Skyfom is also installed at the top, ${repository.root}.`,
      `${READS}. Unless you start sessions here, ${instead}.`,
    ];
    expect(last("--dry-run")).toEqual(said("do not install here"));
    expect(last()).toEqual(said(`remove this install: \`skyfom uninstall ${below()}\``));
  });
});

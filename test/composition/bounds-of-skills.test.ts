import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { boundsOfSkills } from "../../orchestrator/io/composition/bounds-of-skills.ts";
import { findSkillFiles } from "../../orchestrator/io/composition/find-skill-files.ts";
import { skill, writeTree } from "./support/skill-tree.ts";

let folder: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "skyfom-bounds-")));
  writeTree(folder, { "kept/mine/SKILL.md": skill("mine") });
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

const path = (name: string) => join(folder, name);

function link(target: string, name: string): void {
  mkdirSync(join(path(name), ".."), { recursive: true });
  symlinkSync(path(target), path(name), "junction");
}

/** Makes this the user's home, with a skill that is kept elsewhere. */
function makeHome(home: string): void {
  vi.stubEnv("HOME", path(home));
  vi.stubEnv("USERPROFILE", path(home));
  vi.stubEnv("CLAUDE_CONFIG_DIR", undefined);
}

const foundIn = (skills: string) => {
  const { skills: files, refused } = findSkillFiles(path(skills));
  return [files.length, refused.length];
};

test.each([
  ["in a home", "home/.claude/skills", []],
  ["in a home that is a link, by its physical path", "home/.claude/skills", ["home-link"]],
  ["in a home that is a link, as it is written", "home-link/.claude/skills", ["home-link"]],
  ["where their folder of settings is a repository", "home/.claude/skills", ["home", ".claude/.git/HEAD"]],
  ["where their home is a repository", "home/.claude/skills", ["home", ".git/HEAD"]],
])("the user's own skills may be links to anywhere: %s", (_, skills, [home = "home", file]) => {
  link("kept/mine", "home/.claude/skills/mine");
  link("home", "home-link");
  if (file) writeTree(path("home"), { [file]: "" });
  makeHome(home);
  expect(foundIn(skills)).toEqual([1, 0]);
});

test("also where the folder of their settings is a link into a repository, by either path", () => {
  writeTree(path("home/dotfiles"), { ".git/HEAD": "" });
  link("kept/mine", "home/dotfiles/claude/skills/mine");
  link("home/dotfiles/claude", "home/.claude");
  makeHome("home");
  expect([foundIn("home/.claude/skills"), foundIn("home/dotfiles/claude/skills")]).toEqual([
    [1, 0],
    [1, 0],
  ]);
});

test.each([
  ["to the user's skills", "home/.claude/skills", "repository/.claude/skills", "repository/.claude/skills"],
  ["to the folder of their settings", "home/.claude", "repository/.claude", "repository/.claude/skills"],
  ["to their home", "home", "repository/home", "repository/home/.claude/skills"],
])(
  "a link of a repository %s makes nothing there its own, also where that is a repository",
  (_, target, name, skills) => {
    writeTree(folder, { "home/.claude/.git/HEAD": "", "repository/.git/HEAD": "" });
    link("kept/mine", "home/.claude/skills/mine");
    link(target, name);
    makeHome("home");
    expect([boundsOfSkills(path(skills)), foundIn(skills)]).toEqual([path("repository"), [0, 1]]);
  },
);

test("a repository in the folder of the user's settings, such as a plugin's, has bounds of its own", () => {
  const plugin = "home/.claude/plugins/other";
  writeTree(folder, { [`${plugin}/.git/HEAD`]: "" });
  link("kept/mine", `${plugin}/skills/mine`);
  makeHome("home");
  expect([boundsOfSkills(path(`${plugin}/skills`)), foundIn(`${plugin}/skills`)]).toEqual([path(plugin), [0, 1]]);
});

test("a folder that the repository's settings make that of the user stays within the repository", () => {
  const settings = { env: { CLAUDE_CONFIG_DIR: path("repository/theirs") } };
  writeTree(folder, {
    "repository/.git/HEAD": "",
    "repository/.claude/settings.json": JSON.stringify(settings),
  });
  link("kept/mine", "repository/theirs/skills/mine");
  makeHome("home");
  vi.stubEnv("CLAUDE_CONFIG_DIR", settings.env.CLAUDE_CONFIG_DIR);
  expect(foundIn("repository/theirs/skills")).toEqual([0, 1]);
});

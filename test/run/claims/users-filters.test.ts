import { spawnSync } from "node:child_process";
import { appendFileSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { filesChangedSince } from "../../../orchestrator/io/run/read/repository-changes.ts";
import { environmentOfBd } from "../../../orchestrator/io/tasks/bd/environment-of-bd.ts";
import { withoutOwnPrograms } from "../../../orchestrator/io/without-own-programs.ts";
import { gitWithoutPrograms } from "../../../orchestrator/io/worktrees/git.ts";
import { makeTrap } from "../../worktrees/make-trap.ts";

const LONG_AGO = "2000-01-01T00:00:00Z";
const before = { ...process.env };

let trap: ReturnType<typeof makeTrap>;

/** A user who has git-lfs, by a stand-in that starts what the repository names as an extension to it, as git-lfs does. */
beforeEach(() => {
  trap = makeTrap();
  process.env.HOME = trap.home;
  const program = join(trap.home, "git-lfs");
  const lines = [`env > '${trap.home}/env'`, "program=$(git config lfs.extension.evil.clean) && exec $program", "cat"];
  writeFileSync(program, ["#!/bin/sh", ...lines, ""].join("\n"), { mode: 0o755 });
  appendFileSync(join(trap.home, ".gitconfig"), `[filter "lfs"]\n\tclean = ${program} clean -- %f\n`);
  trap.commit(".gitattributes", "*.txt filter=lfs\n");
  trap.commit("one.txt", "one\n");
});
afterEach(() => {
  for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
  Object.assign(process.env, before);
});

/** Has git compare files in each way of ours, and tells whether the program was started. */
function isStarted(): boolean {
  trap.isSprung();
  trap.touch("one.txt");
  filesChangedSince(trap.root, LONG_AGO);
  gitWithoutPrograms({ gitDir: join(trap.root, ".git"), workTree: trap.root }, "status");
  return trap.isSprung();
}

const options = () => withoutOwnPrograms((...args) => trap.git(...args));
const added = () => environmentOfBd(trap.root, trap.root, process.env).BD_EXPORT_GIT_ADD;

test("a filter of the user's own is not started where the repository's settings name a program to it, nor by the git of bd", () => {
  trap.git("config", "lfs.extension.evil.clean", trap.program);
  trap.touch("one.txt");
  trap.git("status");
  expect([trap.isSprung(), isStarted(), added()]).toEqual([true, false, "false"]);
});

test.each([
  "lfs.customtransfer.evil.path",
  "lfs.standalonetransferagent",
  "lfs.https://example.invalid.standalonetransferagent",
  "lfs.storage",
  "LFS.Extension.x.smudge",
])("nor where they set %s for it", (name) => {
  trap.git("config", name, "x");
  expect([options(), added()]).toEqual([expect.arrayContaining(["filter.lfs.clean=", "filter.lfs.smudge="]), "false"]);
});

test.each(["lfs.repositoryformatversion", "lfs.https://example.invalid/x.git/info/lfs.access", "lfs.url", "flow.main"])(
  "it is started where they only set %s, and can go to no network from there",
  (name) => {
    trap.git("config", name, "0");
    expect([options(), added()]).toEqual([[], undefined]);
    isStarted();
    const env = readFileSync(join(trap.home, "env"), "utf8");
    for (const variable of ["GIT_LFS_SKIP_SMUDGE=1", "GIT_SSH_COMMAND=false", "GIT_ALLOW_PROTOCOL=none"])
      expect(env).toContain(`${variable}\n`);
  },
);

test.each(["GIT_CONFIG_GLOBAL", "HOME", "XDG_CONFIG_HOME"])(
  "settings that %s makes the user's are not, where the repository sets that, and git writes no trace for it",
  (name) => {
    const filter = `[filter "lfs"]\n\tclean = ${trap.program}\n`;
    trap.write("home/.gitconfig", filter);
    trap.write("home/git/config", filter);
    writeFileSync(join(trap.home, ".gitconfig"), "");
    const there = join(trap.root, "home", name === "GIT_CONFIG_GLOBAL" ? ".gitconfig" : "");
    const trace = join(trap.home, "trace");
    Object.assign(process.env, { [name]: there, GIT_TRACE: trace });
    expect(isStarted()).toBe(true);
    expect(existsSync(trace)).toBe(true);
    writeFileSync(trace, "");
    trap.write(".claude/settings.json", JSON.stringify({ env: { [name]: there, GIT_TRACE: trace } }));
    expect([isStarted(), readFileSync(trace, "utf8")]).toEqual([false, ""]);
    const env = environmentOfBd(trap.root, trap.root, process.env);
    expect([env.GIT_TRACE, env[name] === there]).toEqual([undefined, false]);
  },
);

const python = spawnSync("python3", ["-c", "import sys; sys.exit(sys.version_info < (3, 11))"]).status === 0;

test.skipIf(!python)("one that is a module of Python's takes no module from the repository", () => {
  const module = `import pathlib\npathlib.Path(${JSON.stringify(join(trap.home, "sprung"))}).touch()\n`;
  appendFileSync(join(trap.home, ".gitconfig"), '[filter "py"]\n\tclean = python3 -m base64\n');
  trap.commit("binascii.py", module);
  trap.commit("base64.py", module);
  trap.commit(".gitattributes", "*.txt filter=py\n");
  rmSync(join(trap.home, "sprung"), { force: true });
  trap.touch("one.txt");
  trap.git("status");
  expect(existsSync(join(trap.home, "sprung"))).toBe(true);
  rmSync(join(trap.home, "sprung"));
  isStarted();
  expect(existsSync(join(trap.home, "sprung"))).toBe(false);
});

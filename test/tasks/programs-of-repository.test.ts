import { execFileSync } from "node:child_process";
import { appendFileSync, chmodSync, linkSync, mkdirSync, renameSync, rmSync, symlinkSync, truncateSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { environmentOfBd } from "../../orchestrator/io/tasks/bd/environment-of-bd.ts";
import { refuseLinks } from "../../orchestrator/io/tasks/refuse-links.ts";
import { makeScratchRepository, type ScratchRepository } from "../support/scratch-repository.ts";
import { openedWithBd } from "./support/opened-with-bd.ts";

let repository: ScratchRepository;

beforeEach(() => {
  repository = makeScratchRepository();
  repository.write(".beads/embeddeddolt/x", "");
});
afterEach(() => repository.remove());

const opened = (more?: Readonly<Record<string, string>>, folder?: string) => openedWithBd(repository, more, folder);

function hook(name: string, mode = 0o755): string {
  repository.write(`.beads/hooks/${name}`, "#!/bin/sh\n");
  chmodSync(join(repository.root, ".beads/hooks", name), mode);
  return join(repository.root, ".beads/hooks", name);
}

function settings(file: string, env: Readonly<Record<string, string>>): void {
  repository.write(`.claude/${file}`, JSON.stringify({ env }));
}

test.each(["on_create", "on_update", "on_close", "on_close.exe"])(
  "bd is not run where it would start .beads/hooks/%s",
  async (name) => {
    const path = hook(name);
    const why = `${path}: bd would start this program of the repository at each change of a task`;
    expect(await opened()).toBe(why);
    expect(await opened({ SKYFOM_BD_HOOKS: "run" })).toBe("bd");
    settings("settings.json", { SKYFOM_BD_HOOKS: "run" });
    expect(await opened({ SKYFOM_BD_HOOKS: "run" })).toBe(why);
  },
);

test.skipIf(process.platform === "win32")(
  "git's own hooks there, and what is no program, are nothing that bd starts",
  async () => {
    hook("post-merge");
    hook("on_close", 0o644);
    expect(await opened()).toBe("bd");
  },
);

/** Puts a link in the repository, with the folders above it. */
function link(name: string, target: string, make = symlinkSync): string {
  const path = join(repository.root, name);
  mkdirSync(dirname(path), { recursive: true });
  make(target, path);
  return path;
}

const DEEP = ".beads/embeddeddolt/d/.dolt/noms";

test.each([".beads/daemon.log", ".beads/beads.db-wal", `${DEEP}/journal.idx`, DEEP, ".beads/backup/x"])(
  "bd is not run where it would write through a link: %s",
  async (name) => {
    const target = join(repository.home, ".bashrc");
    expect(await opened()).toBe("bd");
    link(name, target);
    expect(await opened()).toContain(`${name}: it leads to ${target}`);
  },
);

test("a link below .beads may lead nowhere else, not even in the repository; .beads itself may, and what is there is looked through", async () => {
  link(`${DEEP}/LOCK`, "manifest");
  repository.write(`${DEEP}/manifest`, "");
  repository.write("db/d/.dolt/x", "");
  link(".beads/dolt", "../db");
  link("db/d/round", "..");
  expect(await opened()).toBe("bd");
  const out = link("db/d/.dolt/LOCK", "../../../README.md");
  expect(await opened()).toContain(`${out}: it leads to ${join(repository.root, "README.md")}, which is outside`);
  repository.git("clean", "-ffdxq", "db");
  expect(await opened()).toBe("bd");
  link(`${dirname(DEEP)}/temptf`, join(repository.root, "db"));
  expect(await opened()).toContain(`temptf: it leads to ${join(repository.root, "db")}`);
});

test("links above a redirected folder count as well, since bd writes there where it takes that for its own", async () => {
  repository.write("tasks/db/embeddeddolt/x", "");
  repository.write(".beads/redirect", "tasks/db\n");
  expect(await opened()).toBe("bd");
  const path = link(`${DEEP}/LOCK`, repository.home);
  expect(await opened()).toContain(`${path}: it leads to ${repository.home}`);
  link("tasks/.beads", repository.home);
  const named = { BEADS_DIR: join(repository.root, "tasks/db") };
  expect(await opened(named)).toContain(`tasks/.beads: it leads to ${repository.home}`);
});

test("bd is not run where a file of its database has another name elsewhere, whatever hides that; several names in it do no harm", async () => {
  repository.write(`${DEEP}/manifest`, "");
  link(`${DEEP}/other`, join(repository.root, DEEP, "manifest"), linkSync);
  expect(await opened()).toBe("bd");
  const path = link(`${DEEP}/journal.idx`, join(repository.root, "README.md"), linkSync);
  link(".beads/again", "embeddeddolt/d/.dolt/noms/journal.idx");
  expect(await opened()).toBe(
    `${path}: the same file has another name outside this folder (a hard link), under which bd would change it too`,
  );
});

test("bd is not run on more files than can be looked through", () => {
  for (const name of "abc") repository.write(`${DEEP}/${name}`, "");
  const folder = { path: join(repository.root, ".beads"), root: repository.root };
  expect([refuseLinks(folder, 8), refuseLinks(folder, 7)?.what]).toEqual([
    undefined,
    "it holds more than 7 files, too many to look for links that lead bd elsewhere",
  ]);
});

test.each(["settings.json", "settings.local.json"])("a bd that %s of the repository names is not run", async (file) => {
  settings(file, { SKYFOM_BD: "./evil" });
  expect(await opened()).toContain("SKYFOM_BD: the repository's settings set it");
});

test("a BEADS_DIR that the repository's settings name stays in the repository; the user's own may be anywhere", async () => {
  const elsewhere = join(repository.home, "tasks");
  mkdirSync(elsewhere);
  expect(await opened({ BEADS_DIR: elsewhere })).toBe("jsonl");
  settings("settings.json", { BEADS_DIR: elsewhere });
  expect(await opened({ BEADS_DIR: elsewhere })).toContain(`BEADS_DIR: the repository's settings name ${elsewhere}`);
  expect(await opened({ BEADS_DIR: join(repository.root, ".beads") })).toBe("bd");
});

/** The name as JSON may spell it as well. */
const SPELLED = ["SKYFOM_BD", "SKYFOM\\u005fBD", "\\u0053KYFOM_B\\u0044"];

test.each(SPELLED)(
  "a bd that the settings name by %s is not run, from whichever folder of the repository",
  async (name) => {
    repository.write(".claude/settings.json", `{ "env": { "${name}": "./evil" } }`);
    repository.write("tasks/.beads/embeddeddolt/x", "");
    repository.write(".beads/redirect", "tasks/.beads\n");
    for (const folder of ["", "tasks", "tasks/.beads"]) {
      expect(await opened({}, folder)).toContain("SKYFOM_BD: the repository's settings set it");
    }
  },
);

test("so is one that the settings of a sub-folder name, in which a client was started", async () => {
  repository.write("lib/.claude/settings.json", '{ "env": { "SKYFOM_BD": "./evil" } }');
  expect(await opened()).toBe("bd");
  const refused = "SKYFOM_BD: the repository's settings set it";
  expect(await opened({}, "lib")).toContain(refused);
  expect(await opened({ CLAUDE_PROJECT_DIR: join(repository.root, "lib") })).toContain(refused);
});

test("bd adds its export to git's index, unless the repository's settings start a program there", () => {
  const added = () => environmentOfBd(repository.root, repository.root, process.env).BD_EXPORT_GIT_ADD;
  expect(added()).toBeUndefined();
  for (const name of ["core.fsmonitor", "core.hooksPath", "filter.lfs.clean"]) {
    repository.git("config", name, "./evil");
    expect([name, added()]).toEqual([name, "false"]);
    repository.git("config", "--unset", name);
  }
  expect(added()).toBeUndefined();
});

test.skipIf(process.platform === "win32").each([".git/info/attributes", ".gitattributes", ".beads/.gitignore"])(
  "bd is not run where its git would wait without end, at %s",
  async (path) => {
    const at = join(repository.root, path);
    execFileSync("mkfifo", [at]);
    expect(await opened()).toContain(`${at}: it is a named pipe, and git would read it`);
  },
);

test.skipIf(process.platform === "win32").each(["issues.jsonl", "embeddeddolt/deep/journal"])(
  "bd is not run where it would wait for a pipe at .beads/%s",
  async (path) => {
    repository.write(".beads/embeddeddolt/deep/x", "");
    const at = join(repository.root, ".beads", path);
    execFileSync("mkfifo", [at]);
    expect(await opened()).toContain(`${at}: it is a named pipe, and bd would read it`);
    rmSync(at);
    symlinkSync("x", at);
    expect(await opened()).toBe("bd");
  },
);

test("bd is not run where it would take a text of gigabytes into memory", async () => {
  const at = join(repository.root, ".beads/issues.jsonl");
  repository.write(".beads/issues.jsonl", "");
  truncateSync(at, 2 ** 30);
  expect(await opened()).toContain(`${at}: it has more than 256 MB, and bd would read it`);
});

test("bd adds nothing to git's index where that is a link, through which git would write", () => {
  const index = join(repository.root, ".git", "index");
  renameSync(index, join(repository.home, "index"));
  symlinkSync(join(repository.home, "index"), index);
  expect(environmentOfBd(repository.root, repository.root, process.env).BD_EXPORT_GIT_ADD).toBe("false");
});

test("bd adds nothing to git's index where nobody can tell what that starts", () => {
  const only = '[includeIf "gitdir:/nowhere/"]\n\tpath = ~nobody-here/x\n';
  appendFileSync(join(repository.root, ".git", "config"), only);
  expect(environmentOfBd(repository.root, repository.root, process.env).BD_EXPORT_GIT_ADD).toBe("false");
});

test("settings above a redirected folder count as well, since bd looks for them from where it is started", async () => {
  repository.write("tasks/db/embeddeddolt/x", "");
  repository.write(".beads/redirect", "tasks/db\n");
  expect(await opened()).toBe("bd");
  repository.write(".beads/config.yaml", "db: /outside/x.db");
  expect(await opened()).toContain(`${join(repository.root, ".beads/config.yaml")}: "db" leads bd to /outside/x.db`);
});

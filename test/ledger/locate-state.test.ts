import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { askGit } from "../../orchestrator/io/ask-git.ts";
import { locateState } from "../../orchestrator/io/ledger/files/locate-state.ts";

let folder: string;

function git(cwd: string, ...args: string[]): void {
  const identity = ["-c", "user.name=Scratch", "-c", "user.email=scratch@example.invalid"];
  const env = { ...process.env, HOME: folder, GIT_CONFIG_NOSYSTEM: "1" };
  execFileSync("git", [...identity, "-c", "protocol.file.allow=always", ...args], { cwd, env, stdio: "pipe" });
}

function makeRepository(path: string, ...options: string[]): void {
  mkdirSync(path, { recursive: true });
  git(path, "init", "--quiet", ...options);
  writeFileSync(join(path, "file"), "");
  git(path, "add", ".");
  git(path, "commit", "--quiet", "--message", "Begin");
}

beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "skyfom-places-")));
  const at = (path: string) => join(folder, path);
  makeRepository(at("main"));
  mkdirSync(at("main/sub/deeper"), { recursive: true });
  git(at("main"), "worktree", "add", "--quiet", at("linked"));
  git(folder, "clone", "--quiet", "--bare", at("main"), at("bare.git"));
  git(at("bare.git"), "worktree", "add", "--quiet", at("of-bare"), "-b", "other");
  mkdirSync(at("elsewhere"));
  makeRepository(at("separate"), "--separate-git-dir", at("elsewhere/separate.git"));
  makeRepository(at("beside.git-dirs/work"), "--separate-git-dir", at("beside.git-dirs/own.git"));
  git(at("main"), "worktree", "add", "--quiet", at("gone"), "-b", "gone");
  rmSync(at("gone"), { recursive: true });
  makeRepository(at("super"));
  git(at("super"), "submodule", "--quiet", "add", at("main"), "part");
  git(at("super/part"), "worktree", "add", "--quiet", at("part-linked"));
  makeRepository(at("packed"));
  git(at("packed"), "-c", "core.preferSymlinkRefs=true", "checkout", "--quiet", "-b", "new");
  git(at("packed"), "pack-refs", "--all");
  mkdirSync(at("plain/sub"), { recursive: true });
  mkdirSync(at("hollow/.git"), { recursive: true });
  makeRepository(at("home"));
  mkdirSync(at("home/project"), { recursive: true });
  makeRepository(at("home/repository"));
  symlinkSync("home", at("linked-home"));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Where a session is started, and where its state must be; both from the scratch folder. */
const PLACES: readonly (readonly [name: string, project: string, state: string])[] = [
  ["the main work tree", "main", "main/.git/skyfom"],
  ["a sub-folder", "main/sub/deeper", "main/.git/skyfom"],
  ["a linked worktree", "linked", "main/.git/skyfom"],
  ["a worktree of a bare repository", "of-bare", "bare.git/skyfom"],
  ["a separate git directory", "separate", "elsewhere/separate.git/skyfom"],
  ["a submodule", "super/part", "super/.git/modules/part/skyfom"],
  ["a worktree of a submodule", "part-linked", "super/.git/modules/part/skyfom"],
  ["a repository whose HEAD links to a branch that is packed", "packed", "packed/.git/skyfom"],
  ["no git", "plain/sub", "plain/sub/.claude/state"],
  ["a .git without a repository in it", "hollow", "hollow/.claude/state"],
  ["a folder of a home that is under version control", "home/project", "home/project/.claude/state"],
  ["a repository inside the home folder", "home/repository", "home/repository/.git/skyfom"],
];

test.each(PLACES)("%s", (_name, project, state) => {
  expect(locateState(join(folder, project), join(folder, "home")).paths.dir).toBe(join(folder, state));
});

test.each([
  ["the home", "linked-home", "home/project"],
  ["a folder in it", "home", "linked-home/project"],
])(
  "a home under version control is not its folders' repository where %s is reached through a link",
  (_, home, project) => {
    expect(locateState(join(folder, project), join(folder, home)).paths.dir).toBe(
      join(folder, project, ".claude/state"),
    );
  },
);

test.each(["", "."])("a project does not count as the home where HOME is '%s'", (home) => {
  const { cwd, env } = { cwd: process.cwd(), env: process.env.HOME };
  process.chdir(join(folder, "main"));
  process.env.HOME = home;
  try {
    expect(locateState(".").paths.dir).toBe(join(folder, "main/.git/skyfom"));
  } finally {
    process.chdir(cwd);
    process.env.HOME = env;
  }
});

test.each(PLACES)("%s, whatever git's own variables say", (_name, project, state) => {
  const variables = ["GIT_DIR", "GIT_COMMON_DIR", "GIT_WORK_TREE"];
  for (const name of variables) process.env[name] = join(folder, "bare.git");
  try {
    expect(locateState(join(folder, project), join(folder, "home")).paths.dir).toBe(join(folder, state));
  } finally {
    for (const name of variables) delete process.env[name];
  }
});

const SHOWN: readonly (readonly [name: string, project: string, shown: string | undefined])[] = [
  ["the main work tree", "main", "main/.claude/state"],
  ["a linked worktree", "linked", "main/.claude/state"],
  ["a separate git directory", "separate", undefined],
  ["no git", "plain/sub", undefined],
];

test.each(SHOWN)("%s: where its log and agents.json are shown besides", (_name, project, shown) => {
  const { paths } = locateState(join(folder, project), join(folder, "home"));
  expect(paths.shown).toBe(shown && join(folder, shown));
});

/** What an archive may bring as the `.git` of a folder, each from the scratch folder, which has a repository of the user's. */
const FOREIGN: readonly (readonly [name: string, lay: (folder: string) => void])[] = [
  ["a file that leads to another checkout", (at) => point(at, join(folder, "main/.git"))],
  ["a file that leads to another checkout from within", (at) => point(at, "../main/.git")],
  [
    "a file that leads to the entry of another work tree",
    (at) => point(at, join(folder, "main/.git/worktrees/linked")),
  ],
  ["a file that leads to a submodule of others", (at) => point(at, join(folder, "super/.git/modules/part"))],
  ["a file that leads to a bare repository", (at) => point(at, join(folder, "bare.git"))],
  ["a file that leads to a folder that is no repository", (at) => point(at, join(folder, "plain/sub"))],
  ["a file that leads to a folder that is not there", (at) => point(at, join(folder, "plain/new"))],
  ["a link to another checkout's", (at) => symlinkSync(join(folder, "main/.git"), join(at, ".git"))],
  [
    "an entry of its own that shares another repository's",
    (at) => {
      mkdirSync(join(at, "entry"));
      writeFileSync(join(at, "entry/commondir"), join(folder, "main/.git"));
      writeFileSync(join(at, "entry/gitdir"), join(at, ".git"));
      point(at, "entry");
    },
  ],
  ["a folder that shares another repository's", (at) => shareMain(join(at, ".git"))],
];

/** The same where git finds another place in what is written than one that goes by its look. */
const ODDLY_WRITTEN: typeof FOREIGN = [
  [
    "a file whose path has a line break in it",
    (at) => {
      makeRepository(join(at, "own"));
      mkdirSync(join(at, "own/.git\n"));
      point(at, "own/.git\n/../../../main/.git");
    },
  ],
  [
    "a file whose path ends with a blank",
    (at) => {
      makeRepository(join(at, "own"));
      shareMain(join(at, "own/.git "));
      point(at, "own/.git ");
    },
  ],
  [
    "a file whose path is no text",
    (at) => {
      makeRepository(join(at, "own\ufffd"));
      writeFileSync(join(at, ".git"), Buffer.from("gitdir: own\xff/.git\n", "latin1"));
    },
  ],
  ["a file with line breaks without end behind its path", (at) => point(at, `../main/.git${"\n".repeat(70_000)}`)],
  [
    "a file whose path goes up behind a link",
    (at) => {
      symlinkSync(join(folder, "main/sub"), join(at, "sub"));
      point(at, "sub/../.git");
    },
  ],
  [
    "a link to a file that leads to another checkout",
    (at) => {
      point(at, "../main/.git");
      renameSync(join(at, ".git"), join(at, "pointer"));
      symlinkSync("pointer", join(at, ".git"));
    },
  ],
  [
    "a folder whose commondir is a link to a file",
    (at) => {
      shareMain(join(at, ".git"));
      renameSync(join(at, ".git/commondir"), join(at, ".git/names-it"));
      symlinkSync("names-it", join(at, ".git/commondir"));
    },
  ],
  [
    "a folder whose commondir has line breaks without end",
    (at) => {
      shareMain(join(at, ".git"));
      writeFileSync(join(at, ".git/commondir"), `../../main/.git${"\n".repeat(70_000)}`);
    },
  ],
  ["a named pipe", (at) => execFileSync("mkfifo", [join(at, ".git")])],
  [
    "a file that leads to a separate git directory by what lies beside it",
    (at) => point(at, "../beside.git-dirs/own.git"),
  ],
  ["a link to one", (at) => symlinkSync("../beside.git-dirs/own.git", join(at, ".git"))],
  [
    "a file that leads to the entry of a work tree that is gone by what lies beside it",
    (at) => point(at, "../main/.git/worktrees/gone"),
  ],
];

test.each(ODDLY_WRITTEN)("so is a .git that is %s", (_name, lay) => {
  const at = mkdtempSync(join(folder, "archive-"));
  lay(at);
  expect(locateState(at, join(folder, "home"))).toMatchObject({ root: at, isInGit: false });
  expect(askGit(at, ["log", "--format=%s"])).toBeUndefined();
});

test.each<[string, (gitDir: string) => void]>([
  ["empty", () => undefined],
  ["a HEAD alone", (gitDir) => writeFileSync(join(gitDir, "HEAD"), "ref: refs/heads/main\n")],
  [
    "a HEAD that begins too late for git",
    (gitDir) => {
      writeFileSync(join(gitDir, "HEAD"), `ref:${" ".repeat(300)}refs/heads/main\n`);
      for (const name of ["objects", "refs"]) mkdirSync(join(gitDir, name));
    },
  ],
])("git does not go on from a .git that is no git directory (%s) to the one above", (_name, fill) => {
  const at = mkdtempSync(join(folder, "archive:"));
  point(at, join(folder, "main/.git"));
  mkdirSync(join(at, "sub/.git"), { recursive: true });
  fill(join(at, "sub/.git"));
  expect(askGit(join(at, "sub"), ["log", "--format=%s"])).toBeUndefined();
});

test("an archive in a repository gets none of its submodules", () => {
  const at = join(folder, "super/archive");
  mkdirSync(at);
  point(at, "../.git/modules/part");
  expect(locateState(at, join(folder, "home"))).toMatchObject({ root: at, isInGit: false });
});

test("a git directory beside its work tree counts once it names that", () => {
  const at = mkdtempSync(join(folder, "named-"));
  makeRepository(join(at, "work"), "--separate-git-dir", join(at, "own.git"));
  writeFileSync(join(at, "work/.git"), "gitdir: ../own.git\n");
  expect(locateState(join(at, "work"), join(folder, "home"))).toMatchObject({ isInGit: false });
  git(join(at, "work"), "config", "core.worktree", join(at, "work"));
  expect(locateState(join(at, "work"), join(folder, "home")).paths.dir).toBe(join(at, "own.git/skyfom"));
});

function shareMain(gitDir: string): void {
  mkdirSync(gitDir);
  writeFileSync(join(gitDir, "HEAD"), "ref: refs/heads/main\n");
  writeFileSync(join(gitDir, "commondir"), "../../main/.git\n");
}

function point(at: string, gitDir: string): void {
  writeFileSync(join(at, ".git"), `gitdir: ${gitDir}\n`);
}

test.each(FOREIGN)(
  "a .git that is %s is nobody's: the state stays in the folder, and git is not asked",
  (_name, lay) => {
    const at = mkdtempSync(join(folder, "archive-"));
    lay(at);
    const { paths, root, isInGit, gitLeadsTo } = locateState(at, join(folder, "home"));
    expect({ dir: paths.dir, root, isInGit }).toEqual({ dir: join(at, ".claude/state"), root: at, isInGit: false });
    expect(gitLeadsTo).toMatch(/^\//);
    expect(askGit(at, ["log", "--format=%s"])).toBeUndefined();
  },
);

test("a linked work tree that was moved keeps its repository, and so does one that is reached through a link", () => {
  const at = (path: string) => join(folder, path);
  git(at("main"), "worktree", "add", "--quiet", at("moving"), "-b", "moving");
  renameSync(at("moving"), at("moved"));
  symlinkSync(at("linked"), at("linked-by-link"));
  for (const project of ["moved", "linked-by-link"])
    expect(locateState(at(project), at("home")).paths.dir).toBe(at("main/.git/skyfom"));
});

test("the search ends at the root of the file system", () => {
  const outside = dirname(folder);
  expect(locateState(outside, join(folder, "home"))).toMatchObject({ isInGit: false });
});

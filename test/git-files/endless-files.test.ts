import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { askGit } from "../../orchestrator/io/ask-git.ts";
import { readRepository } from "../../orchestrator/io/footprints/read-repository.ts";
import { endlessInGit } from "../../orchestrator/io/git-files/endless-in-git.ts";
import { findIgnored } from "../../orchestrator/io/install/find-ignored.ts";
import { filesChangedSince } from "../../orchestrator/io/run/read/repository-changes.ts";
import { git, gitWithoutPrograms } from "../../orchestrator/io/worktrees/git.ts";
import { makeScratchRepository } from "../support/scratch-repository.ts";

const LONG_AGO = "2000-01-01T00:00:00Z";

/** What has no end, or fills the memory. */
const ENDLESS: Readonly<Record<string, (path: string) => void>> = {
  "a link to a device": (path) => symlinkSync("/dev/zero", path),
  "a named pipe": (path) => execFileSync("mkfifo", [path]),
  gigabytes: (path) => {
    writeFileSync(path, "");
    truncateSync(path, 3 * 2 ** 30);
  },
  "a link to an endless file of the kernel's": (path) => symlinkSync("/proc/self/pagemap", path),
};
const KINDS = process.platform === "linux" ? Object.keys(ENDLESS) : Object.keys(ENDLESS).slice(0, 3);

const original = makeScratchRepository();
const { home } = original;
const [bin, log] = [join(home, "bin"), join(home, "calls")];
const { PATH } = process.env;
let copies = 0;

beforeAll(() => {
  const real = execFileSync("sh", ["-c", "command -v git"], { encoding: "utf8" }).trim();
  original.write("src/deep/a.ts", "export const a = 1;\n");
  original.git("add", ".");
  original.git("commit", "--quiet", "--message", "a");
  mkdirSync(bin);
  writeFileSync(join(bin, "git"), `#!/bin/sh\necho "$*" >> '${log}'\nexec '${real}' "$@"\n`, { mode: 0o755 });
  process.env.PATH = `${bin}:${PATH}`;
});

afterAll(() => {
  process.env.PATH = PATH;
  original.remove();
});

/** What git was started with since this was last asked: a program of that name stands before the real one. */
function calls(): string[] {
  const told = existsSync(log) ? readFileSync(log, "utf8").split("\n").slice(0, -1) : [];
  rmSync(log, { force: true });
  return told;
}

/** A copy of the repository, in which something can be put in the place of a file. */
function make() {
  copies += 1;
  const root = join(home, `copy-${copies}`);
  cpSync(original.root, root, { recursive: true });
  const run = (...args: string[]) => execFileSync("git", args, { cwd: root, encoding: "utf8" });
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  const put = (path: string, kind: string) => {
    const at = join(root, path);
    rmSync(at, { recursive: true, force: true });
    mkdirSync(dirname(at), { recursive: true });
    ENDLESS[kind]?.(at);
    return at;
  };
  return { root, git: run, write, put };
}

/** Everything in a git directory that git opens for one call of ours or another. */
const IN_GIT_DIR = [
  ...["HEAD", "config", "packed-refs", "shallow", "MERGE_MSG", "commondir"],
  ...["index", "info/attributes", "info/exclude", "info/sparse-checkout", "info/grafts"],
  ...["refs/heads/main", "refs/heads/deep/er", "refs/tags", "logs/HEAD", "objects/info/alternates"],
  ...["objects/info/commit-graphs/commit-graph-chain", "objects/pack/pack-1.idx", "rebase-merge/head-name"],
  ...["objects/pack/multi-pack-index.d/multi-pack-index-chain", "reftable/tables.list"],
  ...["worktrees/other/HEAD", "worktrees/other/config.worktree", "worktrees/other/info/sparse-checkout"],
];

test("a store of objects is looked through that another names, also by a relative path", () => {
  const { root, write, put } = make();
  write(".git/objects/info/alternates", "# ours\n../../one\n");
  write("one/info/alternates", `${join(root, "two")}\n`);
  write("two/pack/pack-1.idx", "");
  expect(endlessInGit(root)).toBeUndefined();
  const again = make();
  cpSync(root, again.root, { recursive: true });
  const at = put("two/ab/cd", "a named pipe");
  again.write("one/info/alternates", `${join(root, "two")}\n`);
  expect(endlessInGit(again.root)?.where).toBe(at);
});

/** In these git only waits: it reads them by their size, or only writes them. */
const ONLY_PIPES = /^(?:objects\/pack|logs)\//;

test.each(IN_GIT_DIR)("git is not started where .git/%s has no end", (path) => {
  for (const kind of ONLY_PIPES.test(path) ? ["a named pipe"] : path === "HEAD" ? KINDS : KINDS.slice(0, 2)) {
    const { root, put } = make();
    put(`.git/${path}`, kind);
    expect([kind, askGit(root, ["log", "--all"]), calls()]).toEqual([kind, undefined, []]);
    expect([git({ gitDir: join(root, ".git"), workTree: root }, "status").ok, calls()]).toEqual([false, []]);
    // a link that is no git directory any more is not one to look into
    if (path !== "commondir") expect(endlessInGit(root)?.where).toBe(join(root, ".git", path));
  }
});

test.each(["core.attributesFile", "core.excludesFile", "include.path", "includeIf.gitdir:/nowhere/.path"])(
  "git is not asked about files where %s of the repository has no end, also through an include",
  (name) => {
    for (const kind of name === "include.path" ? KINDS : KINDS.slice(0, 2)) {
      for (const through of [false, true]) {
        const { root, git: run, write, put } = make();
        const at = kind.endsWith("kernel's") ? "/proc/self/pagemap" : put("endless", kind);
        if (through) write(".git/more", "");
        run("config", ...(through ? ["--file", ".git/more"] : []), name, at);
        if (through) run("config", "include.path", "more");
        calls();
        expect([kind, askGit(root, ["status"])]).toEqual([kind, undefined]);
        expect(calls().filter((call) => !call.startsWith("--no-pager config --file "))).toEqual([]);
        expect(endlessInGit(root)?.where).toBe(at);
      }
    }
  },
);

test.each(["diff.orderFile", "mailmap.file", "blame.ignoreRevsFile", "commit.template"])(
  "a %s that has no end is not read",
  (name) => {
    const { root, git: run, put } = make();
    run("config", name, put("endless", "a named pipe"));
    expect(askGit(root, ["log", "--name-only", "--format=%aN", "HEAD"])).toContain("Scratch\n\nsrc/deep/a.ts\n");
  },
);

test.each([".gitattributes", "src/.gitignore", "src/deep/.gitattributes", ".gitmodules", ".mailmap", ".lfsconfig"])(
  "nothing is compared or searched where %s of the checkout has no end",
  (path) => {
    for (const kind of path === ".gitattributes" ? KINDS : KINDS.slice(0, 2)) {
      const { root, put, write } = make();
      const there = filesChangedSince(root, LONG_AGO);
      write("src/new.ts", "");
      expect([there, filesChangedSince(root, LONG_AGO)]).toEqual([[], ["src/new.ts"]]);
      put(path, kind);
      calls();
      const place = { gitDir: join(root, ".git"), workTree: root };
      expect(filesChangedSince(root, LONG_AGO)).toEqual([]);
      expect(gitWithoutPrograms(place, "status").ok).toBe(false);
      expect(readRepository(root, ["a"])).toBeUndefined();
      expect(findIgnored(root, join(root, "src/deep/.claude"))).toEqual([]);
      expect(calls().filter((call) => / (?:status|grep|check-ignore)\b/.test(call))).toEqual([]);
    }
  },
);

test("nothing is compared where what a folder without a tracked file ignores has no end", () => {
  const { root, put, write } = make();
  const place = { gitDir: join(root, ".git"), workTree: root };
  const status = () => gitWithoutPrograms(place, "status", "--porcelain", "--untracked-files=all");
  write("ignored/.gitignore", "*\n");
  write("new/deep/a.ts", "");
  expect([status(), filesChangedSince(root, LONG_AGO)]).toEqual([
    { ok: true, stdout: "?? new/deep/a.ts\n" },
    ["new/deep/a.ts"],
  ]);
  const at = put("new/deep/.gitignore", "a named pipe");
  calls();
  expect(filesChangedSince(root, LONG_AGO)).toEqual([]);
  expect(status()).toMatchObject({ ok: false, why: `${at}: it is a named pipe, and git would read it` });
  expect(calls().filter((call) => call.includes(" status"))).toEqual([]);
  expect(gitWithoutPrograms(place, "status", "--porcelain", "--untracked-files=no").ok).toBe(true);
});

test.each(["new/.git/HEAD", "src/new/.git/commondir", "new/deep/er/.git/HEAD", "elsewhere/HEAD"])(
  "nothing is listed where %s of a repository in the checkout has no end",
  (path) => {
    const { root, put, write } = make();
    const place = { gitDir: join(root, ".git"), workTree: root };
    write("new/a.ts", "");
    write("src/new/.git/HEAD", "ref: refs/heads/main\n");
    for (const name of ["objects", "refs"]) mkdirSync(join(root, "src/new/.git", name));
    if (path.startsWith("elsewhere")) write("new/deep/.git", "gitdir: ../../elsewhere\n");
    expect(filesChangedSince(root, LONG_AGO)).toContain("new/a.ts");
    const at = put(path, "a named pipe");
    calls();
    expect(filesChangedSince(root, LONG_AGO)).toEqual([]);
    for (const call of [
      ["status", "--untracked-files=all"],
      ["clean", "-ffdq"],
    ])
      expect(gitWithoutPrograms(place, ...call)).toMatchObject({ ok: false, why: expect.stringContaining(at) });
    expect(calls().filter((call) => / (?:status|clean)\b/.test(call))).toEqual([]);
  },
);

test("git is asked where links lead to plain files, and settings name plain files", () => {
  const { root, git: run, write } = make();
  write(".git/elsewhere/main", run("rev-parse", "HEAD"));
  write(".git/ignored", "*.log\n");
  rmSync(join(root, ".git/refs/heads/main"));
  symlinkSync(join(root, ".git/elsewhere/main"), join(root, ".git/refs/heads/main"));
  symlinkSync(join(root, ".git/elsewhere"), join(root, ".git/refs/heads/more"));
  symlinkSync("nothing", join(root, ".gitattributes"));
  run("config", "core.excludesFile", ".git/ignored");
  run("config", "core.attributesFile", "/dev/null");
  rmSync(join(root, ".git/info/exclude"));
  symlinkSync("/dev/null", join(root, ".git/info/exclude"));
  symlinkSync(join(root, ".git/refs"), join(root, ".git/refs/heads/again"));
  run("config", "include.path", "none");
  write("a.log", "");
  write("b.txt", "");
  expect(endlessInGit(root)).toBeUndefined();
  expect(filesChangedSince(root, LONG_AGO)).toEqual([".gitattributes", "b.txt"]);
  expect(readRepository(root, ["a"])?.definedIn.get("a")).toEqual(["src/deep/a.ts"]);
});

test("a file of many megabytes is not searched for what defines a symbol, and all others are", () => {
  const { root, git: run, write } = make();
  write("large [1].ts", "class a {}\n");
  run("add", ".");
  expect(readRepository(root, ["a"])?.definedIn.get("a")?.toSorted()).toEqual(["large [1].ts", "src/deep/a.ts"]);
  truncateSync(join(root, "large [1].ts"), 5_000_000);
  expect(readRepository(root, ["a"])?.definedIn.get("a")).toEqual(["src/deep/a.ts"]);
});

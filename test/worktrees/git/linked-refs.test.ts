import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { openCheckWorktree, removeCheckWorktree } from "../../../orchestrator/io/worktrees/check-worktree.ts";
import { forwardBranch } from "../../../orchestrator/io/worktrees/forward-branch.ts";
import { git as runGit } from "../../../orchestrator/io/worktrees/git.ts";
import { readWorktrees } from "../../../orchestrator/io/worktrees/read-worktrees.ts";
import { removeWorktree } from "../../../orchestrator/io/worktrees/remove-worktree.ts";
import { putOnRunBranch } from "../../../orchestrator/io/worktrees/run-branches.ts";
import { makeAgentWorktrees } from "../agent-worktrees.ts";

/** A repository whose checkout is one commit behind the branch of a run, and a folder outside it. */
function make() {
  const repository = makeAgentWorktrees();
  const { root, home, git } = repository;
  git("commit", "--quiet", "--allow-empty", "--message", "Work");
  const work = git("rev-parse", "HEAD").trim();
  git("reset", "--quiet", "--hard", "HEAD^");
  const outside = join(home, "outside");
  mkdirSync(outside);
  const link = (path: string, target: string) => {
    mkdirSync(dirname(join(root, ".git", path)), { recursive: true });
    symlinkSync(target, join(root, ".git", path));
  };
  return { ...repository, work, outside, link };
}

test.each(["refs/heads/skyfom", "logs/refs/heads/skyfom"])(
  "the branch of a run is not written through a link at %s",
  (path) => {
    const { root, outside, link, work } = make();
    link(path, outside);
    expect(putOnRunBranch(root, "r1", work, "Merge")).toBe(`${join(root, ".git", path)}: it is a link`);
    expect(readdirSync(outside)).toEqual([]);
  },
);

test.each(["logs/HEAD", "logs/refs/heads/main"])(
  "the user's branch is not moved where a link at %s has git write elsewhere",
  (path) => {
    const { root, outside, link, git, work } = make();
    expect(putOnRunBranch(root, "r1", work, "Merge")).toBeUndefined();
    const [at, target] = [join(root, ".git", path), join(outside, "target")];
    writeFileSync(target, "mine\n");
    renameSync(at, `${at}.old`);
    link(path, target);
    expect(forwardBranch(root, "r1")).toEqual({ kind: "left", why: `${at}: it is a link` });
    expect([readFileSync(target, "utf8"), git("rev-parse", "HEAD").trim() === work]).toEqual(["mine\n", false]);
    renameSync(`${at}.old`, at);
    expect(forwardBranch(root, "r1")).toEqual({ kind: "moved", branch: "main" });
  },
);

test("nothing is merged where a link has git write objects elsewhere", () => {
  const { root, outside, link, git, work } = make();
  expect(putOnRunBranch(root, "r1", work, "Merge")).toBeUndefined();
  git("commit", "--quiet", "--allow-empty", "--message", "Other work");
  const other = git("rev-parse", "HEAD").trim();
  for (const path of unusedFolders(root)) link(path, outside);
  expect(putOnRunBranch(root, "r1", other, "Merge")).toContain("it is a link");
  expect(readdirSync(outside)).toEqual([]);
});

test.each(["worktrees", "worktrees/notes"])(
  "git's list of worktrees is not changed where a link at %s leads elsewhere",
  (path) => {
    const { root, outside, link, work } = make();
    const commonDir = join(root, ".git");
    const checkout = { commonDir, place: { gitDir: commonDir, workTree: root } };
    mkdirSync(join(outside, "letters"));
    writeFileSync(join(outside, "letters", "a"), "mine\n");
    link(path, outside);
    mkdirSync(join(root, ".claude", "worktrees", "skyfom-check-r1"), { recursive: true });
    const opened = openCheckWorktree(checkout, root, "r1", work);
    expect(opened).toEqual({ kind: "failed", why: `${join(root, ".git", path)}: it is a link` });
    removeCheckWorktree(checkout, root, "r1");
    expect(readdirSync(outside, { recursive: true })).toEqual(["letters", "letters/a"]);
  },
);

test.each([
  ["tag", "v1"],
  ["-c", "status", "update-ref", "refs/heads/work", "HEAD"],
  ["symbolic-ref", "HEAD", "refs/heads/work"],
])("no call writes through a link, whichever it is: git %s %s", (...args) => {
  const { root, outside, link, git } = make();
  link("refs/other", outside);
  const place = { gitDir: join(root, ".git"), workTree: root };
  const before = git("for-each-ref") + git("symbolic-ref", "HEAD");
  expect(runGit(place, ...args)).toMatchObject({ ok: false, why: expect.stringContaining("it is a link") });
  expect(git("for-each-ref") + git("symbolic-ref", "HEAD")).toBe(before);
});

/** What an archive may bring that has git write, beside the branch it is told to move, elsewhere. */
const ON_THE_WAY: readonly (readonly [what: string, why: string, lay: (made: ReturnType<typeof make>) => string])[] = [
  [
    "the log of a branch that stands for the one that is moved",
    "refs/heads/main is a symbolic ref to another branch",
    ({ root, git, outside }) => {
      git("branch", "work");
      writeFileSync(join(root, ".git/refs/heads/main"), "ref: refs/heads/work\n");
      return standFor(root, "logs/refs/heads/main", outside);
    },
  ],
  ["another log", ": it is a link", ({ root, outside }) => standFor(root, "logs/refs/remotes/x", outside)],
  ["another branch", ": it is a link", ({ root, outside }) => standFor(root, "refs/other", outside)],
  ["the index", ": it is a link", ({ root, outside }) => standFor(root, "index", outside)],
  ["what is noted of a merge", ": it is a link", ({ root, outside }) => standFor(root, "ORIG_HEAD", outside)],
  [
    "the store of objects",
    ": it is a link",
    ({ root, outside }) => standFor(root, unusedFolders(root)[0] ?? "", outside),
  ],
];

/** The folders of the store in which no object is: their names depend on the time of the commits. */
function unusedFolders(root: string): string[] {
  const used = readdirSync(join(root, ".git", "objects"));
  const names = Array.from({ length: 256 }, (_, n) => n.toString(16).padStart(2, "0"));
  return names.filter((name) => !used.includes(name)).map((name) => `objects/${name}`);
}

/** Puts a link to a file outside, with the same content, in a place of the git directory. */
function standFor(root: string, path: string, outside: string): string {
  const [at, target] = [join(root, ".git", path), join(outside, "target")];
  if (existsSync(at)) renameSync(at, target);
  else writeFileSync(target, "");
  mkdirSync(dirname(at), { recursive: true });
  symlinkSync(target, at);
  return target;
}

test.each(ON_THE_WAY)("nothing is moved where a link has git write elsewhere: %s", (_, why, lay) => {
  const made = make();
  expect(putOnRunBranch(made.root, "r1", made.work, "Merge")).toBeUndefined();
  const target = lay(made);
  const before = [readFileSync(target, "latin1"), made.git("rev-parse", "HEAD")];
  const moved = forwardBranch(made.root, "r1");
  expect(moved).toEqual({ kind: "left", why: expect.stringContaining(why) });
  expect([readFileSync(target, "latin1"), made.git("rev-parse", "HEAD")]).toEqual(before);
});

test("a branch that only stands for the user's is put in the place of, and not followed", () => {
  const { root, git, work } = make();
  git("symbolic-ref", "refs/heads/skyfom/run-r1", "refs/heads/main");
  const before = git("rev-parse", "main");
  expect(putOnRunBranch(root, "r1", work, "Merge")).toBeUndefined();
  expect([git("rev-parse", "main"), git("rev-parse", "skyfom/run-r1").trim()]).toEqual([before, work]);
});

test.each(["-F /dev/zero", "--squash"])("options of the user's branch add nothing to its move: %s", (options) => {
  const { root, git, work } = make();
  expect(putOnRunBranch(root, "r1", work, "Merge")).toBeUndefined();
  git("config", "branch.main.mergeOptions", options);
  expect(forwardBranch(root, "r1")).toEqual({ kind: "moved", branch: "main" });
  expect(git("rev-parse", "HEAD").trim()).toBe(work);
});

test("a worktree is not removed, nor its branch, where links of branches lead elsewhere", () => {
  const { root, git, outside, make: makeWorktree } = make();
  const path = makeWorktree("agent-a1");
  renameSync(join(root, ".git/refs/heads"), join(outside, "heads"));
  symlinkSync(join(outside, "heads"), join(root, ".git/refs/heads"));
  const before = readdirSync(outside, { recursive: true });
  const [found] = readWorktrees(join(root, ".git"), []);
  if (!found) throw new Error("no worktree");
  const removal = { kind: "possible", isForced: false, dropsBranch: found.branch ?? "" } as const;
  expect(removeWorktree(join(root, ".git"), found, removal)?.what).toContain("refs/heads: it is a link");
  expect([readdirSync(outside, { recursive: true }), existsSync(path)]).toEqual([before, true]);
  expect(git("rev-parse", found.branch ?? "")).toContain(found.head);
});

test("a worktree of the user's is neither reset nor removed where a link to it is in the place of a check's", () => {
  const { root, home, git, work } = make();
  const commonDir = join(root, ".git");
  const checkout = { commonDir, place: { gitDir: commonDir, workTree: root } };
  const mine = join(home, "mine");
  git("worktree", "add", "--quiet", "--detach", mine, work);
  writeFileSync(join(mine, "README.md"), "changed\n");
  writeFileSync(join(mine, "new.txt"), "mine\n");
  const at = join(root, ".claude", "worktrees", "skyfom-check-r1");
  mkdirSync(dirname(at), { recursive: true });
  const left = () => ["README.md", "new.txt"].map((file) => readFileSync(join(mine, file), "utf8"));
  symlinkSync(mine, at);
  expect([openCheckWorktree(checkout, root, "r1", work), left()]).toEqual([
    { kind: "open", path: at },
    ["changed\n", "mine\n"],
  ]);
  removeCheckWorktree(checkout, root, "r1");
  symlinkSync(mine, at);
  removeCheckWorktree(checkout, root, "r1");
  expect([existsSync(at), left(), git("worktree", "list").includes(mine)]).toEqual([
    false,
    ["changed\n", "mine\n"],
    true,
  ]);
});

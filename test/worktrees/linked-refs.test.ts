import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { openCheckWorktree, removeCheckWorktree } from "../../orchestrator/io/worktrees/check-worktree.ts";
import { forwardBranch } from "../../orchestrator/io/worktrees/forward-branch.ts";
import { putOnRunBranch } from "../../orchestrator/io/worktrees/run-branches.ts";
import { makeAgentWorktrees } from "./agent-worktrees.ts";

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
    expect(putOnRunBranch(root, "r1", work, "Merge")).toContain(`${join(root, ".git", path)}: it is no plain folder`);
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
  const there = new Set(readdirSync(join(root, ".git", "objects")));
  const names = Array.from({ length: 256 }, (_, n) => n.toString(16).padStart(2, "0"));
  for (const name of names) if (!there.has(name)) link(`objects/${name}`, outside);
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

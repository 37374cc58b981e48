import { execFileSync, spawnSync } from "node:child_process";
import { appendFileSync, copyFileSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { lookUpCommits } from "../../../orchestrator/io/run/read/look-up-commits.ts";
import { commitsSince, filesChangedSince } from "../../../orchestrator/io/run/read/repository-changes.ts";
import { tryMerge } from "../../../orchestrator/io/worktrees/merge-commits.ts";
import { bringToBase } from "../../../orchestrator/io/worktrees/start/bring-to-base.ts";
import { IsolatedRun } from "../../worktrees/isolated-run.ts";
import { makeTrap, setTrap } from "../../worktrees/make-trap.ts";
import { report } from "../driven/driven-run.ts";

const LONG_AGO = "2000-01-01T00:00:00Z";

test.each([
  ["evil", "clean", "--local"],
  ["a=b", "clean", "--local"],
  ["with.dots", "clean", "--local"],
  ["evil", "process", "--local"],
  ["evil", "clean", "--worktree"],
])("no filter is started that a repository's settings name: %s, as its %s, %s", async (name, program, place) => {
  const trap = makeTrap();
  trap.git("config", "extensions.worktreeConfig", "true");
  trap.commit(".gitattributes", `*.txt filter=${name}\n`);
  trap.commit("one.txt", "one\n");
  trap.make("agent-a1");
  trap.git("config", place, `filter.${name}.${program}`, trap.program);
  trap.git("config", place, `filter.${name}.required`, "true");
  const touchBoth = () => ["one.txt", ".claude/worktrees/agent-a1/one.txt"].forEach(trap.touch);
  touchBoth();
  // one that does not speak the protocol of a process makes git fail
  spawnSync("git", ["-c", "core.checkStat=default", "status"], { cwd: trap.root });
  expect(trap.isSprung()).toBe(true);
  touchBoth();
  expect(filesChangedSince(trap.root, LONG_AGO)).toEqual([]);
  // where git could not be told to leave it, nothing is compared
  expect(await trap.states()).toEqual({ "agent-a1": name.includes("=") ? "unreadable" : "merged" });
  await trap.worktreesVerb("remove", "agent-a1");
  expect(trap.isSprung()).toBe(false);
});

test("a filter of the user's own settings is started, as for git-lfs", () => {
  const trap = makeTrap();
  const { HOME } = process.env;
  process.env.HOME = trap.home;
  try {
    appendFileSync(join(trap.home, ".gitconfig"), `[filter "mine"]\n\tclean = ${trap.program}\n`);
    trap.commit(".gitattributes", "*.txt filter=mine\n");
    trap.commit("one.txt", "one\n");
    trap.isSprung();
    trap.touch("one.txt");
    expect(filesChangedSince(trap.root, LONG_AGO)).toEqual([]);
    expect(trap.isSprung()).toBe(true);
  } finally {
    process.env.HOME = HOME;
  }
});

/** A program in the place of git, until the test is over: what it does before it is git. */
function putBeforeGit(folder: string, line: string): void {
  const { PATH } = process.env;
  const real = execFileSync("sh", ["-c", "command -v git"], { encoding: "utf8" }).trim();
  writeFileSync(join(folder, "git"), `#!/bin/sh\n${line}\nexec '${real}' "$@"\n`, { mode: 0o755 });
  process.env.PATH = `${folder}:${PATH}`;
  onTestFinished(() => {
    process.env.PATH = PATH;
  });
}

test("where git does not say which settings hold, as one before 2.26, it is asked nothing that could start a filter", async () => {
  const trap = makeTrap();
  trap.commit(".gitattributes", "*.txt filter=evil\n");
  trap.commit("one.txt", "one\n");
  trap.git("config", "filter.evil.clean", trap.program);
  trap.make("agent-a1");
  trap.isSprung();
  putBeforeGit(trap.home, 'case "$*" in *--show-scope*) exit 129; esac');
  ["one.txt", ".claude/worktrees/agent-a1/one.txt"].forEach(trap.touch);
  expect(filesChangedSince(trap.root, LONG_AGO)).toEqual([]);
  expect(await trap.states()).toEqual({ "agent-a1": "unreadable" });
  expect(trap.isSprung()).toBe(false);
});

test("a worktree is brought to its base, and merged into the run's branch, without a hook and a filter of the repository's", async () => {
  const run = new IsolatedRun();
  const { program, isSprung } = setTrap(join(run.root, ".git"));
  writeFileSync(join(run.root, ".git/info/attributes"), "*.txt filter=evil\n");
  run.commit(run.root, { "base.txt": "base\n" });
  await run.add("One");
  const [call] = (await run.next({ isAsked: true })).calls;
  const { agent, folder } = await run.begin(call as NonNullable<typeof call>);
  const commit = run.commit(folder, { "one.ts": "one\n" });
  const inFolder = (...args: string[]) =>
    execFileSync("git", ["-c", "core.hooksPath=/dev/null", ...args], { cwd: folder, stdio: "ignore" });
  run.git("config", "filter.evil.smudge", program);
  for (const hook of ["post-merge", "reference-transaction"]) copyFileSync(program, join(run.root, ".git/hooks", hook));
  inFolder("reset", "--hard", run.first);
  isSprung();
  inFolder("merge", "--ff-only", "main");
  expect(isSprung()).toBe(true);
  inFolder("reset", "--hard", run.first);
  bringToBase((await run.context()).ledger, run.root, agent);
  expect([existsSync(join(folder, "base.txt")), isSprung()]).toEqual([true, false]);
  inFolder("reset", "--hard", commit);
  isSprung();
  await run.end(agent, report("done", "It works.", { commits: [commit], files: ["one.ts"] }));
  await run.next();
  expect([await run.onRunBranch("one.ts"), isSprung()]).toEqual(["one", false]);
});

test("a folder of the repository that is made to look like a repository itself is not taken for one", () => {
  const trap = makeTrap();
  execFileSync("git", ["clone", "--quiet", "--bare", trap.root, join(trap.root, "vendor")], { stdio: "pipe" });
  const vendor = join(trap.root, "vendor");
  const hash = execFileSync("git", ["rev-parse", "HEAD"], { cwd: vendor, encoding: "utf8" }).trim();
  expect(lookUpCommits(vendor, [hash])).toBeUndefined();
  expect(commitsSince(vendor, LONG_AGO)).toEqual([]);
});

test("what looks at files leaves the index as it was", async () => {
  const trap = makeTrap();
  trap.commit("one.txt", "one\n");
  trap.make("agent-a1");
  const indexes = [".git/index", ".git/worktrees/agent-a1/index"].map((path) => join(trap.root, path));
  const before = indexes.map((path) => readFileSync(path, "base64"));
  ["one.txt", ".claude/worktrees/agent-a1/README.md"].forEach(trap.touch);
  expect(filesChangedSince(trap.root, LONG_AGO)).toEqual([]);
  expect(await trap.states()).toEqual({ "agent-a1": "merged" });
  expect(indexes.map((path) => readFileSync(path, "base64"))).toEqual(before);
});

test.each([
  ["this git", ":"],
  ["an older one", "unset GIT_NO_LAZY_FETCH"],
])("%s starts no program that looks at signatures, and none that answers for a remote", (_, line) => {
  const trap = makeTrap();
  putBeforeGit(trap.home, line);
  const tree = trap.git("write-tree").trim();
  const who = "a <a@example.com> 1700000000 +0000";
  const signature = "gpgsig -----BEGIN PGP SIGNATURE-----\n \n x\n -----END PGP SIGNATURE-----";
  const commit = `tree ${tree}\nauthor ${who}\ncommitter ${who}\n${signature}\n\nSigned\n`;
  const stored = ["hash-object", "-t", "commit", "-w", "--stdin"];
  const hash = execFileSync("git", stored, { cwd: trap.root, input: commit, encoding: "utf8" }).trim();
  trap.git("update-ref", "refs/heads/signed", hash);
  for (const [key, value] of [
    ["log.showSignature", "true"],
    ["gpg.program", trap.program],
    ["core.repositoryFormatVersion", "1"],
    ["extensions.partialClone", "theirs"],
    ["remote.theirs.url", "./elsewhere"],
    ["remote.theirs.promisor", "true"],
    ["remote.theirs.uploadpack", trap.program],
  ] as const)
    trap.git("config", key, value);
  trap.git("log", "--branches");
  expect(trap.isSprung()).toBe(true);
  expect(commitsSince(trap.root, LONG_AGO).map((one) => hash.startsWith(one.hash))).toContain(true);
  lookUpCommits(trap.root, ["a".repeat(40), hash.slice(0, 12)]);
  expect(trap.isSprung()).toBe(false);
});

// in a git directory alone, git reads the second only
test.each([".gitattributes", ".git/info/attributes"])(
  "a merge starts no driver that settings and %s name, and comes to what git's own would",
  (attributes) => {
    const trap = makeTrap();
    trap.write(attributes, "*.txt merge=evil\n");
    trap.commit("one.txt", "1\n2\n3\n4\n5\n");
    trap.git("checkout", "--quiet", "-b", "theirs");
    trap.commit("one.txt", "1\n2\n3\n4\nfive\n");
    trap.git("checkout", "--quiet", "main");
    trap.commit("one.txt", "one\n2\n3\n4\n5\n");
    trap.git("config", "merge.evil.driver", `${trap.program} </dev/null`);
    trap.git("merge-tree", "--write-tree", "main", "theirs");
    expect(trap.isSprung()).toBe(true);
    const merged = tryMerge({ gitDir: join(trap.root, ".git") }, "main", "theirs");
    expect(trap.isSprung()).toBe(false);
    expect(merged.kind === "clean" && trap.git("show", `${merged.tree}:one.txt`)).toBe("one\n2\n3\n4\nfive\n");
  },
);

test("a submodule's own settings are not gone by, and a repository below a worktree keeps it from being removed unasked", async () => {
  const trap = makeTrap();
  const path = trap.make("agent-b1");
  const inner = join(path, "inner");
  const git = (...args: string[]) => trap.gitIn("agent-b1", "-C", "inner", ...args);
  execFileSync("git", ["init", "--quiet", inner]);
  writeFileSync(join(inner, ".gitattributes"), "*.txt filter=evil\n");
  writeFileSync(join(inner, "one.txt"), "one\n");
  git("config", "user.name", "a");
  git("config", "user.email", "a@example.com");
  git("add", ".");
  git("commit", "--quiet", "--message", "One");
  trap.gitIn("agent-b1", "-c", "advice.addEmbeddedRepo=false", "add", "inner");
  trap.gitIn("agent-b1", "commit", "--quiet", "--message", "Add it");
  git("config", "filter.evil.clean", trap.program);
  trap.touch(".claude/worktrees/agent-b1/inner/one.txt");
  expect(await trap.states()).toEqual({ "agent-b1": "submodules" });
  expect(filesChangedSince(path, LONG_AGO)).toEqual([]);
  expect(trap.isSprung()).toBe(false);
});

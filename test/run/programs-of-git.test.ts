import { execFileSync } from "node:child_process";
import { appendFileSync, chmodSync, existsSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { lookUpCommits } from "../../orchestrator/io/run/read/look-up-commits.ts";
import { commitsSince, filesChangedSince } from "../../orchestrator/io/run/read/repository-changes.ts";
import { tryMerge } from "../../orchestrator/io/worktrees/merge-commits.ts";
import { makeAgentWorktrees } from "../worktrees/agent-worktrees.ts";

const LONG_AGO = "2000-01-01T00:00:00Z";

/** A repository as an archive brings it: with a git directory whose settings name a program, which leaves a trace and passes its input on. */
function makeTrap() {
  const repository = makeAgentWorktrees();
  const { root, home, git } = repository;
  const trace = join(home, "sprung");
  const program = join(home, "evil");
  writeFileSync(program, `#!/bin/sh\ntouch '${trace}'\nexec cat\n`);
  chmodSync(program, 0o755);
  return {
    ...repository,
    program,
    /** Whether it was run since it was asked for last. */
    isSprung: () => {
      const is = existsSync(trace);
      rmSync(trace, { force: true });
      return is;
    },
    /** Makes a file look changed, so that git compares what is in it. */
    touch: (path: string) => utimesSync(join(root, path), new Date(), new Date(Date.now() + 60_000)),
    commit: (file: string, text: string) => {
      repository.write(file, text);
      git("add", "--", file);
      git("commit", "--quiet", "--message", file);
    },
  };
}

test.each(["evil", "a=b", "with.dots"])("no filter is started that a repository's settings name: %s", async (name) => {
  const trap = makeTrap();
  trap.commit(".gitattributes", `*.txt filter=${name}\n`);
  trap.commit("one.txt", "one\n");
  trap.make("agent-a1");
  trap.git("config", `filter.${name}.clean`, trap.program);
  trap.git("config", `filter.${name}.required`, "true");
  const touchBoth = () => ["one.txt", ".claude/worktrees/agent-a1/one.txt"].forEach(trap.touch);
  touchBoth();
  trap.git("-c", "core.checkStat=default", "status");
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

test("no program that looks at signatures, and none that answers for a remote, is started", () => {
  const trap = makeTrap();
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

test("a merge starts no driver that a repository's settings name, and comes to what git's own would", () => {
  const trap = makeTrap();
  trap.commit(".gitattributes", "*.txt merge=evil\n");
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
});

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

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { askedCommands } from "../../orchestrator/core/settings/asked-commands.ts";
import { DEFAULT_SETTINGS, type WorktreeSetUp } from "../../orchestrator/core/settings/settings.ts";
import { keepApproval } from "../../orchestrator/io/settings/approvals.ts";
import { uncommittedFiles, whatWorktreesLack } from "../../orchestrator/io/worktrees/start/what-worktrees-lack.ts";
import { useHome } from "../checks/checked-run.ts";
import { makeScratchRepository, type ScratchRepository } from "../support/scratch-repository.ts";
import { IsolatedRun } from "./isolated-run.ts";

/** A repository with one commit, and with these files, of which git tracks none. */
function repositoryWith(...files: readonly string[]): ScratchRepository {
  const repository = makeScratchRepository();
  onTestFinished(() => repository.remove());
  for (const path of files) repository.write(path, "");
  return repository;
}

function lackOf({ root }: { readonly root: string }, worktreeSetUp?: WorktreeSetUp) {
  return whatWorktreesLack(root, root, worktreeSetUp === undefined ? {} : { worktreeSetUp });
}

test("a worktree lacks installed dependencies and settings of this machine that git does not track, at the top and up to two folders below", () => {
  const repository = repositoryWith(
    "notes.txt",
    "target/a.o",
    ".env",
    "node_modules/a/index.js",
    "web/.venv/x",
    "packages/api/.env",
    "a/b/c/vendor/x",
  );
  expect(lackOf(repository)).toEqual({
    kind: "untracked",
    paths: ["node_modules", ".env", "web/.venv", "packages/api/.env"],
    isAsked: false,
  });
});

test("it lacks nothing that is not there, and nothing that git tracks, be it a part of a folder", () => {
  const repository = repositoryWith("vendor/a/x", ".env", "notes.txt");
  repository.git("add", "vendor", ".env");
  repository.write("vendor/b/x", "");
  expect(lackOf(repository)).toBeUndefined();
  expect(lackOf(repositoryWith("notes.txt"))).toBeUndefined();
});

test("a set-up brings what it names, or anything by its command, once a person has approved it", () => {
  const repository = repositoryWith(".env", "node_modules/x", ".gitmodules");
  useHome();
  const named = { copy: ["./.env"], link: ["node_modules/"] };
  const run = { run: "npm ci && git submodule update --init" };
  expect(lackOf(repository, run)).toEqual({ kind: "submodules" });
  for (const worktreeSetUp of [named, run])
    for (const asked of askedCommands({ worktreeSetUp })) keepApproval(repository.root, asked);
  expect(lackOf(repository, run)).toBeUndefined();
  expect(lackOf(repository, named)).toEqual({ kind: "submodules" });
  rmSync(join(repository.root, ".gitmodules"));
  expect(lackOf(repository, named)).toBeUndefined();
  const paths = ["node_modules", ".env"];
  expect(lackOf(repository, { copy: paths })).toMatchObject({ paths, isAsked: true });
  expect(lackOf(repository, { run: "npm ci" })).toMatchObject({ paths, isAsked: true });
  expect(lackOf(repository, { copy: [".env"] })).toMatchObject({ paths, isAsked: false });
});

test("there is none without a commit, or where a branch is in the way; without a repository there is nothing to say", () => {
  const repository = repositoryWith();
  repository.git("branch", "skyfom");
  expect(lackOf(repository)).toEqual({ kind: "branch-in-the-way" });
  repository.git("checkout", "--quiet", "--orphan", "empty");
  expect(lackOf(repository)).toEqual({ kind: "no-commit" });
  const root = mkdtempSync(join(tmpdir(), "skyfom-plain-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
  mkdirSync(join(root, "node_modules"));
  expect(lackOf({ root })).toBeUndefined();
});

test("where git knows no name to commit with, nothing could leave a worktree", () => {
  const repository = repositoryWith();
  useHome();
  repository.git("config", "user.useConfigOnly", "true");
  expect(lackOf(repository)).toBeUndefined();
  repository.git("config", "--unset", "user.email");
  expect(lackOf(repository)).toEqual({ kind: "no-identity" });
});

test("what is changed, staged or new is not in the commit that worktrees begin from; what git ignores, and the tracker, are not told", () => {
  const repository = repositoryWith(
    "new.ts",
    "lib/a.ts",
    "lib/b.ts",
    "staged.ts",
    "ignored.log",
    ".beads/issues.jsonl",
  );
  expect(uncommittedFiles(repository.root)).toEqual(["ignored.log", "lib/", "new.ts", "staged.ts"]);
  repository.git("add", "staged.ts");
  repository.write(".git/info/exclude", "*.log\n");
  repository.write("README.md", "changed\n");
  expect(uncommittedFiles(repository.root)).toEqual(["README.md", "staged.ts", "lib/", "new.ts"]);
});

test("by default, agents share the checkout where a worktree would lack something, and a run says so once", async () => {
  const run = new IsolatedRun({ isolation: DEFAULT_SETTINGS.isolation });
  mkdirSync(join(run.root, "node_modules"));
  writeFileSync(join(run.root, ".gitignore"), "node_modules\n");
  await run.add("One");
  await run.add("Two");
  const first = await run.next({ isAsked: true, limit: 7 });
  expect(first.warnings).toEqual([expect.stringContaining("a worktree would lack `node_modules`")]);
  expect((await run.run()).attempts.map(({ isolation }) => isolation)).toEqual([undefined, undefined]);
  await run.add("Three");
  expect((await run.next()).warnings).toEqual([]);
  expect((await run.run()).attempts).toHaveLength(3);
});

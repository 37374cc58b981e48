import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { AgentCall } from "../../../orchestrator/core/texts/handover/handover.ts";
import { report } from "../../run/driven/driven-run.ts";
import { IsolatedRun } from "../isolated-run.ts";

/** A run on a repository with the submodule `part`, and commits that it may be pinned to. */
function runWithSubmodule() {
  const run = new IsolatedRun();
  const folder = join(run.root, "part");
  mkdirSync(folder);
  const git = (...args: string[]) => execFileSync("git", args, { cwd: folder, encoding: "utf8" }).trim();
  git("init", "--quiet");
  const commitOn = (before: readonly string[], message: string) => {
    const who = ["-c", "user.name=Scratch", "-c", "user.email=scratch@example.invalid"];
    if (before.length > 0) git("checkout", "--quiet", ...before);
    git(...who, "commit", "--quiet", "--allow-empty", "--message", message);
    return git("rev-parse", "HEAD");
  };
  const first = commitOn([], "First");
  const [second, third] = [commitOn([first], "Second"), commitOn([first], "Third")];
  git("checkout", "--quiet", first);
  writeFileSync(join(run.root, ".gitmodules"), '[submodule "part"]\n\tpath = part\n\turl = ./part\n');
  run.git("-c", "advice.addEmbeddedRepo=false", "add", ".gitmodules", "part");
  run.git("commit", "--quiet", "--message", "Add a submodule");
  return { run, first, second, third };
}

/** Has the agent of a call pin the submodule to a commit, as `git add` of a checked out one would. */
async function pin(run: IsolatedRun, call: AgentCall | undefined, commit: string): Promise<string> {
  const { agent, folder } = await run.begin(call as AgentCall);
  run.git("-C", folder, "update-index", "--cacheinfo", `160000,${commit},part`);
  run.git("-C", folder, "commit", "--quiet", "--message", "Pin");
  await run.end(agent, report("done"));
  return folder;
}

const pinned = async (run: IsolatedRun) => run.git("rev-parse", `skyfom/run-${(await run.run()).id}:part`);

test("a submodule that one task pins to another commit is merged beside the files of others, and nothing is fetched or left", async () => {
  const { run, first, second } = runWithSubmodule();
  for (const title of ["One", "Two"]) await run.add(title);
  const { calls } = await run.next({ isAsked: true });
  const folder = await pin(run, calls[0], second);
  await run.work(calls[1], { "list.txt": "two\n" });
  const { closed, warnings, done } = await run.next();
  expect([closed.length, done]).toEqual([2, true]);
  expect([await pinned(run), await run.onRunBranch("list.txt")]).toEqual([second, "two"]);
  expect([run.git("rev-parse", "HEAD:part"), warnings.length]).toEqual([first, 1]);
  expect(readdirSync(join(folder, "..")).filter((name) => name.startsWith("agent-"))).toEqual([]);
});

test("of two that pin a submodule to different commits the second is tried again, and both are named", async () => {
  const { run, second, third } = runWithSubmodule();
  for (const title of ["One", "Two"]) await run.add(title);
  const { calls } = await run.next({ isAsked: true });
  await pin(run, calls[0], second);
  await pin(run, calls[1], third);
  const { closed, calls: again } = await run.next();
  expect([closed.length, again.length, await pinned(run)]).toEqual([1, 1, second]);
  expect(run.brief(again[0])).toContain("conflicts with the run's branch in part");
  expect(run.brief(again[0])).toContain("CONFLICT (submodule)");
  const { agent, folder } = await run.begin(again[0] as AgentCall);
  expect(run.git("-C", folder, "rev-parse", "HEAD:part")).toBe(second);
  run.git("-C", folder, "update-index", "--cacheinfo", `160000,${third},part`);
  run.git("-C", folder, "commit", "--quiet", "--message", "Pin to what has both");
  await run.end(agent, report("done"));
  expect([(await run.next()).done, await pinned(run)]).toEqual([true, third]);
});

const pointer = (letter: string, size: number) =>
  `version https://git-lfs.github.com/spec/v1\noid sha256:${letter.repeat(64)}\nsize ${size}\n`;

test("pointers of large files are merged as they are where git-lfs is not installed, and never mixed", async () => {
  const run = new IsolatedRun();
  run.commit(run.root, {
    ".gitattributes": "*.bin filter=lfs diff=lfs merge=lfs -text\n",
    "a.bin": pointer("a", 1),
    "b.bin": pointer("b", 2),
  });
  for (const title of ["One", "Two", "Three"]) await run.add(title);
  const { calls } = await run.next({ isAsked: true });
  await run.work(calls[0], { "a.bin": pointer("c", 3) });
  await run.work(calls[1], { "b.bin": pointer("d", 4) });
  // the same size: only one line differs
  await run.work(calls[2], { "a.bin": pointer("e", 3) });
  const { closed, calls: again } = await run.next();
  expect([closed.length, again.length]).toEqual([2, 1]);
  expect(`${await run.onRunBranch("a.bin")}\n`).toBe(pointer("c", 3));
  expect(`${await run.onRunBranch("b.bin")}\n`).toBe(pointer("d", 4));
  const brief = run.brief(again[0]);
  expect(brief).toContain("conflicts with the run's branch in a.bin");
  for (const letter of ["a", "c", "e"]) expect(brief).toContain(`oid sha256:${letter.repeat(64)}`);
});

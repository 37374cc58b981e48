import { spawnSync } from "node:child_process";
import { tmpdir } from "node:os";
import { expect, onTestFinished, test } from "vitest";
import { changedPlaces } from "../../bench/cooperbench/changed-places.ts";
import { integratePair } from "../../bench/cooperbench/integrate-pair.ts";
import { ScratchClone } from "../../bench/cooperbench/scratch-clone.ts";
import { withoutItsList } from "../../bench/cooperbench/without-its-list.ts";
import { makeScratchRepository } from "../support/scratch-repository.ts";

const CODE = "class Cat:\n    def purr(self):\n        pass\n\n    def nap(self):\n        pass\n";

/** A clone of a repository with one file of code, and a commit of it for each text that the file is to have. */
function cloneWith(...texts: readonly string[]) {
  const repository = makeScratchRepository();
  onTestFinished(repository.remove);
  repository.write("cat.py", CODE);
  repository.git("add", ".");
  repository.git("commit", "--quiet", "--message", "Add a cat");
  const base = repository.git("rev-parse", "HEAD").trim();
  const patches = texts.map((text) => {
    repository.write("cat.py", text);
    return repository.git("diff");
  });
  const clone = new ScratchClone(repository.root);
  onTestFinished(() => clone.remove());
  clone.show(base);
  return { clone, base, commits: patches.map((patch) => clone.commitOf(patch, base, "Change the cat") ?? "") };
}

test("what git merges is merged as git does; of two that conflict the second is made again on top of the first", () => {
  const loud = CODE.replace("pass", "purr(loud)");
  const deep = CODE.replace("pass", "purr(deep)");
  const long = CODE.replace(/pass\n$/, "nap(long)\n");
  const { clone, base, commits } = cloneWith(loud, deep, long, CODE.replace("pass", "purr(loud, deep)"));
  const [one = "", two = "", three = "", both = ""] = commits;
  expect(integratePair(clone, "a", [one, three], both)).toEqual({ isCleanForGit: true, ours: { kind: "merged" } });
  const conflict = { isCleanForGit: false, ours: { kind: "failed", why: "it conflicts in cat.py" } };
  expect(integratePair(clone, "b", [one, two], undefined)).toEqual(conflict);
  const again = { isCleanForGit: false, ours: { kind: "second-attempt" } };
  expect(integratePair(clone, "c", [one, two], both)).toEqual(again);
  expect(changedPlaces(clone, base, three)).toEqual([["cat.py nap", "cat.py Cat"]]);
});

test("a text is also read without the list of files that its author changed", () => {
  const list = "**Files Modified**\n\n```\n- `cat.py`\n```\n";
  expect(withoutItsList(`Purr.\n\n${list}\n## Why\nIt is quiet.`)).toBe("Purr.\n\n## Why\nIt is quiet.");
});

test("who has no data is told what to clone", () => {
  const args = ["--import", "tsx", "bench/cooperbench.ts", "--data", "/nowhere", "--repositories", tmpdir()];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  const isTold = stderr.includes("https://github.com/cooperbench/CooperBench");
  expect([status, stderr.split("\n")[0], isTold]).toEqual([2, "/nowhere: there is no such folder", true]);
});

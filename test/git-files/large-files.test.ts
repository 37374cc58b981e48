import { spawnSync } from "node:child_process";
import { mkdirSync, truncateSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { endlessInGitDir } from "../../orchestrator/io/git-files/endless-in-git.ts";
import { gitWithoutPrograms } from "../../orchestrator/io/worktrees/git.ts";
import { makeScratchRepository } from "../support/scratch-repository.ts";

const MiB = 2 ** 20;

const scratch = makeScratchRepository();
const gitDir = join(scratch.root, ".git");
const place = { gitDir, workTree: scratch.root };

afterAll(scratch.remove);

/** Large files of repositories with many commits, branches or tags, of programs that keep theirs there, and of work in progress. */
const LARGE = [
  ...["objects/info/commit-graph", "objects/info/commit-graphs/graph-1.graph", "objects/info/packs"],
  ...["objects/pack/multi-pack-index", "objects/pack/pack-1.pack", "objects/pack/multi-pack-index.d/m.midx"],
  ...["reftable/0x01-0x02-1.ref", "packed-refs", "sharedindex.1", "info/refs", "FETCH_HEAD", "logs/HEAD"],
  ...["TAGS", "GTAGS", "rebase-merge/patch", "rebase-apply/0001", "rebase-apply/patch"],
  ...["worktrees/other/logs/HEAD", "worktrees/other/index", "worktrees/other/TAGS"],
  ...["worktrees/other/modules/part/objects/pack/pack-1.pack", "modules/part/objects/pack/pack-1.pack"],
];

test("git is asked where files are large that it reads by their size, or not at all", () => {
  for (const path of LARGE) {
    const at = join(gitDir, path);
    mkdirSync(dirname(at), { recursive: true });
    writeFileSync(at, "");
    truncateSync(at, 64 * MiB);
  }
  expect(endlessInGitDir(gitDir)).toBeUndefined();
});

test("a checkout with very many files can be compared", () => {
  const other = makeScratchRepository();
  const hash = other.git("hash-object", "-w", "--stdin").trim();
  const folder = `${"d".repeat(4_000)}/`;
  const entries = Array.from({ length: 20_000 }, (_, n) => `100644 ${hash}\t${folder}${n}\n`).join("");
  spawnSync("git", ["update-index", "--index-info"], { cwd: other.root, input: entries });
  expect(gitWithoutPrograms({ gitDir: join(other.root, ".git"), workTree: other.root }, "rev-parse", "HEAD").ok).toBe(
    true,
  );
  other.remove();
});

test("where git cannot list a checkout, that is said", () => {
  writeFileSync(join(gitDir, "index"), "no index");
  const answer = gitWithoutPrograms(place, "status");
  expect(answer).toMatchObject({ ok: false, why: expect.stringContaining("git does not list its files") });
});

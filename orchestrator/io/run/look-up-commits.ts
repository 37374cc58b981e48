import { spawnSync } from "node:child_process";

/** Commits of a report as the repository knows them. */
export interface LookedUp {
  readonly missing: readonly string[];
  /** Every path that one of the others changes, made or deleted, from the root of the work tree. */
  readonly paths: ReadonlySet<string>;
}

/** git only reads here: it takes no lock of its own, and fetches nothing that a partial clone has left out. */
const READ_ONLY = { GIT_OPTIONAL_LOCKS: "0", GIT_NO_LAZY_FETCH: "1" };

const PATIENCE_MS = 10_000;

/**
 * Looks up commits, abbreviated or not, in the repository around a folder; undefined where git cannot say.
 *
 * @param hashes hex digits only, so that none is taken for an option or another way to name a commit.
 */
export function lookUpCommits(folder: string, hashes: readonly string[]): LookedUp | undefined {
  if (hashes.length === 0) return { missing: [], paths: new Set() };
  const answers = askGit(
    folder,
    ["cat-file", "--batch-check"],
    hashes.map((hash) => `${hash}^{commit}`),
  )?.trimEnd();
  if (answers === undefined) return undefined;
  const lines = answers.split("\n");
  const found = lines.flatMap((line) => /^([0-9a-f]{40,64}) commit /.exec(line)?.[1] ?? []);
  const listed = askGit(
    folder,
    ["diff-tree", "--stdin", "--root", "-r", "-m", "-z", "--no-commit-id", "--name-only"],
    found,
  );
  return {
    missing: hashes.filter((_, at) => lines[at]?.endsWith(" missing")),
    paths: new Set(listed?.split("\0") ?? []),
  };
}

/** What git answers to these arguments and lines, undefined where it fails. It only reads. */
export function askGit(cwd: string, args: readonly string[], lines: readonly string[]): string | undefined {
  const { status, stdout } = spawnSync("git", args, {
    cwd,
    env: { ...process.env, ...READ_ONLY },
    input: lines.map((line) => `${line}\n`).join(""),
    encoding: "utf8",
    timeout: PATIENCE_MS,
    maxBuffer: 64 * 1024 * 1024,
    stdio: ["pipe", "pipe", "ignore"],
  });
  return status === 0 ? stdout : undefined;
}

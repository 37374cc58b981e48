import type { CommitFacts } from "../../../core/report/tasks/besides.ts";
import { askGit } from "../../ask-git.ts";

/** Most commits of a run that are looked up, and most files of one that are shown. */
const MOST_COMMITS = 500;
const MOST_FILES = 200;

/** One commit's subject and the lines that it changed, whatever the repository's attributes would have run for that. */
const DIFF = [
  ...["-c", "core.quotePath=false", "diff-tree", "--stdin", "--root", "-r", "-m"],
  ...["--no-ext-diff", "--no-textconv", "--no-renames", "--numstat", "--format=%x00%H %s"],
];

/** What the named commits changed, by the name that was given; those that git does not know are left out. */
export function readCommits(folder: string, named: readonly string[]): ReadonlyMap<string, CommitFacts> {
  const hashes = [...new Set(named)].filter((hash) => /^[0-9a-f]{4,64}$/.test(hash)).slice(0, MOST_COMMITS);
  if (hashes.length === 0) return new Map();
  const asked = hashes.map((hash) => `${hash}^{commit}`);
  const answers = askGit(folder, ["cat-file", "--batch-check"], { lines: asked })?.split("\n") ?? [];
  const whole = hashes.map((_, n) => /^([0-9a-f]{40,64}) commit /.exec(answers[n] ?? "")?.[1]);
  const known = whole.filter((hash) => hash !== undefined);
  const told = known.length === 0 ? undefined : askGit(folder, DIFF, { lines: known });
  const facts = new Map<string, CommitFacts>((told ?? "").split("\0").flatMap(parse));
  return new Map(
    hashes.flatMap((hash, n) => {
      const found = facts.get(whole[n] ?? "");
      return found ? [[hash, found] as const] : [];
    }),
  );
}

function parse(text: string): (readonly [string, CommitFacts])[] {
  const [head = "", ...lines] = text.split("\n");
  const space = head.indexOf(" ");
  if (space === -1) return [];
  const files = lines.slice(0, MOST_FILES).flatMap((line) => {
    const [, added, removed, path] = /^(\d+|-)\t(\d+|-)\t(.+)$/.exec(line) ?? [];
    return path === undefined ? [] : [[path, { added: toCount(added), removed: toCount(removed) }] as const];
  });
  return [[head.slice(0, space), { subject: head.slice(space + 1), files: new Map(files) }]];
}

/** git counts no lines of what is not text. */
function toCount(text: string | undefined): number | null {
  return text === undefined || text === "-" ? null : Number(text);
}

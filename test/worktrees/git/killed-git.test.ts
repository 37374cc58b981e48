import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { clearCheckWorktree, openCheckWorktree } from "../../../orchestrator/io/worktrees/check-worktree.ts";
import { checkoutOf } from "../../../orchestrator/io/worktrees/place-of.ts";
import { IsolatedRun } from "../isolated-run.ts";

/** A check's worktree, and what of it is there. */
function opened() {
  const run = new IsolatedRun();
  const checkout = checkoutOf(run.root);
  if (!checkout) throw new Error("no checkout");
  const open = () => openCheckWorktree(checkout, run.root, "ab12", run.first);
  const first = open();
  if (first.kind !== "open") throw new Error(first.why);
  const listed = join(run.root, ".git/worktrees");
  const entries = () => (existsSync(listed) ? readdirSync(listed) : []);
  return { run, open, path: first.path, listed, entries };
}

type Opened = ReturnType<typeof opened>;

/** What git leaves where it is killed as it makes a worktree, in the order in which it makes that: the lock goes last. */
const KILLED: readonly (readonly [when: string, cut: (made: Opened, entry: string) => void])[] = [
  ["before it has made the folder", ({ path }) => rmSync(path, { recursive: true })],
  [
    "before its folder leads to the repository",
    ({ path }) => {
      rmSync(path, { recursive: true });
      mkdirSync(path);
    },
  ],
  ["before it has checked anything out", ({ path }) => rmSync(join(path, "list.txt"))],
  ["as it writes the index", (_, entry) => writeFileSync(join(entry, "index.lock"), "")],
  [
    "before its entry says where the folder is",
    ({ path }, entry) => {
      rmSync(path, { recursive: true });
      for (const name of readdirSync(entry)) rmSync(join(entry, name), { recursive: true });
    },
  ],
];

test.each(KILLED)("a check's worktree is made again where git was killed %s, and leaves nothing", (_, cut) => {
  const made = opened();
  const [name = ""] = made.entries();
  const entry = join(made.listed, name);
  cut(made, entry);
  writeFileSync(join(entry, "locked"), "initializing");
  expect(made.open()).toEqual({ kind: "open", path: made.path });
  expect(existsSync(join(made.path, "list.txt"))).toBe(true);
  expect(made.entries()).toEqual([name]);
  clearCheckWorktree(made.run.root, "ab12");
  expect([made.entries(), existsSync(made.path)]).toEqual([[], false]);
});

test("the entry goes with the run where the folder of a killed check's worktree is gone", () => {
  const made = opened();
  const [name = ""] = made.entries();
  rmSync(made.path, { recursive: true });
  writeFileSync(join(made.listed, name, "locked"), "initializing");
  clearCheckWorktree(made.run.root, "ab12");
  expect(made.entries()).toEqual([]);
});

import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { askedCommands } from "../../orchestrator/core/settings/asked-commands.ts";
import type { Settings } from "../../orchestrator/core/settings/settings.ts";
import { keepApproval } from "../../orchestrator/io/settings/approvals.ts";
import { CheckedRun } from "./checked-run.ts";

/** A lock file has a line for each part, as a package manager would write it. */
const REMAKE = "cat deps/*.txt > 'a lock.txt' && touch other.txt list.txt";
const PASSES = 'test "$(cat \'a lock.txt\')" = "$(cat deps/*.txt)"';

/** A run of tasks whose work conflicts in the lock file, after all of them have ended. */
async function conflictingRun(titles: readonly string[], settings: Partial<Settings>, isApproved = true) {
  const run = new CheckedRun(settings.checkCommand, settings);
  if (isApproved) for (const asked of askedCommands(settings)) keepApproval(run.root, asked);
  for (const [priority, title] of titles.entries()) await run.add(title, { priority });
  const { calls } = await run.next({ isAsked: true });
  for (const [n, call] of calls.entries())
    await run.work(call, { [`deps/${n}.txt`]: `part ${n}\n`, "a lock.txt": `part ${n}\n` });
  return run;
}

test("a lock file in which work conflicts is made again by its approved command, one after another, and is checked", async () => {
  const run = await conflictingRun(["One", "Two", "Three"], { remake: { "a lock.txt": REMAKE }, checkCommand: PASSES });
  expect((await run.next()).command?.why).toBe("check");
  expect(await run.results()).toEqual({ One: "passed" });
  expect((await run.next()).closed).toHaveLength(1);
  expect(await run.results()).toEqual({ Two: "passed" });
  expect((await run.next()).closed).toHaveLength(2);
  expect(await run.results()).toEqual({ Three: "passed" });
  const { closed, done, calls } = await run.next();
  expect([closed.length, done, calls]).toEqual([3, true, []]);
  expect(await run.onRunBranch("a lock.txt")).toBe("part 0\npart 1\npart 2");
  const branch = `skyfom/run-${(await run.run()).id}`;
  // Of what the command has changed besides nothing is taken in, and nobody's work is there twice.
  expect(run.git("ls-tree", "-r", "--name-only", branch).split("\n")).toEqual([
    ...["a lock.txt", "deps/0.txt", "deps/1.txt", "deps/2.txt", "list.txt"],
  ]);
  expect(run.git("log", "--no-merges", "--format=%s", `main..${branch}`).split("\n")).toHaveLength(3);
  expect(run.git("worktree", "list", "--porcelain").match(/^worktree /gm)).toHaveLength(1);
  expect(run.git("fsck", "--no-dangling")).toBe("");
});

test("a lock file is made again as well once something else was committed in the checkout", async () => {
  const run = await conflictingRun(["One", "Two"], { remake: { "a lock.txt": REMAKE } });
  run.commit(run.root, { "mine.txt": "mine\n" });
  const { closed, command } = await run.next();
  expect([closed.length, command?.why]).toEqual([1, "check"]);
  expect(await run.results()).toEqual({ Two: "remade" });
  expect((await run.next()).done).toBe(true);
  expect(await run.onRunBranch("a lock.txt")).toBe("part 0\npart 1");
});

test.each(["a lock.txt", "deps/1.txt"])(
  "where what was committed in the checkout conflicts with work in %s, the next attempt begins from that",
  async (path) => {
    const titles = path === "a lock.txt" ? ["One"] : ["One", "Two"];
    const run = await conflictingRun(titles, { remake: { "a lock.txt": REMAKE } });
    run.commit(run.root, { [path]: "mine\n" });
    const { closed, calls } = await run.next();
    expect([closed.length, calls.length]).toEqual([titles.length - 1, 1]);
    expect(run.brief(calls[0])).toMatch(new RegExp(`conflicts with the run's branch in .*${path}`));
  },
);

test("without a check it is made again all the same, and nobody says that it was checked", async () => {
  const run = await conflictingRun(["One", "Two"], { remake: { "a lock.txt": REMAKE } });
  const { closed, command } = await run.next();
  expect([closed.length, command?.why]).toEqual([1, "check"]);
  expect(await run.results()).toEqual({ Two: "remade" });
  expect((await run.next()).done).toBe(true);
  expect(await run.onRunBranch("a lock.txt")).toBe("part 0\npart 1");
  expect((await run.run()).attempts.map(({ outcome }) => outcome?.isChecked)).toEqual([undefined, undefined]);
});

test("if its command fails, the next attempt gets the conflict and is told why", async () => {
  const run = await conflictingRun(["One", "Two"], { remake: { "a lock.txt": "echo 'no network'; exit 7" } });
  await run.next();
  expect(await run.results()).toEqual({ Two: "failed" });
  const brief = run.brief((await run.next()).calls[0]);
  for (const words of ["could not be made again", "no network", "exit code 7", "<<<<<<< "])
    expect(brief).toContain(words);
});

test("a command that nobody has approved makes nothing: the conflict is for the next attempt", async () => {
  const remake = { "a lock.txt": "touch ../../../ran" };
  const run = await conflictingRun(["One", "Two"], { remake }, false);
  const { closed, calls } = await run.next();
  expect([closed.length, calls.length]).toEqual([1, 1]);
  expect(run.brief(calls[0])).toContain("conflicts with the run's branch in a lock.txt");
  expect([(await run.check()).verdicts, existsSync(join(run.root, "ran"))]).toEqual([[], false]);
});

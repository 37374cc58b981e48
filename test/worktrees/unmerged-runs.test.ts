import { expect, test } from "vitest";
import { unmergedRuns } from "../../orchestrator/io/worktrees/start/unmerged-runs.ts";
import { IsolatedRun } from "./isolated-run.ts";

test("the next run names an earlier one's branch until the checkout has its work, be it as another commit", async () => {
  const run = new IsolatedRun();
  expect(unmergedRuns(run.root)).toEqual([]);
  await run.add("One");
  await run.work((await run.next({ isAsked: true })).calls[0], { "one.txt": "one\n" });
  expect((await run.next()).done).toBe(true);
  const branch = `skyfom/run-${(await run.run()).id}`;
  await run.add("Two");
  const { warnings, calls } = await run.next({ isAsked: true });
  expect([calls.length, warnings]).toEqual([1, [expect.stringContaining(`does not have: \`${branch}\``)]]);
  run.git("merge", "--quiet", "--squash", branch);
  run.git("commit", "--quiet", "--message", "One");
  expect(unmergedRuns(run.root)).toEqual([]);
  run.git("reset", "--quiet", "--hard", run.first);
  expect(unmergedRuns(run.root)).toEqual([branch]);
  run.git("merge", "--quiet", branch);
  expect(unmergedRuns(run.root)).toEqual([]);
});

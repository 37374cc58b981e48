import { rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { report } from "../run/driven/driven-run.ts";
import { IsolatedRun } from "./isolated-run.ts";

/** A run whose agent has begun in its worktree, and whose brief is gone, as a kill leaves it that cuts a withdrawal short. */
async function withoutBrief() {
  const run = new IsolatedRun();
  const id = await run.add("One");
  const { calls } = await run.next({ isAsked: true });
  const [call] = calls;
  if (!call) throw new Error("nothing was handed over");
  const begun = await run.begin(call);
  const briefs = join(run.root, ".git/skyfom/runs", (await run.run()).id, "briefs");
  for (const ending of ["md", "json"]) rmSync(join(briefs, `1.${ending}`));
  return { run, id, ...begun };
}

test("work in a worktree whose brief is gone is in doubt, and its task is not closed while no branch has it but its own", async () => {
  const { run, id, agent, folder } = await withoutBrief();
  const commit = run.commit(folder, { "one.txt": "1\n" });
  await run.end(agent, report("done", "It works.", { commits: [commit], files: ["one.txt"] }));
  const { closed, inDoubt } = await run.next();
  expect(closed).toEqual([]);
  expect(inDoubt).toMatchObject([{ taskId: id }]);
  expect(JSON.stringify(inDoubt)).toContain("is gone or damaged");
  expect(run.git("log", "-1", "--format=%H", `worktree-agent-${agent}`)).toBe(commit);
  expect(run.hasWorktree(agent)).toBe(true);
});

test("without a worktree nothing can be lost with the brief: the report counts", async () => {
  const { run, id, agent, folder } = await withoutBrief();
  run.git("worktree", "remove", folder);
  await run.end(agent, report("done", "There is nothing to change."));
  expect(await run.next()).toMatchObject({ closed: [id], inDoubt: [] });
});

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { DrivenRun } from "../driven/driven-run.ts";

const FOREIGN = "its brief was not written from this home folder, or was changed since";

test("a call whose brief somebody has changed, as an archive's, is not handed over: it tells where to read the brief", async () => {
  const run = new DrivenRun();
  for (const title of ["one", "two"]) await run.add(title);
  const { run: id, calls } = await run.next({ isAsked: true });
  const [one, two] = calls.map(({ description }) => description.split(" ", 1)[0] as string) as [string, string];
  expect(calls).toHaveLength(2);
  writeFileSync(join(run.root, ".git/skyfom/runs", id, "briefs/1.md"), "# Do as I say");
  const again = await run.next({ isAsked: true });
  expect(again.calls.map(({ prompt }) => prompt)).toEqual([calls[1]?.prompt]);
  expect(again.failed).toEqual([{ taskId: one, reason: FOREIGN }]);
  expect((await run.task(one)).status).toBe("open");
  expect((await run.task(two)).status).toBe("in_progress");
});

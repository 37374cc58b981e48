import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { pauseRun, resumeRun } from "../../../orchestrator/io/run/halt-run.ts";
import { DrivenRun } from "../driven/driven-run.ts";

/** A run of which a call was handed over and not made, and a file of that call's brief. */
async function handedOver() {
  const run = new DrivenRun();
  const id = await run.add("one");
  const { calls } = await run.next({ isAsked: true });
  const fileOf = async (kind: "md" | "json") =>
    join(run.root, ".git/skyfom/runs", (await run.run()).id, `briefs/1.${kind}`);
  return { run, id, call: calls[0], fileOf };
}

test("a task whose call a pause has withdrawn only halfway begins again once the run is resumed", async () => {
  const { run, id, fileOf } = await handedOver();
  const file = await fileOf("json");
  rmSync(file);
  mkdirSync(file); // it cannot be removed as a file
  await expect(pauseRun(await run.context(), await run.run())).rejects.toThrow();
  rmSync(file, { recursive: true });
  resumeRun(await run.context(), await run.run());
  const { calls, failed } = await run.next({ isAsked: true });
  expect([calls.map(({ description }) => description), failed]).toEqual([[`${id} one`], []]);
  expect((await run.run()).attempts.map(({ outcome }) => outcome?.kind)).toEqual(["withdrawn", undefined]);
  expect(await run.makeAll(calls)).not.toContain("denied");
});

test("a call that was made is not withdrawn, whatever has become of its brief", async () => {
  const { run, call, fileOf } = await handedOver();
  await run.makeAll(call ? [call] : []);
  for (const kind of ["md", "json"] as const) rmSync(await fileOf(kind));
  expect((await run.next({ isAsked: true })).calls).toEqual([]);
  expect((await run.run()).attempts.map(({ outcome }) => outcome)).toEqual([undefined]);
});

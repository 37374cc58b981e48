import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ownerKey } from "../../orchestrator/core/ledger/owner.ts";
import { renderStatusLine } from "../../orchestrator/core/view/render-status-line.ts";
import { readStatus } from "../../orchestrator/io/view/read-status.ts";
import { readStatusLine } from "../../orchestrator/io/view/read-status-line.ts";
import { readRunReport } from "../../orchestrator/io/view/report/read-run-report.ts";
import { GONE } from "../ledger/support/replay.ts";
import { DrivenRun, report } from "../run/driven/driven-run.ts";

test("the status, the status line and the report count the same things that wait for the user, a run left open among them", async () => {
  const run = new DrivenRun();
  for (const title of ["One", "Two"]) await run.add(title);
  const [first = ""] = await run.makeAll((await run.next({ limit: 7 })).calls);
  await run.end(first, report("needs-input", "Which?"));
  const { run: id } = await run.next({ limit: 7 });
  const file = join(run.root, ".git/skyfom/runs", id, "run.json");
  writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, "utf8")), owner: ownerKey(GONE) }));
  const env = { SKYFOM_TASKS: "jsonl" };
  const { needs } = await readStatus(run.root, env, () => new Date());
  expect(needs.map(({ kind }) => kind)).toEqual(["question", "left-open"]);
  const read = await readRunReport({ cwd: run.root, env, now: () => new Date() }, "report", undefined);
  expect(read.kind === "report" && read.report.needs).toEqual(needs);
  expect(renderStatusLine(readStatusLine(run.root))).toBe("skyfom 1/7 · 0 done · 2 need you");
});

import { afterAll, describe, expect, test } from "vitest";
import { expectBdRun, playBdRun } from "../../support/jobs/bd-run.ts";
import { realBd } from "../../tasks/support/bd-binary.ts";

const seen: object[] = [];
afterAll(() => console.table(seen));

describe.each(["0.49.5", "1.0.3"])("on the real bd %s, as `bd init` sets it up, with agents that commit", (version) => {
  const bd = realBd(version);
  if (typeof bd === "string") {
    test.skip(`is there: ${bd}`, () => {});
    return;
  }

  test("twelve tasks are done in order, one of them at its second try, in at most sixty calls of bd", async () => {
    const run = await playBdRun(bd);
    const total = Object.values(run.calls).reduce((sum, count) => sum + count, 0);
    seen.push({ bd: version, around: 0, seconds: run.seconds, calls: total, ...run.calls });
    expectBdRun(run);
    expect(total).toBeLessThanOrEqual(60);
  });

  test("the same with 2,000 tasks around them", async () => {
    const run = await playBdRun(bd, 2_000);
    const total = Object.values(run.calls).reduce((sum, count) => sum + count, 0);
    seen.push({ bd: version, around: 2_000, seconds: run.seconds, calls: total, ...run.calls });
    expectBdRun(run);
  });
});

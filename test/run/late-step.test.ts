import { expect, test } from "vitest";
import * as say from "../ledger/payloads.ts";
import { DrivenRun } from "./driven-run.ts";

const USED_UP = "You've hit your 5-hour limit · resets 12:01am (UTC)";

test("a quota's end is told from when the agent failed, however late the next step is taken", async () => {
  const run = new DrivenRun();
  const id = await run.add("one");
  const [agent] = await run.makeAll((await run.next({ isAsked: true })).calls);
  await run.replay.give({ ...say.erred(agent ?? ""), last_assistant_message: USED_UP });
  const failedAt = run.replay.now().toISOString();
  for (let second = 0; second < 130; second++) await run.replay.give(say.turnEnded());
  const { calls, command, halt } = await run.next({ isAsked: true });
  expect([calls.map(({ description }) => description), command, halt]).toEqual([[`${id} one`], undefined, undefined]);
  const [first] = (await run.run()).attempts;
  expect(first?.outcome).toEqual({
    kind: "failed",
    summary: `rate_limit: ${USED_UP}`,
    mayRetry: true,
    isExcused: true,
    at: failedAt,
  });
});

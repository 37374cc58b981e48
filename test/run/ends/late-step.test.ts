import { describe, expect, test } from "vitest";
import { writeRun } from "../../../orchestrator/io/run/keep/run-files.ts";
import * as say from "../../ledger/support/payloads.ts";
import { DrivenRun } from "../driven/driven-run.ts";

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
    limit: { kind: "used-up", until: "2026-01-01T00:01:00.000Z" },
    at: failedAt,
  });
});

describe("an agent that the client lists no more", () => {
  /** Of two agents at work one is missing on the list at the end of a turn; then the other one ends. */
  async function unlisted() {
    const run = new DrivenRun();
    for (const title of ["one", "two"]) await run.add(title);
    const { calls } = await run.next({ isAsked: true });
    const [lost = "", other = ""] = await run.makeAll(calls);
    await run.replay.give(say.turnEnded(other));
    await run.end(other);
    return { run, titles: calls.map(({ description }) => description), lost };
  }
  const outcomes = async (run: DrivenRun) => (await run.run()).attempts.map(({ outcome }) => outcome?.summary);

  test("is replaced once its notification says that the client gave it up", async () => {
    const { run, titles, lost } = await unlisted();
    expect((await run.next()).calls).toEqual([]);
    expect(await outcomes(run)).toEqual([undefined, "All of it works."]);
    await run.replay.give(say.notified(lost, "call1", "failed"));
    const { calls } = await run.next();
    expect(calls.map(({ description }) => description)).toEqual([titles[0]]);
    expect(await outcomes(run)).toEqual(["notification: failed", "All of it works.", undefined]);
  });

  test("counts as stopped by a person if its notification says so, or whoever asks for the step wants to know at once", async () => {
    const told = await unlisted();
    await told.run.next();
    await told.run.replay.give(say.notified(told.lost, "call1", "killed"));
    const asked = await unlisted();
    expect([(await told.run.next()).done, (await asked.run.next({ isAsked: true })).done]).toEqual([true, true]);
    const stopped = ["its agent was stopped", "All of it works."];
    expect([await outcomes(told.run), await outcomes(asked.run)]).toEqual([stopped, stopped]);
  });
});

test("a denied call that was handed over before the clock was set back is handed over again", async () => {
  const run = new DrivenRun();
  for (const title of ["one", "two"]) await run.add(title);
  const first = await run.next({ isAsked: true });
  await run.replay.giveAll([1, 2, 3, 4, 5, 6].flatMap((n) => say.atWork(`x${n}`, `u${n}`)));
  const made = await run.makeAll(first.calls);
  expect(made).toEqual(["agent1", "denied"]);
  const kept = await run.run();
  const handedOverAt = new Date(run.replay.now().getTime() + 3_600_000).toISOString();
  writeRun(run.replay.paths, { ...kept, attempts: kept.attempts.map((attempt) => ({ ...attempt, handedOverAt })) });
  await run.end(made[0] ?? "");
  expect((await run.next()).calls).toEqual([first.calls[1]]);
});

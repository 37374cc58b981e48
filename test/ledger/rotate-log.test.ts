import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { hasLifeEnded } from "../../orchestrator/core/ledger/fold/has-life-ended.ts";
import { endedName } from "../../orchestrator/core/ledger/holding-name.ts";
import { appendEvent } from "../../orchestrator/io/ledger/files/events-log.ts";
import { readHistory } from "../../orchestrator/io/ledger/files/ledger-history.ts";
import { rotateLog } from "../../orchestrator/io/ledger/settle/rotate-log.ts";
import * as say from "./support/payloads.ts";
import { Replay } from "./support/replay.ts";

test("a long log is begun again when nobody is at work, and the ended agents stay shown", async () => {
  const replay = new Replay();
  await replay.giveAll([...say.atWork("c1", "a1"), say.stopped("a1")]);
  const before = replay.agents();
  expect(rotateLog(replay.ledgerNow(), 10)).toBe(true);
  expect(existsSync(replay.paths.events)).toBe(false);
  await replay.giveAll([say.asked("c2")]);
  expect(replay.agents().slice(0, 1)).toEqual(before);
  expect(replay.statuses()).toEqual({ c1: "completed", c2: "reserved" });
  expect(replay.events().map(({ type }) => type)).toEqual(["reserved"]);
});

test("a log is left alone while somebody is at work, and while it is short", async () => {
  const replay = new Replay();
  await replay.giveAll(say.atWork("c1", "a1"));
  expect(rotateLog(replay.ledgerNow(), 10)).toBe(false);
  await replay.give(say.stopped("a1"));
  const { size } = statSync(replay.paths.events);
  expect(rotateLog(replay.ledgerNow(), size)).toBe(false);
});

test("a reader that starts at a snapshot shows the same agents as one that reads the whole log", async () => {
  const replay = new Replay();
  for (let n = 0; n < 150; n++) await replay.giveAll([...say.atWork(`c${n}`, `a${n}`), say.stopped(`a${n}`)]);
  expect(existsSync(replay.paths.snapshot)).toBe(true);
  const ids = replay.agents().map(({ id, status }) => `${id} ${status}`);
  expect(ids).toEqual(Array.from({ length: 150 }, (_, n) => `c${n} completed`));
});

const AT = "2026-01-01T00:00:00.000Z";

/** Whether the log says that a life has ended, as one more hook reads it. */
function hasEnded({ paths }: Replay, life: string): boolean {
  return hasLifeEnded(readHistory(paths).state, life);
}

/** Writes so many lines that the next reader leaves a snapshot, which the one after it starts at. */
function leaveSnapshot(replay: Replay): void {
  rmSync(replay.paths.snapshot, { force: true });
  for (let n = 0; n < 400; n++) {
    const line = { at: AT, type: "dropped", owner: replay.ledgerNow().key, session: "s", call: `${n}`.repeat(60) };
    appendEvent(replay.paths, line as Parameters<typeof appendEvent>[1]);
  }
  readHistory(replay.paths);
  expect(existsSync(replay.paths.snapshot)).toBe(true);
}

test("an end whose beginning was cut from the log is known to readers of a snapshot and of a new log", () => {
  const replay = new Replay();
  const [cut, never] = ["00000000000000aa", "00000000000000bb"];
  replay.ledgerNow().append("ended", { life: cut, status: "completed", by: "agentStopped" });
  leaveSnapshot(replay);
  expect([hasEnded(replay, cut), hasEnded(replay, never)]).toEqual([true, false]);
  expect(rotateLog(replay.ledgerNow(), 10)).toBe(true);
  replay.ledgerNow().append("dropped", { call: "c" });
  expect([hasEnded(replay, cut), hasEnded(replay, never)]).toEqual([true, false]);
});

test("the end of an agent that is not shown any more is known to readers of a snapshot", () => {
  const replay = new Replay();
  const ledger = replay.ledgerNow();
  const lives = Array.from({ length: 230 }, (_, n) => n.toString(16).padStart(16, "0"));
  for (const [n, life] of lives.entries()) {
    ledger.append("started", { life, agent: `a${n}`, agentType: "t", how: "workflow" });
    ledger.append("ended", { life, status: "completed", by: "agentStopped" });
  }
  leaveSnapshot(replay);
  expect(lives.filter((life) => !hasEnded(replay, life))).toEqual([]);
});

test("an end of which a trace is left is known to readers of a snapshot, however many ended since", () => {
  const replay = new Replay();
  const ledger = replay.ledgerNow();
  const lives = Array.from({ length: 900 }, (_, n) => n.toString(16).padStart(16, "0"));
  for (const [n, life] of lives.entries()) {
    // half of them are lives of one agent that is begun again and again
    const agent = n % 2 === 0 ? "again" : `a${n}`;
    ledger.append("started", { life, agent, agentType: "t", how: "workflow" });
    writeFileSync(join(replay.paths.ended, endedName({ life, status: "completed" })), "");
    ledger.append("ended", { life, status: "completed", by: "agentStopped" });
  }
  leaveSnapshot(replay);
  expect(lives.filter((life) => !hasEnded(replay, life))).toEqual([]);
});

describe("a missing record is no proof that a life has ended", () => {
  const [missing, told] = ["00000000000000aa", "00000000000000bb"];

  function withEnds(reason: string): Replay {
    const replay = new Replay();
    const ledger = replay.ledgerNow();
    for (const life of [missing, told])
      ledger.append("started", { life, agent: life, agentType: "t", how: "workflow" });
    ledger.append("ended", { life: missing, status: "lost", by: "orphan", reason });
    ledger.append("ended", { life: told, status: "lost", by: "ownerGone", reason });
    return replay;
  }

  test.each(["its record is gone", "in other words"])(
    "in the log and in a snapshot, where it is told as: %s",
    (reason) => {
      const replay = withEnds(reason);
      expect([hasEnded(replay, missing), hasEnded(replay, told)]).toEqual([false, true]);
      leaveSnapshot(replay);
      expect([hasEnded(replay, missing), hasEnded(replay, told)]).toEqual([false, true]);
      expect(rotateLog(replay.ledgerNow(), 10)).toBe(true);
      expect([hasEnded(replay, missing), hasEnded(replay, told)]).toEqual([false, true]);
    },
  );

  test("in a snapshot of an older version, which told it by the reason only", () => {
    const replay = withEnds("its record is gone");
    expect(rotateLog(replay.ledgerNow(), 10)).toBe(true);
    const { unproven, entries, ...older } = JSON.parse(readFileSync(replay.paths.snapshot, "utf8"));
    expect(unproven).toEqual([missing]);
    const [first, { reason: _reason, ...second }] = entries;
    writeFileSync(replay.paths.snapshot, JSON.stringify({ ...older, entries: [first, second] }));
    expect([hasEnded(replay, missing), hasEnded(replay, told)]).toEqual([false, true]);
  });

  test("where neither life has a beginning in the log", () => {
    const replay = new Replay();
    replay.ledgerNow().append("ended", { life: missing, status: "lost", by: "orphan", reason: "in other words" });
    replay.ledgerNow().append("ended", { life: told, status: "lost", by: "ownerGone" });
    expect([hasEnded(replay, missing), hasEnded(replay, told)]).toEqual([false, true]);
  });
});

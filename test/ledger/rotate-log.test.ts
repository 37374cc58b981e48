import { existsSync, statSync } from "node:fs";
import { expect, test } from "vitest";
import { rotateLog } from "../../orchestrator/io/ledger/settle/rotate-log.ts";
import * as say from "./payloads.ts";
import { Replay } from "./replay.ts";

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

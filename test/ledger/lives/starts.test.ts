import { expect, test } from "vitest";
import type { OpenLife } from "../../../orchestrator/core/ledger/signals/ledger-view.ts";
import { offerSlot } from "../../../orchestrator/io/ledger/offer-slot.ts";
import * as say from "../support/payloads.ts";
import { GONE, type Payload, Replay } from "../support/replay.ts";

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, n) => from + n);

/** Agents a<from> … a<to> of calls c<from> … c<to>, at work in the background. */
function agents(from: number, to: number): Payload[] {
  return range(from, to).flatMap((n) => say.atWork(`c${n}`, `a${n}`));
}

/** The statuses of the agents named, in that order. */
function statusesOf(replay: Replay, ...ids: string[]): (string | undefined)[] {
  const statuses = replay.statuses();
  return ids.map((id) => statuses[id]);
}

test("seven spawns are admitted and the eighth is denied with who holds the slots and what to do", async () => {
  const replay = new Replay();
  await replay.giveAll(agents(1, 7));
  expect(await replay.give(say.asked("c8"))).toEqual({
    kind: "denied",
    reason: [
      "Skyfom: not started. 7 of 7 agents of this repository are at work:",
      "  1. job of c1, since 20 s",
      "  2. job of c2, since 17 s",
      "  3. job of c3, since 14 s",
      "  4. job of c4, since 11 s",
      "  5. job of c5, since 8 s",
      "  6. job of c6, since 5 s",
      "  7. job of c7, since 2 s",
      "Do not call Agent again in this turn; continue without it. You are notified when an agent ends, and may then make this call again.",
    ].join("\n"),
  });
  expect(replay.taken()).toEqual([1, 2, 3, 4, 5, 6, 7]);
});

test("an agent whose spawn is denied is told to do the work itself", async () => {
  const replay = new Replay(1);
  await replay.giveAll(agents(1, 1));
  const denied = await replay.give(say.asked("c2", {}, "a1"));
  expect(denied?.kind === "denied" && denied.reason.split("\n")).toEqual([
    "Skyfom: not started. 1 of 1 (lowered by a setting) agents of this repository is at work:",
    "  1. job of c1, since 2 s",
    "Do this part of the work yourself, now. Do not call Agent again for it.",
  ]);
});

test("starts without a reservation wait for a slot, and are served in their order", async () => {
  const replay = new Replay();
  await replay.giveAll([
    ...agents(1, 7),
    say.started("w1", "workflow-subagent"),
    say.started("w2", "workflow-subagent"),
  ]);
  expect(statusesOf(replay, "w1", "w2")).toEqual(["waiting", "waiting"]);
  await replay.give(say.stopped("a3"));
  await replay.waiting.at(-2);
  expect(statusesOf(replay, "w1", "w2")).toEqual(["running", "waiting"]);
  await replay.give(say.stopped("a5"));
  await replay.waiting.at(-1);
  expect(statusesOf(replay, "w1", "w2")).toEqual(["running", "running"]);
  expect(replay.taken()).toEqual([1, 2, 3, 4, 5, 6, 7]);
});

test("a spawn may use only what live waiters leave", async () => {
  const replay = new Replay();
  await replay.giveAll([...agents(1, 7), say.started("w1", "workflow-subagent")]);
  // Both of these are within one look of the waiter, so the slot is still free when the spawn asks.
  const [, admission] = await Promise.all([replay.give(say.stopped("a1")), replay.give(say.asked("c8"))]);
  expect(admission?.kind).toBe("denied");
  await replay.waiting.at(-1);
  expect(statusesOf(replay, "w1")).toEqual(["running"]);
});

test("seven agents that each call a forked skill work on in their own slots, without waiting for each other", async () => {
  const replay = new Replay();
  await replay.giveAll(agents(1, 7));
  await replay.giveAll(range(1, 7).map((n) => say.skillCalled(`s${n}`, `a${n}`)));
  await replay.giveAll(range(1, 7).map((n) => say.started(`f${n}`)));
  expect(statusesOf(replay, ...range(1, 7).map((n) => `f${n}`))).toEqual(range(1, 7).map(() => "running"));
  expect(replay.taken()).toEqual([1, 2, 3, 4, 5, 6, 7]);
  await replay.giveAll(range(1, 7).flatMap((n) => [say.stopped(`f${n}`), say.skillReturned(`s${n}`, `f${n}`)]));
  expect(replay.passes()).toEqual([]);
  expect(statusesOf(replay, "f1", "f7")).toEqual(["completed", "completed"]);
});

test("of two forked skills that one agent called, the second waits for the first", async () => {
  const replay = new Replay(1);
  await replay.giveAll([...agents(1, 1), say.skillCalled("s1", "a1"), say.skillCalled("s2", "a1")]);
  await replay.giveAll([say.started("f1"), say.started("f2")]);
  expect(statusesOf(replay, "f1", "f2")).toEqual(["running", "waiting"]);
  await replay.giveAll([say.stopped("f1"), say.skillReturned("s1", "f1")]);
  await replay.waiting.at(-1);
  expect(statusesOf(replay, "f1", "f2")).toEqual(["completed", "running"]);
  await replay.giveAll([say.stopped("f2"), say.skillReturned("s2", "f2")]);
  expect(replay.passes()).toEqual([]);
});

test("a skill that the main conversation forks takes a slot of its own", async () => {
  const replay = new Replay();
  await replay.giveAll([say.skillCalled("s1"), say.started("f1")]);
  expect(replay.taken()).toEqual([1]);
  await replay.giveAll([say.stopped("f1"), say.skillReturned("s1", "f1")]);
  expect(replay.taken()).toEqual([]);
});

test("a skill that does not fork leaves no pass behind", async () => {
  const replay = new Replay();
  await replay.giveAll([...agents(1, 1), say.skillCalled("s1", "a1"), say.skillReturned("s1")]);
  expect(replay.passes()).toEqual([]);
});

test("while a spawn of the same client has not started, no start is taken for a fork", async () => {
  const replay = new Replay();
  await replay.giveAll([...agents(1, 1), say.skillCalled("s1", "a1"), say.asked("c2")]);
  expect(replay.passes()).toEqual([]);
  await replay.giveAll([say.skillCalled("s2", "a1"), say.started("a2"), say.started("f1")]);
  expect(replay.taken()).toEqual([1, 2, 3]);
});

test("a parent whose background children work is idle and holds no slot; the child that ends keeps its slot for it", async () => {
  const replay = new Replay(2);
  await replay.giveAll([...agents(1, 1), ...say.atWork("c2", "a2", "a1"), say.stopped("a1")]);
  expect(statusesOf(replay, "c1", "c2")).toEqual(["idle", "running"]);
  expect(replay.taken()).toEqual([2]);
  await replay.giveAll(agents(3, 3));
  await replay.give(say.stopped("a2"));
  expect([statusesOf(replay, "c1", "c2"), replay.taken()]).toEqual([
    ["idle", "completed"],
    [1, 2],
  ]);
  expect((await replay.give(say.asked("c4")))?.kind).toBe("denied");
  await replay.give(say.started("a1"));
  expect([statusesOf(replay, "c1"), replay.taken()]).toEqual([["running"], [1, 2]]);
  await replay.give(say.stopped("a1"));
  expect([statusesOf(replay, "c1"), replay.taken()]).toEqual([["completed"], [1]]);
});

test("an offer lapses at the next end of a turn, at the parent's kill and after ten seconds", async () => {
  const offered = [...agents(1, 1), ...say.atWork("c2", "a2", "a1"), say.stopped("a1"), say.stopped("a2")];
  const ends: Payload[][] = [
    [say.turnEnded()],
    [say.notified("a1", "c1", "killed")],
    [...range(1, 11).map(() => say.skillReturned("none")), say.sessionStarted()],
  ];
  for (const events of ends) {
    const replay = new Replay();
    await replay.giveAll(offered);
    expect(replay.taken()).toHaveLength(1);
    await replay.giveAll(events);
    expect(replay.taken()).toEqual([]);
  }
});

test("a child whose slot is kept for its parent is not taken for lost before its end is in the log", async () => {
  const replay = new Replay();
  await replay.giveAll([...agents(1, 1), ...say.atWork("c2", "a2", "a1"), say.stopped("a1")]);
  // what a hook has done when it is about to write the line
  const ledger = replay.ledgerNow();
  const child = ledger.view().open.find(({ agent }) => agent === "a2") as OpenLife;
  expect(offerSlot(ledger, child, "completed", "a1")).toBe(true);
  await replay.giveAll([say.turnEnded(), say.prompted(), say.sessionStarted()]);
  expect(statusesOf(replay, "c1", "c2")).toEqual(["idle", "running"]);
});

test("a slot of a child is not kept for its parent where both are stopped", async () => {
  const replay = new Replay();
  await replay.giveAll([...agents(1, 1), ...say.atWork("c2", "a2", "a1"), say.stopped("a1")]);
  await replay.give(say.notified("a1", "c1", "killed"));
  expect([statusesOf(replay, "c1", "c2"), replay.taken()]).toEqual([["killed", "killed"], []]);
});

test("in print mode a parent that is never woken is settled by its own notification, and its children work on", async () => {
  const replay = new Replay();
  await replay.giveAll([...agents(1, 1), ...say.atWork("c2", "a2", "a1"), say.stopped("a1")]);
  await replay.give(say.notified("a1", "c1", "completed"));
  expect(statusesOf(replay, "c1", "c2")).toEqual(["completed", "running"]);
  await replay.give(say.stopped("a2"));
  expect(replay.taken()).toEqual([]);
});

test("an idle parent whose children have ended and whose notification is lost holds no slot, and is lost with its client", async () => {
  const replay = new Replay();
  const events = [...agents(1, 1), ...say.atWork("c2", "a2", "a1"), say.stopped("a1"), say.stopped("a2")];
  for (const payload of [...events, say.turnEnded()]) await replay.give(payload, GONE);
  expect([statusesOf(replay, "c1", "c2"), replay.taken()]).toEqual([["idle", "completed"], []]);
  await replay.give(say.sessionStarted());
  expect(statusesOf(replay, "c1", "c2")).toEqual(["lost", "completed"]);
});

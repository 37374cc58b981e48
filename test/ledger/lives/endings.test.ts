import { expect, test } from "vitest";
import * as say from "../support/payloads.ts";
import { type Payload, Replay } from "../support/replay.ts";

/**
 * Every way in which an agent can end or never start: what is at work, the events that the client then sends, and what happens to
 * it. Each row also holds with the first of its events lost, as long as the client sends another.
 */
interface Ending {
  readonly name: string;
  readonly before: readonly Payload[];
  readonly events: readonly Payload[];
  readonly statuses: Readonly<Record<string, string>>;
  /** What the ledger says when the first event is lost; absent if nothing but the client's own end would tell. */
  readonly withFirstLost?: Readonly<Record<string, string>>;
}

const [launched, waitedFor] = [say.atWork("c1", "a1"), say.inForeground("c1", "a1")];

const ENDINGS: readonly Ending[] = [
  {
    name: "completed in the background",
    before: launched,
    events: [say.stopped("a1"), say.notified("a1", "c1", "completed"), say.turnEnded()],
    statuses: { c1: "completed" },
    withFirstLost: { c1: "completed" },
  },
  {
    name: "completed in the foreground",
    before: waitedFor,
    events: [say.stopped("a1"), say.returned("c1", "a1", "completed"), say.turnEnded()],
    statuses: { c1: "completed" },
    withFirstLost: { c1: "completed" },
  },
  {
    name: "model error in the background",
    before: launched,
    events: [say.erred("a1"), say.notified("a1", "c1", "failed"), say.turnEnded()],
    statuses: { c1: "failed" },
    withFirstLost: { c1: "failed" },
  },
  {
    name: "model error in the foreground",
    before: waitedFor,
    events: [say.erred("a1"), say.failed("c1"), say.turnEnded()],
    statuses: { c1: "failed" },
    withFirstLost: { c1: "failed" },
  },
  {
    name: "given up by the client as stalled",
    before: launched,
    events: [say.notified("a1", "c1", "failed"), say.turnEnded()],
    statuses: { c1: "failed" },
    withFirstLost: { c1: "killed" },
  },
  {
    name: "stopped by TaskStop",
    before: launched,
    events: [say.taskStopped("a1"), say.notified("a1", "c1", "killed"), say.turnEnded()],
    statuses: { c1: "killed" },
    withFirstLost: { c1: "killed" },
  },
  {
    name: "stopped by the user",
    before: launched,
    events: [say.notified("a1", "c1", "killed"), say.turnEnded()],
    statuses: { c1: "killed" },
    withFirstLost: { c1: "killed" },
  },
  {
    name: "all stopped by the user",
    before: [...launched, ...say.atWork("c2", "a2")],
    events: [say.prompted("the user stopped all agents"), say.turnEnded()],
    statuses: { c1: "killed", c2: "killed" },
    withFirstLost: { c1: "killed", c2: "killed" },
  },
  {
    name: "a stopped parent, whose children die without a sign",
    before: [...launched, ...say.atWork("c2", "a2", "a1"), ...say.atWork("c3", "a3", "a2")],
    events: [say.notified("a1", "c1", "killed"), say.turnEnded()],
    statuses: { c1: "killed", c2: "killed", c3: "killed" },
    withFirstLost: { c1: "killed", c2: "killed", c3: "killed" },
  },
  {
    name: "interrupted in the foreground by Esc, and a prompt follows",
    before: waitedFor,
    events: [say.prompted(), say.turnEnded()],
    statuses: { c1: "killed" },
    withFirstLost: { c1: "killed" },
  },
  {
    name: "refused by a permission rule, an unknown type or the client's own cap",
    before: [say.asked("c1")],
    events: [say.failed("c1"), say.turnEnded()],
    statuses: { c1: "refused" },
    withFirstLost: { c1: "refused" },
  },
  {
    name: "refused by the client's auto mode",
    before: [say.asked("c1")],
    events: [say.failed("c1", "PermissionDenied"), say.turnEnded()],
    statuses: { c1: "refused" },
    withFirstLost: { c1: "refused" },
  },
  {
    name: "refused by another hook, or by the user with instructions",
    before: [say.asked("c1")],
    events: [say.turnEnded(), say.prompted()],
    statuses: { c1: "refused" },
    withFirstLost: { c1: "refused" },
  },
  {
    name: "refused by the user at the dialog",
    before: [say.asked("c1")],
    events: [say.prompted(), say.turnEnded()],
    statuses: { c1: "refused" },
    withFirstLost: { c1: "refused" },
  },
  {
    name: "an agent's own call that was refused, and the agent goes on to its end",
    before: [...launched, say.asked("c2", {}, "a1")],
    events: [say.stopped("a1"), say.notified("a1", "c1", "completed")],
    statuses: { c1: "completed", c2: "refused" },
    withFirstLost: { c1: "completed", c2: "refused" },
  },
  {
    name: "a workflow's agent",
    before: [say.started("w1", "workflow-subagent")],
    events: [say.stopped("w1")],
    statuses: { w1: "completed" },
  },
];

test.each(ENDINGS)("$name", async ({ before, events, statuses }) => {
  const replay = new Replay();
  await replay.giveAll([...before, ...events]);
  expect(replay.statuses()).toEqual(statuses);
  expect(replay.taken()).toEqual([]);
});

const SETTLED_OTHERWISE = ENDINGS.filter(({ withFirstLost }) => withFirstLost !== undefined);

test.each(SETTLED_OTHERWISE)(
  "$name, with the event that tells of it lost",
  async ({ before, events, withFirstLost }) => {
    const replay = new Replay();
    await replay.giveAll([...before, ...events.slice(1)]);
    expect(replay.statuses()).toEqual(withFirstLost);
    expect(replay.taken()).toEqual([]);
  },
);

test("where a call fails whose agent was only guessed, that agent is the other call's and keeps its slot", async () => {
  const replay = new Replay();
  await replay.giveAll([say.asked("c1"), say.asked("c2"), say.started("a1"), say.failed("c1")]);
  expect([replay.statuses(), replay.taken()]).toEqual([{ c1: "refused", c2: "running" }, [1]]);
  await replay.give(say.stopped("a1"));
  expect([replay.statuses(), replay.taken()]).toEqual([{ c1: "refused", c2: "completed" }, []]);
});

test("where one fails whose agent is known, another call's reservation stays", async () => {
  const replay = new Replay();
  await replay.giveAll([...launched, say.asked("c2"), say.failed("c1")]);
  expect([replay.statuses(), replay.taken()]).toEqual([{ c1: "failed", c2: "reserved" }, [2]]);
});

test("the end of a turn spares every background agent that the client still lists", async () => {
  const replay = new Replay();
  await replay.giveAll([...launched, ...say.atWork("c2", "a2"), say.turnEnded("a1", "a2"), say.prompted()]);
  expect(replay.statuses()).toEqual({ c1: "running", c2: "running" });
});

test("a call that an agent at work has made is not over with the turn of the main conversation", async () => {
  const replay = new Replay();
  await replay.giveAll([...launched, say.asked("c2", {}, "a1"), say.turnEnded("a1"), say.prompted()]);
  expect([replay.statuses(), replay.taken()]).toEqual([{ c1: "running", c2: "reserved" }, [1, 2]]);
});

test("the end of a turn says nothing of nested, workflow and forked agents", async () => {
  const replay = new Replay();
  const nested = say.inForeground("c2", "a2", "a1");
  const listed = [
    { id: "a1", type: "subagent" },
    { id: "wf1", type: "workflow" },
  ];
  await replay.giveAll([...launched, ...nested, say.started("w1", "workflow-subagent")]);
  await replay.give({ ...say.turnEnded(), background_tasks: listed });
  expect(replay.statuses()).toEqual({ c1: "running", c2: "running", w1: "running" });
});

test("SessionEnd ends nothing: it is also sent when a session is cleared while its agents work on", async () => {
  const replay = new Replay();
  await replay.giveAll([...launched, { hook_event_name: "SessionEnd", session_id: "s", reason: "clear" }]);
  expect(replay.statuses()).toEqual({ c1: "running" });
});

test("a compaction's stop of an agent that never started ends nothing", async () => {
  const replay = new Replay();
  await replay.giveAll([...launched, { ...say.stopped("unknown"), agent_type: "" }]);
  expect(replay.statuses()).toEqual({ c1: "running" });
});

test("late events of an agent's first life do not touch its second", async () => {
  const replay = new Replay();
  await replay.giveAll([...launched, say.stopped("a1"), say.started("a1"), say.messaged("m1", "a1")]);
  await replay.giveAll([say.notified("a1", "c1", "completed"), say.notified("a1", "c1", "killed")]);
  expect(replay.statuses()).toEqual({ c1: "running" });
  await replay.give(say.notified("a1", "m1", "completed"));
  expect(replay.statuses()).toEqual({ c1: "completed" });
});

test("after /clear the end of a turn still ends what the client no longer lists, though its session has another id", async () => {
  const replay = new Replay();
  await replay.giveAll([...launched, { ...say.sessionStarted("clear"), session_id: "cleared" }]);
  await replay.give({ ...say.turnEnded(), session_id: "cleared" });
  expect(replay.statuses()).toEqual({ c1: "killed" });
  expect(replay.taken()).toEqual([]);
});

test("a woken parent's last end is settled by a notification that names no call", async () => {
  const replay = new Replay();
  await replay.giveAll([
    ...launched,
    ...say.atWork("c2", "a2", "a1"),
    say.stopped("a1"),
    say.stopped("a2"),
    say.started("a1"),
  ]);
  await replay.give(say.withoutCall(say.notified("a1", "c1", "completed")));
  expect(replay.statuses()).toEqual({ c1: "completed", c2: "completed" });
});

test("a notification of an earlier life that names no call does not end the life that a message has begun since", async () => {
  const replay = new Replay();
  await replay.giveAll([...launched, say.stopped("a1"), say.started("a1"), say.messaged("m1", "a1")]);
  await replay.give(say.withoutCall(say.notified("a1", "c1", "completed")));
  expect(replay.statuses()).toEqual({ c1: "running" });
  await replay.give(say.turnEnded());
  expect(replay.taken()).toEqual([]);
});

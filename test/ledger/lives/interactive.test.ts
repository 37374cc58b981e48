import { expect, test } from "vitest";
import * as say from "../support/payloads.ts";
import { type Payload, Replay } from "../support/replay.ts";

/** A replay of a session that somebody sits at. */
function atTheTerminal(limit = 7): Replay {
  const replay = new Replay(limit);
  replay.entrypoint = "cli";
  return replay;
}

/** A parent that is idle, and its child at work. */
const idleParent: readonly Payload[] = [
  ...say.atWork("c1", "a1"),
  ...say.atWork("c2", "a2", "a1"),
  say.stopped("a1", "a1", "a2"),
];

test("a forked skill works on in the background when its call returns, and is ended by its own notification", async () => {
  const replay = atTheTerminal();
  await replay.giveAll([say.skillCalled("s1"), say.started("f1"), say.skillLaunched("s1", "f1"), say.turnEnded("f1")]);
  expect([replay.statuses(), replay.taken()]).toEqual([{ f1: "running" }, [1]]);
  await replay.give(say.notified("f1", "s1", "completed"));
  expect([replay.statuses(), replay.taken()]).toEqual([{ f1: "completed" }, []]);
});

test("a forked skill takes a slot of its own beside its caller, which does not wait for it", async () => {
  const replay = atTheTerminal(2);
  await replay.giveAll([...say.atWork("c1", "a1"), say.skillCalled("s1", "a1"), say.started("f1")]);
  await replay.giveAll([say.skillLaunched("s1", "f1", "a1"), say.stopped("a1")]);
  expect([replay.statuses(), replay.taken()]).toEqual([{ c1: "idle", f1: "running" }, [2]]);
  await replay.giveAll([say.stopped("f1"), say.started("a1")]);
  expect([replay.statuses(), replay.taken()]).toEqual([{ c1: "running", f1: "completed" }, [2]]);
});

test("the call of a forked skill that waits for a slot does not end its waiting", async () => {
  const replay = atTheTerminal(1);
  await replay.giveAll([...say.atWork("c1", "a1"), say.skillCalled("s1"), say.started("f1")]);
  await replay.give(say.skillLaunched("s1", "f1"));
  expect(replay.statuses()).toEqual({ c1: "running", f1: "waiting" });
  await replay.give(say.stopped("a1"));
  await replay.waiting.at(-1);
  expect(replay.statuses()).toEqual({ c1: "completed", f1: "running" });
});

test("the child of an idle parent that the person stopped is gone from the list, and its slot free", async () => {
  const replay = atTheTerminal();
  await replay.giveAll([...idleParent, say.started("a1"), say.stopped("a1"), say.turnEnded()]);
  expect([replay.statuses(), replay.taken()]).toEqual([{ c1: "killed", c2: "killed" }, []]);
});

test("when the person stops all, an idle parent ends with its children", async () => {
  const replay = atTheTerminal();
  await replay.giveAll([...idleParent, say.prompted("all were stopped"), say.turnEnded()]);
  expect([replay.statuses(), replay.taken()]).toEqual([{ c1: "killed", c2: "killed" }, []]);
});

test("an idle parent is not on the client's list, and is spared for as long as a child of its is", async () => {
  const replay = atTheTerminal();
  await replay.giveAll([...idleParent, say.turnEnded("a2")]);
  expect([replay.statuses(), replay.taken()]).toEqual([{ c1: "idle", c2: "running" }, [2]]);
});

test("a woken parent's absence from the list tells nothing before it has been on it, and its end after that", async () => {
  const replay = atTheTerminal();
  await replay.giveAll([...idleParent, say.stopped("a2"), say.started("a1"), say.turnEnded()]);
  expect(replay.statuses()).toEqual({ c1: "running", c2: "completed" });
  await replay.giveAll([say.turnEnded("a1"), say.turnEnded()]);
  expect([replay.statuses(), replay.taken()]).toEqual([{ c1: "killed", c2: "completed" }, []]);
});

test("a nested agent that was never on the list is missed there at the end of the second turn, however often the first one's is told", async () => {
  const replay = atTheTerminal();
  const turn = (prompt_id: string) => ({ ...say.turnEnded("a1"), prompt_id });
  await replay.giveAll([...say.atWork("c1", "a1"), ...say.atWork("c2", "a2", "a1"), turn("one"), turn("one")]);
  expect([replay.statuses(), replay.taken()]).toEqual([{ c1: "running", c2: "running" }, [1, 2]]);
  await replay.give(turn("two"));
  expect([replay.statuses(), replay.taken()]).toEqual([{ c1: "running", c2: "killed" }, [1]]);
});

test("a nested agent that comes on the list at the end of the second turn works on", async () => {
  const replay = atTheTerminal();
  await replay.giveAll([...say.atWork("c1", "a1"), ...say.atWork("c2", "a2", "a1")]);
  await replay.give({ ...say.turnEnded("a1"), prompt_id: "one" });
  await replay.give({ ...say.turnEnded("a1", "a2"), prompt_id: "two" });
  expect(replay.statuses()).toEqual({ c1: "running", c2: "running" });
});

test("a forked skill whose call returns before it starts is known to work in the background", async () => {
  const replay = atTheTerminal();
  await replay.giveAll([...say.atWork("c1", "a1"), say.skillCalled("s1", "a1"), say.skillLaunched("s1", "f1", "a1")]);
  await replay.giveAll([say.started("f1"), say.turnEnded("a1", "f1"), say.turnEnded("a1")]);
  expect([replay.statuses(), replay.taken()]).toEqual([{ c1: "running", f1: "killed" }, [1]]);
});

test("a workflow that the person stopped is no longer on the list, and its agents' slots are free", async () => {
  const replay = atTheTerminal();
  const listed = { ...say.turnEnded(), background_tasks: [{ id: "w1", type: "workflow" }] };
  await replay.giveAll([say.started("s1", "workflow-subagent"), listed]);
  expect(replay.statuses()).toEqual({ s1: "running" });
  await replay.give(say.turnEnded());
  expect([replay.statuses(), replay.taken()]).toEqual([{ s1: "killed" }, []]);
});

test("a nested agent that has just begun is not missed on a list that was made about then", async () => {
  const replay = atTheTerminal();
  await replay.giveAll([...say.atWork("c1", "a1"), ...say.atWork("c2", "a2", "a1"), say.turnEnded("a1")]);
  expect(replay.statuses()).toEqual({ c1: "running", c2: "running" });
});

test("a prompt that is typed while calls of its own turn wait for permission does not refuse them; one of the next turn does", async () => {
  const replay = atTheTerminal();
  await replay.giveAll([
    { ...say.asked("c1"), prompt_id: "turn1" },
    { ...say.prompted(), prompt_id: "turn1" },
  ]);
  expect(replay.statuses()).toEqual({ c1: "reserved" });
  await replay.give({ ...say.prompted(), prompt_id: "turn2" });
  expect([replay.statuses(), replay.taken()]).toEqual([{ c1: "refused" }, []]);
});

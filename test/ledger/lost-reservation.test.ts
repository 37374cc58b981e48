import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import type { HoldingName } from "../../orchestrator/core/ledger/holding-name.ts";
import { readSlots, renameHolding } from "../../orchestrator/io/ledger/files/slots.ts";
import * as say from "./support/payloads.ts";
import { GONE, type Payload, Replay } from "./support/replay.ts";

/** A client's transcript with what it knows of one agent beside it. */
function transcriptWith(agent: string, meta: object): string {
  const folder = mkdtempSync(join(tmpdir(), "skyfom-transcript-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(join(folder, "s/subagents"), { recursive: true });
  writeFileSync(join(folder, `s/subagents/agent-${agent}.meta.json`), JSON.stringify(meta));
  return join(folder, "s.jsonl");
}

// The hook of the spawn was killed, so nothing was reserved and nothing logged: its agent took a slot of its own.

test("an agent whose reservation was never made is joined by its call's result, and ends when the client no longer lists it", async () => {
  const replay = new Replay();
  await replay.giveAll([say.started("a1"), say.returned("c1", "a1", "async_launched")]);
  expect(replay.agents().map(({ id, call, isJoined }) => [id, call, isJoined])).toEqual([["a1", "c1", true]]);
  await replay.give(say.turnEnded("a1"));
  expect(replay.taken()).toEqual([1]);
  await replay.give(say.turnEnded());
  expect(replay.statuses()).toEqual({ a1: "killed" });
  expect(replay.taken()).toEqual([]);
});

test("an agent that only the client's meta file joins is joined once, not at every hook", async () => {
  const replay = new Replay();
  const transcript_path = transcriptWith("a1", { toolUseId: "c1", requestShape: "background" });
  const told = (payload: Payload): Payload => ({ ...payload, transcript_path });
  await replay.giveAll([say.started("a1"), say.prompted("one"), say.prompted("two"), say.prompted("three")].map(told));
  expect(replay.events().filter(({ type }) => type === "joined")).toHaveLength(1);
});

test("a message that resumes an agent is no spawn of it", async () => {
  const replay = new Replay();
  await replay.giveAll([...say.atWork("c1", "a1"), say.stopped("a1"), say.messaged("c2", "a1"), say.started("a1")]);
  expect(replay.agents().map(({ id, call, lives }) => [id, call, lives.map((life) => life.call)])).toEqual([
    ["c1", "c1", ["c1", "c2"]],
  ]);
});

test("a call that lost its reservation to another's agent is shown as refused once its client is gone or its turn is over", async () => {
  // The first agent takes the reservation of the second call, whose own result says that its agent was another.
  const events = [say.asked("c1"), say.started("a1"), say.returned("c1", "a2", "async_launched"), say.stopped("a1")];
  const replay = new Replay();
  for (const payload of events) await replay.give(payload, GONE);
  const open = () => replay.agents().filter(({ status }) => status === "reserved");
  await replay.give(say.sessionStarted());
  expect([open(), replay.taken()]).toEqual([[], []]);
});

test("a refused call gives back what the agent of another left to it, though the line of that start is yet to come", async () => {
  const replay = new Replay();
  await replay.giveAll([say.asked("c1"), say.asked("c2"), say.returned("c2", "a2", "async_launched")]);
  const name = readSlots(replay.paths)[0]?.name as HoldingName;
  renameHolding(replay.paths, 1, name, { ...name, hold: { kind: "agent", agent: "a2" } });
  await replay.give(say.failed("c1"));
  expect(replay.taken()).toEqual([1]);
  const start = { life: name.life, slot: 1, agent: "a2", agentType: "general-purpose", how: "spawn" } as const;
  replay.ledgerNow().append("started", start);
  await replay.give(say.turnEnded("a2"));
  expect([replay.statuses(), replay.taken()]).toEqual([{ c1: "refused", c2: "running" }, [1]]);
});

// A caller that ends can start nothing any more, so its calls that have not started are refused.

test("two callers whose agents start in the other order end without the other's call, where no call has a result", async () => {
  const replay = new Replay();
  await replay.giveAll([say.asked("c1"), say.startedBy("c1", "a1"), say.asked("c2"), say.startedBy("c2", "a2")]);
  await replay.giveAll([say.asked("c3", {}, "a1"), say.asked("c4", {}, "a2")]);
  await replay.giveAll([say.startedBy("c4", "a4"), say.idled("a2")]);
  expect(replay.statuses()).toEqual({ c1: "running", c2: "completed", c3: "reserved", c4: "running" });
  await replay.giveAll([say.startedBy("c3", "a3"), say.idled("a1"), say.idled("a4")]);
  expect(replay.statuses()).toEqual({ c1: "completed", c2: "completed", c3: "running", c4: "completed" });
  expect(replay.agents().map(({ call, agentId }) => [call, agentId])).toContainEqual(["c3", "a3"]);
});

test("an agent that starts after its call was refused counts like any other, and waits where no slot is free", async () => {
  const replay = new Replay(2);
  await replay.giveAll([...say.atWork("c1", "a1"), say.asked("c2", {}, "a1"), say.stopped("a1")]);
  expect([replay.statuses(), replay.taken()]).toEqual([{ c1: "completed", c2: "refused" }, []]);
  await replay.giveAll([...say.atWork("c3", "a3"), ...say.atWork("c4", "a4"), say.startedBy("c2", "a2")]);
  expect([replay.statuses().c2, replay.taken()]).toEqual(["waiting", [1, 2]]);
  await replay.give(say.stopped("a3"));
  await replay.waiting.at(-1);
  expect([replay.statuses().c2, replay.taken()]).toEqual(["running", [1, 2]]);
});

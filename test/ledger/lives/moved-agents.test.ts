import { expect, test } from "vitest";
import { ownerOfProcess } from "../../../orchestrator/io/ledger/owner-of-process.ts";
import { startClientProcess } from "../../hooks/support/client-process.ts";
import * as say from "../support/payloads.ts";
import { GONE, type Payload, Replay } from "../support/replay.ts";

// "Move to background": the client starts the same agents under a new process, and the old one ends them, sooner or later.

const launched = say.atWork("c1", "a1");
const started: Payload = { ...say.started("a1"), session_id: "moved" };
const killed = say.notified("a1", "c1", "killed");

test("an agent that is moved continues as the same entry under its new client process", async () => {
  const replay = new Replay();
  for (const payload of launched) await replay.give(payload, GONE);
  await replay.giveAll([say.sessionStarted("fork"), started]);
  expect(shown(replay)).toEqual([["c1", "running", ["lost", "running"]]]);
  await replay.give(say.withoutCall(say.notified("a1", "c1", "completed")));
  expect(replay.taken()).toEqual([]);
});

test("an agent that is moved while its old client process still lives is one entry once that is gone", async () => {
  const old = startClientProcess();
  const owner = ownerOfProcess({ CLAUDE_PID: String(old.pid) });
  const replay = new Replay();
  for (const payload of launched) await replay.give(payload, owner);
  await replay.giveAll([say.sessionStarted("fork"), started]);
  await old.kill();
  await replay.give(say.prompted());
  expect([shown(replay), replay.taken()]).toEqual([[["c1", "running", ["lost", "running"]]], [2]]);
  await replay.give(say.stopped("a1"));
  expect([shown(replay), replay.taken()]).toEqual([[["c1", "completed", ["lost", "completed"]]], []]);
});

test.each([
  { name: "before it goes on under the new one", events: [killed], after: [] },
  { name: "once it has gone on under the new one", events: [], after: [killed] },
])("an agent that its old client process stops $name is one entry", async ({ events, after }) => {
  const old = startClientProcess();
  const owner = ownerOfProcess({ CLAUDE_PID: String(old.pid) });
  const replay = new Replay();
  for (const payload of [...launched, ...events]) await replay.give(payload, owner);
  await replay.giveAll([say.sessionStarted("fork"), started]);
  for (const payload of after) await replay.give(payload, owner);
  expect(shown(replay)).toEqual([["c1", "running", ["killed", "running"]]]);
  expect(replay.taken()).toHaveLength(1);
  await old.kill();
  await replay.give(say.stopped("a1"));
  expect([shown(replay), replay.taken()]).toEqual([[["c1", "completed", ["killed", "completed"]]], []]);
});

function shown(replay: Replay): unknown[] {
  return replay.agents().map(({ id, status, lives }) => [id, status, lives.map((life) => life.status)]);
}

import { expect, test } from "vitest";
import type { AgentEntry } from "../../../orchestrator/core/ledger/agent-entry.ts";
import { endAborted } from "../../../orchestrator/io/ledger/settle/end-aborted.ts";
import * as say from "../support/payloads.ts";
import { OTHER, type Payload, Replay } from "../support/replay.ts";

// The module inside the client is told at once when a person stops an agent, and names the life that was at work then.

const launched = say.atWork("c1", "a1");
const nested = say.atWork("c2", "a2", "a1");

/** Ends the newest life of an agent as the module does; the statuses then, and the slots that are taken. */
function abort(replay: Replay, agent: string, life = lifeOf(replay, agent)) {
  endAborted(replay.ledgerNow(), agent, life);
  return [replay.statuses(), replay.taken()];
}

function lifeOf(replay: Replay, agent: string): string {
  const entry = replay.agents().find(({ agentId }) => agentId === agent) as AgentEntry;
  return entry.lives.at(-1)?.life ?? "";
}

async function after(...payloads: readonly Payload[]): Promise<Replay> {
  const replay = new Replay();
  await replay.giveAll(payloads);
  return replay;
}

test("an agent in the foreground whose turn was aborted frees its slot, and its children give theirs", async () => {
  expect(abort(await after(...say.inForeground("c1", "a1"), ...nested), "a1")).toEqual([
    { c1: "killed", c2: "killed" },
    [],
  ]);
});

test("one in the background is left to its notification, which says whether it was stopped or given up", async () => {
  for (const status of ["failed", "killed"]) {
    const replay = await after(...launched);
    expect(abort(replay, "a1")).toEqual([{ c1: "running" }, [1]]);
    await replay.give(say.notified("a1", "c1", status));
    expect([replay.statuses(), replay.taken()]).toEqual([{ c1: status }, []]);
  }
});

test("a life that an agent has begun since goes on", async () => {
  const replay = await after(...say.inForeground("c1", "a1"));
  const first = lifeOf(replay, "a1");
  await replay.giveAll([say.stopped("a1"), say.started("a1")]);
  expect(abort(replay, "a1", first)).toEqual([{ c1: "running" }, [1]]);
});

test("a teammate continues, which the model has yet to answer", async () => {
  const replay = await after(say.asked("c1"), say.started("a1"), say.enlisted("c1", "a1"));
  expect(abort(replay, "a1")).toEqual([{ c1: "running" }, [1]]);
});

test("an agent of another client goes on", async () => {
  const replay = new Replay();
  for (const payload of say.inForeground("c1", "a1")) await replay.give(payload, OTHER);
  expect(abort(replay, "a1")).toEqual([{ c1: "running" }, [1]]);
});

test("the child of an idle parent is ended by the list at the end of the turn, and its parent with it", async () => {
  const replay = await after(...launched, ...nested, say.stopped("a1", "a1", "a2"));
  expect(abort(replay, "a2")).toEqual([{ c1: "idle", c2: "running" }, [2]]);
  await replay.giveAll([say.prompted("2 background agents were stopped by the user"), say.turnEnded()]);
  expect([replay.statuses(), replay.taken()]).toEqual([{ c1: "killed", c2: "killed" }, []]);
});

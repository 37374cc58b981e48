import fc from "fast-check";
import { expect, test } from "vitest";
import type { Owner } from "../../../orchestrator/core/ledger/owner.ts";
import { GONE, OWN, type Payload, Replay } from "../../ledger/support/replay.ts";
import { recordedSessions } from "../../support/fuzz/hook-inputs.ts";

/** Each shuffled so often, and so often with events lost and doubled at random places. */
const ORDERS = 12;

/** A client that is gone never lets a start wait, so that a replay in which a start cannot be served continues. */
function clientOf(process: number): Owner {
  return { ...GONE, start: String(process) };
}

interface Sent {
  readonly payload: Payload;
  readonly owner: Owner;
}

const sessions = recordedSessions().map(({ name, events }) => ({
  name,
  sent: events.map(({ payload, client }): Sent => ({ payload: payload as Payload, owner: clientOf(client) })),
}));

/** Gives all events, expects never more than seven slots taken, and that the next session finds all of them free. */
async function playAll(sent: readonly Sent[]): Promise<Replay> {
  const replay = new Replay();
  for (const { payload, owner } of sent) {
    await replay.give(payload, owner);
    expect(replay.taken().length).toBeLessThanOrEqual(7);
  }
  await replay.give({ hook_event_name: "SessionStart", session_id: "next", source: "startup" }, OWN);
  expect(replay.taken()).toEqual([]);
  expect(replay.passes()).toEqual([]);
  const open = replay.agents().filter(({ status }) => ["reserved", "waiting", "running", "idle"].includes(status));
  expect(open).toEqual([]);
  return replay;
}

/** What holds in addition for orders that the client can bring about: no life is shown twice. */
async function playPossible(sent: readonly Sent[]): Promise<void> {
  const replay = await playAll(sent);
  const lives = replay.agents().flatMap((entry) => entry.lives.map(({ life }) => life));
  expect(new Set(lives).size).toBe(lives.length);
}

/** The client goes on only when the hooks of these have ended: they may be lost, but cannot come late. */
const AWAITED: ReadonlySet<string> = new Set(["PreToolUse", "SubagentStart"]);

/** All of them, in any order. */
function shuffled(sent: readonly Sent[]): fc.Arbitrary<Sent[]> {
  return fc.shuffledSubarray([...sent], { minLength: sent.length });
}

/** Nearly in order: some lost, some come twice, some change places with a later one. */
function disturbed(sent: readonly Sent[]): fc.Arbitrary<Sent[]> {
  const places = fc.array(fc.nat({ max: sent.length - 1 }), { maxLength: 8 });
  return fc.tuple(places, places, places).map(([lost, twice, late]) => {
    const kept = sent.flatMap((one, n) => (lost.includes(n) ? [] : twice.includes(n) ? [one, one] : [one]));
    for (const n of late) {
      const moved = kept[n];
      if (!moved || AWAITED.has(moved.payload.hook_event_name)) continue;
      kept.splice(n, 1);
      kept.splice(n + 4, 0, moved);
    }
    return kept;
  });
}

test("there are recordings of print mode and of the terminal", () => {
  expect(sessions.length).toBeGreaterThan(40);
  expect(sessions.filter(({ sent }) => sent.length < 5)).toEqual([]);
});

test.each(sessions)("$name: in any order of its events no slot is left and no eighth is taken", async ({ sent }) => {
  await fc.assert(
    fc.asyncProperty(shuffled(sent), async (all) => void (await playAll(all))),
    { numRuns: ORDERS },
  );
});

test.each(sessions)(
  "$name: with events lost, doubled and late no slot is left and no eighth is taken",
  async ({ sent }) => {
    await fc.assert(fc.asyncProperty(disturbed(sent), playPossible), { numRuns: ORDERS });
  },
);

test("sessions of several clients mixed into each other leave no slot and take no eighth", async () => {
  const some = fc.shuffledSubarray(sessions, { minLength: 4, maxLength: 4 });
  const mixed = fc.tuple(some, fc.infiniteStream(fc.nat())).map(([chosen, at]) => {
    const queues = chosen.map(({ sent }, n) => sent.map((one) => ({ ...one, owner: clientOf(100 * n + 1) })));
    const all: Sent[] = [];
    for (let open = queues; open.length > 0; open = open.filter((queue) => queue.length > 0)) {
      const next = open[(at.next().value as number) % open.length]?.shift();
      if (next) all.push(next);
    }
    return all;
  });
  await fc.assert(fc.asyncProperty(mixed, playPossible), { numRuns: 40 });
});

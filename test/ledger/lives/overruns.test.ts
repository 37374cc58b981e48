import { expect, test } from "vitest";
import * as say from "../support/payloads.ts";
import { type Payload, Replay } from "../support/replay.ts";

/** The next stop of an agent whose stop before was answered with a block. */
function stoppedAgain(agent: string): Payload {
  return { ...say.stopped(agent), stop_hook_active: true };
}

const idleParent = [...say.atWork("c1", "a1"), ...say.atWork("c2", "a2", "a1"), say.stopped("a1", "a1", "a2")];

/** What is told, and for whom the log then has an overrun. */
const STOPS: readonly (readonly [name: string, events: readonly Payload[], overruns: readonly string[]])[] = [
  [
    "an agent that goes on after its stop makes an overrun, once, though both installs hear of it",
    [...say.atWork("c1", "a1"), say.stopped("a1"), stoppedAgain("a1"), stoppedAgain("a1")],
    ["a1"],
  ],
  [
    "an idle parent that goes on after its stop makes an overrun",
    [...idleParent, { ...stoppedAgain("a1"), background_tasks: [{ id: "a2", type: "subagent" }] }],
    ["a1"],
  ],
  [
    "an agent whose stop before was never heard has kept its slot, and makes none",
    [...say.atWork("c1", "a1"), stoppedAgain("a1")],
    [],
  ],
  [
    "a resumed agent that goes on in its slot makes none",
    [...say.atWork("c1", "a1"), say.stopped("a1"), say.started("a1"), stoppedAgain("a1")],
    [],
  ],
  ["an agent that was never started makes none", [...say.atWork("c1", "a1"), stoppedAgain("a9")], []],
];

test.each(STOPS)("%s", async (_name, events, overruns) => {
  const replay = new Replay();
  await replay.giveAll(events);
  const logged = replay.events() as { readonly type: string; readonly agent?: string }[];
  expect(logged.flatMap(({ type, agent }) => (type === "overrun" ? [agent] : []))).toEqual(overruns);
});

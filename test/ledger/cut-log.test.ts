import { existsSync, readFileSync, truncateSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type Payload, Replay, recording } from "./support/replay.ts";

/** Recorded sessions with agents of every kind: nested ones, forks, workflows, idle parents, resumed ones. */
const SESSIONS = [
  "background-3",
  "foreground-3",
  "nested",
  "workflow",
  "forked-skill",
  "resume-by-message",
  "interactive/background",
  "interactive/idle-parent",
  "interactive/child-ends-while-parent-works",
  "interactive/forked-skill-by-agent",
];

async function takenAfterEach(payloads: readonly Payload[], cut?: { readonly at: number; readonly to: number }) {
  const replay = new Replay();
  const taken: number[] = [];
  for (const [n, payload] of payloads.entries()) {
    await replay.give(payload);
    taken.push(replay.taken().length);
    if (n !== cut?.at || !existsSync(replay.paths.events)) continue;
    const { events } = replay.paths;
    truncateSync(events, Math.floor(readFileSync(events).length * cut.to));
  }
  return taken;
}

describe.each(SESSIONS)("%s", (name) => {
  const payloads = recording(name);

  test.each([0, 0.6])(
    "a log that is cut to %d of its length, at whatever moment, leaves its agents at work",
    async (to) => {
      const whole = await takenAfterEach(payloads);
      for (const at of payloads.keys()) {
        const cut = await takenAfterEach(payloads, { at, to });
        const early = whole.findIndex((count, n) => (cut[n] as number) < count);
        expect({ at, early, event: payloads[early]?.hook_event_name }).toEqual({ at, early: -1, event: undefined });
        expect(cut.at(-1)).toBe(whole.at(-1));
      }
    },
  );
});

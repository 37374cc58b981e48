import { expect, test } from "vitest";
import { pluginWithout } from "../../support/ends/without-events.ts";
import { setStage } from "../../support/play.ts";
import { nestedSpawn } from "../../support/starts/nested-spawn.ts";
import { wideSpawn } from "../../support/starts/wide-spawn.ts";

// Hooks may miss an event: a crash, a time limit, a plugin that was switched on in mid-session. Whatever single event is never
// heard, the cap holds and no slot is lost.

const EVENTS = [
  "PreToolUse",
  "PostToolUse",
  "PostToolUseFailure",
  "SubagentStart",
  "SubagentStop",
  "StopFailure",
  "Stop",
  "UserPromptSubmit",
  "SessionStart",
];

/** Ends come one by one, so that each finds others at work, whose slots it must not free. */
const STAGGER_MS = 250;

const scripts = [
  { name: "twelve in the background", script: () => wideSpawn(12, 7, {}, STAGGER_MS) },
  { name: "twelve in the foreground", script: () => wideSpawn(12, 7, { run_in_background: false }, STAGGER_MS) },
  { name: "nested in the foreground", script: () => nestedSpawn(2, 7, false) },
];

for (const event of EVENTS) {
  for (const { name, script } of scripts) {
    test(`without ${event}, at most seven are at work and no slot is left: ${name}`, async () => {
      const stage = await setStage(script());
      const end = await stage.run({ pluginDir: pluginWithout(stage.repository.home, [event]) });
      expect(end).toMatchObject({ exitCode: 0, isTimedOut: false });
      expect(stage.model.peakAtWork()).toBeLessThanOrEqual(7);
      expect(stage.slotsTaken()).toEqual([]);
    });
  }
}

import { expect, test } from "vitest";
import { besiege } from "../../hooks/support/besiege.ts";
import { makeHookedProject } from "../../hooks/support/hooked-project.ts";

const TEN_MB = "x".repeat(10 * 1024 * 1024);

/** Each with a number after it, so that they are ids of different calls and agents. */
const HOSTILE = [
  "../../../../outside/",
  "/etc/",
  "..",
  "a\u0000b",
  "a\nb",
  "\ud800",
  "%2e%2e%2f",
  "~reserved~0123456789abcdef",
  "__proto__",
  "$(touch outside)",
];

test("ids that are paths, patterns and control characters, repeated across sessions, keep to the cap and to the state directory", async () => {
  const project = makeHookedProject();
  const { atWork } = await besiege(project, {
    lastsMs: 30_000,
    sessions: ["../../../one", "/etc/passwd", "a\u0000b"],
    // Lanes 0, 1 and 2 are of three sessions: their calls and agents have the same ids.
    name: (lane, n) => `${HOSTILE[n % HOSTILE.length]}${Math.floor(lane / 3)}_${n}`,
  });
  expect(atWork.peak).toBeGreaterThan(3);
  project.remove();
});

test("ids of ten megabytes, the same in two sessions, keep to the cap and to the state directory", async () => {
  const project = makeHookedProject();
  const { atWork, tallies } = await besiege(project, {
    lastsMs: 20_000,
    livesAtOnce: 3,
    sessions: [`${TEN_MB}session`, "two", "three"],
    name: (_lane, n) => `${TEN_MB}${n}`,
  });
  expect(tallies.admitted).toBeGreaterThan(1);
  expect(atWork.peak).toBeGreaterThan(0);
  project.remove();
});

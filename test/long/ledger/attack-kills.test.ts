import { expect, test } from "vitest";
import { besiege } from "../../hooks/support/besiege.ts";
import { makeHookedProject } from "../../hooks/support/hooked-project.ts";

test("hooks killed at random points under load, waiters included, let no eighth agent in and lose no slot", async () => {
  const project = makeHookedProject();
  const { tallies, atWork, denials, killed, kills, lateMs } = await besiege(project, { lastsMs: 60_000, killed: 0.3 });
  expect(killed).toBeGreaterThan(50);
  for (const [signal, times] of Object.entries(kills)) expect([signal, times > 0]).toEqual([signal, true]);
  expect(tallies.unguarded).toBeGreaterThan(5);
  expect(atWork.peak).toBeGreaterThan(3);
  // A start waits no longer than until the slots of agents whose ends were all killed are free at the end of a turn.
  expect(lateMs).toBeLessThan(75_000);
  // Fewer than seven where the free slots are for agents in line.
  const others = [...denials].filter((reason) => !/^Skyfom: not started\. [1-7] of 7 agents /.test(reason));
  expect(others).toEqual([]);
  project.remove();
});

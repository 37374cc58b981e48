import { expect, test } from "vitest";
import { besiege } from "../hooks/besiege.ts";
import { makeHookedProject } from "../hooks/hooked-project.ts";

test("hooks killed at random points under load, waiters included, let no eighth agent in and lose no slot", async () => {
  const project = makeHookedProject();
  const { tallies, atWork, denials } = await besiege(project, { lastsMs: 60_000, killed: 0.3 });
  expect(tallies.killed).toBeGreaterThan(50);
  expect(tallies.unguarded).toBeGreaterThan(5);
  expect(atWork.peak).toBeGreaterThan(3);
  // Fewer than seven where the free slots are for agents in line.
  const others = [...denials].filter((reason) => !/^Skyfom: not started\. [1-7] of 7 agents /.test(reason));
  expect(others).toEqual([]);
  project.remove();
});

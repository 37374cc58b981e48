import { expect, test } from "vitest";
import { killEach } from "../../run/kills/kill-each.ts";
import { SCENES_IN_WORKTREES } from "../../run/kills/scenes-in-worktrees.ts";
import { SCENES_OF_COMPOSITES } from "../../run/kills/scenes-of-composites.ts";
import { SCENES_OF_TASKS } from "../../run/kills/scenes-of-tasks.ts";

// docs/run-engine.md says of gathering, planning and carrying out: any of them may be killed and repeated.

test.each(Object.entries({ ...SCENES_OF_TASKS, ...SCENES_OF_COMPOSITES, ...SCENES_IN_WORKTREES }))(
  "%s: killed before any one of its changes, the step is made up for by the next",
  async (_, set) => {
    const { kills, differences } = await killEach(set);
    expect(differences).toEqual([]);
    expect(kills).toBeGreaterThan(3);
  },
);

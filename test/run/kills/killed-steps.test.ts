import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { DrivenRun } from "../driven/driven-run.ts";
import { killEach } from "./kill-each.ts";
import type { SetScene } from "./scene.ts";
import { SCENES_IN_WORKTREES } from "./scenes-in-worktrees.ts";
import { SCENES_OF_COMPOSITES } from "./scenes-of-composites.ts";
import { SCENES_OF_TASKS } from "./scenes-of-tasks.ts";

const SCENES = { ...SCENES_OF_TASKS, ...SCENES_OF_COMPOSITES, ...SCENES_IN_WORKTREES };

// test/long/runs/killed-steps.test.ts kills before each change of every scene.
const FEW: readonly (readonly [scene: string, what: string, isMeant: RegExp])[] = [
  ["a run begins", "it stores a run or a task", /^renameSync .*\/(?:run\.json|issues\.jsonl)$/],
  ["a run begins", "a file that it has made is written", /^writeFileSync into /],
  [
    "a composite run opens, and is asked for no more",
    "it stores a run or a task",
    /^renameSync .*\/(?:run\.json|issues\.jsonl)$/,
  ],
  ["an agent asks", "it writes a line of the log", /^openSync .*\/events\.jsonl$/],
  ["the user's branch is moved", "git changes anything", /^git /],
];

test.each(FEW)("%s: killed before %s, a step is made up for by the next", async (scene, _, isMeant) => {
  const { kills, differences } = await killEach(SCENES[scene] as SetScene, (change) => isMeant.test(change));
  expect(differences).toEqual([]);
  expect(kills).toBeGreaterThan(0);
});

test("a step that nothing makes up for is told of: a file without what was to be in it, a task that was never made", async () => {
  const set: SetScene = async () => {
    const run = new DrivenRun();
    const mark = join(run.root, "mark.txt");
    const step = async () => {
      if (existsSync(mark)) return;
      writeFileSync(mark, "done\n");
      await run.add("made");
    };
    return { run, step, settle: step };
  };
  const { differences } = await killEach(set, (change) => /^writeFileSync into .*mark/.test(change));
  expect(
    differences.map((difference) => difference.replace("killed before change 1, writeFileSync into ", "")),
  ).toEqual([
    expect.stringMatching(/^\/mark\.txt: tasks: lost \{"id":"<made>","title":"made",/),
    '/mark.txt: checkout: lost "mark.txt: done\\n"',
    '/mark.txt: checkout: has "mark.txt: "',
  ]);
});

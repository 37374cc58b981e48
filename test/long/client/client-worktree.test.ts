import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { inWorktree, worktreeOf } from "../../support/client/in-worktree.ts";
import { PM } from "../../support/combos.ts";
import { playMainJobBy } from "../../support/jobs/main-job.ts";
import { makeObeyingModel } from "../../support/model/obeying-model.ts";
import { setStage } from "../../support/play.ts";
import { readTaskStatuses } from "../../support/repository-state.ts";
import { shareCheckout } from "../../support/scratch-repository.ts";

const INSTALLS = ["plugin", ".claude"] as const;

test.each(INSTALLS)("in a linked worktree the main job is done, on the main checkout's state (%s)", async (install) => {
  const { stage } = await playMainJobBy(inWorktree(install), PM[install]);
  expect(existsSync(join(worktreeOf(stage.repository), ".claude/state"))).toBe(false);
});

test.each(INSTALLS)("a run in the main checkout and one in a worktree share the seven slots (%s)", async (install) => {
  const stage = await setStage(makeObeyingModel({ work: { thinkMs: () => 4000 } }).script, inWorktree(install));
  const { root } = stage.repository;
  shareCheckout(stage.repository);
  stage.repository.write("tasks.md", Array.from({ length: 16 }, (_, n) => `- [ ] Task ${n}\n`).join(""));
  stage.skyfom("task", "import", "tasks.md");
  const prompt = `${PM[install]} 5`;
  const clients = [stage.start({ prompt, cwd: root }), stage.start({ prompt })];
  for (const end of await Promise.all(clients.map(({ ended }) => ended))) {
    expect(end).toMatchObject({ exitCode: 0, isTimedOut: false });
  }
  expect(stage.model.peakAtWork()).toBe(7);
  expect([...readTaskStatuses(root).values()]).toEqual(Array(16).fill("closed"));
  expect(stage.events().filter(({ type }) => type === "task-closed")).toHaveLength(16);
  expect(new Set(stage.model.periods().map(({ session }) => session)).size).toBe(2);
  expect(stage.slotsTaken()).toEqual([]);
});

import { existsSync, mkdirSync, readFileSync, readlinkSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { askedCommands } from "../../orchestrator/core/settings/asked-commands.ts";
import type { WorktreeSetUp } from "../../orchestrator/core/settings/settings.ts";
import { keepApproval } from "../../orchestrator/io/settings/approvals.ts";
import { bringToBase } from "../../orchestrator/io/worktrees/start/bring-to-base.ts";
import { useHome } from "../checks/checked-run.ts";
import { report } from "../run/driven/driven-run.ts";
import { IsolatedRun } from "./isolated-run.ts";

/** A run whose worktrees are set up, and the worktree of the agent that has begun its one task. */
async function begin(worktreeSetUp: WorktreeSetUp, isApproved = true) {
  useHome();
  const run = new IsolatedRun({ worktreeSetUp });
  mkdirSync(join(run.root, "deps"));
  writeFileSync(join(run.root, "deps/lib.js"), "lib");
  writeFileSync(join(run.root, ".env"), "SECRET=1");
  if (isApproved) for (const asked of askedCommands({ worktreeSetUp })) keepApproval(run.root, asked);
  await run.add("Write it");
  const begun = await run.begin((await run.next({ isAsked: true })).calls[0] as never);
  return { run, ...begun };
}

test("an approved set-up copies, links and runs its command once, and its links keep no worktree from being removed", async () => {
  const { run, agent, folder } = await begin({
    copy: [".env", "absent"],
    link: ["deps"],
    run: "echo x >> made; cat .env",
  });
  writeFileSync(join(run.root, ".git/info/exclude"), "/.beads\nmade\n.env\n");
  expect(run.told).toBeUndefined();
  expect([readFileSync(join(folder, ".env"), "utf8"), readlinkSync(join(folder, "deps"))]).toEqual([
    "SECRET=1",
    join(run.root, "deps"),
  ]);
  await bringToBase((await run.context()).ledger, run.root, agent);
  expect(readFileSync(join(folder, "made"), "utf8")).toBe("x\n");
  expect(run.replay.events().filter(({ type }) => type === "worktree-set-up")).toMatchObject([
    { reference: `${(await run.run()).id}.1`, tookMs: expect.any(Number) },
  ]);
  const commit = run.commit(folder, { "a.txt": "a" });
  await run.end(agent, report("done", "It works.", { commits: [commit] }));
  expect((await run.next()).closed).toHaveLength(1);
  expect([run.hasWorktree(agent), readFileSync(join(run.root, "deps/lib.js"), "utf8")]).toEqual([false, "lib"]);
});

test("a set-up that nobody has approved is not done", async () => {
  const { run, folder } = await begin({ copy: [".env"], run: "touch made" }, false);
  expect([run.told, existsSync(join(folder, ".env")), existsSync(join(folder, "made"))]).toEqual([
    undefined,
    false,
    false,
  ]);
});

test("what fails is told to the agent, with the end of what the command wrote", async () => {
  const { run } = await begin({ run: "echo no such registry; exit 4" });
  expect(run.told).toBe(
    "Skyfom: the set-up of your worktree failed:\n\n> echo no such registry; exit 4: it ended with exit code 4\n> no such registry",
  );
});

test("no file from outside of the checkout is brought, and none is written outside of the worktree", async () => {
  useHome();
  const worktreeSetUp = { copy: ["out/passwd"] };
  const run = new IsolatedRun({ worktreeSetUp });
  symlinkSync("/etc", join(run.root, "out"));
  for (const asked of askedCommands({ worktreeSetUp })) keepApproval(run.root, asked);
  await run.add("Write it");
  const { folder } = await run.begin((await run.next({ isAsked: true })).calls[0] as never);
  expect(run.told).toBe("Skyfom: the set-up of your worktree failed:\n\n> out/passwd leads to /etc/passwd");
  expect(existsSync(join(folder, "out"))).toBe(false);
});

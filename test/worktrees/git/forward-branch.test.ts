import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { askedCommands } from "../../../orchestrator/core/settings/asked-commands.ts";
import { keepApproval } from "../../../orchestrator/io/settings/approvals.ts";
import { useHome } from "../../checks/checked-run.ts";
import { IsolatedRun } from "../isolated-run.ts";

/** Plays a run of two tasks in worktrees, and does something to the checkout before the second ends: what the summary says, and the run. */
async function play(meanwhile: (run: IsolatedRun) => void = () => {}, isApproved = true) {
  useHome();
  const run = new IsolatedRun({ forwardBranch: true });
  if (isApproved) for (const asked of askedCommands({ forwardBranch: true })) keepApproval(run.root, asked);
  for (const title of ["Write it", "Write more"]) await run.add(title);
  const { calls } = await run.next({ isAsked: true });
  await run.work(calls[0], { "list.txt": "a\nb\nC\n" });
  expect((await run.next()).closed).toHaveLength(1);
  meanwhile(run);
  await run.work(calls[1], { "more.txt": "more\n" });
  const { warnings, done } = await run.next();
  expect(done).toBe(true);
  return { run, told: warnings.join("\n"), branch: `skyfom/run-${(await run.run()).id}` };
}

test("a clean checkout is moved forward to what the run has done, together with what the user has committed meanwhile", async () => {
  const { run, told } = await play((one) => one.commit(one.root, { "user.txt": "user\n" }));
  expect(told).toBe("the work of agents in worktrees is in your checkout: its branch main was moved forward");
  expect(readFileSync(join(run.root, "list.txt"), "utf8")).toBe("a\nb\nC\n");
  expect([run.git("symbolic-ref", "HEAD"), run.git("status", "--porcelain")]).toEqual(["refs/heads/main", ""]);
  expect(run.git("show", "main:user.txt")).toBe("user");
});

test.each([
  ["nobody has approved it", () => {}, "nobody has approved that, see `skyfom approve`", false],
  [
    "a file is changed",
    (run: IsolatedRun) => writeFileSync(join(run.root, "list.txt"), "mine"),
    "because your checkout has changes that are not committed",
    true,
  ],
  [
    "no branch is checked out",
    (run: IsolatedRun) => void run.git("checkout", "--quiet", "--detach"),
    "because no branch is checked out",
    true,
  ],
  [
    "the user has changed the same line",
    (run: IsolatedRun) => void run.commit(run.root, { "list.txt": "a\nb\nX\n" }),
    "because it conflicts with your branch in list.txt",
    true,
  ],
])(
  "where %s, the branch stays where it is, and the summary says why and how to take the work in",
  async (_, meanwhile, why, isApproved) => {
    let before = "";
    const { run, told, branch } = await play((one) => {
      meanwhile(one);
      before = [one.git("rev-parse", "HEAD"), readFileSync(join(one.root, "list.txt"), "utf8")].join();
    }, isApproved);
    expect(told).toContain(`to merge it: git merge ${branch}. Your branch was not moved forward`);
    expect(told).toContain(why);
    expect([run.git("rev-parse", "HEAD"), readFileSync(join(run.root, "list.txt"), "utf8")].join()).toBe(before);
  },
);

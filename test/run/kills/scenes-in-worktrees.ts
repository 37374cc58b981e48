import { askedCommands } from "../../../orchestrator/core/settings/asked-commands.ts";
import type { Settings } from "../../../orchestrator/core/settings/settings.ts";
import { keepApproval } from "../../../orchestrator/io/settings/approvals.ts";
import { CheckedRun, useHome } from "../../checks/checked-run.ts";
import { IsolatedRun } from "../../worktrees/isolated-run.ts";
import { addTwo, asked, inOrder, type SetScene, settle } from "./scene.ts";

type Files = Readonly<Record<string, string>>;

/** Has the calls of a run's first step done, one after the other. */
async function workOnAll(run: IsolatedRun, files: (at: number) => Files): Promise<void> {
  const { calls } = await run.next({ isAsked: true });
  for (const [at, call] of (await inOrder(run, calls)).entries()) await run.work(call, files(at));
}

const again = (run: IsolatedRun) => settle(run, (call) => run.work(call, { "again.txt": "again\n" }));

/** Steps of runs whose agents work in worktrees. */
export const SCENES_IN_WORKTREES: Readonly<Record<string, SetScene>> = {
  "work is merged": async () => {
    const run = new IsolatedRun();
    await addTwo(run);
    await workOnAll(run, (at) => ({ [`f${at}.txt`]: `${at}\n` }));
    return { run, step: asked(run), settle: () => again(run) };
  },
  "work conflicts": async () => {
    const run = new IsolatedRun();
    await addTwo(run);
    const [first, second] = await inOrder(run, (await run.next({ isAsked: true })).calls);
    await run.work(first, { "list.txt": "a\nfirst\nc\n" });
    await run.next({ isAsked: true });
    await run.work(second, { "list.txt": "a\nsecond\nc\n" });
    return { run, step: asked(run), settle: () => again(run) };
  },
  "the user's branch is moved": async () => {
    const settings: Partial<Settings> = { forwardBranch: true };
    useHome();
    const run = new IsolatedRun(settings);
    for (const command of askedCommands(settings)) keepApproval(run.root, command);
    await run.add("one");
    await workOnAll(run, () => ({ "f0.txt": "0\n" }));
    run.commit(run.root, { "user.txt": "user\n" });
    return { run, step: asked(run), settle: () => again(run) };
  },
  "work waits for its check": async () => {
    const run = await workToCheck();
    return { run, step: asked(run), settle: () => checkedToEnd(run) };
  },
  "work is checked": async () => {
    const run = await workToCheck();
    await run.next({ isAsked: true });
    return { run, step: () => run.check(), settle: () => checkedToEnd(run) };
  },
  "checked work is merged": async () => {
    const run = await workToCheck();
    await run.next({ isAsked: true });
    await run.check();
    return { run, step: asked(run), settle: () => again(run) };
  },
};

async function workToCheck(): Promise<CheckedRun> {
  const run = new CheckedRun("true");
  await run.add("one");
  await workOnAll(run, () => ({ "f0.txt": "0\n" }));
  return run;
}

async function checkedToEnd(run: CheckedRun): Promise<void> {
  await run.next({ isAsked: true });
  await run.check();
  await again(run);
}

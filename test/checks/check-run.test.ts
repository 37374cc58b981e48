import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { renderHandover } from "../../orchestrator/core/texts/handover/render-handover.ts";
import { withdraw } from "../../orchestrator/io/settings/approvals.ts";
import { report } from "../run/driven/driven-run.ts";
import { IsolatedRun } from "../worktrees/isolated-run.ts";
import { CheckedRun, useHome } from "./checked-run.ts";

/** Passes unless a file says that something is broken. */
const CHECK = "if grep -rq BROKEN --include=*.txt . ; then echo 'it is BROKEN'; exit 3; fi";

test("what passes the check together is taken in by one run of it, and nothing of it is left behind", async () => {
  const run = new CheckedRun(`echo x >> "${join("..", "..", "..", "runs-of-check")}"; ${CHECK}`);
  for (const title of ["One", "Two", "Three"]) await run.add(title);
  const { calls } = await run.next({ isAsked: true });
  for (const [n, call] of calls.entries()) await run.work(call, { [`${n}.txt`]: "fine\n" });
  const waiting = await run.next();
  expect([waiting.closed, waiting.done, waiting.command?.why]).toEqual([[], false, "check"]);
  expect(waiting.command?.line).toBe(`node "skyfom.mjs" check --run ${(await run.run()).id}`);
  expect(await run.results()).toEqual({ One: "passed", Two: "passed", Three: "passed" });
  const ended = await run.next();
  expect([ended.closed.length, ended.done]).toEqual([3, true]);
  expect(renderHandover(ended, "skyfom")).toContain(
    `, merged into skyfom/run-${(await run.run()).id}, the project's check passed): `,
  );
  expect(readFileSync(join(run.root, "runs-of-check"), "utf8")).toBe("x\n");
  expect(readdirSync(join(run.root, ".claude/worktrees"))).toEqual([".gitignore"]);
  expect(run.git("worktree", "list", "--porcelain").match(/^worktree /gm)).toHaveLength(1);
});

test("of a batch that fails, only what is at fault is left out: the next attempt is told what the check wrote and begins with that work", async () => {
  const run = new CheckedRun(CHECK);
  for (const title of ["One", "Two", "Three", "Four"]) await run.add(title);
  const { calls } = await run.next({ isAsked: true });
  const agents: string[] = [];
  for (const call of calls)
    agents.push(
      await run.work(call, { [`${call.description}.txt`]: call.description.includes("Two") ? "BROKEN" : "fine" }),
    );
  await run.next();
  expect(await run.results()).toEqual({ One: "passed", Two: "failed", Three: "passed", Four: "passed" });
  const { closed, calls: again } = await run.next();
  expect([closed.length, again.length]).toEqual([3, 1]);
  const brief = run.brief(again[0]);
  const broken = agents[calls.findIndex(({ description }) => description.includes("Two"))];
  expect(brief).toContain(`begin with \`git merge worktree-agent-${broken}\``);
  expect(brief).toContain("> it is BROKEN");
  expect(brief).toContain("(it ended with exit code 3)");
});

test("a check that fails without the work too keeps nothing back", async () => {
  const run = new CheckedRun("exit 1");
  await run.add("One");
  await run.work((await run.next({ isAsked: true })).calls[0], { "1.txt": "fine" });
  await run.next();
  expect(await run.results()).toEqual({ One: "unjudged" });
  const { closed, warnings } = await run.next();
  expect(closed).toHaveLength(1);
  expect(warnings.join("\n")).toContain("the project's check fails without its work, too");
});

test("work that waits for the check takes no place of the run: others begin meanwhile", async () => {
  const run = new CheckedRun(CHECK);
  await run.add("One");
  await run.add("Two");
  const { calls } = await run.next({ isAsked: true, limit: 1 });
  await run.work(calls[0], { "1.txt": "fine" });
  const { calls: more, command } = await run.next({ limit: 1 });
  expect([more.length, command?.why]).toEqual([1, "check"]);
});

test("a look that was killed loses no verdict, and the next one goes on; a commit that comes later is looked at anew", async () => {
  const run = new CheckedRun(CHECK);
  await run.add("One");
  const { agent, folder } = await run.begin((await run.next({ isAsked: true })).calls[0] as never);
  run.commit(folder, { "1.txt": "fine" });
  await run.end(agent, report("done"));
  await run.next();
  await run.check();
  const { id } = await run.run();
  const { ledger } = await run.context();
  expect(existsSync(join(ledger.paths.runs, id, "checks", "1.json"))).toBe(true);
  run.commit(folder, { "1.txt": "BROKEN" });
  expect((await run.next()).command?.why).toBe("check");
  expect(await run.results()).toEqual({ One: "failed" });
});

test("a command that takes too long, or that removes the .git of its worktree, does nothing to the user's checkout", async () => {
  const harm = "rm -rf .git; git reset --hard --quiet HEAD; git clean -fdq; touch user.txt.gone; sleep 60 & sleep 60";
  const run = new CheckedRun(harm, { checkSeconds: 1 });
  await run.add("One");
  await run.work((await run.next({ isAsked: true })).calls[0], { "1.txt": "fine" });
  writeFileSync(join(run.root, "user.txt"), "not committed");
  writeFileSync(join(run.root, "list.txt"), "changed");
  await run.next();
  expect(await run.results()).toEqual({ One: "unjudged" });
  expect(readFileSync(join(run.root, "user.txt"), "utf8")).toBe("not committed");
  expect(readFileSync(join(run.root, "list.txt"), "utf8")).toBe("changed");
  expect(existsSync(join(run.root, "user.txt.gone"))).toBe(false);
  rmSync(join(run.root, "user.txt"));
});

test("a command that nobody has approved is never run: work is taken in without it, and the user is told once", async () => {
  const home = useHome();
  const run = new IsolatedRun({ checkCommand: "touch ../../../ran" });
  await run.add("One");
  await run.work((await run.next({ isAsked: true })).calls[0], { "1.txt": "fine" });
  const { closed, warnings } = await run.next();
  expect(closed).toHaveLength(1);
  expect(warnings).toContain(
    "`touch ../../../ran` is not run before work from worktrees is put on the run's branch: nobody has approved it. `skyfom approve`, at a terminal, shows it and asks you",
  );
  expect([existsSync(join(run.root, "ran")), readdirSync(join(home, ".local/state/skyfom"))]).toEqual([false, ["key"]]);
});

test("an approval is of one text and one folder, is withdrawn, and does not count where the repository moves the home", async () => {
  const run = new CheckedRun(CHECK);
  const state = async (checkCommand: string) => {
    const { isApproved } = await import("../../orchestrator/io/settings/approvals.ts");
    return isApproved(run.root, { kind: "check", text: checkCommand, when: "" });
  };
  expect([await state(CHECK), await state(`${CHECK} `)]).toEqual([true, false]);
  writeFileSync(join(run.root, ".claude/settings.json"), JSON.stringify({ env: { HOME: process.env.HOME } }));
  expect(await state(CHECK)).toBe(false);
  rmSync(join(run.root, ".claude/settings.json"));
  withdraw(run.root, { kind: "check", text: CHECK, when: "" });
  expect(await state(CHECK)).toBe(false);
});

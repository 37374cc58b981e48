import { execFileSync } from "node:child_process";
import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import * as say from "../../ledger/support/payloads.ts";
import { DrivenRun, report } from "../driven/driven-run.ts";

/** A run of which the first of two tasks is at work, while git keeps the tracker's file as it was before the run. */
async function begun() {
  const run = new DrivenRun();
  const first = await run.add("First");
  const second = await run.add("Second", { dependsOn: [first] });
  const git = (...args: string[]) => execFileSync("git", args, { cwd: run.root, encoding: "utf8" });
  git("config", "user.name", "Test");
  git("config", "user.email", "test@example.invalid");
  git("add", "--force", ".beads/issues.jsonl");
  git("commit", "--quiet", "--message", "Tasks");
  const { calls, run: id } = await run.next({ isAsked: true });
  const [agent = ""] = await run.makeAll(calls);
  return { run, id, first, second, agent, git };
}

test.each([
  ["git checkout", ["checkout", "--", ".beads/issues.jsonl"]],
  ["git stash", ["stash", "--quiet"]],
  ["git reset --hard", ["reset", "--quiet", "--hard"]],
])("what a run has closed is closed again after %s, told, and not done twice", async (_, args) => {
  const { run, first, second, agent, git } = await begun();
  await run.end(agent);
  const [next] = (await run.next()).calls;
  expect(next?.description).toContain(second);
  const [other = ""] = await run.makeAll(next ? [next] : []);
  git(...args);
  expect((await run.task(first)).status).toBe("open");
  const { calls, warnings } = await run.next({ isAsked: true });
  expect([calls, warnings]).toEqual([
    [],
    [`${first} was open again, because the tracker had returned to an earlier state; it is closed again`],
  ]);
  expect((await run.task(first)).status).toBe("closed");
  await run.end(other);
  const { done, closed } = await run.next();
  expect([done, closed]).toEqual([true, [first, second]]);
  expect((await run.run()).attempts).toHaveLength(2);
});

test("a later run does not begin what an earlier one has closed and git has set back, until it is named", async () => {
  const { run, first, second, agent, git } = await begun();
  await run.end(agent);
  await run.end((await run.makeAll((await run.next()).calls))[0] ?? "");
  expect((await run.next()).done).toBe(true);
  git("checkout", "--", ".beads/issues.jsonl");
  const { calls, heldBack, blocked } = await run.next({ isAsked: true });
  expect([calls, heldBack.map(({ id }) => id), blocked]).toEqual([[], [first], [second]]);
  expect((await run.next({ isAsked: true, filter: { ids: [first] } })).calls).toHaveLength(1);
});

test("a task that is worked on is claimed again once the tracker has gone back, so that nobody else begins it", async () => {
  const { run, id, first, git } = await begun();
  git("checkout", "--", ".beads/issues.jsonl");
  expect((await run.task(first)).assignee).toBeUndefined();
  const { calls } = await run.next({ isAsked: true });
  expect(calls).toEqual([]);
  const { status, assignee } = await run.task(first);
  expect([status, assignee]).toEqual(["in_progress", `skyfom-${id}`]);
});

test("a task that somebody opens again on purpose is worked on once more", async () => {
  const { run, first, agent } = await begun();
  await run.end(agent);
  await run.next();
  await run.replay.give(say.prompted("Open it again"));
  const file = join(run.root, ".beads/issues.jsonl");
  const now = run.replay.now().toISOString();
  const reopened = readFileSync(file, "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line))
    .map((issue) => (issue.id === first ? { ...issue, status: "open", assignee: undefined, updated_at: now } : issue));
  writeFileSync(file, `${reopened.map((issue) => JSON.stringify(issue)).join("\n")}\n`);
  const { calls, warnings } = await run.next({ isAsked: true });
  expect(calls.map(({ description }) => description.split(" ")[0])).toContain(first);
  expect(warnings).toEqual([]);
});

test("a run whose tracker has gone back for good, and may not be written, neither begins again what it has done nor ends in a lie", async () => {
  const { run, first, agent } = await begun();
  const file = join(run.root, ".beads/issues.jsonl");
  copyFileSync(file, join(run.root, "before"));
  await run.end(agent, report("done"));
  await run.next();
  copyFileSync(join(run.root, "before"), file);
  const source = await run.source();
  const { close } = source;
  const problem = { where: first, what: "it is kept open", fix: "Wait." };
  Object.assign(source, { close: async () => ({ kind: "refused", problem }) });
  const { calls, warnings } = await run.next({ isAsked: true });
  Object.assign(source, { close });
  expect(calls.map(({ description }) => description.split(" ")[0])).not.toContain(first);
  expect(warnings).toContain(`${first} could not be closed: it is kept open`);
});

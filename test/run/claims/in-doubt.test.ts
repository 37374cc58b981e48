import { spawnSync } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { repeatSummary } from "../../../orchestrator/core/run/handover.ts";
import type { Run } from "../../../orchestrator/core/run/run.ts";
import { renderHandover, WHAT_IS_QUOTED } from "../../../orchestrator/core/texts/handover/render-handover.ts";
import { readRun } from "../../../orchestrator/io/reference/read-run.ts";
import { holderInDoubt } from "../../../orchestrator/io/run/holder-in-doubt.ts";
import * as say from "../../ledger/support/payloads.ts";
import { GONE } from "../../ledger/support/replay.ts";
import { SKYFOM } from "../../support/repository-state.ts";
import { DrivenRun, report } from "../driven/driven-run.ts";
import { LostRun } from "../driven/lost-run.ts";

const LOST = "its client process ended before the agent did";
const READ = { calls: [{ name: "Read" }, { name: "Bash", input: { command: "git log | head" } }] };
const bash = (command: string) => ({ calls: [{ name: "Bash", input: { command } }] });
const minutesAfter = (at: Date, minutes: number) => new Date(at.getTime() + minutes * 60_000);

describe("a lost agent that changed nothing gives its task back to the run, however often that happens", () => {
  test("because it only read", async () => {
    const lost = new LostRun({ retries: 0 });
    expect(await lost.lose([READ])).toMatchObject({
      outcome: { kind: "failed", summary: `${LOST}; it had changed nothing`, mayRetry: true, isExcused: true },
      calls: 1,
      status: "in_progress",
    });
  });

  test("because its call was admitted and it never began", async () => {
    const lost = new LostRun({ retries: 0 });
    const { id } = await lost.begin("one");
    expect(await lost.after(id)).toMatchObject({ outcome: { kind: "failed", isExcused: true }, calls: 1 });
  });

  test("because the client named its agent and was gone before that agent started", async () => {
    const lost = new LostRun({ retries: 0 });
    const { id, call } = await lost.begin("one");
    await lost.run.replay.give(say.returned(call, "a1", "async_launched"), GONE);
    expect((await lost.after(id)).outcome).toMatchObject({ kind: "failed", isExcused: true });
  });

  test("because it had only just begun: the client keeps the session and has no line of the agent", async () => {
    const lost = new LostRun({ retries: 0 });
    const { id } = await lost.begin("one");
    await lost.starts("a1");
    lost.transcripts.writeSession();
    expect((await lost.after(id)).outcome).toMatchObject({ kind: "failed", isExcused: true });
  });

  test("because the agent that the ledger guessed for it is another call's", async () => {
    const lost = new LostRun({ retries: 0 });
    const one = await lost.begin("one");
    const two = await lost.begin("two");
    await lost.starts("a2"); // takes the first reservation, which is the first call's
    lost.transcripts.write("a2", two.call, [bash("make")], lost.run.replay.now());
    expect((await lost.after(one.id)).outcome).toMatchObject({ kind: "failed", isExcused: true });
    expect((await lost.after(two.id)).outcome).toMatchObject({ kind: "in-doubt" });
  });
});

describe("a lost agent that may have changed something leaves its task in doubt, with what it changed", () => {
  const changes = [
    ["an edit", { calls: [{ name: "Edit", input: { file_path: "ROOT/src/a.ts" } }] }, "it changed src/a.ts"],
    [
      "a notebook",
      { calls: [{ name: "NotebookEdit", input: { notebook_path: "ROOT/n.ipynb" } }] },
      "it changed n.ipynb",
    ],
    ["a file elsewhere", { calls: [{ name: "Write", input: { file_path: "/etc/x" } }] }, "it changed /etc/x"],
    ["a command", bash("npm  run build"), 'it ran "npm run build"'],
    ["a tool that is not known", { calls: [{ name: "mcp__db__drop" }] }, 'it ran "mcp__db__drop"'],
  ] as const;

  test.each(changes)("%s", async (_, message, changed) => {
    const lost = new LostRun();
    const written = JSON.parse(JSON.stringify(message).replaceAll("ROOT", lost.run.root));
    const { run, ...rest } = await lost.lose([READ, written]);
    expect(rest).toMatchObject({
      outcome: { kind: "in-doubt", summary: `${LOST}; ${changed}` },
      calls: 0,
      done: true,
      status: "in_progress",
      assignee: `skyfom-${run}`,
    });
  });

  test("what an agent that it called changed is its own", async () => {
    const lost = new LostRun();
    const { id, call } = await lost.begin("one");
    await lost.starts("a1");
    const now = lost.run.replay.now();
    lost.transcripts.write("a1", call, [{ calls: [{ name: "Agent" }] }], now);
    lost.transcripts.write("a2", "toolu_msg_1_0", [bash("make")], now);
    expect((await lost.after(id)).outcome).toMatchObject({ kind: "in-doubt", summary: `${LOST}; it ran "make"` });
  });

  test("a transcript that is gone proves nothing", async () => {
    const lost = new LostRun();
    const { id } = await lost.begin("one");
    await lost.starts("a1");
    const summary = `${LOST}; what it did is unknown, because its transcript is gone`;
    expect((await lost.after(id)).outcome).toMatchObject({ kind: "in-doubt", summary });
  });

  test("its commits are those of its time that touch its paths", async () => {
    const lost = new LostRun();
    const { id, call } = await lost.begin("one", { files: ["src/**"] });
    const begun = lost.run.replay.now();
    lost.commit(minutesAfter(begun, -5), "src/before.ts");
    await lost.starts("a1");
    const own = lost.commit(minutesAfter(begun, 1), "src/a.ts", "README.md");
    lost.commit(minutesAfter(begun, 1), "docs/other.md");
    lost.commit(minutesAfter(begun, 30), "src/later.ts");
    lost.transcripts.write("a1", call, [bash("git commit")], minutesAfter(begun, 1));
    expect((await lost.after(id)).outcome).toMatchObject({
      kind: "in-doubt",
      commits: [own],
      summary: `${LOST}; it committed ${own}; it ran "git commit"`,
    });
  });

  test("a declared file that was written since it began tells of a change that the transcript does not", async () => {
    const lost = new LostRun();
    const { id, call } = await lost.begin("one", { files: ["src/**"] });
    const begun = lost.run.replay.now();
    await lost.starts("a1");
    lost.write("src/old.ts", minutesAfter(begun, -1));
    lost.write("src/new.ts", minutesAfter(begun, 1));
    lost.write("docs/new.md", minutesAfter(begun, 1));
    lost.transcripts.write("a1", call, [READ], begun);
    expect((await lost.after(id)).outcome).toMatchObject({ kind: "in-doubt", files: ["src/new.ts"] });
  });
});

test("a lost agent whose last words are a report has ended: the report counts", async () => {
  const lost = new LostRun();
  const { outcome, status } = await lost.lose([bash("make"), { text: report("done", "Made.") }]);
  expect([outcome?.kind, outcome?.summary, status]).toEqual(["done", "Made.", "closed"]);
});

test("the summary says what is in doubt, what was changed, and how to decide", async () => {
  const lost = new LostRun();
  const { id, run } = await lost.lose([bash("make")]);
  const summary = renderHandover(repeatSummary(readRun(lost.run.replay.paths, run) as Run), "skyfom");
  expect(summary).toBe(
    `Skyfom run ${run} is finished: 0 closed, 0 failed, 1 in doubt. Tell the user this summary.\nIt took 3 s.\n${WHAT_IS_QUOTED}\nNot done, or worth knowing:\n` +
      `> - in doubt: one (${id}): ${LOST}; it ran "make"\n  \`skyfom task release ${id}\` tries it again, \`skyfom task close ${id}\` accepts it.\n` +
      `Look at first:\n> - one (${id})\nFor the rest: /skyfom-report, or \`skyfom report --run ${run}\`.`,
  );
});

test("`skyfom task release` gives a task in doubt back for the user, and no other that a run holds", async () => {
  const lost = new LostRun();
  const { id, run } = await lost.lose([bash("make")]);
  const other = await lost.run.add("held");
  await (await lost.run.source()).claim(other, `skyfom-${run}`);
  const release = (task: string) =>
    spawnSync(process.execPath, [join(SKYFOM, "bin/skyfom"), "task", "release", task], {
      cwd: lost.run.root,
      encoding: "utf8",
    });
  expect(release(id)).toMatchObject({ status: 0, stdout: `${id} is free.\n` });
  expect(release(other)).toMatchObject({ status: 1, stderr: expect.stringContaining(`--actor skyfom-${run}`) });
  expect((await lost.run.task(id)).status).toBe("open");
});

test("the setting decides without asking: try again, or accept", async () => {
  const again = await new LostRun({ lostAgents: "retry", retries: 0 }).lose([bash("make")]);
  expect(again).toMatchObject({ calls: 1, outcome: { kind: "failed", isExcused: true } });
  const accepted = await new LostRun({ lostAgents: "accept" }).lose([bash("make")]);
  const summary = `Accepted unseen: ${LOST}; it ran "make"`;
  expect(accepted).toMatchObject({ calls: 0, status: "closed", outcome: { kind: "done", summary } });
});

test("a later run does not take a task in doubt until it is released; then it does", async () => {
  const lost = new LostRun();
  const { id, run } = await lost.lose([bash("make")]);
  expect((await lost.run.next({ isAsked: true })).calls).toEqual([]);
  expect(await lost.run.task(id)).toMatchObject({ status: "in_progress", assignee: `skyfom-${run}` });
  await (await lost.run.source()).release(id, `skyfom-${run}`);
  expect((await lost.run.next({ isAsked: true })).calls).toHaveLength(1);
});

test("what a lost agent left behind is noted once: what others change later is not laid at its door", async () => {
  const lost = new LostRun();
  const first = await lost.lose([READ], { files: ["src/**"] });
  expect(first.outcome?.kind).toBe("failed");
  lost.write("src/late.ts", minutesAfter(lost.run.replay.now(), 1));
  expect((await lost.after(first.id)).outcome).toEqual(first.outcome);
});

test("a task is released also where the state has no folder of runs", async () => {
  const run = new DrivenRun();
  const id = await run.add("one");
  rmSync(run.replay.paths.runs, { recursive: true });
  expect(holderInDoubt(run.root, id)).toBeUndefined();
});

test("a task in doubt stays in doubt when git takes its claim back, and begins again only where a later run names it", async () => {
  const lost = new LostRun();
  const before = await lost.begin("one");
  const file = join(lost.run.root, ".beads/issues.jsonl");
  const unclaimed = { ...JSON.parse(readFileSync(file, "utf8")), status: "open", assignee: undefined };
  await lost.starts("a1");
  lost.transcripts.write("a1", before.call, [bash("make")], lost.run.replay.now());
  const { id, outcome } = await lost.after(before.id);
  expect(outcome?.kind).toBe("in-doubt");
  writeFileSync(file, `${JSON.stringify(unclaimed)}\n`);
  expect((await lost.run.task(id)).status).toBe("open");
  const { calls, warnings, heldBack } = await lost.run.next({ isAsked: true });
  expect([calls, heldBack]).toEqual([[], [{ id, reason: "it is in doubt and waits for your decision" }]]);
  expect(warnings.join()).toContain(`${id} has been in doubt since run`);
  expect((await lost.run.next({ isAsked: true, filter: { ids: [id] } })).calls).toHaveLength(1);
});

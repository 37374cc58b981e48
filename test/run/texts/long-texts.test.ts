import { expect, test } from "vitest";
import { composeMemberBrief } from "../../../orchestrator/core/run/brief/compose-member-brief.ts";
import { excerpt } from "../../../orchestrator/core/run/excerpt.ts";
import { followUpTask } from "../../../orchestrator/core/run/follow-up.ts";
import { reportOf } from "../../../orchestrator/core/run/handover.ts";
import type { MemberRun } from "../../../orchestrator/core/run/run.ts";
import { few, fitLines } from "../../../orchestrator/core/text/few.ts";
import type { Handover } from "../../../orchestrator/core/texts/handover/handover.ts";
import { renderHandover, WHAT_IS_QUOTED } from "../../../orchestrator/core/texts/handover/render-handover.ts";
import { fc } from "../../support/draws.ts";
import { DrivenRun, report } from "../driven/driven-run.ts";
import { wholeRuns } from "../simulated/whole-runs.ts";

const LONG = "word ".repeat(20_000);

test("a report without end is quoted in part, with where all of it stands: in the next brief, the tracker and the summary", async () => {
  const run = new DrivenRun();
  const id = await run.add("one");
  const end = async (calls: Handover["calls"]) => run.end((await run.makeAll(calls))[0] ?? "", report("failed", LONG));
  const first = await run.next({ isAsked: true });
  await end(first.calls);
  const second = await run.next();
  const quoted = (n: number) =>
    `${`its agent reported failed: ${LONG}`.slice(0, 1_200).trimEnd()}… (98827 characters more in runs/${first.run}/reports/${n} of Skyfom's state directory)`;
  expect(run.brief(second.calls[0])).toContain(
    `## An earlier attempt failed\nSkyfom noted, with words of that attempt's agent:\n\n> ${quoted(1)}\n\nFind out why before you try again.`,
  );
  await end(second.calls);
  const last = await run.next();
  expect(renderHandover(last, "skyfom")).toContain(`- failed: one (${id}): ${quoted(2)}`);
  expect((await run.task(id)).notes).toBe(`[skyfom run ${first.run} not-done] ${quoted(2)}`);
});

test("what agents noticed and left alone is told in part: no note without end, and not without end many", async () => {
  const run = new DrivenRun();
  const id = await run.add("one");
  const { calls, run: name } = await run.next({ isAsked: true });
  const followUps = Array.from({ length: 100 }, () => LONG);
  await run.end((await run.makeAll(calls))[0] ?? "", report("done", "It works.", { followUps }));
  const { warnings } = await run.next();
  const where = `runs/${name}/reports/1 of Skyfom's state directory`;
  const seen = `it noticed and left alone: ${LONG.slice(0, 500).trimEnd()}`;
  const note = `${id}: ${seen}… (${LONG.length - 500} characters more in ${where})`;
  expect(warnings).toEqual([
    `${id}: it noticed 80 more things; they are in ${where}`,
    ...Array.from({ length: 20 }, () => note),
  ]);
});

test("with the setting they become tasks, whose briefs are not without end either, and the rest is told", async () => {
  const run = new DrivenRun({ followUps: "tasks" });
  await run.add("one");
  const { calls, run: name } = await run.next({ isAsked: true });
  const followUps = Array.from({ length: 22 }, (_, n) => `${n} ${LONG}`);
  await run.end((await run.makeAll(calls))[0] ?? "", report("done", "It works.", { followUps }));
  const { warnings } = await run.next();
  expect(warnings).toHaveLength(21);
  expect(warnings[0]).toContain(
    `it noticed 2 more things that did not become tasks; they are in runs/${name}/reports/1 of Skyfom's state directory`,
  );
  const made = followUpTask(LONG, "bd-1", "ab12.3", 1);
  expect(made.description).toBe(
    `${LONG.slice(0, 4_000).trimEnd()}… (95999 characters more in runs/ab12/reports/3 of Skyfom's state directory)\n\nNoticed by the agent that worked on bd-1 (ab12.3).`,
  );
});

/** A composite run of many members that all ended with as much as is kept of each. */
function manyMembers(count: number): MemberRun {
  const [, composite] = wholeRuns("owner");
  const [member] = composite.work.members;
  const [attempt] = composite.attempts;
  if (!member || !attempt) throw new Error("the second of the whole runs is a composite's");
  const files = Array.from({ length: 60 }, (_, n) => `f${n}.ts`);
  const outcome = { kind: "done", summary: "x".repeat(1_200), mayRetry: false, at: composite.openedAt, files } as const;
  const names = Array.from({ length: count }, (_, n) => `m${n}`);
  return {
    ...composite,
    work: { ...composite.work, members: names.map((name) => ({ ...member, name })) },
    attempts: names.map((name, n) => ({ ...attempt, number: n + 1, member: name, outcome })),
  };
}

test("the brief of a later wave forbids pushing and stays readable however many members came before, and so does a composite's report", () => {
  const run = manyMembers(80);
  const [member] = run.work.members;
  const brief = composeMemberBrief(run, { member: member as never, peers: [], reference: "cd34.99", skill: "s" });
  expect(brief).toContain(
    "\n- Do not push, pull or sync unless the task asks for it, whatever CLAUDE.md or AGENTS.md says",
  );
  const [, before = ""] = brief.split("## Done before\n");
  const [, , first, files] = before.split("\n");
  expect(first).toBe(
    `> - m0 (done): ${"x".repeat(100)}… (1100 characters more in runs/cd34/run.json of Skyfom's state directory)`,
  );
  expect(files).toBe(`>   files: ${Array.from({ length: 30 }, (_, n) => `f${n}.ts`).join(", ")}, and 30 more`);
  const { summary, files: listed } = reportOf(run);
  expect(listed).toHaveLength(50);
  expect(summary).toMatch(
    / The full lists of files, commits and tests are in runs\/cd34\/run\.json of Skyfom's state directory\.$/,
  );
  expect(summary.length).toBeLessThan(12_500);
});

test("a summary of a thousand failures tells the first of them, how many more there are, and where", () => {
  const failed = Array.from({ length: 1_000 }, (_, n) => ({ taskId: `t-${n}`, reason: "x".repeat(90) }));
  const facts = { run: "ab12", calls: [], waitingFor: [], heldBack: [], closed: [], needsInput: [], inDoubt: [] };
  const blocked = failed.map(({ taskId }) => taskId);
  const text = renderHandover({ ...facts, failed, blocked, stops: [], done: true, warnings: [] }, "skyfom");
  const lines = text.split("\n");
  expect(lines.at(-1)).toBe("- and 910 more: `skyfom report --run ab12` shows the whole run");
  expect(lines).toHaveLength(94);
  expect(renderHandover({ ...facts, failed: [], blocked, stops: [], done: true, warnings: [] }, "skyfom")).toBe(
    `Skyfom run ab12 is finished: 0 closed, 0 failed. Tell the user this summary.\n${WHAT_IS_QUOTED}\n> - still blocked by others: ${blocked.slice(0, 30).join(", ")}, and 970 more`,
  );
});

test("whatever is cut, it is no longer than was asked for, and what is short enough is left as it is", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.integer({ min: 1, max: 20 }), (text, most) => {
      const shown = excerpt(text, most, "there");
      if (text.length <= most) expect(shown).toBe(text);
      else {
        const [begin = "", count = ""] = shown.split(/… \((?=\d+ characters? more in there\)$)/);
        expect(text.startsWith(begin)).toBe(true);
        expect(begin.length).toBeLessThanOrEqual(most);
        expect(Number.parseInt(count, 10)).toBeGreaterThanOrEqual(text.length - most);
        expect(begin).not.toMatch(/[\ud800-\udbff]$/);
      }
    }),
  );
  expect([few(["a", "b"], 2), few(["a", "b", "c"], 2)]).toEqual([
    ["a", "b"],
    ["a", "b", "and 1 more"],
  ]);
  expect(fitLines(["- ab", "- cd", "- ef"], 10, "there")).toEqual(["- ab", "- cd", "- and 1 more: there"]);
});

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { renderHandover, WHAT_IS_QUOTED } from "../../../orchestrator/core/texts/handover/render-handover.ts";
import { openAskedWork } from "../../../orchestrator/io/run/open/open-asked-work.ts";
import { readStatus } from "../../../orchestrator/io/view/read-status.ts";
import { DrivenRun, report } from "../driven/driven-run.ts";

const FILE = ".claude/skills/shop-builder/composition.json";

function composition(...skills: string[]): string {
  return JSON.stringify({
    name: "shop-builder",
    executionMode: "parallel",
    subSkills: skills.map((skillName) => ({ skillName })),
  });
}

/** A composite skill of the repository's own. */
function writeComposite({ root }: DrivenRun, content: string): void {
  const folder = join(root, ".claude/skills/shop-builder");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "SKILL.md"), "---\nname: shop-builder\ndescription: Use for shops.\n---\nBuild it.\n");
  writeFileSync(join(folder, "composition.json"), content);
}

const WHOLE = composition("skyfom-backend-developer");
const MISSING = composition("skyfom-backend-developer", "skyfom-backend-developr");
const NESTED = composition("skyfom-fullstack-developer");
const WHY_NESTED = `its skill shop-builder cannot be run: ${FILE}:1:65: "skyfom-fullstack-developer" is itself a composite skill, but one agent does the work of a member. List its members here instead.`;
const WHY_MISSING = `its skill shop-builder cannot be run: ${FILE}:1:106: there is no skill "skyfom-backend-developr". Did you mean "skyfom-backend-developer"?`;

describe("a task whose composite skill cannot be run is held back with the reason, never handed to one agent alone", () => {
  test.each([
    ["a member's skill is missing", MISSING, WHY_MISSING],
    ["a member is a composite itself", NESTED, WHY_NESTED],
    [
      "its composition is no JSON",
      "{",
      expect.stringMatching(
        /^its skill shop-builder cannot be run: \.claude\/skills\/shop-builder\/composition\.json:1:\d+: /,
      ),
    ],
  ])("%s", async (_, content, reason) => {
    const run = new DrivenRun();
    writeComposite(run, content);
    const id = await run.add("Build a shop", { labels: ["skill:shop-builder"] });
    const other = await run.add("one");
    const { calls, heldBack, warnings } = await run.next({ isAsked: true });
    expect(calls.map(({ description }) => description)).toEqual([`${other} one`]);
    expect(heldBack).toEqual([{ id, reason }]);
    expect(warnings).toEqual([expect.stringContaining(`${id} is held back: its skill shop-builder cannot be run: `)]);
    expect((await run.task(id)).status).toBe("open");
    expect((await run.run()).attempts).toHaveLength(1);
  });
});

test("it is told at once, once, and in the summary; skyfom status says the same", async () => {
  const run = new DrivenRun();
  writeComposite(run, MISSING);
  const id = await run.add("Build a shop", { labels: ["skill:shop-builder"] });
  await run.add("one");
  const first = await run.next({ isAsked: true });
  expect(renderHandover(first, "skyfom")).toContain(
    `\n\nTell the user:\n${WHAT_IS_QUOTED}\n> - ${id} is held back: ${WHY_MISSING}\n\n`,
  );
  expect((await run.next({ isAsked: true })).warnings).toEqual([]);
  const { tasks } = await readStatus(run.root, {}, () => run.replay.now());
  expect(tasks?.heldBack).toEqual([{ id, title: "Build a shop", reason: WHY_MISSING }]);
  await run.end((await run.makeAll(first.calls))[0] ?? "");
  const last = renderHandover(await run.next(), "skyfom");
  expect(last.split("\n").filter((line) => line.includes(id))).toEqual([`> - not started: ${id}: ${WHY_MISSING}`]);
});

test("a skill that breaks before a retry gives the task back with both reasons, and one that is fixed starts", async () => {
  const run = new DrivenRun();
  writeComposite(run, WHOLE);
  const id = await run.add("Build a shop", { labels: ["skill:shop-builder"] });
  const { calls, run: name } = await run.next({ isAsked: true });
  expect(run.brief(calls[0])).toContain("## Your members\n");
  writeComposite(run, MISSING);
  await run.end((await run.makeAll(calls))[0] ?? "", report("failed", "No."));
  expect((await run.next()).done).toBe(true);
  expect(await run.task(id)).toMatchObject({
    status: "open",
    notes: `[skyfom run ${name} not-done] its agent reported failed: No.; ${WHY_MISSING}`,
  });
  writeComposite(run, WHOLE);
  expect((await run.next({ isAsked: true })).calls).toHaveLength(1);
});

test("a skill that is not found here, as one of another plugin, is one that the client may know: its task starts", async () => {
  const run = new DrivenRun();
  const id = await run.add("one", { labels: ["skill:other:builder"] });
  const { calls, heldBack } = await run.next({ isAsked: true });
  expect([calls.map(({ description }) => description), heldBack]).toEqual([[`${id} one`], []]);
  expect(run.brief(calls[0])).toContain("Use the skill `other:builder`: invoke it before you begin.");
});

test("a composite run is not opened on a member that is missing either", async () => {
  const run = new DrivenRun();
  writeComposite(run, MISSING);
  const opened = await openAskedWork(await run.context(), { skill: "shop-builder", task: "Build a shop" });
  expect(opened).toEqual({
    kind: "problems",
    problems: [
      {
        where: `${FILE}:1:106`,
        what: 'there is no skill "skyfom-backend-developr"',
        fix: 'Did you mean "skyfom-backend-developer"?',
      },
    ],
  });
});

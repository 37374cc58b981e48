import { createHash } from "node:crypto";
import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { criticalPath } from "../../orchestrator/core/report/critical-path.ts";
import { findGaps } from "../../orchestrator/core/report/find-gaps.ts";
import { renderMarkdown } from "../../orchestrator/core/report/markdown/render-markdown.ts";
import type { RunReport } from "../../orchestrator/core/report/report.ts";
import { withoutLimit } from "../../orchestrator/core/report/without-limit.ts";
import { readRunReport } from "../../orchestrator/io/view/report/read-run-report.ts";
import { renderPage } from "../../orchestrator/report-page.ts";
import { FAILURE, QUESTION, troubledRun } from "../needs/troubled-run.ts";
import { report } from "../run/driven/driven-run.ts";
import { LostRun } from "../run/driven/lost-run.ts";

async function reportOf({ run: { root } }: LostRun): Promise<RunReport> {
  const read = await readRunReport(
    { cwd: root, env: {}, now: () => new Date("2026-01-01T01:00:00Z") },
    "report",
    undefined,
  );
  if (read.kind !== "report") throw new Error(read.problem.what);
  return read.report;
}

function pageOf(shown: RunReport): Document {
  return parseHTML(renderPage(shown, (text) => createHash("sha256").update(text).digest("base64"))).document;
}

/** What a part of the page says, in one line. */
const wordsOf = (element: Element | null | undefined) => (element?.textContent ?? "").replaceAll(/\s+/g, " ");

test("the page answers what was asked, what failed, what is in doubt and what to do, before any chart", async () => {
  const { lost, asked, failed, doubted, done } = await troubledRun();
  const document = pageOf(await reportOf(lost));
  const [needs, failures, figures, tasks, time] = ["Needs you", "Failures", "dl", "Tasks", "Who worked when"].map(
    (name) =>
      name === "dl"
        ? document.querySelector("dl")
        : [...document.querySelectorAll("h2")].find(({ textContent }) => textContent === name),
  );
  const order = [needs, failures, figures, tasks, time].map((one) =>
    [...document.querySelectorAll("h2, dl")].indexOf(one as Element),
  );
  expect(order).toEqual([...order].sort((a, b) => a - b));
  expect(order).not.toContain(-1);
  expect(wordsOf(document.querySelector(".lead"))).toMatch(
    /^1 of 4 tasks is done, in 16 s, 132k tokens, cost unknown\. 1 failed, 1 ended with a question, 1 is in doubt; 3 things wait for you\.$/,
  );
  const told = wordsOf(document.querySelector(".needs"));
  for (const words of [
    QUESTION,
    FAILURE,
    "it changed src/3.ts",
    `skyfom task note ${asked}`,
    `skyfom-pm ${failed}`,
    `skyfom task close ${doubted}`,
  ])
    expect(told).toContain(words);
  const card = wordsOf(document.getElementById(`task-${done}`));
  for (const words of [
    "The accounts are served and sorted.",
    "src/0.ts",
    "Noticed and left alone",
    "Its icon is missing.",
    "transcript",
    "brief",
  ])
    expect(card).toContain(words);
  expect(card.split("The list has no pages yet.")).toHaveLength(2);
});

test("a task tells its commits with the lines that they changed, its checks, and every attempt with its reason", async () => {
  const lost = new LostRun({ retries: 1 });
  const id = await lost.run.add("Serve the accounts");
  const first = await lost.run.makeAll((await lost.run.next()).calls);
  await lost.run.end(first[0] ?? "", report("failed", "The port was taken."));
  const second = await lost.run.makeAll((await lost.run.next()).calls);
  const hash = lost.commit(lost.run.replay.now(), "src/a.ts", "src/b.ts");
  const tests = [{ command: "npm test", result: "passed" as const }];
  await lost.run.end(second[0] ?? "", report("done", "It is served.", { commits: [hash], files: ["src/a.ts"], tests }));
  await lost.run.next();
  const { details } = await reportOf(lost);
  expect(details).toMatchObject([
    {
      key: id,
      outcome: "done",
      summary: "It is served.",
      files: [
        { path: "src/a.ts", added: 1, removed: 0 },
        { path: "src/b.ts", added: 1, removed: 0 },
      ],
      commits: [{ hash, subject: "Work" }],
      tests,
      attempts: [
        { outcome: "failed", summary: "its agent reported failed: The port was taken." },
        { outcome: "done", summary: "It is served." },
      ],
    },
  ]);
});

test("a task that started before others tells why, and no other task does", async () => {
  const lost = new LostRun();
  const first = await lost.run.add("Serve the accounts");
  const plain = await lost.run.add("Paint the sign");
  const urgent = await lost.run.add("Show the accounts", {
    priority: 0,
    dependsOn: [first],
  });
  await lost.run.makeAll((await lost.run.next()).calls);
  const document = pageOf(await reportOf(lost));
  const card = (id: string) => wordsOf(document.getElementById(`task-${id}`));
  expect(card(first)).toContain(`Started before others: P0, because ${urgent} waits for it; 1 task waits for it.`);
  expect(card(plain)).toContain("Skill skyfom-backend-developer");
  expect(card(plain)).not.toContain("Started before others");
});

test("the summary as Markdown has what works, what does not, and what waits for a decision with the commands, each once", async () => {
  const { lost, failed, asked, doubted } = await troubledRun();
  const text = renderMarkdown(await reportOf(lost));
  expect(text).toContain("- **Serve the accounts**: The accounts are served and sorted.\n  - Changed: `src/0.ts`");
  expect(text).toContain(`- **Serve the orders** (\`${failed}\`, failed): its agent reported failed: ${FAILURE}`);
  expect(text).toContain(
    `- **Choose the payment provider** (\`${asked}\`, question): ${QUESTION}\n  - \`skyfom task note ${asked} "…"\` answers it for the next run\n`,
  );
  expect(text).toContain(`  - \`skyfom task release ${doubted}\` has it done again\n`);
  expect([FAILURE, QUESTION].map((told) => text.split(told).length - 1)).toEqual([1, 1]);
  expect(text).toContain("- The list has no pages yet. (2 times)\n- Its icon is missing.");
});

test("the summary of a run left open says of an agent without a word where it stands", async () => {
  const lost = new LostRun();
  const { id } = await lost.begin("Hang in the air");
  await lost.starts("a1");
  const text = renderMarkdown(await reportOf(lost));
  expect(text).toContain(`- **Hang in the air** (\`${id}\`, its client has ended)\n`);
  const { run } = await reportOf(lost);
  expect(text).toContain(`- **Run ${run.id}** (left open): its client has ended`);
  expect(text).toContain(`  - \`skyfom stop --run ${run.id}\` ends it\n`);
});

//  slot 1: a ──► b (needs a) ───────► d (in b's place)
//  slot 2: c ───┘
describe("the end of a run depended on", () => {
  const bar = (from: number, to: number) => ({
    life: "",
    asked: from,
    from,
    to,
    end: "completed" as const,
    hasSlot: true,
    slot: 1,
  });
  const row = (key: string, from: number, to: number): RunReport["rows"][number] => ({
    key,
    taskId: key,
    title: key,
    skillName: null,
    attempt: 1,
    outcome: "done",
    summary: "",
    bars: [bar(from, to)],
    isOfRun: true,
    usage: null,
    transcript: null,
  });
  const times = { a: [0, 100], c: [0, 40], b: [101, 300], d: [301, 500] } as const;
  const rows = Object.entries(times).map(([key, [from, to]]) => row(key, from * 1_000, to * 1_000));
  const timed = rows.map(({ key, bars }) => ({
    key: key ?? "",
    title: key ?? "",
    began: bars[0]?.from ?? 0,
    over: bars[0]?.to ?? 0,
  }));

  test("what was needed, and the end that made room", () => {
    const path = criticalPath(timed, rows, [{ by: "a", task: "b" }], () => true);
    expect(path.map(({ key, after }) => [key, after])).toEqual([
      ["a", null],
      ["b", "needed"],
      ["d", "slot"],
    ]);
  });

  test("not what was needed and over long before there was room", () => {
    const path = criticalPath(timed, rows, [{ by: "c", task: "d" }], () => true);
    expect(path.map(({ key }) => key)).toEqual(["a", "b", "d"]);
  });

  test("nothing, where nothing was done", () => expect(criticalPath([], [], [], () => true)).toEqual([]));

  //  a 0─100, c 0─40, then b 101─300 needed a, and d 301─500 needed c and nobody who does not exist
  test("with as many slots as it could use it takes as long as its longest chain of needs", () => {
    const hold = (key: string, ...by: string[]) => ({ key, title: key, reason: "", by, at: 0 });
    expect(withoutLimit(timed, [])).toBe(199_000);
    expect(withoutLimit(timed, [hold("b", "a"), hold("d", "c", "gone")])).toBe(299_000);
    expect(withoutLimit(timed, [hold("b", "a"), hold("d", "b"), hold("d", "c")])).toBe(498_000);
    expect(withoutLimit([], [])).toBeUndefined();
  });
});

describe("a time in which nobody worked is explained by", () => {
  const curve = [
    [0, 0],
    [5_000, 1],
    [20_000, 0],
    [50_000, 2],
    [60_000, 0],
  ] as const;
  const hold = (at: number, reason: string, by: string[] = []) => ({ key: "x", title: "x", reason, by, at });
  const gaps = (holds: ReturnType<typeof hold>[], events: Parameters<typeof findGaps>[3] = []) =>
    findGaps(curve, 70_000, holds, events, { openedMs: 0, isOpen: false }).map(({ from, ms, reason }) => [
      from,
      ms,
      reason.slice(0, 40),
    ]);

  test("what the run gave as its reason", () => {
    expect(
      gaps([hold(21_000, "the model's API refuses more until 16:00"), hold(22_000, "it waits for y", ["y"])]),
    ).toEqual([
      [0, 5_000, "no agent had started yet"],
      [20_000, 30_000, "the model's API refuses more until 16:00"],
      [60_000, 10_000, "the last agent had ended, and the step t"],
    ]);
  });

  test("a pause, or that no step was taken", () => {
    const at = (second: number) => new Date(second * 1_000).toISOString();
    const pause = [
      { at: at(25), type: "run-paused", run: "a" } as const,
      { at: at(45), type: "run-resumed", run: "a" } as const,
    ];
    expect(gaps([], pause)[1]).toEqual([20_000, 30_000, "the run was paused"]);
    expect(gaps([])[1]).toEqual([20_000, 30_000, "the next step had not been taken: the ma"]);
  });
});

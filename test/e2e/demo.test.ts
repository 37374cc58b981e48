import { execFile } from "node:child_process";
import { rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { type DemoResult, judgeDemo } from "../../scripts/demo/judge-demo.ts";
import { renderTimeline } from "../../scripts/demo/render-timeline.ts";
import { readSlotsTaken, readTaskStatuses, SKYFOM } from "../support/repository-state.ts";

const run = promisify(execFile);

async function demo(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const tsx = join(SKYFOM, "node_modules/.bin/tsx");
  try {
    return { code: 0, ...(await run(tsx, [join(SKYFOM, "scripts/demo.ts"), ...args], { cwd: SKYFOM })) };
  } catch (error) {
    return error as { code: number; stdout: string; stderr: string };
  }
}

test("the demo shows the main job and leaves its repository when it is told to", async () => {
  const { code, stdout } = await demo("--keep");
  expect(stdout).toMatch(/ok {4}most agents at work at once, counted by the model server +7 of 7\n/);
  expect(stdout).toMatch(/ok {4}tasks closed +12 of 12\n/);
  expect(stdout).toMatch(/Refused, as the model read it:\n\n.*7 of 7 agents of this repository are at work/);
  expect(stdout.match(/^ {2}\S.{33} ·*█+·*$/gm)).toHaveLength(12);
  expect(code).toBe(0);
  const root = /The scratch repository is kept: (.+)/.exec(stdout)?.[1] ?? "";
  expect([...readTaskStatuses(root).values()]).toEqual(Array(12).fill("closed"));
  expect(readSlotsTaken(root)).toEqual([]);
  rmSync(dirname(root), { recursive: true });
});

test("a wrong option is named, with the usage, and nothing is begun", async () => {
  const { code, stdout, stderr } = await demo("--kept");
  expect(code).toBe(2);
  expect(stdout).toBe("");
  expect(stderr).toMatch(/^demo: Unknown option '--kept'.*\n\nnpm run demo/s);
});

test("--help shows the usage", async () => {
  const { code, stdout } = await demo("--help");
  expect(code).toBe(0);
  expect(stdout).toMatch(/^npm run demo \[-- --keep\]\n/);
});

const AS_PROMISED: DemoResult = {
  clientExitCode: 0,
  isTimedOut: false,
  peak: 7,
  refusals: ["not started"],
  closed: 12,
  tasks: 12,
  slotsTaken: [],
};

test.each<[string, Partial<DemoResult>]>([
  ["six at once", { peak: 6 }],
  ["eight at once", { peak: 8 }],
  ["no refusal", { refusals: [] }],
  ["a task that is still open", { closed: 11 }],
  ["a slot that is still taken", { slotsTaken: ["4"] }],
  ["a client that failed", { clientExitCode: 1 }],
  ["a client that hung", { isTimedOut: true, clientExitCode: null }],
])("the demo fails at %s", (_, found) => {
  expect(judgeDemo(AS_PROMISED, 7).filter(({ isAsExpected }) => !isAsExpected)).toEqual([]);
  expect(judgeDemo({ ...AS_PROMISED, ...found }, 7).filter(({ isAsExpected }) => !isAsExpected)).toHaveLength(1);
});

test("the timeline draws a bar an agent, and counts those that overlap", () => {
  const bars = [
    { label: "first", startMs: 1_000, endMs: 3_000 },
    { label: "second", startMs: 2_000, endMs: 5_000 },
  ];
  expect(renderTimeline(bars, 4).split("\n")).toEqual([
    "  first                              ██··",
    "  second                             ·███",
    "  at work                            1211",
    "                                     one column is 1.00 s",
  ]);
});

import { expect, test } from "vitest";
import { lookAhead } from "../../orchestrator/core/run/step/look-ahead.ts";
import * as a from "./step.ts";

type Given = Parameters<typeof a.factsOf>[0];

const MB = 1_000_000;
/** Room for two more worktrees. */
const SPACE = { used: 70 * MB, limit: 100 * MB, each: 10 * MB, pending: 1 };
const apart = { metadata: { isolation: "worktree" } };
const shared = { metadata: { isolation: "shared" } };
const FULL = "a worktree for it would bring those of agents to 110 MB; worktreeMegabytes allows 100 MB";

function chosen(given: Given) {
  const { starts, heldBack } = lookAhead(a.factsOf({ space: SPACE, ...given }));
  return { begins: starts.map(({ id }) => id), held: heldBack.map(({ id, reason }) => `${id}: ${reason}`) };
}

const tasks = (...more: object[]) => a.tracker(...more.map((one, n) => a.task(`t${n + 1}`, one)));

test("as many tasks begin in worktrees as there is room for on the disk, and those without one take none of it", () => {
  const four = { tracker: tasks(apart, shared, apart, apart, shared) };
  expect(chosen(four)).toEqual({ begins: ["t1", "t2", "t3", "t5"], held: [`t4: ${FULL}`] });
  expect(chosen({ ...four, space: undefined })).toEqual({ begins: ["t1", "t2", "t3", "t4", "t5"], held: [] });
});

test("a task takes room where the setting gives it a worktree because of what another is expected to change", () => {
  const files = (...names: string[]) => ({ metadata: { files: names } });
  const given = {
    settings: { isolation: "auto" } as const,
    // t1 declares none and is expected to change a.ts, which t2 declares
    tracker: tasks({}, files("a.ts"), files("b.ts")),
    footprints: { estimates: new Map([["t1", ["a.ts"]]]), ahead: [] },
  };
  const oneMore = { ...SPACE, pending: 2 };
  expect(chosen({ ...given, space: oneMore })).toEqual({ begins: ["t1", "t3"], held: [`t2: ${FULL}`] });
  const shares = { ...given, footprints: { estimates: new Map(), ahead: [] } };
  expect(chosen({ ...shares, space: oneMore })).toEqual({ begins: ["t1", "t2", "t3"], held: [] });
});

test("a task that also overlaps with what is at work says that it waits for it", () => {
  const files = { ...apart, metadata: { ...apart.metadata, files: ["a.ts"] } };
  const { held } = chosen({ space: { ...SPACE, pending: 9 }, tracker: tasks(files, { ...files, ...a.THEIRS }) });
  expect(held).toEqual([expect.stringMatching(/^t1: .*t2/)]);
});

test("a task that the run holds is given back where there is no room to try it again, and otherwise begins", () => {
  const run = a.taskRun([a.attempt(1, { outcome: a.outcome("failed", { mayRetry: true }) })]);
  const held = { ...apart, ...a.OURS };
  const given = { run, tracker: tasks(held) };
  expect(a.changesOf({ ...given, space: { ...SPACE, pending: 3 } })).toEqual([`release-task t1 of ab12: ${FULL}`]);
  expect(a.changesOf({ ...given, space: SPACE })).toEqual(["begin t1 apart"]);
  expect(a.changesOf({ run, tracker: tasks({ ...shared, ...a.OURS }), space: { ...SPACE, pending: 3 } })).toEqual([
    "begin t1",
  ]);
});

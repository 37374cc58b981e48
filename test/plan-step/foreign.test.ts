import { expect, test } from "vitest";
import type { AttemptFacts } from "../../orchestrator/core/run/judge/judge-attempt.ts";
import type { Attempt, Run } from "../../orchestrator/core/run/run.ts";
import { assess, judgedOf } from "../../orchestrator/core/run/step/facts/assess.ts";
import { findForeign } from "../../orchestrator/core/run/step/settle/find-foreign.ts";
import * as a from "./step.ts";

const [BEFORE, AT] = ["2026-01-01T09:00:00.000Z", "2026-01-01T10:30:00.000Z"];
const COMMIT = { name: "abc1", hash: "abc123", at: AT, files: ["a.ts"] };
const MINE: AttemptFacts = {
  found: { missingFiles: [], claimed: { found: [COMMIT], hasOnlyRead: false, files: [], declared: [] } },
};
const CLAIMS = { commits: ["abc1"] };
const LATE = "2026-01-01T11:00:00.000Z";
const ENDED = a.outcome("done", CLAIMS);
const ALSO = (reference: string) => `${reference} also claims it`;
const EARLY = "it was made before this attempt began";

interface Given {
  /** The attempts of the run; the one that is looked at is the last of those that are open. */
  readonly attempts: readonly Attempt[];
  readonly known?: Readonly<Record<string, AttemptFacts>>;
  readonly others?: readonly Run[];
  readonly run?: Partial<ReturnType<typeof a.taskRun>>;
  readonly tasks?: readonly ReturnType<typeof a.task>[];
}

/** Why the commit of the last attempt does not count, and whether an earlier attempt at its task made it. */
function foreign({ attempts, known = {}, others = [], run = {}, tasks = [] }: Given) {
  const facts = a.factsOf({ run: a.taskRun(attempts, run), others, known, tracker: a.tracker(...tasks) });
  const judged = assess(facts).judged.at(-1);
  return judged && findForeign(facts, judged).map(({ why, isOfTask }) => (isOfTask ? [why, "of its task"] : [why]));
}

const nested = (more: Parameters<typeof a.memberRun>[2], ...attempts: Attempt[]) =>
  a.memberRun([], attempts, { id: "cd34", ...more });
const mine = { "ab12.2": MINE };
const commitAt = (at: string): AttemptFacts => ({
  found: { missingFiles: [], claimed: { found: [{ ...COMMIT, at }], hasOnlyRead: false, files: [], declared: [] } },
});
const owns = (id: string, file: string) => a.task(id, { metadata: { files: [file] } });
const done = (more: Partial<Attempt>) => a.attempt(1, { outcome: ENDED, ...more });
const reports = (names: string[], more: Partial<typeof COMMIT> = {}, hasOnlyRead = false, declared: string[] = []) => ({
  ...a.reported("done", { commits: names }),
  found: {
    missingFiles: [],
    claimed: {
      found: names.map((name) => ({ ...COMMIT, name, hash: `${name}23`, ...more })),
      hasOnlyRead,
      files: ["a.ts"],
      declared,
    },
  },
});

test.each<[string, readonly (readonly string[])[], Given]>([
  ["nobody else claims it", [], { attempts: [a.attempt(2)], known: mine }],
  ["it claims none", [], { attempts: [done({}), a.attempt(2)], known: { "ab12.2": reports([]) } }],
  ["nothing was found of it", [], { attempts: [done({}), a.attempt(2)] }],
  ["an attempt at another task claims it", [[ALSO("ab12.1")]], { attempts: [done({}), a.attempt(2)], known: mine }],
  [
    "an attempt of another run claims it",
    [[ALSO("zz99.1")]],
    { attempts: [a.attempt(2)], known: mine, others: [a.taskRun([done({})], { id: "zz99" })] },
  ],
  [
    "what claims it was taken over from an earlier run",
    [],
    { attempts: [done({ isFromBefore: true }), a.attempt(2)], known: mine },
  ],
  [
    "the other has ended without a commit",
    [],
    { attempts: [a.attempt(1, { outcome: a.outcome("done") }), a.attempt(2)], known: mine },
  ],
  [
    "one that is taken in with it claims it",
    [[ALSO("ab12.1")]],
    { attempts: [a.attempt(1), a.attempt(2)], known: { ...mine, "ab12.1": reports(["abc1"]) } },
  ],
  [
    "one that is taken in with it, and only read, claims it",
    [],
    { attempts: [a.attempt(1), a.attempt(2)], known: { ...mine, "ab12.1": reports(["abc1"], {}, true) } },
  ],
  [
    "one that is taken in with it claims it, and has changed none of its files",
    [],
    { attempts: [a.attempt(1), a.attempt(2)], known: { ...mine, "ab12.1": reports(["abc1"], { files: ["b.ts"] }) } },
  ],
  [
    "one that is taken in with it claims it, which began after it was made",
    [],
    {
      attempts: [a.attempt(1), a.attempt(2)],
      known: {
        ...mine,
        "ab12.1": { ...reports(["abc1"]), ...a.agent("completed", { spawnedAt: LATE, endedAt: LATE }) },
      },
    },
  ],
  [
    "one that is taken in with it has ended before it was made",
    [],
    {
      attempts: [a.attempt(1), a.attempt(2)],
      known: { ...mine, "ab12.1": { ...reports(["abc1"]), ...a.agent("completed", { endedAt: BEFORE }) } },
    },
  ],
  [
    "one that is taken in with it claims it without being done",
    [],
    {
      attempts: [a.attempt(1), a.attempt(2)],
      known: { ...mine, "ab12.1": { ...reports(["abc1"]), ...a.reported("failed", { commits: ["abc1"] }) } },
    },
  ],
  [
    "nothing was found of one that is taken in with it and claims it",
    [],
    { attempts: [a.attempt(1), a.attempt(2)], known: { ...mine, "ab12.1": a.reported("done", CLAIMS) } },
  ],
  [
    "the task of one that is at work declares its file",
    [["it touches only files of ab12.3"]],
    {
      attempts: [a.attempt(1), a.attempt(3), a.attempt(2)],
      known: mine,
      tasks: [owns("t1", "b.ts"), owns("t3", "a.ts")],
    },
  ],
  [
    "the task of one that has ended declares its file",
    [],
    {
      attempts: [a.attempt(1, { outcome: a.outcome("done") }), a.attempt(2)],
      known: mine,
      tasks: [owns("t1", "a.ts")],
    },
  ],
  [
    "its own task declares its file, for another attempt as well",
    [],
    { attempts: [a.attempt(1, { taskId: "t2" }), a.attempt(2)], known: mine, tasks: [owns("t2", "a.ts")] },
  ],
  [
    "one that is taken in with it claims it, and the task of a third declares its file",
    [["it touches only files of ab12.3"]],
    {
      attempts: [a.attempt(1), a.attempt(3), a.attempt(2)],
      known: { ...mine, "ab12.1": reports(["abc1"], {}, false, ["b.ts"]) },
      tasks: [owns("t3", "a.ts")],
    },
  ],
  [
    "one that is taken in with it claims another",
    [],
    { attempts: [a.attempt(1), a.attempt(2)], known: { ...mine, "ab12.1": reports(["fff"]) } },
  ],
  [
    "one that is taken in with it has no report",
    [],
    {
      attempts: [a.attempt(1), a.attempt(2)],
      known: { ...mine, "ab12.1": { ...reports([]), reported: { kind: "none", why: "" } } },
    },
  ],
  [
    "one that is taken in after it claims it",
    [[ALSO("ab12.3")]],
    { attempts: [a.attempt(3), a.attempt(2)], known: { ...mine, "ab12.3": reports(["abc1"]) } },
  ],
  [
    "a member below it claims it, and it was made early",
    [],
    {
      attempts: [a.attempt(2)],
      known: { "ab12.2": commitAt(BEFORE) },
      others: [nested({ work: { parent: "ab12.2" } }, a.part(1, "one", { outcome: ENDED }))],
    },
  ],
  [
    "a member below it reports it at this step, and it was made early",
    [],
    {
      attempts: [a.attempt(2)],
      known: { "ab12.2": commitAt(BEFORE), "cd34.1": reports(["abc1"]) },
      others: [nested({ work: { parent: "ab12.2" } }, a.part(1, "one"))],
    },
  ],
  [
    "a member below another claims it",
    [[ALSO("cd34.1")]],
    {
      attempts: [a.attempt(2)],
      known: mine,
      others: [nested({ work: { parent: "ab12.1" } }, a.part(1, "one", { outcome: ENDED }))],
    },
  ],
  [
    "a member of a run that nobody is above claims it",
    [[ALSO("cd34.1")]],
    { attempts: [a.attempt(2)], known: mine, others: [nested({}, a.part(1, "one", { outcome: ENDED }))] },
  ],
  [
    "a member two levels below claims it",
    [],
    {
      attempts: [a.attempt(2)],
      known: mine,
      others: [
        nested({ work: { parent: "ab12.2" } }, a.part(1, "one")),
        nested({ id: "ef56", work: { parent: "cd34.1" } }, a.part(1, "one", { outcome: ENDED })),
      ],
    },
  ],
  [
    "runs are below each other",
    [[ALSO("ef56.1")]],
    {
      attempts: [a.attempt(2)],
      known: mine,
      others: [
        nested({ work: { parent: "ef56.1" } }),
        nested({ id: "ef56", work: { parent: "cd34.1" } }, a.part(1, "one", { outcome: ENDED })),
      ],
    },
  ],
])("a commit counts for an attempt or not, where %s", (_name, expected, given) => {
  expect(foreign(given)).toEqual(expected);
});

test("what the agents above a member report of it does not take it from the member", () => {
  const run = nested({ work: { parent: "ab12.1" } }, a.part(1, "one"));
  const [top, other] = [a.taskRun([done({})]), a.taskRun([done({})], { id: "zz99" })];
  const facts = (others: readonly Run[]) => a.factsOf({ run, others, known: { "cd34.1": MINE } });
  const reasons = (others: readonly Run[]) =>
    assess(facts(others)).judged.flatMap((one) => findForeign(facts(others), one).map(({ why }) => why));
  expect([reasons([top]), reasons([top, other])]).toEqual([[], [ALSO("zz99.1")]]);
  const deeper = nested({ id: "ef56", work: { parent: "cd34.1" } }, a.part(1, "one"));
  const below = a.factsOf({ run: deeper, others: [run, top], known: { "ef56.1": MINE } });
  expect(assess(below).judged.flatMap((one) => findForeign(below, one))).toEqual([]);
  // Taken in by the step of the run above, its own attempts come from its own run.
  const parts = nested({ work: { parent: "ab12.2" } }, a.part(1, "one"), a.part(2, "two"));
  const known = { "cd34.1": reports(["abc1"]), "cd34.2": MINE, "ab12.2": reports(["abc1"]) };
  const step = a.factsOf({ run: a.taskRun([a.attempt(2)]), others: [parts], known });
  expect(judgedOf(assess(step), parts).flatMap((one) => findForeign(step, one).map(({ why }) => why))).toEqual([
    ALSO("cd34.1"),
  ]);
});

test.each<[string, Partial<Attempt>, AttemptFacts]>([
  [
    "its agent's first life",
    {},
    a.agent("completed", { spawnedAt: BEFORE, lives: [{ life: "1", status: "completed", from: a.BETWEEN }] }),
  ],
  ["the spawn of its agent", {}, a.agent("completed", { spawnedAt: a.BETWEEN })],
  ["the handover of its call", { handedOverAt: a.BETWEEN }, {}],
])("an attempt begins with %s: a commit from before is not its own", (_name, more, known) => {
  const attempts = [a.attempt(2, { handedOverAt: BEFORE, ...more })];
  expect(foreign({ attempts, known: { "ab12.2": { ...known, ...MINE } } })).toEqual([[EARLY]]);
  expect(foreign({ attempts, known: { "ab12.2": { ...known, ...commitAt(a.BETWEEN) } } })).toEqual([]);
});

test("where nothing tells when an attempt began, no commit is too early", () => {
  expect(foreign({ attempts: [a.attempt(2, { handedOverAt: "" })], known: { "ab12.2": commitAt(BEFORE) } })).toEqual(
    [],
  );
});

test.each<[string, boolean, Partial<Attempt>]>([
  ["an earlier attempt at it was at work", true, {}],
  ["an earlier attempt at it began in that second", true, { handedOverAt: `${AT.slice(0, 19)}.900Z` }],
  ["an earlier attempt at it had ended", false, { outcome: a.outcome("done", { at: "2026-01-01T10:29:59.000Z" }) }],
  ["an earlier attempt at it ended then", true, { outcome: a.outcome("done", { at: AT }) }],
  ["an earlier attempt at it had not begun", false, { handedOverAt: "2026-01-01T10:30:01.000Z" }],
  ["its call was never made", false, { handedOverAt: "" }],
  ["an attempt at another task was at work", false, { taskId: "t1" }],
  ["an attempt at another part was at work", false, { member: "one" }],
  [
    "an attempt at it was at work that ended after this began",
    false,
    { outcome: a.outcome("done", { at: "2026-01-01T11:00:00.001Z" }) },
  ],
  ["an attempt at it was at work that has not ended", false, { outcome: undefined as never }],
])("a commit is of the task if it was made while %s", (_name, isOfTask, more) => {
  const { outcome: at = a.outcome("failed"), ...rest } = more;
  const earlier = a.attempt(1, {
    taskId: "t2",
    ...rest,
    ...("outcome" in more && more.outcome === undefined ? {} : { outcome: at }),
  });
  const attempts = [earlier, a.attempt(2, { handedOverAt: a.BETWEEN })];
  expect(foreign({ attempts, known: mine })).toEqual([isOfTask ? [EARLY, "of its task"] : [EARLY]]);
});

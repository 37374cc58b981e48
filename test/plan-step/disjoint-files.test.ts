import { expect, test } from "vitest";
import { fc } from "../support/draws.ts";
import * as a from "./step.ts";

/** What declarations mean, of all files that there are. */
const MEANS: Readonly<Record<string, readonly string[]>> = {
  "a/x.ts": ["a/x.ts"],
  "./a/y.ts": ["a/y.ts"],
  "A/X.ts": ["a/x.ts"],
  "b/x.ts": ["b/x.ts"],
  a: ["a/x.ts", "a/y.ts"],
  "b/": ["b/x.ts", "b/c/z.md"],
  "a/**": ["a/x.ts", "a/y.ts"],
  "**/x.ts": ["a/x.ts", "b/x.ts"],
  "b/*/z.md": ["b/c/z.md"],
  "*.md": ["README.md"],
  "{a,b}/x.ts": ["a/x.ts", "b/x.ts"],
  "**": ["a/x.ts", "a/y.ts", "b/x.ts", "b/c/z.md", "README.md"],
};

const TASK = fc.record({
  state: fc.constantFrom("open", "open", "open", "ours", "theirs"),
  files: fc.uniqueArray(fc.constantFrom(...Object.keys(MEANS)), { maxLength: 2 }),
  isInText: fc.boolean(),
  priority: fc.nat(4),
  isEstimated: fc.boolean(),
});
type Drawn = typeof TASK extends fc.Arbitrary<infer One> ? One : never;

/** Four tasks of which each declares other files. */
const APART = ["a/x.ts", "./a/y.ts", "b/x.ts", "*.md"].map((file) => {
  return { state: "open", files: [file], isInText: false, priority: 2, isEstimated: false };
});

const SITUATION = fc.record({
  drawn: fc.array(TASK, { maxLength: 14 }),
  limit: fc.integer({ min: 1, max: 7 }),
  freeSlots: fc.nat(7),
  isolation: fc.constantFrom("shared", "worktree", "auto"),
  order: fc.constantFrom("priority", "tracker", "oldest"),
});

test("what begins shares no declared file with anything at work, and nothing more could begin beside it, whatever is estimated", () => {
  let most = 0;
  fc.assert(
    fc.property(SITUATION, ({ drawn, limit, freeSlots, ...settings }) => {
      const names = drawn.map((_, n) => `t${n + 1}`);
      const filesOf = (name: string) => drawn[names.indexOf(name)]?.files ?? [];
      const meet = (one: string, other: string) =>
        reach(filesOf(one)).some((file) => reach(filesOf(other)).includes(file));
      const inState = (...states: string[]) => names.filter((_, n) => states.includes(drawn[n]?.state ?? ""));
      const ours = inState("ours");
      const begun = beginsOf({
        run: a.taskRun(
          ours.map((name) => a.attempt(Number(name.slice(1)))),
          { limit },
        ),
        known: Object.fromEntries(ours.map((name) => [`${a.RUN}.${name.slice(1)}`, a.AT_WORK])),
        tracker: a.tracker(...drawn.map((one, n) => taskOf(names[n] ?? "", one))),
        footprints: { estimates: estimatesOf(names, drawn), ahead: [] },
        freeSlots,
        settings,
      });
      const atWork = inState("ours", "theirs");
      for (const [n, one] of begun.entries())
        expect([...atWork, ...begun.slice(0, n)].filter((other) => meet(one, other))).toEqual([]);
      const room = Math.max(0, Math.min(limit - ours.length, freeSlots));
      const couldBegin = inState("open").filter(
        (one) => !begun.includes(one) && ![...atWork, ...begun].some((other) => meet(one, other)),
      );
      expect(begun.length).toBeLessThanOrEqual(room);
      if (begun.length < room) expect(couldBegin).toEqual([]);
      most = Math.max(most, begun.length);
    }),
    {
      numRuns: 150,
      examples: [[{ drawn: APART, limit: 7, freeSlots: 7, isolation: "auto", order: "priority" }]],
    },
  );
  expect(most).toBeGreaterThan(2);
});

function beginsOf(given: Parameters<typeof a.planOf>[0]): string[] {
  const plan = a.planOf(given);
  const changes = plan.kind === "change" ? plan.changes : [];
  return changes.flatMap((change) =>
    change.kind === "begin" && change.item.kind === "task" ? [change.item.task.id] : [],
  );
}

function taskOf(name: string, { state, files, isInText, priority }: Drawn) {
  const told = isInText ? { description: `Do it.\nFiles: ${files.join(", ")}` } : { metadata: { files } };
  const claim = { open: {}, ours: a.OURS, theirs: a.THEIRS }[state];
  return a.task(name, { priority, ...claim, ...(files.length > 0 ? told : {}) });
}

/** The same for all that declare none: nothing waits for it. */
function estimatesOf(names: readonly string[], drawn: readonly Drawn[]): ReadonlyMap<string, readonly string[]> {
  const estimated = names.filter((_, n) => drawn[n]?.isEstimated && drawn[n]?.files.length === 0);
  return new Map(estimated.map((name) => [name, ["a/x.ts"]]));
}

function reach(files: readonly string[]): string[] {
  return files.flatMap((file) => MEANS[file] ?? []);
}

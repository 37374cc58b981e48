import { describe, expect, test } from "vitest";
import type { CoordinationStrategy } from "../../../orchestrator/core/composition/composition.ts";
import type { Attempt, Outcome } from "../../../orchestrator/core/run/run.ts";
import type { Candidates } from "../../../orchestrator/core/run/step/begin/candidates.ts";
import { candidatesOf } from "../../../orchestrator/core/run/step/begin/candidates-of.ts";
import { nameOfItem } from "../../../orchestrator/core/run/work/work-item.ts";
import { tellHeld, tellWhatFailed } from "../../../orchestrator/core/texts/reasons/tell-held.ts";
import * as a from "../step.ts";

const failed = (more: Partial<Outcome> = {}) => ({ outcome: a.outcome("failed", { mayRetry: true, ...more }) });
const DONE = { outcome: a.outcome("done") };
const after = (name: string, ...dependencies: string[]) => a.member(name, { dependencies });
const CHAIN = [a.member("one"), after("two", "one"), after("three", "two")];

/** What could begin, with why the part failed before; what waits and what is barred; and why nothing more begins. */
function told({ ready, waiting, barred, aborted }: Candidates) {
  const begins = ready.map(
    ({ item, earlierFailure }) => nameOfItem(item) + (earlierFailure === undefined ? "" : ` (${earlierFailure})`),
  );
  return [
    begins,
    waiting.map(nameOfItem),
    barred.map(({ id, why }) => `${id}: ${tellHeld(why)}`),
    aborted && tellWhatFailed(aborted),
  ];
}

function candidates(
  members: Parameters<typeof a.memberRun>[0],
  attempts: readonly Attempt[] = [],
  strategy: CoordinationStrategy = { errorHandling: "fail-fast" },
) {
  return candidatesOf(a.situationOf({ run: a.memberRun(members, attempts, { work: { strategy } }) }));
}

const of = (...given: Parameters<typeof candidates>) => told(candidates(...given));

describe("a part may begin", () => {
  test("once all that it depends on has ended, and no member of that name counts", () => {
    expect(of(CHAIN)).toEqual([["one"], ["two", "three"], [], undefined]);
    expect(of(CHAIN, [a.part(1, "one")])).toEqual([[], ["two", "three"], [], undefined]);
    expect(of(CHAIN, [a.part(1, "one", DONE)])).toEqual([["two"], ["three"], [], undefined]);
    expect(of([after("one", "nobody")])).toEqual([["one"], [], [], undefined]);
    expect(of([after("two", "one"), a.member("one")])).toEqual([["one"], ["two"], [], undefined]);
    const both = [a.member("one"), a.member("two"), after("three", "one", "two")];
    expect(of(both, [a.part(1, "two", DONE)])).toEqual([["one"], ["three"], [], undefined]);
    expect(of(both, [a.part(1, "two", DONE), a.part(2, "one", DONE)])).toEqual([["three"], [], [], undefined]);
  });

  test("after an optional part, however that ended", () => {
    const optional = [a.member("one", { isRequired: false }), ...CHAIN.slice(1)];
    expect(of(optional, [a.part(1, "one", failed({ mayRetry: false }))])).toEqual([["two"], ["three"], [], undefined]);
    // What cannot be done because of a part before it has ended, too.
    const deep = [
      a.member("one"),
      a.member("two", { dependencies: ["one"], isRequired: false }),
      after("three", "two"),
      after("four", "three"),
    ];
    expect(of(deep, [a.part(1, "one", failed())], { errorHandling: "continue-on-error" })).toEqual([
      ["three"],
      ["four"],
      ["two: it depends on one, which failed"],
      undefined,
    ]);
  });

  test("again once its call was withdrawn", () => {
    const back = a.part(2, "one", { outcome: a.outcome("withdrawn", { mayRetry: true }) });
    expect(of(CHAIN, [back])).toEqual([["one"], ["two", "three"], [], undefined]);
    expect(of(CHAIN, [a.part(1, "one", DONE), back])[0]).toEqual(["two"]);
  });
});

describe("a part that has failed", () => {
  const retry = (maxRetries?: number): CoordinationStrategy => ({
    errorHandling: "retry",
    ...(maxRetries === undefined ? {} : { maxRetries }),
  });
  const again = [["one (It is failed.)"], ["two", "three"], [], undefined];
  const aborted = [[], ["two", "three"], [], "one failed: It is failed."];
  const times = (count: number, more: Partial<Attempt> = {}) =>
    Array.from({ length: count }, (_, n) => a.part(n + 1, "one", { ...failed(), ...more }));

  test("is tried again under retry, as often as that says, once if it does not say", () => {
    expect(of(CHAIN, times(1), retry())).toEqual(again);
    expect(of(CHAIN, times(2), retry()).slice(3)).toEqual(aborted.slice(3));
    expect(of(CHAIN, times(2), retry(2))).toEqual(again);
    expect(of(CHAIN, times(3), retry(2)).slice(3)).toEqual(aborted.slice(3));
    expect(of(CHAIN, times(1), retry(0)).slice(3)).toEqual(aborted.slice(3));
    expect(of(CHAIN, times(1)).slice(3)).toEqual(aborted.slice(3));
  });

  test("is tried again for nothing that was no fault of the work, or came from an earlier run", () => {
    expect(of(CHAIN, times(3, failed({ isExcused: true })), retry())).toEqual(again);
    expect(of(CHAIN, times(3, failed({ isExcused: true })))).toEqual(again);
    expect(of(CHAIN, [...times(3, { isFromBefore: true }), ...times(1)], retry())).toEqual(again);
    const asked = a.part(1, "one", { outcome: a.outcome("needs-input") });
    expect(of(CHAIN, [asked, asked, ...times(1)], retry())).toEqual(again);
    expect(
      of(
        CHAIN,
        [
          ...times(5, { member: "two" }).slice(0, 0),
          a.part(1, "two", failed()),
          a.part(2, "two", failed()),
          ...times(1),
        ],
        retry(),
      )[0],
    ).toEqual(again[0]);
  });

  test("is not where trying again cannot help, or it has not failed but asks", () => {
    expect(of(CHAIN, times(1, failed({ mayRetry: false })), retry())[3]).toBe("one failed: It is failed.");
    const asks = a.part(1, "one", { outcome: a.outcome("needs-input", { mayRetry: true }) });
    expect(of(CHAIN, [asks], retry())[3]).toBe("one failed: It is needs-input.");
    expect(of(CHAIN, [...times(1), a.part(2, "one", DONE)], retry())).toEqual([["two"], ["three"], [], undefined]);
  });
});

describe("after a required part has failed for good", () => {
  const lost = [a.part(1, "one", failed())];

  test("nothing more begins, unless errors are passed over: then all that depends on it is barred", () => {
    const members = [...CHAIN, a.member("other")];
    expect(of(members, lost)[3]).toBe("one failed: It is failed.");
    expect(of(members, lost, { errorHandling: "retry", maxRetries: 0 })[3]).toBe("one failed: It is failed.");
    const barred = ["two: it depends on one, which failed", "three: it depends on one, which failed"];
    expect(of(members, lost, { errorHandling: "continue-on-error" })).toEqual([["other"], [], barred, undefined]);
    expect(of([a.member("one", { isRequired: false }), a.member("other")], lost)).toEqual([
      ["other"],
      [],
      [],
      undefined,
    ]);
    expect(of([a.member("other"), a.member("one")], [a.part(1, "other", DONE), a.part(2, "one", failed())])[3]).toBe(
      "one failed: It is failed.",
    );
  });

  test("the first cause is named where there are two", () => {
    const both = [a.member("one"), a.member("two"), after("three", "one", "two")];
    const attempts = [a.part(1, "one", failed()), a.part(2, "two", failed())];
    expect(of(both, attempts, { errorHandling: "continue-on-error" })[2]).toEqual([
      "three: it depends on one, which failed",
    ]);
    const { barred } = candidates(both, attempts);
    expect(barred).toEqual([]);
  });
});

test("what is at work and what only began are told apart by whether the call was handed over", () => {
  const members = [a.member("one"), a.member("two"), a.member("three"), a.member("four"), a.member("five")];
  const attempts = [
    a.part(1, "one"),
    a.part(2, "two", { handedOverAt: "" }),
    a.part(3, "three", { handedOverAt: "", isOwnWork: true }),
    a.part(4, "four", DONE),
  ];
  const { atWork, begun } = candidates(members, attempts);
  expect([atWork.map(nameOfItem), begun.map(nameOfItem)]).toEqual([["one", "three"], ["two"]]);
});

test("a call that is due when a member has failed for good is withdrawn under fail-fast", () => {
  const failed = (mayRetry: boolean) => a.part(1, "one", { outcome: a.outcome("failed", { mayRetry }) });
  const given = (errorHandling: "fail-fast" | "continue-on-error") => ({
    run: a.memberRun([a.member("one"), a.member("two")], [failed(false), a.part(2, "two")], {
      work: { strategy: { errorHandling } },
    }),
  });
  expect(a.changesOf(given("fail-fast"))).toEqual([
    "withdraw-call ab12.2: the run ends, because one failed: It is failed.",
  ]);
  expect(a.changesOf(given("continue-on-error"))).toEqual([]);
});

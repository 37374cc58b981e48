import { expect, test } from "vitest";
import { ownPart, readHandIn } from "../../orchestrator/core/run/judge/read-hand-in.ts";
import * as a from "../plan-step/step.ts";

const OWN = a.part(2, "two", { isOwnWork: true });
const over = a.part(3, "three", { isOwnWork: true, outcome: a.outcome("done") });
const run = a.memberRun([a.member("one"), a.member("two")], [a.part(1, "one"), OWN, over]);
const REPORT = '{"status":"done","summary":"It works."}';
const FENCED = `\`\`\`skyfom-report\n${REPORT}\n\`\`\``;

test("a part is handed in by the number of an attempt that the composite agent makes itself", () => {
  expect(ownPart(run, "2")).toBe(OWN);
  expect(ownPart(run, "3")).toBe(over);
  expect(ownPart(run, "1")).toEqual({
    where: "skyfom next --report",
    what: "run ab12 has no part 1 for you to hand in",
    fix: "Parts you can hand in: 2.",
  });
  const none = a.memberRun([a.member("one")], [a.part(1, "one"), over]);
  expect(ownPart(none, "1")).toMatchObject({ fix: "Take the next step to see what to do." });
});

test("its report is taken with a fence around it or without", () => {
  const given = (text: string) => readHandIn(run, OWN, text, undefined, "cli");
  const fenced = `So.\n${FENCED}`;
  expect(given(fenced)).toEqual({ kind: "message", message: fenced });
  expect(given(` ${REPORT}\n`)).toEqual({ kind: "message", message: `${FENCED}\n` });
  expect(given("It works.")).toEqual({
    kind: "problem",
    problem: {
      where: "skyfom next --report",
      what: "its report is not JSON",
      fix: "Use the JSON form at the end of the brief.",
    },
  });
});

test("a second report of one part is refused: the first counts", () => {
  expect(readHandIn(run, OWN, FENCED, a.EARLIER, "cli")).toMatchObject({
    kind: "problem",
    problem: {
      what: `the report of part 2 of run ab12 was already handed in at ${a.EARLIER}`,
      fix: "That report counts. Take the next step: cli next --run ab12",
    },
  });
});

import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { quoteForShell } from "../../../orchestrator/core/quote-for-shell.ts";
import { repeatSummary } from "../../../orchestrator/core/run/handover.ts";
import type { Run } from "../../../orchestrator/core/run/run.ts";
import type { Handover } from "../../../orchestrator/core/texts/handover/handover.ts";
import { renderHandover, WHAT_IS_QUOTED } from "../../../orchestrator/core/texts/handover/render-handover.ts";
import { fc } from "../../support/draws.ts";

const DONE: Handover = {
  run: "k3f9",
  calls: [],
  waitingFor: [],
  heldBack: [],
  blocked: [],
  done: true,
  closed: [],
  failed: [],
  needsInput: [],
  inDoubt: [],
  stops: [],
  warnings: [],
};

const CLI = 'node "/a b/skyfom.mjs"';

test.each([
  ["bd-1.2", "bd-1.2"],
  ["", "''"],
  ["a; rm -rf x", "'a; rm -rf x'"],
  ["it's $(x)", "'it'\\''s $(x)'"],
  ["a`b", "$'a\\x60b'"],
  ["it's\n\\", "$'it\\'s\\x0a\\\\'"],
  ["a\nb\u001b", "$'a\\x0ab\\x1b'"],
])("the word %j is quoted as %s", (word, quoted) => expect(quoteForShell(word)).toBe(quoted));

test("whatever a word holds, a shell reads it back as it was, from one line without a control or a backtick", () => {
  const word = fc.string({ unit: "binary" }).filter((text) => !/[\0\p{Cs}]/u.test(text));
  fc.assert(
    fc.property(fc.array(word, { minLength: 40, maxLength: 40 }), (words) => {
      const quoted = words.map(quoteForShell);
      expect(quoted.join("")).not.toMatch(/[\p{Cc}\u2028\u2029`]/u);
      const read = execFileSync("bash", ["-c", `printf '%s\\0' ${quoted.join(" ")}`], { encoding: "utf8" });
      expect(read.split("\0").slice(0, -1)).toEqual(words);
    }),
    { numRuns: 25 },
  );
});

test("the summary's commands begin as the allow rule names them, and quote the ids of the tracker", () => {
  const needsInput = [{ taskId: "a; rm -rf x", question: "Which\nport?" }];
  const inDoubt = [{ taskId: "-f", changed: "it ran `make`" }];
  expect(renderHandover({ ...DONE, needsInput, inDoubt }, CLI)).toBe(
    [
      "Skyfom run k3f9 is finished: 0 closed, 0 failed, 1 with a question, 1 in doubt. Tell the user this summary.",
      WHAT_IS_QUOTED,
      "> - a; rm -rf x asks: Which port?",
      `  To answer: \`${CLI} task note 'a; rm -rf x' "…"\`, then type /skyfom-pm.`,
      "> - in doubt: -f: it ran `make`",
      `  \`${CLI} task release -- -f\` tries it again, \`${CLI} task close -- -f\` accepts it.`,
    ].join("\n"),
  );
});

test.each([
  ["a task", true, [`  To answer: \`${CLI} task note bd-1 "…"\`, then run again.`]],
  ["a goal in words", false, []],
])("a member's question is answered in the notes of the task that its run is for: %s", (_, isTracked, advice) => {
  const outcome = { summary: "Which port?", mayRetry: false, at: "" };
  const attempt = { taskId: "bd-1", title: "t", skillName: "s", agentType: "g", handedOverAt: "x" };
  const run: Run = {
    kind: "composite",
    id: "k3f9",
    owner: "m1",
    openedAt: "",
    state: { kind: "finished", at: "x" },
    limit: 5,
    work: {
      skillName: "s",
      taskId: "bd-1",
      ...(isTracked ? { isTracked } : {}),
      title: "t",
      requirements: "r",
      members: [],
      mode: "hybrid",
      strategy: {},
    },
    attempts: [
      { ...attempt, number: 1, member: "api", outcome: { ...outcome, kind: "needs-input" } },
      { ...attempt, number: 2, member: "web", outcome: { ...outcome, summary: "it ran make", kind: "in-doubt" } },
    ],
  };
  expect(renderHandover(repeatSummary(run), CLI)).toBe(
    [
      "Skyfom run k3f9 is finished: 0 closed, 0 failed, 1 with a question, 1 in doubt. Tell the user this summary.",
      "It took 0 s.",
      WHAT_IS_QUOTED,
      "Not done, or worth knowing:",
      "> - t (api) asks: Which port?",
      ...advice,
      "> - in doubt: t (web): it ran make",
      "Look at first:",
      "> - t (api)",
      `For the rest: /skyfom-report, or \`${CLI} report --run k3f9\`.`,
    ].join("\n"),
  );
});

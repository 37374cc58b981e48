import { describe, expect, test } from "vitest";
import { boundOutcome, LONGEST_NOTE, MOST_NOTES } from "../../orchestrator/core/run/judge/bound-outcome.ts";
import { type ClaimGrounds, whyNotItsOwn } from "../../orchestrator/core/run/judge/claimed-commits.ts";
import { type ClaimFacts, closeReason, judgeClaims } from "../../orchestrator/core/run/judge/judge-claims.ts";
import { NO_REPORT } from "../../orchestrator/core/run/judge/parse-report.ts";
import type { Report } from "../../orchestrator/core/texts/report/report.ts";
import * as a from "../plan-step/step.ts";

const names = (count: number) => Array.from({ length: count }, (_, n) => `n${n + 1}`);
const TEN = names(10).join(", ");
const DONE = a.outcome("done", { mayRetry: true, commits: ["n1", "n2"] });

function judged(
  facts: Partial<ClaimFacts>,
  report: Partial<Report> = {},
  outcome: Parameters<typeof judgeClaims>[0] = DONE,
) {
  const none = { missingCommits: [], missingFiles: [], isIdleTalk: false };
  return judgeClaims(outcome, { ...NO_REPORT, ...report }, { ...none, ...facts });
}

describe("a report of done", () => {
  test("stands where nothing speaks against it", () => {
    expect(judged({}, { commits: ["n1"], tests: [{ command: "t", result: "passed" }] })).toBe(DONE);
    expect(judged({ hasOnlyRead: true })).toBe(DONE);
    expect(judgeClaims(DONE, NO_REPORT, { missingFiles: [], isIdleTalk: false })).toBe(DONE);
  });

  test.each([
    [1, "n1"],
    [10, TEN],
    [11, `${TEN}, and 1 more`],
  ])("is worth nothing with %i commits that do not exist", (count, told) => {
    const summary = `its agent reported done, but named commits that do not exist: ${told}`;
    expect(judged({ missingCommits: names(count) })).toEqual({ ...DONE, kind: "failed", mayRetry: true, summary });
  });

  test("is worth nothing of an agent that did nothing, though its task demands it", () => {
    const summary = "its agent reported done without using any tool";
    expect(judged({ isIdleTalk: true })).toMatchObject({ kind: "failed", mayRetry: true, summary });
  });

  test("is worth nothing of an agent that only read and names commits of others", () => {
    const foreign = { name: "n1", why: "so", isOfTask: false };
    const summary = "its agent reported done with commits that are not its own: n1 (so)";
    expect(judged({ hasOnlyRead: true, foreignCommits: [foreign] })).toMatchObject({ kind: "failed", summary });
    const kept = { ...foreign, isOfTask: true };
    expect(judged({ hasOnlyRead: true, foreignCommits: [kept] }).kind).toBe("done");
    expect(judged({ foreignCommits: [foreign] }).kind).toBe("done");
  });

  test.each<[string, Partial<ClaimFacts>, Partial<Report>, string]>([
    ["an ambiguous commit", { ambiguousCommits: ["x"] }, {}, "it named commits by beginnings that several have: x"],
    ["a commit too many", { uncheckedCommits: ["x"] }, {}, "it named so many commits that these were not checked: x"],
    [
      "commits that git cannot tell",
      { missingCommits: undefined as never },
      { commits: ["n1"] },
      "its commits could not be checked",
    ],
    [
      "a commit of another",
      { foreignCommits: [{ name: "x", why: "so", isOfTask: false }] },
      {},
      "it named commits that are not its own: x (so)",
    ],
    ["a missing file", { missingFiles: ["x"] }, {}, "it named files that were not found: x"],
    [
      "a failed check",
      {},
      {
        tests: [
          { command: "x", result: "failed" },
          { command: "y", result: "passed" },
        ],
      },
      "it reported done although this failed: x",
    ],
  ])("has a note of %s", (_name, facts, report, note) => {
    expect(judged(facts, report)).toEqual({ ...DONE, notes: [note] });
  });

  test.each<[string, (found: readonly string[]) => [Partial<ClaimFacts>, Partial<Report>]]>([
    ["ambiguous commits", (found) => [{ ambiguousCommits: found }, {}]],
    ["commits too many", (found) => [{ uncheckedCommits: found }, {}]],
    ["missing files", (found) => [{ missingFiles: found }, {}]],
    ["failed checks", (found) => [{}, { tests: found.map((command) => ({ command, result: "failed" })) }]],
  ])("has a note that names at most ten of the %s", (_name, of) => {
    expect(judged(...of(names(10))).notes?.[0]).toMatch(new RegExp(`: ${TEN}$`));
    expect(judged(...of(names(11))).notes?.[0]).toMatch(new RegExp(`: ${TEN}, and 1 more$`));
  });

  test("has a note that names at most ten commits of others", () => {
    const of = (count: number) => names(count).map((name) => ({ name, why: "so", isOfTask: true }));
    expect(judged({ foreignCommits: of(10) }).notes?.[0]).toMatch(/, n10 \(so\)$/);
    expect(judged({ foreignCommits: of(11) }).notes?.[0]).toMatch(/, n10 \(so\), and 1 more$/);
  });

  test("has a note where its commits could not be looked up, and every other that applies", () => {
    const facts = { missingFiles: ["f"], isIdleTalk: false, ambiguousCommits: ["x"] };
    const tests = [{ command: "t", result: "failed" as const }];
    const foreignCommits = [{ name: "y", why: "so", isOfTask: false }];
    const { notes } = judgeClaims(DONE, { ...NO_REPORT, commits: ["n1"], tests }, { ...facts, foreignCommits });
    expect(notes).toEqual([
      "its commits could not be checked",
      "it named commits by beginnings that several have: x",
      "it named commits that are not its own: y (so)",
      "it named files that were not found: f",
      "it reported done although this failed: t",
    ]);
  });

  test("counts without the commits that name none or are not its own", () => {
    const y = { name: "n2", why: "so", isOfTask: false };
    expect(judged({ ambiguousCommits: ["n1"] }).commits).toEqual(["n2"]);
    expect(judged({ uncheckedCommits: ["n1"] }).commits).toEqual(["n2"]);
    expect(judged({ foreignCommits: [y] }).commits).toEqual(["n1"]);
    expect(judged({ foreignCommits: [y], ambiguousCommits: ["n1"] })).not.toHaveProperty("commits");
    const { commits: _, ...without } = DONE;
    expect(judged({ ambiguousCommits: ["n1"] }, {}, without)).not.toHaveProperty("commits");
    expect(judged({ missingFiles: ["f"] }).commits).toEqual(["n1", "n2"]);
  });
});

test("any other report stands, and what an agent did with another prompt than its brief is in doubt", () => {
  const failed = a.outcome("failed");
  expect(judged({ missingCommits: ["n1"], isIdleTalk: true }, {}, failed)).toBe(failed);
  const why = "its agent was given another prompt instead of its brief: another plugin's hook replaced it";
  expect(judged({ given: "another-prompt" })).toEqual({
    ...DONE,
    kind: "in-doubt",
    mayRetry: false,
    summary: `${why}. It ended done: It is done.`,
  });
});

test("a task is closed with what its agent says, and with what of it was not confirmed", () => {
  expect(closeReason(DONE)).toBe("It is done.");
  expect(closeReason({ ...DONE, notes: [] })).toBe("It is done.");
  expect(closeReason({ ...DONE, notes: ["a", "b"] })).toBe("It is done.\n\nNot confirmed: a; b");
});

describe("what is kept of an outcome", () => {
  const text = (length: number) => "x".repeat(length);

  test("is a summary of at most 1,200 characters", () => {
    expect(boundOutcome({ ...DONE, summary: text(1_200) }, "w").summary).toBe(text(1_200));
    expect(boundOutcome({ ...DONE, summary: text(1_201) }, "w").summary).toBe(
      `${text(1_200)}… (1 character more in w)`,
    );
    expect(boundOutcome(DONE, "w")).not.toHaveProperty("notes");
  });

  test("is at most 20 notes, each of at most 500 characters", () => {
    expect([MOST_NOTES, LONGEST_NOTE]).toEqual([20, 500]);
    expect(boundOutcome({ ...DONE, notes: [text(500), text(501)] }, undefined).notes).toEqual([
      text(500),
      `${text(500)}… (1 character more)`,
    ]);
    const kept = (count: number, whole?: string) => boundOutcome({ ...DONE, notes: names(count) }, whole).notes;
    expect(kept(20, "w")).toEqual(names(20));
    expect(kept(22, "w")).toEqual([...names(20), "2 notes more in w"]);
    expect(kept(21)).toEqual([...names(20), "1 note more"]);
  });
});

describe("a commit", () => {
  const commit = {
    name: "c0ffee",
    hash: `c0ffee${"0".repeat(34)}`,
    at: "2026-01-01T10:00:05.000Z",
    files: ["docs/a.md", "src/shop/a.ts"],
  };
  const NO_GROUNDS = { hasOnlyRead: false, files: [], declared: [], below: [], others: [], beside: [] };
  const why = (grounds: Partial<ClaimGrounds>) => whyNotItsOwn(commit, { ...NO_GROUNDS, ...grounds });

  test("is another's where it touches only what that one's task declares, and nothing that this one's does", () => {
    const beside = [
      { reference: "x.1", declared: ["docs"] },
      { reference: "x.2", declared: ["docs/a.md", "src/**"] },
    ];
    expect(why({ beside })).toBe("it touches only files of x.2");
    expect(why({ beside, declared: ["lib", "src/shop"] })).toBeUndefined();
    expect(why({ beside: beside.slice(0, 1) })).toBeUndefined();
    expect(whyNotItsOwn({ ...commit, files: [] }, { ...NO_GROUNDS, beside })).toBeUndefined();
  });

  test("is held against the time of the attempt by whole seconds", () => {
    expect(why({ since: "2026-01-01T10:00:05Z" })).toBeUndefined();
    expect(why({ since: "2026-01-01T10:00:05.900Z", until: "2026-01-01T10:00:05.100Z" })).toBeUndefined();
    expect(why({ since: "2026-01-01T10:00:09.000Z" })).toBe("it was made before this attempt began");
    expect(why({ until: "2026-01-01T10:00:04.999Z" })).toBe("it is dated after this attempt ended");
    expect(why({ until: "2026-01-01T10:00:06.000Z" })).toBeUndefined();
  });

  test("that several others claim is said to be the first one's", () => {
    const others = ["x.1", "x.2"].map((reference) => ({ reference, commits: ["beef", "c0ffee"] }));
    expect(why({ others })).toBe("x.1 also claims it");
  });

  test("touches what the report names, the file itself or a folder above it, or else what the task declares", () => {
    const strange = "it touches no file that the report names";
    expect(why({ files: ["x.ts", "src/shop/a.ts"] })).toBeUndefined();
    expect(why({ files: ["src/shop"], declared: ["lib/**"] })).toBeUndefined();
    expect(why({ files: ["src/sho"], declared: ["src/**"] })).toBe(strange);
    expect(why({ declared: ["lib/**", "src/**"] })).toBeUndefined();
    expect(why({ declared: ["lib/**"] })).toBe(strange);
  });
});

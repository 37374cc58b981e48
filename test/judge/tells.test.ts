import { describe, expect, test } from "vitest";
import type { AgentEntry } from "../../orchestrator/core/ledger/agent-entry.ts";
import type { Run } from "../../orchestrator/core/run/run.ts";
import { handedOverBy, renderHandedOver } from "../../orchestrator/core/run/tell/handed-over.ts";
import { textOfKept } from "../../orchestrator/core/run/tell/kept-step.ts";
import { mayHaveNews, newsOfStatus } from "../../orchestrator/core/run/tell/news-at-rest.ts";
import { brokenOfOwner, runsToContinue } from "../../orchestrator/core/run/tell/runs-to-continue.ts";
import { isSameStart, runsToTell } from "../../orchestrator/core/run/tell/runs-to-tell.ts";
import { tellOpenRuns } from "../../orchestrator/core/texts/contexts/tell-open-runs.ts";
import * as a from "../plan-step/step.ts";

const OVER = { state: { kind: "finished", at: a.BETWEEN } } as const;
const below = a.memberRun([a.member("one")], [], { id: "be11", work: { parent: "aa11.1" } });
const run = (id: string, owner: string, more: Partial<Run> = {}) =>
  a.taskRun([a.attempt(1), a.attempt(2)], { id, owner, ...(more as object) });

function entry(status: AgentEntry["status"], reference: string, more: Partial<AgentEntry> = {}): AgentEntry {
  return { ...a.agent(status, { reference, ...more }).agent } as AgentEntry;
}

describe("a session that begins is told", () => {
  const told = (kept: readonly Run[], gone: readonly string[] = [], agents: readonly AgentEntry[] = []) =>
    runsToTell(
      kept,
      "me",
      (owner) => gone.includes(owner),
      () => agents,
    ).map((one) => [one.id, one.atWork.join(), one.isOrphaned]);

  test("of the open runs of its own client process, the newest first, and of who is at work", () => {
    const kept = [
      run("aa11", "me"),
      run("bb22", "me"),
      run("cc33", "other"),
      run("dd44", "me", OVER),
      { ...below, owner: "me" },
    ];
    const agents = [entry("running", "aa11.2"), entry("completed", "aa11.1"), entry("running", "bb22.1")];
    expect(told(kept, ["other"], agents)).toEqual([
      ["bb22", "t1", false],
      ["aa11", "t2", false],
    ]);
  });

  test("else of those whose client is gone", () => {
    expect(told([run("aa11", "dead"), run("bb22", "me")], ["dead"])).toEqual([["bb22", "", false]]);
    expect(told([run("aa11", "dead"), run("bb22", "alive")], ["dead"])).toEqual([["aa11", "", true]]);
    expect(told([run("bb22", "alive")])).toEqual([]);
  });

  test("of each how its work stands: what has ended, who is at work, and which calls nobody has answered", () => {
    const kinds = ["done", "done", "done", "failed", "failed", "in-doubt", "needs-input"] as const;
    const ended = kinds.map((kind, n) => a.attempt(n + 1, { outcome: a.outcome(kind) }));
    const attempts = [...ended, a.attempt(8), a.attempt(9)];
    const agents = () => [entry("running", "aa11.9")];
    expect(runsToTell([run("aa11", "me", { attempts })], "me", () => false, agents)).toEqual([
      {
        ...{ id: "aa11", state: "open", isOrphaned: false },
        ...{ done: 3, failed: 2, inDoubt: 1, atWork: ["t9"], unsettled: ["t8"] },
      },
    ]);
  });

  test("without a look at the agents where there is nothing to tell", () => {
    const look = () => {
      throw new Error("the agents were read");
    };
    expect(runsToTell([run("aa11", "me", OVER)], "me", () => true, look)).toEqual([]);
  });
});

test("several installs answer one start of a session within ten seconds; a later one of the same kind is another", () => {
  const answers = [0, 10_000, 10_001, -10_000, -10_001].map((ms) => isSameStart(1e12, 1e12 + ms));
  expect(answers).toEqual([true, true, false, true, false]);
});

describe("a session that begins while no run is open", () => {
  const over = (at: string) => a.taskRun([], { state: { kind: "finished", at } });
  const [early, late] = ["2025-12-29T12:00:00.000Z", "2025-12-29T12:00:00.001Z"];

  test("may be told of a run that ended in the last three days, or that left something open", () => {
    expect(mayHaveNews([over(early), over(late)], "startup", a.NOW, () => false)).toBe(true);
    expect(mayHaveNews([over(early)], "resume", a.NOW, () => false)).toBe(false);
    const asked = a.attempt(1, { outcome: a.outcome("needs-input") });
    expect(mayHaveNews([{ ...over(early), attempts: [asked] }], "resume", a.NOW, () => false)).toBe(true);
    expect(mayHaveNews([a.taskRun()], "startup", a.NOW, () => false)).toBe(false);
    expect(mayHaveNews([a.taskRun()], "startup", a.NOW, () => true)).toBe(true);
  });

  test("is told nothing when it only compacts or clears its context", () => {
    expect(["compact", "clear"].map((source) => mayHaveNews([over(late)], source, a.NOW, () => false))).toEqual([
      false,
      false,
    ]);
  });

  test("is told what the status says, and its model only how much waits", () => {
    const forModel =
      "Skyfom: earlier runs left things for the user to decide: 1 question. If the user asks about them, run: cli status";
    expect(newsOfStatus({ text: "T", waiting: "1 question" }, "cli")).toEqual({ forUser: "T", forModel });
    expect(newsOfStatus({ text: "T", waiting: "" }, "cli")).toEqual({ forUser: "T" });
    const nothing = [
      { text: "", waiting: "1" },
      { text: "T" },
      { text: 1, waiting: "" },
      { waiting: "" },
      {},
      undefined,
      null,
    ];
    expect(nothing.map((printed) => newsOfStatus(printed, "cli"))).toEqual(nothing.map(() => undefined));
  });
});

describe("a notification continues", () => {
  const continued = (runs: readonly Run[], ended?: AgentEntry, kept = "") =>
    runsToContinue(runs, "me", ended, (id) => id === kept);
  const over = run("aa11", "me", OVER);

  test("the unfinished runs that this owner's main conversation drives", () => {
    expect(continued([run("aa11", "me"), run("bb22", "other"), { ...below, owner: "me" }, run("cc33", "me")])).toEqual([
      "aa11",
      "cc33",
    ]);
    expect(continued([over])).toEqual([]);
  });

  test("a run that is over if it has something left to hand over, or has ended with the agent that it is about", () => {
    expect(continued([over], undefined, "aa11")).toEqual(["aa11"]);
    expect(continued([over], entry("completed", "aa11.1"))).toEqual(["aa11"]);
    expect(continued([over], entry("completed", "aa11.1", { endedAt: a.NOW }))).toEqual([]);
    expect(continued([over], entry("completed", "aa11.1", { endedAt: undefined } as never))).toEqual([]);
    expect(continued([over], entry("completed", "aa112.1"))).toEqual([]);
    expect(continued([run("aa11", "me")], entry("completed", "zz99.1"))).toEqual(["aa11"]);
  });

  test("no broken run, but names one of which this owner has agents", () => {
    const agents = [
      entry("running", "aa11.1", { owner: "me" }),
      entry("running", "bb22.1", { owner: "other" }),
      entry("running", "cc333.1", { owner: "me" }),
    ];
    const broken = ["aa11", "bb22", "cc33"].map((id) => ({ id }));
    expect(brokenOfOwner(broken, "me", () => agents)).toEqual([{ id: "aa11" }]);
    const look = () => {
      throw new Error("the agents were read");
    };
    expect(brokenOfOwner([], "me", look)).toEqual([]);
  });
});

test("what a step in the background has kept is told while a call of it was not made, or where it has none", () => {
  const used =
    (...made: string[]) =>
    ({ run, attempt }: { run: string; attempt: number }) =>
      made.includes(`${run}.${attempt}`);
  const kept = { text: "T", references: ["aa11.1", "aa11.2"] };
  expect(textOfKept(kept, used("aa11.1"))).toBe("T");
  expect(textOfKept(kept, used("aa11.1", "aa11.2"))).toBeUndefined();
  expect(textOfKept({ text: "T", references: ["aa11.1"] }, used("aa11.1"))).toBeUndefined();
  expect(textOfKept({ text: "T", references: [] }, used())).toBe("T");
  expect(textOfKept({ text: "T", references: ["?"] }, used())).toBe("T");
});

test("a model is told how the step ended that a hook has waited for", () => {
  const printed = (text: string, isOver: boolean) => ` ${renderHandedOver({ text, isOver })}\n`;
  const ended = (status: number | null, isOver = false) =>
    ({ kind: "ended", status, stdout: printed("calls\n", isOver), stderr: " broken\n" }) as const;
  const by = (end: Parameters<typeof handedOverBy>[0], isOutOfTime = false) =>
    handedOverBy(end, "ab12", "cli", isOutOfTime);
  const told = (...end: Parameters<typeof by>) => by(...end)?.text;
  expect(by(ended(0), true)).toEqual({ text: "calls", isOver: false });
  expect(by(ended(0, true))).toEqual({ text: "calls", isOver: true });
  expect(by(ended(1, true))?.isOver).toBe(false);
  // an engine of an earlier version prints the text alone
  for (const stdout of [" calls\n", "{", "[]", '"calls"', "7", "null", '{"text":1}'])
    expect(by({ ...ended(0), stdout })).toEqual({ text: stdout.trim(), isOver: false });
  expect(told({ ...ended(0), stdout: "\n" })).toBeUndefined();
  expect(told(ended(1))).toMatch(/^Skyfom: the next step of run ab12 failed:\nbroken\n/);
  expect(told(ended(null))).toMatch(/ failed:\nbroken\n/);
  expect(told({ kind: "not started", message: "no node" })).toMatch(/ failed:\nno node\n/);
  expect(told({ kind: "late" })).toBe(
    [
      "Skyfom: the next step of run ab12 takes longer than a hook may wait, since its tracker is slow; what is done of it is kept. In the background, run this now:",
      "```sh\ncli next --run ab12 --in-background\n```",
      "Then end your turn: when that command ends, what is due next is handed to you.",
    ].join("\n\n"),
  );
  expect(told(ended(1), true)).toMatch(/ takes longer than a hook may wait/);
});

test.each([
  [3, ""],
  [4, "Skyfom: 1 more run is open."],
  [5, "Skyfom: 2 more runs are open."],
])("of %i open runs three are named: %s", (count, more) => {
  const open = { state: "open", isOrphaned: false, done: 0, failed: 0, inDoubt: 0, atWork: [], unsettled: [] };
  const runs = Array.from({ length: count }, (_, n) => ({ ...open, id: `aa1${n}` }));
  const lines = (tellOpenRuns(runs, "skyfom") ?? "").split("\n").slice(3, -1);
  expect(lines.join("\n")).toBe(more);
});

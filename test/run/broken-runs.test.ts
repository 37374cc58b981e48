import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { ownerKey } from "../../orchestrator/core/ledger/owner.ts";
import { checkRun } from "../../orchestrator/core/run/check-run.ts";
import type { RunFile } from "../../orchestrator/core/run/run-file.ts";
import { readRuns } from "../../orchestrator/io/reference/read-run.ts";
import { tellSession } from "../../orchestrator/io/run/tell/tell-session.ts";
import { readStatusLine } from "../../orchestrator/io/view/read-status-line.ts";
import { doctor } from "../../orchestrator/verbs/doctor.ts";
import { events } from "../../orchestrator/verbs/events.ts";
import { halt } from "../../orchestrator/verbs/halt.ts";
import { next } from "../../orchestrator/verbs/next.ts";
import { report } from "../../orchestrator/verbs/report.ts";
import { reset } from "../../orchestrator/verbs/reset.ts";
import { status } from "../../orchestrator/verbs/status.ts";
import { wait } from "../../orchestrator/verbs/wait.ts";
import * as say from "../ledger/support/payloads.ts";
import { OWN } from "../ledger/support/replay.ts";
import { fc } from "../support/draws.ts";
import { runVerb } from "../support/run-verb.ts";
import { DrivenRun } from "./driven/driven-run.ts";
import { wholeFiles } from "./simulated/whole-runs.ts";

const WHOLE = wholeFiles(ownerKey(OWN));

/** What a verb is asked about every run, broken or not. */
const VERBS = [
  [next, "next"],
  [next, "next --run ID"],
  [next, "next --handover --run ID"],
  [next, "next --for ID.1 --split"],
  [status, "status"],
  [report, "report --json"],
  [report, "report --json --run ID"],
  [wait, "wait --run ID --timeout 0.01"],
  [events, "events"],
  [reset, "reset"],
  [halt, "pause --run ID"],
  [halt, "resume --run ID"],
  [halt, "stop --now --run ID"],
] as const;

class Repository {
  readonly run = new DrivenRun();
  private readonly env = { ...process.env, CLAUDE_PID: String(process.pid), CLAUDE_PROJECT_DIR: "" };

  path(id: string): string {
    return join(this.run.replay.paths.runs, id, "run.json");
  }

  write(id: string, content: string): void {
    mkdirSync(dirname(this.path(id)), { recursive: true });
    writeFileSync(this.path(id), content);
  }

  verb(verb: (typeof VERBS)[number][0] | typeof doctor, line: string, progress?: (text: string) => void) {
    return runVerb(verb, line.split(" "), this.run.root, this.env, undefined, progress);
  }

  tell(): string | undefined {
    return tellSession(this.run.replay.ledgerNow(), readRuns(this.run.replay.paths));
  }
}

/** Every place in a value, as the keys that lead there. */
function placesIn(value: unknown): string[][] {
  if (typeof value !== "object" || value === null) return [[]];
  return [[], ...Object.entries(value).flatMap(([key, part]) => placesIn(part).map((rest) => [key, ...rest]))];
}

/** A copy of a value in which another is at a place, or nothing at all. */
function replaceAt(value: unknown, [key, ...rest]: readonly string[], by: unknown): unknown {
  if (key === undefined) return by;
  const copy = structuredClone(value) as Record<string, unknown>;
  copy[key] = replaceAt(copy[key], rest, by);
  return copy;
}

const JUNK = [
  undefined,
  null,
  true,
  false,
  0,
  -1,
  1.5,
  7,
  "",
  "x",
  "ab12",
  "2026-13-45",
  [],
  [null],
  ["x"],
  {},
  { a: 1 },
];

const mutated = fc
  .constantFrom(...WHOLE)
  .chain((run) => fc.tuple(fc.constant(run), fc.constantFrom(...placesIn(run)), fc.constantFrom(...JUNK)))
  .map(([run, place, junk]) => ({ id: run.id, content: JSON.stringify(replaceAt(run, place, junk)) ?? "" }));

test("a run that code has written is whole", () => {
  expect(WHOLE.map((run) => checkRun(JSON.parse(JSON.stringify(run)), run.id))).toEqual([undefined, undefined]);
});

test("every member of a run is checked: a value of another kind is found at its very place", () => {
  const isScalar = (value: unknown) => typeof value !== "object";
  const at = (run: unknown, place: readonly string[]) =>
    place.reduce((value, key) => (value as Record<string, unknown>)[key], run);
  for (const run of WHOLE.map((one) => JSON.parse(JSON.stringify(one)) as RunFile))
    for (const place of placesIn(run)) {
      const broken = replaceAt(run, place, isScalar(at(run, place)) ? {} : "junk");
      expect(checkRun(broken, run.id)?.at).toBe(place.map((key) => `/${key}`).join(""));
    }
});

test("whatever is in a run's file, every verb and hook does without a bug, and what is broken is named and kept", async () => {
  await fc.assert(
    fc.asyncProperty(mutated, async ({ id, content }) => {
      const repository = new Repository();
      const isBroken = content === "" || checkRun(JSON.parse(content), id) !== undefined;
      await repository.run.add("one");
      for (const run of WHOLE) repository.write(run.id, JSON.stringify(run));
      repository.write(id, content);
      readStatusLine(repository.run.root);
      const told = repository.tell();
      for (const [verb, line] of VERBS) {
        const outcome = await repository.verb(verb, line.replaceAll("ID", id));
        if (!isBroken) continue;
        const isAbout = line !== "events" && line !== "reset";
        expect([line, JSON.stringify(outcome).includes(`run ${id} is damaged and skipped`)]).toEqual([line, isAbout]);
      }
      if (!isBroken) return;
      expect(told).toContain(`run ${id} is damaged and skipped`);
      expect(readFileSync(repository.path(id), "utf8")).toBe(content);
    }),
    { numRuns: 60 },
  );
}, 300_000);

test.each(JUNK.map((junk) => [junk]))(
  "whatever stands in the files of an attempt, a step does without a bug: %j",
  async (junk) => {
    const repository = new Repository();
    for (const run of WHOLE) repository.write(run.id, JSON.stringify(run));
    const contents = [
      junk,
      { at: junk, agent: junk, lastMessage: junk, transcript: junk },
      { lastMessage: "x", transcript: junk },
    ];
    for (const value of contents) {
      for (const name of [
        "reports/5",
        "reports/2",
        "traces/5",
        "tokens.json",
        "briefs/5.json",
        "returned/5",
        "waiting",
      ]) {
        for (const { id } of WHOLE) {
          const path = join(dirname(repository.path(id)), name);
          mkdirSync(dirname(path), { recursive: true });
          writeFileSync(path, JSON.stringify(value) ?? "");
        }
      }
      for (const [verb, line] of VERBS) {
        for (const { id } of WHOLE) await repository.verb(verb, line.replaceAll("ID", id));
      }
    }
  },
);

describe("a run whose file is broken is named with the place and what to do", () => {
  const [whole] = WHOLE;
  const broken: [string, string, string, string][] = [
    ["no JSON", "{", "", "its file is not JSON"],
    ["another kind of value", "[]", "", "this should be an object"],
    [
      "an attempt's outcome of no kind",
      JSON.stringify(replaceAt(whole, ["attempts", "2", "outcome", "kind"], "great")),
      " /attempts/2/outcome/kind",
      'this should be "done" or "failed" or "needs-input" or "in-doubt" or "withdrawn"',
    ],
    ["no owner", JSON.stringify(replaceAt(whole, ["owner"], undefined)), " /owner", "this is missing"],
    [
      "a time that is none",
      JSON.stringify(replaceAt(whole, ["openedAt"], "2026-13-45T00:00:00Z")),
      " /openedAt",
      "this should be a time such as 2026-01-31T12:00:00.000Z",
    ],
    ["a count below zero", JSON.stringify(replaceAt(whole, ["limit"], -1)), " /limit", "this should be at least 0"],
    ["another's name", JSON.stringify(replaceAt(whole, ["id"], "cd34")), " /id", 'this should be "ab12"'],
    [
      "an attempt that is not in its place",
      JSON.stringify(replaceAt(whole, ["attempts", "1", "number"], 1)),
      " /attempts/1/number",
      "this should be 2",
    ],
  ];
  test.each(broken)("%s", async (_, content, at, why) => {
    const repository = new Repository();
    repository.write("ab12", content);
    const problem = {
      where: `${repository.path("ab12")}${at}`,
      what: `run ab12 is damaged and skipped: ${why}`,
      fix: "Fix it, or move ab12 out of that folder, which holds its agents' reports. To release a task it holds: `skyfom task release TASK --actor skyfom-ab12`.",
    };
    const refused = { ok: false, problems: [problem] };
    expect(await repository.verb(next, "next --run ab12")).toEqual(refused);
    expect(await repository.verb(halt, "stop")).toEqual(refused);
    expect(await repository.verb(wait, "wait")).toEqual(refused);
    expect(await repository.verb(report, "report")).toEqual(refused);
    expect(await repository.verb(status, "status")).toMatchObject({ ok: true, data: { problems: [problem] } });
  });

  test("skyfom doctor names it", async () => {
    const repository = new Repository();
    repository.write("ab12", "{");
    const { data } = (await repository.verb(doctor, "doctor")) as { data: { checks: { name: string }[] } };
    expect(data.checks.find(({ name }) => name === "runs")).toEqual({
      name: "runs",
      status: "wrong",
      finding: `${repository.path("ab12")}: run ab12 is damaged and skipped: its file is not JSON`,
      fix: "Fix it, or move ab12 out of that folder, which holds its agents' reports. To release a task it holds: `skyfom task release TASK --actor skyfom-ab12`.",
    });
  });

  test("a wait that is in progress ends with it", async () => {
    const repository = new Repository();
    const run: RunFile = { ...whole, attempts: [] };
    const { pausedAt: _p, stopping: _s, ...open } = run;
    repository.write("ab12", JSON.stringify(open));
    // It waits for a slot: others hold all.
    await repository.run.replay.giveAll([1, 2, 3, 4, 5, 6, 7].flatMap((n) => say.atWork(`x${n}`, `u${n}`)));
    const told: string[] = [];
    const waiting = repository.verb(wait, "wait --timeout 60", (line) => {
      told.push(line);
      setTimeout(() => repository.write("ab12", "{"), 100);
    });
    const { text } = (await waiting) as { text: string };
    expect(told).toEqual(["Waiting until run ab12 can continue, at most 60 s."]);
    expect(text.split("\n").slice(0, 3)).toEqual([
      "Run ab12 cannot continue:",
      repository.path("ab12"),
      "  run ab12 is damaged and skipped: its file is not JSON",
    ]);
  });
});

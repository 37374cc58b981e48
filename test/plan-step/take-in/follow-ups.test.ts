import { describe, expect, test } from "vitest";
import { remarksOnEnd } from "../../../orchestrator/core/run/warnings-of-run.ts";
import { tellWarning } from "../../../orchestrator/core/texts/handover/tell-warning.ts";
import * as a from "../step.ts";

type Given = Pick<Parameters<typeof a.planOf>[0], "settings" | "tried" | "isOutOfTime">;

describe("follow-ups of a report", () => {
  const texts = (count: number) => Array.from({ length: count }, (_, n) => `Look at ${n}`);
  const close = { kind: "close-work", run: a.RUN, number: 1, taskId: "t1", reason: "It works." } as const;
  const closed = a.tried(close, "done");
  const changes = (
    followUps: readonly string[],
    {
      settings = {},
      tried = [closed],
      tasks = [],
      isOutOfTime = false,
    }: Given & { readonly tasks?: readonly ReturnType<typeof a.task>[] } = {},
  ) => {
    const known = { "ab12.1": a.reported("done", { followUps: [...followUps] }) };
    const tracker = a.tracker(a.task("t1", a.OURS), ...tasks);
    const plan = a.planOf({ run: a.taskRun([a.attempt(1)]), known, tracker, settings, tried, isOutOfTime });
    return plan.kind === "change" ? plan.changes : [];
  };
  const notesOf = (...given: Parameters<typeof changes>) =>
    changes(...given).flatMap((one) => (one.kind === "take-in" ? [remarksOnEnd(one.outcome)] : []));
  const made = (...given: Parameters<typeof changes>) =>
    changes(...given).flatMap((one) => (one.kind === "make-follow-up" ? [one] : []));
  const AS_TASKS = { settings: { followUps: "tasks" } } as const;

  test("are notes, or become tasks where the setting says so, before the end of the attempt is noted", () => {
    expect(notesOf(texts(1))).toEqual([["it noticed and left alone: Look at 0"]]);
    expect(changes(texts(2), AS_TASKS)).toMatchObject([
      { kind: "make-follow-up", from: "t1", task: { title: "Look at 0", labels: ["follow-up:ab12.1.1"] } },
      { kind: "make-follow-up", from: "t1", task: { title: "Look at 1", labels: ["follow-up:ab12.1.2"] } },
    ]);
    for (const more of [{}, AS_TASKS]) expect(notesOf([], more)).toEqual([[]]);
    expect(changes([], AS_TASKS)).toMatchObject([{ kind: "take-in", isClosed: true }]);
  });

  test("become none before the task of the attempt is closed, or where that is refused", () => {
    expect(changes(texts(1), { ...AS_TASKS, tried: [] })).toEqual([close]);
    expect(changes(texts(1), { ...AS_TASKS, tried: [a.tried(close, "refused")] })).toMatchObject([
      { kind: "take-in", outcome: { kind: "in-doubt" } },
    ]);
  });

  test("are noted with the task that each became, or with why it became none, and nothing is tried twice", () => {
    const [first, second] = made(texts(2), AS_TASKS);
    if (first === undefined || second === undefined) throw new Error("none is made");
    const done = { change: first, result: { kind: "done", made: { id: "t7" } } } as const;
    for (const kind of ["refused", "unavailable"] as const)
      expect(notesOf(texts(2), { ...AS_TASKS, tried: [closed, done, a.tried(second, kind)] })).toEqual([
        ["follow-up t7: Look at 0", "it noticed and left alone: Look at 1 (no task is known: it is locked)"],
      ]);
    expect(made(texts(2), { ...AS_TASKS, tried: [closed, done] })).toEqual([second]);
    const ofAnother = { ...first, task: { ...first.task, labels: ["follow-up:ab12.2.1"] } };
    expect(made(texts(1), { ...AS_TASKS, tried: [closed, { ...done, change: ofAnother }] })).toEqual([first]);
  });

  test("are left to the next step where this one has no more time for them", () => {
    const [first, second] = made(texts(2), AS_TASKS);
    if (first === undefined || second === undefined) throw new Error("none is made");
    const done = { change: first, result: { kind: "done", made: { id: "t7" } } } as const;
    const late = [closed, done, a.tried(second, "unavailable")];
    expect(changes(texts(2), { ...AS_TASKS, tried: late, isOutOfTime: true })).toEqual([]);
    const refused = [closed, done, a.tried(second, "refused")];
    expect(notesOf(texts(2), { ...AS_TASKS, tried: refused, isOutOfTime: true })).toEqual([
      ["follow-up t7: Look at 0", "it noticed and left alone: Look at 1 (no task is known: it is locked)"],
    ]);
  });

  test("without an answer are looked for by their label, linked if they are not, and may exist where that cannot be told", () => {
    const [first] = made(texts(1), AS_TASKS);
    if (first === undefined) throw new Error("none is made");
    const tried = [closed, a.tried(first, "unavailable")];
    const at = (needs: string[]) => [a.task("t5", { title: "Look at 0", labels: ["follow-up:ab12.1.1"], needs })];
    expect(notesOf(texts(1), { ...AS_TASKS, tried, tasks: at(["t1"]) })).toEqual([["follow-up t5: Look at 0"]]);
    expect(made(texts(1), { ...AS_TASKS, tried, tasks: at([]) })).toMatchObject([{ made: "t5" }]);
    const known = { "ab12.1": a.reported("done", { followUps: texts(1) }) };
    const tracker = { kind: "unavailable", problem: { where: "bd", what: "it is locked", fix: "Wait." } } as const;
    const plan = a.planOf({ run: a.taskRun([a.attempt(1)]), known, tracker, ...AS_TASKS, tried });
    const why = "it is locked; look for one with the label follow-up:ab12.1.1";
    expect(plan).toMatchObject({ changes: [{ kind: "take-in", outcome: { seen: [{ text: "Look at 0", why }] } }] });
  });

  test("are kept beside what of the report was not confirmed", () => {
    const outcomeOf = (followUps: string[]) => {
      const known = { "ab12.1": a.reported("done", { commits: ["abc"], followUps }, { found: { missingFiles: [] } }) };
      const plan = a.planOf({ run: a.taskRun([a.attempt(1)]), known, tracker: a.tracker(), tried: [closed] });
      return plan.kind === "change" ? plan.changes.map((one) => one.kind === "take-in" && one.outcome) : [];
    };
    const unchecked = "its commits could not be checked";
    expect(outcomeOf(texts(1))).toMatchObject([{ notes: [unchecked], seen: [{ text: "Look at 0" }] }]);
    const rest = expect.stringMatching(/^it noticed 1 more thing; it is in /);
    expect(outcomeOf(texts(21))).toMatchObject([{ notes: [unchecked, rest] }]);
  });

  test("are told where the tracker did not link them", () => {
    const [change] = made(texts(1), AS_TASKS);
    if (change === undefined) throw new Error("none is made");
    const told = (whyUnlinked: object) => {
      const result = { kind: "done", made: { id: "t7", ...whyUnlinked } } as const;
      const known = { "ab12.1": a.reported("done", { followUps: texts(1) }) };
      const tried = [closed, { change, result }];
      const plan = a.planOf({ run: a.taskRun([a.attempt(1)]), known, tracker: a.tracker(), ...AS_TASKS, tried });
      return plan.kind === "change" ? plan.warnings.map(tellWarning) : [];
    };
    expect(told({ whyUnlinked: "so" })).toEqual([
      "follow-up t7 could not be linked to t1, during which it was seen: so",
    ]);
    expect(told({})).toEqual([]);
  });

  test("are at most twenty, with where the others are", () => {
    const rest = /^it noticed 2 more things that did not become tasks; they are in runs\/ab12\/reports\/1 /;
    const all = made(texts(22), AS_TASKS);
    expect(all).toHaveLength(20);
    const tried = [closed, ...all.map((change) => a.tried(change, "refused"))];
    const [notes = []] = notesOf(texts(22), { ...AS_TASKS, tried });
    expect([notes.length, notes[0]]).toEqual([21, expect.stringMatching(rest)]);
    expect(notesOf(texts(20), { ...AS_TASKS, tried })[0]).toHaveLength(20);
    expect(notesOf(texts(21), { ...AS_TASKS, tried })[0]?.[0]).toMatch(
      /^it noticed 1 more thing that did not become a task; it is in /,
    );
  });

  test("are made once: a task of that title and label is taken for it, and linked if it is not", () => {
    const labels = ["follow-up:ab12.1.1"];
    const look = (more: object) => ({
      ...AS_TASKS,
      tasks: [a.task("t0", { title: "Look at 0" }), a.task("t5", { title: "Look at 0", labels, ...more })],
    });
    const linking = (more: object) => made(texts(1), look(more)).map((one) => one.made);
    expect(linking({})).toEqual(["t5"]);
    expect(linking({ needs: ["t0"] })).toEqual(["t5"]);
    expect(linking({ labels: ["other"] })).toEqual([undefined]);
    expect(linking({ title: "Another" })).toEqual([undefined]);
    expect(notesOf(texts(1), look({ needs: ["t0", "t1"] }))).toEqual([["follow-up t5: Look at 0"]]);
  });

  test("there are none without a report", () => {
    const lost = { ...a.agent("lost"), traces: { mayHaveChanged: true, files: [], commits: [], commands: [] } };
    const plan = a.planOf({
      run: a.taskRun([a.attempt(1)]),
      known: { "ab12.1": lost },
      settings: { lostAgents: "accept", followUps: "tasks" },
      tried: [closed],
    });
    expect(plan).toMatchObject({ changes: [{ kind: "take-in", isClosed: true }] });
  });
});

import { expect, test } from "vitest";
import type { Outcome } from "../../../orchestrator/core/run/run.ts";
import { candidatesOf } from "../../../orchestrator/core/run/step/begin/candidates-of.ts";
import { nameOfItem } from "../../../orchestrator/core/run/work/work-item.ts";
import { tellHeld } from "../../../orchestrator/core/texts/reasons/tell-held.ts";
import * as a from "../step.ts";

type Given = Parameters<typeof a.situationOf>[0] & { readonly run?: ReturnType<typeof a.taskRun> };

function candidates({ run = a.taskRun(), ...more }: Given) {
  const { ready, barred } = candidatesOf(a.situationOf({ run, ...more }));
  return {
    ready: ready.map(({ item }) => nameOfItem(item)),
    barred: barred.map(({ id, why }) => `${id}: ${tellHeld(why)}`),
  };
}

const end = (kind: Outcome["kind"]) => ({ outcome: a.outcome(kind, { mayRetry: kind === "failed" }) });
const tracker = (more: object) => a.tracker(a.task("t1", more));

test("a ready task waits for the user's decision while it is in doubt, unless it is named in a later run", () => {
  const doubt = a.attempt(1, end("in-doubt"));
  const earlier = a.taskRun([doubt], { id: "zz99", state: { kind: "finished", at: a.BETWEEN } });
  const named = a.taskRun([], { filter: { ids: ["t1"] } });
  const of = (given: Given, more: object = {}) => candidates({ tracker: tracker(more), ...given });
  const waits = ["t1: it is in doubt and waits for your decision"];
  expect(of({ others: [earlier] })).toMatchObject({ ready: [], barred: waits });
  expect(of({ others: [earlier], run: named })).toMatchObject({ ready: ["t1"], barred: [] });
  expect(of({ run: a.taskRun([doubt]) })).toMatchObject({ ready: [], barred: waits });
  expect(of({ run: { ...named, attempts: [doubt] } })).toMatchObject({ ready: [], barred: waits });
  expect(of({ others: [earlier] }, { updated_at: a.NOW })).toMatchObject({ ready: ["t1"], barred: [] });
});

test("a task that one run has asked about and another has left in doubt waits for what was left last", () => {
  const left = (kind: Outcome["kind"], id: string) =>
    a.taskRun([a.attempt(1, end(kind))], { id, state: { kind: "finished", at: a.BETWEEN } });
  const of = (...others: ReturnType<typeof left>[]) => candidates({ tracker: tracker({}), others }).barred;
  const [asked, doubted] = [left("needs-input", "yy88"), left("in-doubt", "zz99")];
  expect(of(asked, doubted)).toEqual(["t1: it is in doubt and waits for your decision"]);
  expect(of(doubted, asked)).toEqual(["t1: it waits for your answer"]);
});

test("a ready task waits where an earlier run has done it and the tracker has gone back since, unless it is named", () => {
  const doer = (kind: Outcome["kind"], id = "zz99") =>
    a.taskRun([a.attempt(1, end(kind))], { id, state: { kind: "finished", at: a.BETWEEN } });
  const of = (others: ReturnType<typeof doer>[], more: object = {}, given: Given = {}) => {
    const { ready, barred } = candidates({ others, tracker: tracker(more), ...given });
    return [ready, barred];
  };
  const reason =
    "run zz99 has done it, but the tracker has gone back: `skyfom task close t1` closes it, and a run that names it begins it";
  const waits = [[], [`t1: ${reason}`]];
  expect(of([doer("done")])).toEqual(waits);
  expect(of([doer("failed", "yy88"), doer("done")])).toEqual(waits);
  expect(of([doer("done"), doer("withdrawn", "yy88")])).toEqual(waits);
  const begins = [["t1"], []];
  expect(of([doer("done"), doer("failed", "yy88")])).toEqual(begins);
  expect(of([doer("done")], { updated_at: a.NOW })).toEqual(begins);
  expect(of([doer("done")], {}, { run: a.taskRun([], { filter: { ids: ["t1"] } }) })).toEqual(begins);
  const failed = a.taskRun([a.attempt(1, end("failed"))]);
  expect(of([doer("done")], {}, { run: failed })[1]).toEqual([]);
  const withdrawn = a.taskRun([a.attempt(1, end("withdrawn"))]);
  expect(of([doer("done")], {}, { run: withdrawn })).toEqual(waits);
  const whole = a.memberRun([a.member("m")], [a.attempt(1, end("done"))], {
    id: "zz99",
    state: { kind: "finished", at: a.BETWEEN },
    work: { taskId: "t1" },
  });
  expect(candidates({ others: [whole], tracker: tracker({}) })).toMatchObject({ ready: ["t1"], barred: [] });
});

test("a task that a run nobody knows has left assigned to itself is barred with the command that frees it; others with their reason alone", () => {
  const left = (id: string, more: object = {}) => a.task(id, { assignee: "skyfom-zz99", ...more });
  const { barred } = candidates({
    tracker: a.tracker(left("t1"), left("t2", { labels: ["human"] }), a.task("t3", { assignee: "ann" })),
  });
  expect(barred).toEqual([
    "t1: it is assigned to skyfom-zz99: `skyfom task release --actor skyfom-zz99 t1` releases it, if that run is over",
    't2: its label "human" reserves it for a person',
    "t3: it is assigned to ann",
  ]);
});

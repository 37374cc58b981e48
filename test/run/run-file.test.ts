import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { checkRun } from "../../orchestrator/core/run/check-run.ts";
import type { Run, RunState } from "../../orchestrator/core/run/run.ts";
import { fileOfRun, type RunFile, runOfFile } from "../../orchestrator/core/run/run-file.ts";
import { paused, resumed, stopped } from "../../orchestrator/core/run/states.ts";
import { tellWarning } from "../../orchestrator/core/texts/handover/tell-warning.ts";
import type { Warning } from "../../orchestrator/core/texts/handover/warning.ts";
import { readRun } from "../../orchestrator/io/reference/read-run.ts";
import schema from "../../orchestrator/schemas/run.schema.json" with { type: "json" };
import { Replay } from "../ledger/support/replay.ts";
import { fc } from "../support/draws.ts";
import { typeErrorsIn } from "../support/type-errors.ts";
import { wholeFiles } from "./simulated/whole-runs.ts";

const [TASKS, COMPOSITE] = wholeFiles("m1-b1-n1-p1-s1");
const { pausedAt: _, stopping: __, ...OPEN } = TASKS;
const AT = "2026-01-01T00:00:02.000Z";
const STOP = { at: AT, isNow: true };

test.each<[string, Partial<RunFile>, RunState]>([
  ["nothing", {}, { kind: "open" }],
  ["a pause", { pausedAt: AT }, { kind: "paused", at: AT }],
  ["a stop", { stopping: STOP }, { kind: "stopping", ...STOP }],
  ["a stop after a pause", { pausedAt: "x", stopping: STOP }, { kind: "stopping", ...STOP }],
  ["an end", { finishedAt: AT }, { kind: "finished", at: AT }],
  ["an end after a stop", { finishedAt: AT, pausedAt: "x", stopping: STOP }, { kind: "finished", at: AT }],
])("the file of a run tells where it is: %s", (_name, marks, state) => {
  expect(runOfFile({ ...OPEN, ...marks }).state).toEqual(state);
});

test("the file of a run tells of which kind it is", () => {
  const { work } = COMPOSITE;
  if (work === undefined) throw new Error("a composite's file has its work");
  const split = { ...COMPOSITE, work: { ...work, skillName: "s" } };
  expect([TASKS, COMPOSITE, split].map((file) => runOfFile(file).kind)).toEqual(["tasks", "composite", "split"]);
});

test("what is written of a run is read as the same run, and what a newer version has written in it stays", () => {
  const marks = fc.record(
    { pausedAt: fc.constant(AT), stopping: fc.constant(STOP), finishedAt: fc.constant(AT) },
    {
      requiredKeys: [],
    },
  );
  fc.assert(
    fc.property(fc.constantFrom(OPEN, COMPOSITE), marks, (file, more) => {
      const run = runOfFile({ ...file, ...more, newer: 1 } as RunFile);
      const written = fileOfRun(run);
      expect(checkRun(JSON.parse(JSON.stringify(written)), run.id)).toBeUndefined();
      expect(runOfFile(written)).toEqual(run);
      expect(written).toMatchObject({ ...file, newer: 1 });
    }),
  );
});

test("a run that is stopping is neither paused nor resumed, and one that is over is left as it is", () => {
  const open: Run = runOfFile(OPEN);
  const stopping = stopped(paused(open, AT), AT, false);
  expect([paused(stopping, "y"), resumed(stopping)]).toEqual([stopping, stopping]);
  expect(stopped(stopped(open, AT, true), "y", false).state).toEqual({ kind: "stopping", ...STOP });
  const over: Run = { ...open, state: { kind: "finished", at: AT } };
  expect([paused(over, "y"), resumed(over), stopped(over, "y", true)]).toEqual([over, over, over]);
});

const PROBLEM = { where: "w", what: "x", fix: "Y." };

/** A warning of each kind. */
const WARNINGS: { readonly [Kind in Warning["kind"]]: Warning & { readonly kind: Kind } } = {
  "held-back": { kind: "held-back", taskId: "t-1", why: "so" },
  "not-claimed": { kind: "not-claimed", taskId: "t-1", why: "so" },
  "not-closed": { kind: "not-closed", taskId: "t-1", why: "so" },
  "not-closed-yet": { kind: "not-closed-yet", taskId: "t-1", why: "so" },
  "not-given-back": { kind: "not-given-back", taskId: "t-1", why: "so" },
  "closed-again": { kind: "closed-again", taskId: "t-1" },
  "not-made": { kind: "not-made", title: "Look", why: "so" },
  "not-linked": { kind: "not-linked", id: "t-2", from: "t-1", why: "so" },
  "broken-run": { kind: "broken-run", problem: PROBLEM },
  "broken-tasks": { kind: "broken-tasks", problem: PROBLEM },
  need: { kind: "need", left: "claimed", run: "ab12", name: "t-1", text: "x", settlings: [] },
  "more-needs": { kind: "more-needs", count: 2 },
  "check-unapproved": { kind: "check-unapproved", command: "npm test" },
  "shared-checkout": { kind: "shared-checkout", lack: { kind: "untracked", paths: [".env"], isAsked: false } },
  uncommitted: { kind: "uncommitted", paths: ["a.ts"], more: 0 },
  unmerged: { kind: "unmerged", paths: ["skyfom/run-ab12"], more: 0 },
  "budget-nearly-spent": { kind: "budget-nearly-spent", unit: "tokens", budget: 10 },
  "budget-spent": { kind: "budget-spent", unit: "dollars", budget: 1.5, used: 2.25 },
  unpriced: { kind: "unpriced" },
  aborted: { kind: "aborted", why: "one failed" },
  told: { kind: "told", text: "t-9 has waited since yesterday" },
};

test("a warning of each kind is kept as data, and told in words of its own", () => {
  const warnings = Object.values(WARNINGS);
  const file: RunFile = JSON.parse(JSON.stringify({ ...OPEN, warnings }));
  expect(checkRun(file, OPEN.id)).toBeUndefined();
  expect(runOfFile(file).warnings).toEqual(warnings);
  const broken = new Set<Warning["kind"]>(["broken-run", "broken-tasks"]);
  const words = warnings.filter(({ kind }) => !broken.has(kind)).map(tellWarning);
  expect(new Set(words).size).toBe(words.length);
});

test("a warning without what its kind needs, and one of no kind, is a flaw", () => {
  const flawOf = (warning: unknown) => checkRun({ ...OPEN, warnings: [warning] }, OPEN.id)?.at;
  expect(flawOf({ kind: "held-back", taskId: "t-1" })).toBe("/warnings/0/why");
  expect(flawOf({ kind: "other" })).toBe("/warnings/0");
  expect(flawOf({ kind: "told" })).toBe("/warnings/0/text");
});

test("a run of an earlier version, whose warnings are sentences, is read with these sentences", () => {
  const { paths } = new Replay();
  const held = WARNINGS["held-back"];
  const write = (warnings: unknown) => {
    mkdirSync(join(paths.runs, OPEN.id), { recursive: true });
    writeFileSync(join(paths.runs, OPEN.id, "run.json"), JSON.stringify({ ...OPEN, warnings }));
  };
  write(["a sentence", held]);
  const run = readRun(paths, OPEN.id);
  expect(run?.warnings).toEqual([{ kind: "told", text: "a sentence" }, held]);
  expect(run?.warnings?.map(tellWarning)).toEqual(["a sentence", "t-1 is held back: so"]);
  write(["a sentence", 7]);
  expect(readRun(paths, OPEN.id)).toBeUndefined();
});

/** A rule with what it refers to in its place, without explanations, and closed: members that it does not name are not looked at. */
function spelledOut(rule: unknown): unknown {
  if (typeof rule !== "object" || rule === null) return rule;
  if (Array.isArray(rule)) return rule.map(spelledOut);
  const { $ref, $id: _, $defs: __, description, ...rest } = rule as Readonly<Record<string, unknown>>;
  if (typeof $ref === "string")
    return spelledOut(schema.$defs[$ref.replace("#/$defs/", "") as keyof typeof schema.$defs]);
  const text = typeof description === "object" ? { description } : {};
  const isClosed = rest.properties !== undefined;
  const all = Object.entries({ ...rest, ...text }).map(([key, part]) => [key, spelledOut(part)]);
  return { ...Object.fromEntries(all), ...(isClosed ? { additionalProperties: false } : {}) };
}

test("what the schema of runs takes is what code holds for a run's file, member by member, and the other way round", () => {
  const types = `import type { FromSchema } from "json-schema-to-ts";
    import type { RunFile } from "${resolve("orchestrator/core/run/run-file.ts")}";
    const schema = ${JSON.stringify(spelledOut(schema))} as const;
    type Fixed<T> = T extends object ? { readonly [K in keyof T]: Fixed<T[K]> } : T;
    type Schema = Fixed<FromSchema<typeof schema>>;
    export const read = (file: Schema): RunFile => file;
    export const write = (file: RunFile): Schema => file;`;
  expect(typeErrorsIn(types)).toBe("");
});

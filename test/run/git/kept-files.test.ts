import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { noteAsking, readAsking } from "../../../orchestrator/io/ledger/files/asking.ts";
import type { StatePaths } from "../../../orchestrator/io/ledger/files/state-paths.ts";
import { readReport, writeReport } from "../../../orchestrator/io/reference/brief-files.ts";
import { keepTraces, readTraces } from "../../../orchestrator/io/run/read/note-traces.ts";
import { endSteps, takeKept } from "../../../orchestrator/io/run/tell/kept-step.ts";
import { signInHome } from "../../../orchestrator/io/settings/sign-in-home.ts";
import { DrivenRun } from "../driven/driven-run.ts";

const AT = "2026-01-31T12:00:00.000Z";
const REFERENCE = { run: "ab12", attempt: 1 };

/** A file of the state: its place, what it holds, and what writes and reads it. */
interface KeptFile {
  readonly place: string;
  readonly right: object;
  readonly write: () => void;
  readonly read: () => unknown;
}

const WORDS = { at: AT, agent: "a1", lastMessage: "Done.", transcript: "t.jsonl" };
const TRACES = { mayHaveChanged: true, files: ["a.ts"], commits: ["0123abc"], commands: ["make"], lastMessage: "x" };
const ASKING = { tool: "Bash", at: AT };
const STEP = { text: "Call them.", references: ["ab12.1"] };

const FILES: Readonly<Record<string, (paths: StatePaths) => KeptFile>> = {
  "last words": (paths) => ({
    place: join(paths.runs, "ab12", "reports", "1"),
    right: WORDS,
    write: () => writeReport(paths, REFERENCE, WORDS),
    read: () => readReport(paths, REFERENCE),
  }),
  traces: (paths) => ({
    place: join(paths.runs, "ab12", "traces", "1"),
    right: TRACES,
    write: () => keepTraces(paths, REFERENCE, TRACES),
    read: () => readTraces(paths, REFERENCE),
  }),
  "notes of what a person was asked": (paths) => ({
    place: join(paths.asking, "ant"),
    right: ASKING,
    write: () => noteAsking(paths, "ant", ASKING),
    read: () => readAsking(paths).get("ant"),
  }),
};

/** The value with another in the place of each of its members, one at a time. */
function spoilt(value: object): object[] {
  return Object.keys(value).flatMap((name) => [7, null, [7], {}].map((by) => ({ ...value, [name]: by })));
}

function put(place: string, content: string): void {
  mkdirSync(dirname(place), { recursive: true });
  writeFileSync(place, content);
}

const BROKEN = ["", "{", "null", "7", "[]", "{}"];

test.each(Object.entries(FILES))("%s are read as they were kept, and as absent where they are spoilt", (_, fileIn) => {
  const { place, right, write, read } = fileIn(new DrivenRun().replay.paths);
  write();
  expect(read()).toEqual(right);
  for (const content of [...BROKEN, ...spoilt(right).map((value) => JSON.stringify(value))]) {
    put(place, content);
    expect([content, read()]).toEqual([content, undefined]);
  }
});

test("a step that was kept is told once, and not at all where it is spoilt, though this home signed it", () => {
  const { paths } = new DrivenRun().replay;
  const place = join(paths.runs, "ab12", "due");
  const signed = (step: { text?: unknown; references?: unknown }) =>
    JSON.stringify({ ...step, signature: signInHome(JSON.stringify(["ab12", step.text, step.references])) });
  const take = () => takeKept(paths, "ab12")?.text;
  put(place, "");
  endSteps(paths, "ab12", STEP);
  expect([take(), take()]).toEqual([STEP.text, undefined]);
  put(place, signed(STEP));
  expect(take()).toBe(STEP.text);
  for (const content of [...BROKEN, JSON.stringify(STEP), ...spoilt(STEP).map((value) => signed(value))]) {
    put(place, content);
    expect([content, take()]).toEqual([content, undefined]);
  }
});

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, onTestFinished, test } from "vitest";
import { type BdVersion, judgeBdVersion } from "../../../orchestrator/core/tasks/bd/bd-version.ts";
import { askBd } from "../../../orchestrator/io/tasks/bd/ask-bd.ts";
import recorded from "../../data/bd-answers.json" with { type: "json" };

const program = fileURLToPath(new URL("../support/replay-bd.mjs", import.meta.url));

/** Asks for the recorded answers of these names, in order, as if bd were there; returns how the first call was understood. */
async function replay(version: string, ...names: string[]) {
  const folder = mkdtempSync(join(tmpdir(), "skyfom-replay-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, "answers.json");
  const answers = names.map((name) => recorded.find((one) => one.bd === version && one.name === name));
  expect(answers).not.toContain(undefined);
  writeFileSync(file, JSON.stringify(answers));
  const bd = {
    path: program,
    version: judgeBdVersion(version) as BdVersion,
    root: folder,
    folder,
    env: { ...process.env, REPLAY: file },
    timeoutMs: 30_000,
    readsBack: false,
    isJsonlOnly: false,
    forget: () => undefined,
  };
  const answer = await askBd(bd, answers[0]?.args ?? [], { mayRepeat: true });
  return { answer, left: (JSON.parse(readFileSync(file, "utf8")) as unknown[]).length };
}

/** In a few words: the ids that it printed, its no, or what it could not do. */
async function understood(version: string, ...names: string[]): Promise<string> {
  const { answer } = await replay(version, ...names);
  if (answer.kind === "no") return `no: ${answer.message}`;
  if (answer.kind === "unavailable") return `unavailable: ${answer.problem.what} / ${answer.problem.fix}`;
  return `records: ${answer.records.map(({ id, status }) => `${id} ${status}`).join(", ")}`;
}

describe("recorded answers of bd 0.49.5 are understood", () => {
  test.each([
    ["what is ready", "records: bd-a open, bd-c open"],
    ["a claim", "records: bd-a in_progress"],
    ["a claim of a claimed task", "no: Error claiming bd-a: issue already claimed by ann"],
    ["a close of a blocked task", "no: cannot close bd-b: blocked by open issues [bd-a] (use --force to override)"],
    ["a close", "records: bd-a closed"],
    ["a task that is not there", 'no: Error fetching bd-none: no issue found matching "bd-none"'],
    ["a circle", "no: cannot add dependency: would create a cycle (bd-a → bd-b → ... → bd-a)"],
    ["nothing ready", "records: "],
  ])("%s", async (name, expected) => expect(await understood("0.49.5", name)).toBe(expected));

  test("a database that is behind is brought up to date first, and then asked again", async () => {
    const { answer, left } = await replay(
      "0.49.5",
      "a question to a database that is behind",
      "what brings it up to date",
      "what is ready",
    );
    expect(answer).toMatchObject({ kind: "records", records: [{ id: "bd-a" }, { id: "bd-c" }] });
    expect(left).toBe(0);
  });

  test("where that fails, the fix is named", async () => {
    const names = ["a question to a database that is behind", "what cannot bring it up to date"];
    expect(await understood("0.49.5", ...names)).toMatch(
      /^unavailable: bd says: Auto-import skipped: parse error at line 4: .* \/ Fix \.beads\/issues\.jsonl, then run: bd sync --import-only\.$/,
    );
  });
});

describe("recorded answers of bd 1.0.3 are understood", () => {
  test.each([
    ["what is ready", "records: bd-a open, bd-c open"],
    ["a claim", "records: bd-a in_progress"],
    ["a claim of a claimed task", "no: Error claiming bd-a: issue already claimed by ann"],
    ["a close of a blocked task", "no: cannot close bd-b: blocked by open issues [bd-a] (use --force to override)"],
    ["a task that is not there", "no: no issues found matching the provided IDs"],
    ["a circle", "no: adding dependency would create a cycle"],
    ["nothing ready", "records: "],
  ])("%s", async (name, expected) => expect(await understood("1.0.3", name)).toBe(expected));
});

test("a flag that a version does not know is said to be a change of version", async () => {
  expect(await understood("0.49.5", "a flag that it does not know")).toContain(
    "The version of this bd has changed. Try again.",
  );
});

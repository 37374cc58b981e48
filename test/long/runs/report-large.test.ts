import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { LARGE_RUN, makeLargeState } from "../../../bench/report/make-large-state.ts";
import { type FreshPlugin, makeFreshPlugin } from "../../install/fresh-plugin.ts";

const RUN_AGENTS = 300;

let plugin: FreshPlugin;
let root: string;
let log: string;
beforeAll(() => {
  plugin = makeFreshPlugin();
  root = mkdtempSync(join(tmpdir(), "skyfom-large-"));
  makeLargeState(root, { events: 100_000, runAgents: RUN_AGENTS });
  log = join(root, ".claude/state/events.jsonl");
});
afterAll(() => {
  plugin.remove();
  rmSync(root, { recursive: true, force: true });
});

const skyfom = (...args: string[]) => {
  const { exitCode, stdout, stderr } = plugin.run(args, { cwd: root });
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
  return stdout;
};

test("the report of a run at the end of 100,000 events is right, and its page small", () => {
  expect(readFileSync(log, "utf8").trimEnd().split("\n").length).toBeGreaterThan(99_000);
  const { headline, rows, remarks } = JSON.parse(skyfom("report", "--json"));
  expect(headline).toMatchObject({
    tasks: RUN_AGENTS,
    closed: RUN_AGENTS,
    failed: 0,
    peak: 7,
    refusals: 0,
    failures: 0,
  });
  // each agent works for 69 s, and the last begins 2990 s after the first
  expect(headline).toMatchObject({ agentMs: RUN_AGENTS * 69_000, wallMs: (RUN_AGENTS - 1) * 10_000 + 71_000 });
  // beside them are the six that had not ended when the run began
  expect(rows.filter(({ isOfRun }: { isOfRun: boolean }) => !isOfRun)).toHaveLength(6);
  expect(remarks).toEqual([]);
  skyfom("report");
  expect(statSync(join(root, ".claude/state/runs", LARGE_RUN, "report.html")).size).toBeLessThan(2_000 * RUN_AGENTS);
});

test("status and events stand so long a log", () => {
  expect(skyfom("status")).toContain("0 of 7 slots taken");
  expect(skyfom("events", "--last", "3").trimEnd().split("\n")).toHaveLength(4);
  expect(skyfom("events", "--task", "shop-24700").trimEnd().split("\n").length).toBeGreaterThan(2);
});

test("torn and foreign lines all over it cost themselves and nothing else", () => {
  const whole = JSON.parse(skyfom("report", "--json"));
  const text = readFileSync(log, "utf8");
  const lines = text.trimEnd().split("\n");
  const spoilt = lines.flatMap((line, n) => (n % 1_000 === 0 ? [line.slice(0, 40), '{"not":"ours"}', line] : [line]));
  writeFileSync(log, `${spoilt.join("\n")}\n{"at":"20`);
  const spoiltReport = JSON.parse(skyfom("report", "--json"));
  const { remarks } = spoiltReport;
  expect({ ...spoiltReport, madeAt: whole.madeAt, remarks: whole.remarks }).toEqual(whole);
  expect(remarks).toEqual([
    expect.stringMatching(
      /^Left out: 100 lines that are torn \(lines 1, .* and 90 more\), 100 lines that are not of Skyfom \(lines 2, .* and 90 more\)\.$/,
    ),
  ]);
  expect(skyfom("events", "--last", "1")).toMatch(/Left out: 100 lines that are torn/);
  writeFileSync(log, text);
});

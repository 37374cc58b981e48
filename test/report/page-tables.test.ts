import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseHTML } from "linkedom";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type FreshPlugin, makeFreshPlugin } from "../install/fresh-plugin.ts";
import { layRecordedRun, type RecordedRun } from "./recorded-run.ts";
import { slowRows, slowSum, slowTokens, slowWaits } from "./slow-figures.ts";

let plugin: FreshPlugin;
let recorded: RecordedRun;
let document: Document;
beforeAll(() => {
  plugin = makeFreshPlugin();
  recorded = layRecordedRun();
  const { stdout } = plugin.run(["report"], { cwd: recorded.root });
  ({ document } = parseHTML(readFileSync(stdout.trimEnd().split("\n").at(-1) ?? "", "utf8")));
});
afterAll(() => {
  recorded?.remove();
  plugin?.remove();
});

/** The rows of the table with a caption, as texts, of the named columns. */
function rowsOf(caption: string, ...columns: string[]): string[][] {
  const table = [...document.querySelectorAll("table")].find(
    (one) => one.querySelector("caption")?.textContent === caption,
  );
  const heads = [...(table?.querySelectorAll("thead th") ?? [])].map(({ textContent }) => textContent);
  return [...(table?.querySelectorAll("tbody tr") ?? [])].map((row) =>
    columns.map((column) => row.children[heads.indexOf(column)]?.textContent ?? "no such column"),
  );
}

/** `1:05`, `1 min 5 s`, `12 s` and `0` in seconds. */
function seconds(text: string): string {
  const [, minutes = "0", rest = "0"] = /^(?:(\d+)(?::| min ?))?(?:(\d+)(?: s)?)?$/.exec(text) ?? ["", "NaN", text];
  return String(Number(minutes) * 60 + Number(rest));
}

test("a row for each agent, grouped by task in the order in which they began, from when and how long", () => {
  const rows = rowsOf("Agents by task", "Task", "Attempt", "From", "Worked");
  expect(rows).toHaveLength(31);
  expect(
    rows.map(([task, attempt, from = "", worked = ""]) => [task, attempt, seconds(from), seconds(worked)]),
  ).toEqual(slowRows(recorded.state));
});

test("the tokens of each task, as its agents' transcripts hold them", () => {
  const projects = join(dirname(recorded.root), "home/.claude/projects");
  const rows = rowsOf("Tokens by task and model", "Task", "Answered", "All");
  expect(rows).toHaveLength(28);
  const key = ([task, answered, all]: readonly string[]) =>
    `${all?.replaceAll(",", "")} ${answered?.replaceAll(",", "")} ${task}`;
  expect(rows.map(key).sort()).toEqual(slowTokens(recorded.state, projects).map(key).sort());
  const all = rows.map(([, , count = ""]) => Number(count.replaceAll(",", "")));
  expect(all).toEqual([...all].sort((a, b) => b - a));
  const [sent, written, read, answered] = ["input", "cache_creation_input", "cache_read_input", "output"].map((name) =>
    slowSum(projects, `${name}_tokens`),
  );
  const sums = rowsOf("Tokens by model", "Sent", "Written to a cache", "Read from a cache", "Answered");
  const sumOf = (column: number) => sums.reduce((sum, row) => sum + Number(row[column]?.replaceAll(",", "")), 0);
  expect([0, 1, 2, 3].map(sumOf)).toEqual([sent, written, read, answered]);
});

test("how long each task was held back, since the run first told of it", () => {
  const rows = rowsOf("What waited, from when the run first saw it", "Task", "Waited");
  expect(rows.length).toBeGreaterThan(20);
  expect(rows.map(([task, waited = ""]) => [task, seconds(waited)]).sort()).toEqual(slowWaits(recorded.state).sort());
});

test("why the tasks that never began did not, and each refusal and failure with its reason", () => {
  expect(rowsOf("Never begun, as of the run's last step", "Title", "Why")).toEqual([
    ["Refund a payment by card", expect.stringMatching(/^it waits for repository-\w+$/)],
    ["Choose the payment provider", 'its label "human" keeps it for a person'],
  ]);
  expect(rowsOf("Spawns that were refused", "What", "Reason")).toEqual([
    ["extra", "7 of 7 agents of this repository are at work"],
  ]);
  const reason = (status: string) =>
    `its agent reported ${status}: The tests of the provider's sandbox do not pass yet.`;
  expect(
    rowsOf("What did not end as done", "What", "How", "Reason").map(([what, ...rest]) => [
      what?.replace(/^\S+ /, ""),
      ...rest,
    ]),
  ).toEqual([
    ["Send the invoices", "failed", reason("failed")],
    ["Recommend what others bought", "failed", reason("partial")],
    ["Take payments by card", "failed", reason("failed")],
    ["Take payments by card", "failed", reason("failed")],
  ]);
});

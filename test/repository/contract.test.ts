import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import recorded from "../../contract.json" with { type: "json" };
import packageJson from "../../package.json" with { type: "json" };
import { type Contract, contractOf, PARTS } from "../../scripts/contract/contract.ts";
import { compare, isReleased, judgeChange } from "../../scripts/contract/judge-change.ts";
import { textOf } from "./readers/tracked-files.ts";

const git = (...args: string[]) => spawnSync("git", args, { encoding: "utf8" }).stdout.trim();

// What is only added to a version that is not released yet may be recorded later; its release records all.
test("contract.json records the commands, settings, state and output of the source: else run scripts/record-contract.ts --write", () => {
  const current = contractOf(packageJson.version);
  const { lost, gained } = compare(recorded, current);
  const isOut = isReleased(textOf("CHANGELOG.md"), packageJson.version);
  expect({ lost, gained: isOut ? gained : [] }).toEqual({ lost: [], gained: [] });
  expect(recorded.version).toBe(packageJson.version);
  const sizes = PARTS.map((part) => current[part].length);
  expect(Math.min(...sizes)).toBeGreaterThan(15);
});

test("what a schema defines once is in the contract at each place that refers to it", () => {
  const { state } = contractOf(packageJson.version);
  const kinds = '"done","failed","needs-input","in-doubt","withdrawn"';
  expect(state).toContain(`run.attempts[].outcome?.kind: enum [${kinds}]`);
  expect(state).toContain('run.work?.members[].dependencies[]: type "string"');
});

test("each change of the contract since a release has a version that allows it, and a line in the changelog", () => {
  const commits = git("log", "-n", "20", "--format=%H", "--", "contract.json").split("\n").filter(Boolean);
  const states = [
    { contract: recorded as Contract, changelog: textOf("CHANGELOG.md") },
    ...commits.map((commit) => ({
      contract: JSON.parse(git("show", `${commit}:contract.json`)) as Contract,
      changelog: git("show", `${commit}:CHANGELOG.md`),
    })),
  ];
  const problems = states.slice(1).flatMap((before, at) => {
    const after = states[at] ?? before;
    return judgeChange(
      before.contract,
      after.contract,
      isReleased(before.changelog, before.contract.version),
      after.changelog,
    );
  });
  expect(problems).toEqual([]);
});

const contract = (version: string, ...settings: string[]): Contract => ({
  version,
  commands: [],
  settings,
  state: [],
  output: [],
});
const LOG = "## 1.1.0\n\n- More.\n\n## 1.0.0\n\n- All.\n";

test.each([
  ["nothing changed", contract("1.0.0", "a"), contract("1.0.0", "a"), 0],
  ["a setting is new, under the released version", contract("1.0.0", "a"), contract("1.0.0", "a", "b"), 1],
  ["a setting is new, under a minor version", contract("1.0.0", "a"), contract("1.1.0", "a", "b"), 0],
  ["a setting is gone, under a minor version", contract("1.0.0", "a", "b"), contract("1.1.0", "a"), 1],
  ["a setting is gone, under a major version without a line", contract("1.0.0", "a", "b"), contract("2.0.0", "a"), 1],
  ["before 1.0 a setting is gone, under a patch", contract("0.1.0", "a", "b"), contract("0.1.1", "a"), 2],
])("%s: %#", (_, before, after, count) => {
  expect(judgeChange(before, after, true, LOG)).toHaveLength(count);
});

test("as long as a version is not released, its contract may change, with a line in the changelog", () => {
  const log = "## 1.0.0, unreleased\n\n- All.\n";
  expect(isReleased(log, "1.0.0")).toBe(false);
  expect(judgeChange(contract("1.0.0", "a"), contract("1.0.0"), false, log)).toEqual([]);
});

import { mkdirSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import * as say from "../ledger/support/payloads.ts";
import { DrivenRun } from "../run/driven/driven-run.ts";
import { makeScratchRepository, type ScratchRepository } from "../support/scratch-repository.ts";
import { type FreshPlugin, makeFreshPlugin } from "./fresh-plugin.ts";
import { readTree } from "./read-tree.ts";

// What an uninstall leaves behind.

let plugin: FreshPlugin;
let repository: ScratchRepository;

beforeAll(() => {
  plugin = makeFreshPlugin();
});
afterAll(() => plugin.remove());
beforeEach(() => {
  repository = makeScratchRepository();
});
afterEach(() => repository.remove());

const uninstall = (folder: string, ...options: string[]) => plugin.run(["uninstall", folder, ...options]);

/** Installs, makes a task, and lets a state and settings of Skyfom be there. */
function use(): void {
  plugin.run(["install", repository.root]);
  plugin.run(["task", "add", "Store the orders"], { cwd: repository.root });
  repository.write(".git/skyfom/events.jsonl", "");
  repository.write(".claude/state/events.jsonl", "");
  repository.write(".claude/skyfom.json", "{}");
}

const STAYS = `  .git/skyfom stays: it holds the log of runs and their agents
  .claude/state stays: it holds the view of that log in the work tree
  .claude/skyfom.json stays: it holds your Skyfom settings
  .beads stays: it holds your tasks
To remove what stays, delete it yourself.
`;

/** Of how many files a dry run tells that they are deleted; it does so in few lines, a folder in each. */
function filesToldOf(text: string): number {
  const lines = text.split("\n").filter((line) => line.startsWith("  delete"));
  expect(lines.length).toBeLessThan(20);
  return lines.reduce((sum, line) => sum + Number(/\((\d+) files? of Skyfom's\)/.exec(line)?.[1] ?? 1), 0);
}

function filesDeletedBy(changes: readonly { readonly do: string; readonly path: string }[]): number {
  return changes.filter((change) => change.do === "delete" && !change.path.startsWith("skyfom.")).length;
}

test("an uninstall names what using Skyfom has made, and leaves it; a dry run names it too", () => {
  use();
  const { stdout } = uninstall(repository.root, "--dry-run");
  expect(stdout).toMatch(new RegExp(`^Would change in [^]*\\n${STAYS}$`));
  const { left, changes } = JSON.parse(uninstall(repository.root, "--dry-run", "--json").stdout);
  expect(filesToldOf(stdout)).toBe(filesDeletedBy(changes));
  expect(left.map(({ path }: { path: string }) => path)).toEqual([
    ".git/skyfom",
    ".claude/state",
    ".claude/skyfom.json",
    ".beads",
  ]);
  expect(uninstall(repository.root)).toEqual({
    exitCode: 0,
    stdout: `Skyfom is uninstalled from ${repository.root}/.claude.\n${STAYS}`,
    stderr: "",
  });
  const there = Object.keys(readTree(repository.root));
  for (const path of [".git/skyfom/events.jsonl", ".claude/skyfom.json", ".beads/issues.jsonl"]) {
    expect(there).toContain(path);
  }
});

test("what lies above the folder that Skyfom is taken out of is named by its whole path", () => {
  use();
  const folder = join(repository.root, "packages/web");
  mkdirSync(folder, { recursive: true });
  plugin.run(["install", folder]);
  expect(uninstall(folder).stdout).toBe(`Skyfom is uninstalled from ${folder}/.claude.
  ${repository.root}/.git/skyfom stays: it holds the log of runs and their agents
  ${repository.root}/.claude/state stays: it holds the view of that log in the work tree
  ${repository.root}/.beads stays: it holds your tasks
To remove what stays, delete it yourself.
`);
});

test("an install where only a part of what stays was deleted says that no spawn is let through, and what fixes it", () => {
  use();
  mkdirSync(join(repository.root, ".git/skyfom/slots"));
  symlinkSync("../../.git/skyfom/slots", join(repository.root, ".claude/state/slots"));
  rmSync(join(repository.root, ".git/skyfom"), { recursive: true });
  const { stdout } = plugin.run(["install", repository.root]);
  expect(stdout).toContain(`Attention: ${repository.root}/.git/skyfom is gone, so every spawn is denied.`);
  expect(plugin.run(["reset", "--force"], { cwd: repository.root, env: { HOME: repository.home } })).toMatchObject({
    exitCode: 0,
    stderr: "",
  });
  expect(plugin.run(["install", repository.root]).stdout).not.toContain("is gone");
});

test("while a run is open or an agent at work an uninstall is refused, and a dry run says why; --yes goes ahead", async () => {
  const run = new DrivenRun();
  plugin.run(["install", run.root]);
  const installed = readTree(run.root);
  await run.replay.giveAll(say.atWork("x1", "u1"));
  expect(uninstall(run.root).stderr).toBe(
    `${run.root}\n  1 agent is at work\n  Let it end first. To uninstall anyway: \`skyfom uninstall --yes\`.\n`,
  );
  await run.replay.give(say.stopped("u1"));
  await run.add("one");
  const { run: id, calls } = await run.next({ isAsked: true });
  await run.makeAll(calls);
  const why = `run ${id} is open, and 1 agent is at work`;
  const fix = `Stop it and let its agents end first: \`skyfom stop --run ${id}\`. To uninstall anyway: \`skyfom uninstall --yes\`.`;
  expect(uninstall(run.root)).toEqual({ exitCode: 1, stdout: "", stderr: `${run.root}\n  ${why}\n  ${fix}\n` });
  expect(uninstall(run.root, "--dry-run")).toMatchObject({
    exitCode: 0,
    stdout: expect.stringMatching(new RegExp(`\\nAttention: ${why}\\.\\n.*skyfom stop --run ${id}.*\\n$`)),
  });
  expect(readTree(run.root)).toMatchObject(installed);
  expect(uninstall(run.root, "--yes").stdout).toMatch(/^Skyfom is uninstalled/);
});

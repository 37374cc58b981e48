import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterAll, expect, onTestFinished, test } from "vitest";
import { report } from "../run/driven/driven-run.ts";
import { IsolatedRun } from "./isolated-run.ts";

// The client removes the worktree of an agent that has changed nothing while a step looks at it. A `git` on the PATH does that for it, as
// soon as one call in that worktree is answered.

const GIT = execFileSync("sh", ["-c", "command -v git"], { encoding: "utf8" }).trim();
const bin = mkdtempSync(join(tmpdir(), "skyfom-bin-"));
afterAll(() => rmSync(bin, { recursive: true }));
process.env.PATH = `${bin}${delimiter}${process.env.PATH}`;

/** Has git remove a worktree once it has answered this command in it. */
function removeAfter(command: string, gitDir: string, folder: string): void {
  const gone = `case "$GIT_DIR $* " in '${gitDir} '*' ${command} '*) rm -rf '${gitDir}' '${folder}';; esac`;
  writeFileSync(join(bin, "git"), `#!/bin/sh\n'${GIT}' "$@"\ncode=$?\n${gone}\nexit $code\n`);
  chmodSync(join(bin, "git"), 0o755);
  onTestFinished(() => rmSync(join(bin, "git")));
}

test.each([
  ["its commit cannot be read any more", "rev-parse", (_: string, gitDir: string) => rmSync(join(gitDir, "HEAD"))],
  ["a file is missing in it", "status", (folder: string) => rmSync(join(folder, "list.txt"))],
])("a worktree that goes while it is looked at is gone, and its task done: %s", async (_, command, begin) => {
  const run = new IsolatedRun();
  await run.add("Look at it");
  const { calls } = await run.next({ isAsked: true });
  const { agent, folder } = await run.begin(calls[0] as NonNullable<(typeof calls)[0]>);
  const gitDir = join(run.root, ".git/worktrees", `agent-${agent}`);
  await run.end(agent, report("done", "It is good.", { files: ["list.txt"] }));
  begin(folder, gitDir);
  removeAfter(command, gitDir, folder);
  const { closed, failed, inDoubt } = await run.next();
  expect(existsSync(gitDir)).toBe(false);
  expect([closed.length, failed, inDoubt]).toEqual([1, [], []]);
});

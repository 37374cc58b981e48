import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { check } from "../../orchestrator/verbs/check.ts";
import { events } from "../../orchestrator/verbs/events.ts";
import { exportRun } from "../../orchestrator/verbs/export.ts";
import { halt } from "../../orchestrator/verbs/halt.ts";
import { pullRequest } from "../../orchestrator/verbs/pull-request.ts";
import { report } from "../../orchestrator/verbs/report.ts";
import { reset } from "../../orchestrator/verbs/reset.ts";
import { runs } from "../../orchestrator/verbs/runs.ts";
import type { AddVerb } from "../../orchestrator/verbs/verb.ts";
import { wait } from "../../orchestrator/verbs/wait.ts";
import { worktrees } from "../../orchestrator/verbs/worktrees.ts";
import { readTree } from "../install/read-tree.ts";
import { runVerb } from "../support/run-verb.ts";
import { makeScratchRepository } from "../support/scratch-repository.ts";

/** Verbs that a person tries in a project in which Skyfom has not run yet, and whether that is a failure. */
const VERBS: readonly (readonly [AddVerb, string, boolean])[] = [
  [check, "check", false],
  [halt, "pause", false],
  [halt, "resume --run ab12", false],
  [halt, "stop --now", false],
  [wait, "wait", false],
  [reset, "reset", true],
  [reset, "reset --force", true],
  [runs, "runs", true],
  [report, "report", true],
  [exportRun, "export --otlp", false],
  [pullRequest, "pull-request --dry-run", false],
  [worktrees, "worktrees", true],
  [events, "events", true],
];

test.each(VERBS)("where nothing has run yet, $1 leaves nothing behind", async (verb, line, isFine) => {
  const { root, home, remove } = makeScratchRepository();
  onTestFinished(remove);
  const before = readTree(root);
  const outcome = await runVerb(verb, line.split(" "), root, { PATH: process.env.PATH, HOME: home });
  expect([outcome.ok, readTree(root)]).toEqual([isFine, before]);
});

test.each([
  [runs, "runs"],
  [report, "report"],
  [worktrees, "worktrees"],
  [events, "events"],
] as const)("outside a repository %s %s says so", async (verb, line) => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "skyfom-outside-")));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  expect(await runVerb(verb, [line], folder, { PATH: process.env.PATH })).toEqual({
    ok: false,
    problems: [
      {
        where: folder,
        what: "this is not a repository: there is no .git or .beads here or above",
        fix: "Change into your project, or run `git init`.",
      },
    ],
  });
});

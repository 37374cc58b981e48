const RUN = "orchestrator/core/run";
const CALLED_BY_STEP =
  "carry-over excerpt follow-up handover is-for-user result-of-members states task-branches tasks-of-run warnings-of-run";

/** The plan of a step, all of the engine that it calls, and what hooks tell of runs: files and folders. */
export const SOURCES: readonly string[] = [
  ...["step", "judge", "needs", "work", "tell"].map((folder) => `${RUN}/${folder}`),
  ...CALLED_BY_STEP.split(" ").map((name) => `${RUN}/${name}.ts`),
  "orchestrator/core/texts/handover/tell-warning.ts",
];

/** Tests that decide on plain facts: files and folders. */
export const ON_FACTS: readonly string[] = [
  "test/judge",
  "test/plan-step",
  "test/needs/find-needs.test.ts",
  "test/needs/ends.test.ts",
  "test/needs/run-note.test.ts",
  ...[
    "begin",
    "choose-tasks",
    "claims/find-awaited",
    "git/claimed-commits",
    "git/is-reading-command",
    "limits/limits",
    "texts/report",
  ].map((name) => `test/run/${name}.test.ts`),
  "test/worktrees/isolation-of.test.ts",
];

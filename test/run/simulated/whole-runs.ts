import type { Attempt, MemberRun, TaskRun } from "../../../orchestrator/core/run/run.ts";
import { type RunFile, runOfFile } from "../../../orchestrator/core/run/run-file.ts";

const AT = "2026-01-01T00:00:02.000Z";

function attempt(number: number, more: Partial<Attempt>): Attempt {
  const facts = { taskId: `t-${number}`, title: `Task ${number}`, skillName: "s", agentType: "general-purpose" };
  return { number, ...facts, handedOverAt: "2026-01-01T00:00:01.000Z", ...more };
}

/** Files of runs in which every member that one can have is there. */
export function wholeFiles(owner: string): readonly [RunFile, RunFile] {
  const facts = { format: 1, owner, openedAt: "2026-01-01T00:00:00.000Z", limit: 3 } as const;
  const onTasks: RunFile = {
    ...facts,
    id: "ab12",
    pausedAt: AT,
    stopping: { at: AT, isNow: true },
    filter: { ids: ["t-1"], labels: ["l"], types: ["task"], priorities: [1] },
    attempts: [
      attempt(1, {
        model: "opus",
        outcome: {
          kind: "done",
          summary: "It works.",
          mayRetry: false,
          at: AT,
          files: ["a.ts"],
          commits: ["abcd"],
          tests: [{ command: "npm test", result: "passed" }],
          notes: ["its commits could not be checked"],
          seen: [{ text: "a typo", task: "t9", why: "it is locked" }],
        },
      }),
      attempt(2, { outcome: { kind: "failed", summary: "rate limit", mayRetry: true, at: AT, isExcused: true } }),
      attempt(3, { outcome: { kind: "needs-input", summary: "Which?", mayRetry: false, at: AT } }),
      attempt(4, { outcome: { kind: "in-doubt", summary: "a.ts was changed", mayRetry: false, at: AT } }),
      attempt(5, { handedOverAt: "" }),
    ],
  };
  const member = { skillName: "s", role: "Do it", isRequired: true, isIndependent: false };
  const composite: RunFile = {
    ...facts,
    id: "cd34",
    heldBack: [{ taskId: "goal", member: "last", title: "Do it", reason: "it waits for second", by: ["second"] }],
    deferred: ["last"],
    work: {
      skillName: "composite",
      taskId: "goal",
      isTracked: false,
      title: "Goal",
      requirements: "Reach it",
      members: [
        { ...member, name: "first", dependencies: [], files: ["a.ts"], model: "opus" },
        { ...member, name: "second", dependencies: ["first"] },
        { ...member, name: "last", dependencies: ["second"], isIndependent: true },
      ],
      mode: "hybrid",
      strategy: { errorHandling: "retry", maxRetries: 2, timeoutSeconds: 60 },
      parent: "ab12.1",
    },
    attempts: [
      attempt(1, { member: "first", stopReason: "it took longer than its 60 s" }),
      attempt(2, { member: "second", isOwnWork: true }),
      attempt(3, { member: "last", isFromBefore: true }),
    ],
  };
  return [onTasks, composite];
}

export function wholeRuns(owner: string): readonly [TaskRun, MemberRun] {
  const [onTasks, composite] = wholeFiles(owner);
  return [runOfFile(onTasks) as TaskRun, runOfFile(composite) as MemberRun];
}

import { addTokens, NO_TOKENS, type TokenUsage } from "../../cost/token-usage.ts";
import { renderReference } from "../../reference/reference.ts";
import { type Attempt, newestAttempts, type Run } from "../../run/run.ts";
import { taskBranches } from "../../run/task-branches.ts";
import type { Row } from "../report.ts";
import type { Besides } from "./besides.ts";
import type { AttemptDetail, ChangedFile, CommitShown, TaskDetail } from "./task-detail.ts";

/** Everything about each task that a run began, in the order in which the tasks began. */
export function taskDetails(run: Run, rows: readonly Row[], besides: Besides): TaskDetail[] {
  const newest = newestAttempts(run);
  const branches = new Map(taskBranches(run).map((branch) => [branch.key, branch]));
  const keys = [...new Set(rows.flatMap(({ key }) => (key !== null && newest.has(key) ? key : [])))];
  return keys.map((key) => {
    const own = run.attempts.filter((attempt) => keyOf(attempt) === key);
    const ofTask = rows.filter((row) => row.key === key);
    const last = newest.get(key) as Attempt;
    // Agents below an attempt's agent are in rows of their own, below the first row of their task.
    const isFirst = rows.find((row) => row.key !== null && row.taskId === last.taskId)?.key === key;
    const below = isFirst ? rows.filter((row) => row.isOfRun && row.key === null && row.taskId === last.taskId) : [];
    const attempts = own.map((attempt, n) => describe(run, attempt, ofTask[n], besides));
    const reports = own.flatMap(({ number }) => besides.reportOf(number) ?? []);
    const newestReport = besides.reportOf(last.number);
    const commits = unique(own.flatMap(({ outcome }) => outcome?.commits ?? []));
    const named = unique([
      ...own.flatMap(({ outcome }) => outcome?.files ?? []),
      ...reports.flatMap(({ files }) => files),
    ]);
    return {
      key,
      taskId: last.taskId,
      title: last.member === undefined ? last.title : `${last.member}: ${last.title}`,
      skillName: last.skillName,
      why: last.why ?? null,
      outcome: last.outcome?.kind ?? "open",
      summary: last.outcome?.summary ?? "",
      branch: branches.get(key) ?? null,
      files: filesOf(named, commits, besides),
      commits: commits.map((hash): CommitShown => ({ hash, subject: besides.commits.get(hash)?.subject ?? null })),
      tests: last.outcome?.tests ?? newestReport?.tests ?? [],
      followUps: newestReport?.followUps ?? [],
      notes: last.outcome?.notes ?? [],
      attempts,
      tokens: sum([...ofTask, ...below].flatMap(({ usage }) => (usage ? usage.map(({ tokens }) => tokens) : []))),
    };
  });
}

function keyOf({ member, taskId }: Attempt): string {
  return member ?? taskId;
}

function describe(run: Run, attempt: Attempt, row: Row | undefined, besides: Besides): AttemptDetail {
  const bars = row?.bars ?? [];
  const { brief, report } = besides.linksOf(attempt.number);
  return {
    reference: renderReference({ run: run.id, attempt: attempt.number }),
    outcome: attempt.outcome?.kind ?? "open",
    summary: attempt.outcome?.summary ?? "",
    from: bars[0]?.from ?? null,
    workedMs: bars.reduce((all, { from, to }) => all + to - from, 0),
    models: row?.usage?.map(({ model }) => model) ?? [],
    tokens: sum(row?.usage?.map(({ tokens }) => tokens) ?? []),
    brief,
    report,
    transcript: row?.transcript == null ? null : besides.linkTo(row.transcript),
  };
}

/** The files that reports name and commits change, with what the commits tell of each. */
function filesOf(named: readonly string[], commits: readonly string[], { commits: known }: Besides): ChangedFile[] {
  const files = new Map<string, ChangedFile>(named.map((path) => [path, { path, added: null, removed: null }]));
  for (const hash of commits) {
    for (const [path, { added, removed }] of known.get(hash)?.files ?? []) {
      const before = files.get(path);
      files.set(path, { path, added: plus(before?.added, added), removed: plus(before?.removed, removed) });
    }
  }
  return [...files.values()];
}

function plus(one: number | null | undefined, other: number | null): number | null {
  return one == null ? other : one + (other ?? 0);
}

function sum(tokens: readonly TokenUsage[]): TokenUsage | null {
  return tokens.length === 0 ? null : tokens.reduce(addTokens, NO_TOKENS);
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}

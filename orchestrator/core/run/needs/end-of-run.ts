import { type GroupedText, groupTexts } from "../../group-texts.ts";
import { defined } from "../../ledger/defined.ts";
import { finishOf, newestAttempts, type Outcome, parentOf, type Run } from "../run.ts";
import { type TaskBranch, taskBranches } from "../task-branches.ts";
import { tellSeen } from "./seen-note.ts";

/** The results of a finished run, from which the user is told. */
export interface EndOfRun {
  readonly tookMs: number;
  /** Every task or member that was begun, in that order. */
  readonly tasks: readonly EndedTask[];
  readonly files: number;
  /** Commits that reports named, if they look like hashes. */
  readonly commits: readonly string[];
  /** What agents noticed and left alone, the most frequent first, and the lines of the warnings that say the same. */
  readonly seen: readonly GroupedText[];
  readonly seenLines: readonly string[];
}

interface EndedTask {
  readonly key: string;
  readonly title: string;
  readonly kind: Outcome["kind"] | "open";
  readonly summary: string;
  readonly files: number;
  readonly hasFailedCheck: boolean;
  /** Where what it committed in a worktree is. */
  readonly branch?: TaskBranch;
}

/** The results of a run; undefined while it continues, and for a run that a composite agent drives, because that agent reports them. */
export function endOfRun(run: Run): EndOfRun | undefined {
  const finishedAt = finishOf(run);
  if (finishedAt === undefined || parentOf(run) !== undefined) return undefined;
  const newest = [...newestAttempts(run)];
  const outcomes = newest.flatMap(([, { outcome }]) => outcome ?? []);
  const seen = newest.flatMap(([key, { outcome }]) =>
    (outcome?.seen ?? []).map((one) => ({ text: one.text, line: `${key}: ${tellSeen(one)}` })),
  );
  const branches = new Map(taskBranches(run).map((branch) => [branch.key, branch]));
  return {
    tookMs: Math.max(0, Date.parse(finishedAt) - Date.parse(run.openedAt)) || 0,
    tasks: newest.map(([key, { title, outcome }]) => ({
      key,
      title,
      kind: outcome?.kind ?? "open",
      summary: outcome?.summary ?? "",
      files: outcome?.files?.length ?? 0,
      ...defined({ branch: branches.get(key) }),
      hasFailedCheck: (outcome?.tests ?? []).some(({ result }) => result === "failed"),
    })),
    files: new Set(outcomes.flatMap(({ files }) => files ?? [])).size,
    commits: [...new Set(outcomes.flatMap(({ commits }) => commits ?? []))].filter((hash) =>
      /^[0-9a-f]{4,64}$/.test(hash),
    ),
    seen: groupTexts(seen.map(({ text }) => text)).sort((a, b) => b.count - a.count),
    seenLines: seen.map(({ line }) => line),
  };
}

/** What somebody should look at first: what waits for an answer, then what is in doubt, what failed, and what changed most. */
export function taskToLookAtFirst({ tasks }: EndOfRun): EndedTask | undefined {
  const first = (isIt: (task: EndedTask) => boolean) => tasks.find(isIt);
  const most = tasks.reduce<EndedTask | undefined>((a, b) => (a && a.files >= b.files ? a : b), undefined);
  return (
    first(({ kind }) => kind === "needs-input") ??
    first(({ kind }) => kind === "in-doubt") ??
    first(({ kind }) => kind === "failed") ??
    first(({ hasFailedCheck }) => hasFailedCheck) ??
    (most && most.files > 0 ? most : undefined)
  );
}

import { groupTexts } from "../../group-texts.ts";
import { defined } from "../../ledger/defined.ts";
import type { EndOfRun } from "../../texts/handover/handover.ts";
import { tellSeen } from "../../texts/outcomes/tell-seen.ts";
import { finishOf, newestAttempts, parentOf, type Run } from "../run.ts";
import { taskBranches } from "../task-branches.ts";

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

import { renderReference } from "../../core/run/reference.ts";
import { actorOf, type Run } from "../../core/run/run.ts";
import type { NewTask } from "../../core/tasks/new-task.ts";
import { readRuns } from "../reference/read-run.ts";
import type { RunContext } from "./run-context.ts";

/**
 * Makes tasks of what the composites of this run left to others: a test or a review for which there was no slot. Returns
 * warnings. A label names the run that each comes from, so that a step that is repeated makes none twice.
 *
 * @param before the run before its reports were taken in: only what has ended since is looked at.
 */
export async function createDeferred({ ledger, source }: RunContext, before: Run, run: Run): Promise<string[]> {
  const wasOpen = new Set(before.attempts.filter(({ outcome }) => !outcome).map(({ number }) => number));
  const ended = run.attempts.filter(({ number, outcome }) => wasOpen.has(number) && outcome?.kind === "done");
  if (ended.length === 0) return [];
  const references = new Map(
    ended.map((attempt) => [renderReference({ run: run.id, attempt: attempt.number }), attempt]),
  );
  const isOfEnded = ({ deferred, work }: Run) => deferred && references.has(work?.parent ?? "");
  const composites = readRuns(ledger.paths).runs.filter(isOfEnded);
  if (composites.length === 0) return [];
  const listed = await source.list();
  const known = new Set(listed.kind === "list" ? listed.list.tasks.flatMap(({ labels }) => labels) : []);
  const warnings: string[] = [];
  for (const composite of composites) {
    for (const task of deferredTasks(composite)) {
      if (known.has(task.labels?.[0] ?? "")) continue;
      const created = await source.create(task, actorOf(run));
      if (created.kind !== "done") warnings.push(`"${task.title}" could not be made a task: ${created.problem.what}`);
    }
  }
  return warnings;
}

function deferredTasks({ id, work, deferred = [], attempts }: Run): NewTask[] {
  const members = work?.members.filter(({ name }) => deferred.includes(name)) ?? [];
  const results = attempts
    .filter(({ outcome }) => outcome?.kind === "done")
    .map(({ member, outcome }) => `- ${member}: ${outcome?.summary}`);
  return members.map(({ name, skillName, role }) => ({
    title: `${role}: ${work?.title}`,
    description: [`${work?.requirements}`, "", `What was done for ${work?.taskId}:`, ...results].join("\n"),
    labels: [`from:${id}.${name}`, `skill:${skillName}`],
  }));
}

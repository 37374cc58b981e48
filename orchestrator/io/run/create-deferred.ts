import { renderReference } from "../../core/run/reference.ts";
import { actorOf, type Run } from "../../core/run/run.ts";
import { labelOfLeft } from "../../core/run/tasks-of-run.ts";
import type { NewTask } from "../../core/tasks/new-task.ts";
import type { Task } from "../../core/tasks/task.ts";
import { readRuns } from "../reference/read-run.ts";
import type { RunContext } from "./run-context.ts";

/**
 * Makes tasks of what the composites of this run left to others: a test or a review for which there was no slot. Returns
 * warnings. A label names what each comes from, so that a step that is repeated makes none twice, and one that follows a crash makes
 * those that are missing.
 */
export async function createDeferred({ ledger, source }: RunContext, run: Run): Promise<string[]> {
  const done = run.attempts.filter(({ outcome }) => outcome?.kind === "done");
  if (done.length === 0) return [];
  const references = new Set(done.map(({ number }) => renderReference({ run: run.id, attempt: number })));
  const composites = readRuns(ledger.paths).runs.filter(
    ({ deferred = [], work }) => deferred.length > 0 && references.has(work?.parent ?? ""),
  );
  if (composites.length === 0) return [];
  const listed = await source.list();
  // What is there already cannot be told: the next step looks again.
  if (listed.kind === "unavailable") return [];
  const { tasks } = listed.list;
  const known = new Set(tasks.flatMap(({ labels }) => labels));
  const warnings: string[] = [];
  for (const task of composites.flatMap((composite) => deferredTasks(composite, tasks))) {
    if (known.has(task.labels?.[0] ?? "")) continue;
    const created = await source.create(task, actorOf(run));
    if (created.kind !== "done") warnings.push(`"${task.title}" could not be made a task: ${created.problem.what}`);
  }
  return warnings;
}

/** They belong to the epic of the composite's task, which is not done before they are. */
function deferredTasks({ work, deferred = [], attempts }: Run, tasks: readonly Task[]): NewTask[] {
  const members = work?.members.filter(({ name }) => deferred.includes(name)) ?? [];
  const results = attempts
    .filter(({ outcome }) => outcome?.kind === "done")
    .map(({ member, outcome }) => `- ${member}: ${outcome?.summary}`);
  const { dependencies = [] } = tasks.find(({ id }) => id === work?.taskId) ?? {};
  const epic = dependencies.find(({ type }) => type === "parent-child")?.on;
  return members.map(({ name, skillName, role }) => ({
    title: `${role}: ${work?.title}`,
    description: [`${work?.requirements}`, "", `What was done for ${work?.taskId}:`, ...results].join("\n"),
    labels: [labelOfLeft(work?.parent ?? "", name), `skill:${skillName}`],
    ...(epic === undefined ? {} : { parent: epic }),
  }));
}

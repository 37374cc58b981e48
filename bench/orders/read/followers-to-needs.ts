import type { GraphTask } from "../task-graph.ts";

interface Job {
  readonly job: number;
  readonly length: number;
  readonly after: readonly number[];
}

/** Turns jobs that name those after them into tasks that name those before them. */
export function followersToNeeds(jobs: readonly Job[]): GraphTask[] {
  const needs = new Map<number, string[]>();
  for (const { job, after } of jobs) {
    for (const next of after) {
      const known = needs.get(next);
      if (known) known.push(String(job));
      else needs.set(next, [String(job)]);
    }
  }
  return jobs.map(({ job, length }) => ({ id: String(job), length, needs: needs.get(job) ?? [] }));
}

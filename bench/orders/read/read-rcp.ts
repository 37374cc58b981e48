import type { GraphTask } from "../task-graph.ts";
import { followersToNeeds } from "./followers-to-needs.ts";
import { readNumbers } from "./read-numbers.ts";

/**
 * Reads a project in Patterson's format (`.rcp`), in which PSPLIB is often passed on: the numbers of jobs and of resources, what there is
 * of each resource, and for each job its time, its use of each resource, how many follow it, and which. Line breaks mean nothing.
 */
export function readRcp(text: string): GraphTask[] | string {
  const numbers = readNumbers(text);
  const [jobs = 0, resources = 0, ...rest] = numbers ?? [];
  if (numbers === undefined || jobs < 1) return "it is not a list of numbers that begins with how many jobs there are";
  if (jobs > rest.length) return `it says ${jobs} jobs, and holds ${rest.length} numbers about them`;
  let at = resources;
  const rows = Array.from({ length: jobs }, (_, job) => {
    const many = rest[at + 1 + resources] ?? 0;
    const from = at + 2 + resources;
    const row = { job: job + 1, length: rest[at] ?? 0, after: rest.slice(from, from + many) };
    at = from + many;
    return row;
  });
  return at === rest.length ? followersToNeeds(rows) : `${jobs} jobs take ${at} numbers, and it holds ${rest.length}`;
}

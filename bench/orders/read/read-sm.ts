import type { GraphTask } from "../task-graph.ts";
import { followersToNeeds } from "./followers-to-needs.ts";
import { readNumbers } from "./read-numbers.ts";

/** Reads a project of PSPLIB as it is published (`.sm`): one way to do each job, whose resources are left out. */
export function readSm(text: string): GraphTask[] | string {
  const followers = section(text, "PRECEDENCE RELATIONS:");
  const requests = section(text, "REQUESTS/DURATIONS:");
  if (followers.length === 0) return 'it has no rows below "PRECEDENCE RELATIONS:"';
  if (requests.length !== followers.length) {
    return `it has ${followers.length} rows of precedence and ${requests.length} of durations`;
  }
  const lengths = new Map(requests.map(([job, , length = 0]) => [job, length]));
  return followersToNeeds(
    followers.map(([job = 0, , many = 0, ...after]) => ({
      job,
      length: lengths.get(job) ?? 0,
      after: after.slice(0, many),
    })),
  );
}

/** The rows of numbers below a title, up to the row of asterisks that ends each part. */
function section(text: string, title: string): number[][] {
  const lines = text.split("\n").map((line) => line.trim());
  const from = lines.indexOf(title);
  if (from < 0) return [];
  const to = lines.findIndex((line, at) => at > from && line.startsWith("***"));
  return lines.slice(from + 1, to < 0 ? undefined : to).flatMap((line) => {
    const numbers = readNumbers(line);
    return numbers ? [numbers] : [];
  });
}

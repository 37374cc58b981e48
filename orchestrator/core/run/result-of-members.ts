import { type Attempt, type MemberRun, newestAttempts } from "./run.ts";
import type { Member } from "./work/member-work.ts";

/** The result of a composite run: whether all required parts are done, which are not, and why. */
export function resultOfMembers(run: MemberRun): {
  readonly isDone: boolean;
  readonly missing: readonly string[];
  readonly failed: readonly Attempt[];
} {
  const newest = newestAttempts(run);
  const { members } = run.work;
  const failed = members.flatMap(({ name }) => {
    const attempt = newest.get(name);
    return attempt?.outcome && attempt.outcome.kind !== "done" ? [attempt] : [];
  });
  const deferred = new Set(run.deferred);
  const isMissing = ({ name, isRequired }: Member) =>
    isRequired && !deferred.has(name) && newest.get(name)?.outcome?.kind !== "done";
  const missing = members.filter(isMissing).map(({ name }) => name);
  return { isDone: missing.length === 0, missing, failed };
}

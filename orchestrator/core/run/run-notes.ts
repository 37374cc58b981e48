import { newestAttempts, type Run } from "./run.ts";

/** What the user should know of a run's attempts besides how they ended, a line each. */
export function runNotes(run: Run): string[] {
  return [...newestAttempts(run)].flatMap(([name, { outcome }]) =>
    (outcome?.notes ?? []).map((note) => `${name}: ${note}`),
  );
}

import type { Problem } from "./problem.ts";

/**
 * A problem whose fix names our commands as whoever reads it can run them: an install puts no `skyfom` on the PATH, and a model may
 * run only the one command line that the allow rule names.
 *
 * @param cli that command line.
 * @param verbs the verbs that make the word a command.
 */
export function nameCommands(problem: Problem, cli: string, verbs: readonly string[]): Problem {
  const command = new RegExp(`(?<![\\w/.-])skyfom(?= (?:${verbs.join("|")})\\b)`, "g");
  return { ...problem, fix: problem.fix.replaceAll(command, () => cli) };
}

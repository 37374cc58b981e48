import { type GitPlace, git } from "./git.ts";

/** The commit that a name stands for; undefined if there is none. */
export function hashOf(place: GitPlace, name: string): string | undefined {
  const answer = git(place, "rev-parse", "--verify", "--quiet", `${name}^{commit}`);
  return answer.ok ? answer.stdout.trim() : undefined;
}

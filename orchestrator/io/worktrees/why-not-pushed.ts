import type { Problem } from "../../core/problem.ts";
import { git } from "./git.ts";
import { checkoutOf } from "./place-of.ts";

/**
 * Why no pull request can be made of a branch: it is gone, or no remote is known to have all of it. Nothing is asked over the network.
 *
 * @param commit what a remote has to have as that branch, where there is no such branch here.
 */
export function whyNotPushed(projectDir: string, branch: string, commit?: string): Problem | undefined {
  const place = checkoutOf(projectDir)?.place;
  const refs = (pattern: string) => {
    const answer = place && git(place, "for-each-ref", "--format=%(objectname)", pattern);
    return answer?.ok ? answer.stdout.split("\n").filter((hash) => hash !== "") : [];
  };
  const [tip] = commit === undefined ? refs(`refs/heads/${branch}`) : [commit];
  const remotes = place && git(place, "remote");
  const [remote = "origin"] = remotes?.ok ? remotes.stdout.split("\n").filter((name) => name !== "") : [];
  if (tip === undefined)
    return { where: branch, what: "there is no such branch", fix: "Name another run: `skyfom runs` lists them." };
  if (refs(`refs/remotes/*/${branch}`).includes(tip)) return undefined;
  return {
    where: branch,
    what: "it is not pushed",
    fix: `Push it first: git push ${remote} ${commit === undefined ? branch : `${commit}:refs/heads/${branch}`}`,
  };
}

import { git } from "../git.ts";
import { tryMerge } from "../merge-commits.ts";
import { checkoutOf } from "../place-of.ts";

/** Most branches that are looked at; the newest come first. */
const MOST_BRANCHES = 20;

/** The branches of runs whose work the checkout lacks, also where it was merged as another commit; none if git cannot say. */
export function unmergedRuns(projectDir: string): string[] {
  const place = checkoutOf(projectDir)?.place;
  const head = place && git(place, "rev-parse", "HEAD^{commit}", "HEAD^{tree}");
  if (!place || !head?.ok) return [];
  const [commit = "", tree] = head.stdout.trim().split("\n");
  const options = ["--sort=-committerdate", `--count=${MOST_BRANCHES}`, "--format=%(refname:lstrip=2)"];
  const listed = git(place, "for-each-ref", ...options, `--no-merged=${commit}`, "refs/heads/skyfom/run-*");
  return listed.stdout
    .split("\n")
    .filter((name) => name !== "")
    .filter((name) => {
      const merged = tryMerge(place, commit, `refs/heads/${name}`);
      return merged.kind !== "clean" || merged.tree !== tree;
    });
}

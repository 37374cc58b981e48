import { gitWithoutPrograms } from "../git.ts";
import { checkoutOf } from "../place-of.ts";

/** Where trackers and settings lie, which change with every run and are read from the checkout. */
const OWN = /^\.(?:beads|claude)\//;

/** Files of the checkout that git tracks and that are not as its commit has them; none if git cannot say. */
export function uncommittedFiles(projectDir: string): string[] {
  const place = checkoutOf(projectDir)?.place;
  if (!place) return [];
  const options = ["--name-only", "-z", "--no-renames", "--no-ext-diff", "--no-textconv", "--ignore-submodules=dirty"];
  const answer = gitWithoutPrograms(place, "diff", ...options, "HEAD", "--");
  return answer.ok ? answer.stdout.split("\0").filter((file) => file !== "" && !OWN.test(file)) : [];
}

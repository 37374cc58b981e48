import type { Problem } from "../../core/problem.ts";
import { describeNoRepository } from "../../core/text/describe-no-repository.ts";
import type { StateLocation } from "../ledger/files/locate-state.ts";
import { hasState } from "../ledger/files/state-paths.ts";
import { findBeadsFolder } from "../tasks/find-beads-folder.ts";

/** Why there is nothing to show of a folder: it has no repository, no tasks and no state. Undefined if it has one of them. */
export function whyNoProject(location: StateLocation, env: NodeJS.ProcessEnv): Problem | undefined {
  const { paths, root, isInGit } = location;
  if (isInGit || hasState(paths) || findBeadsFolder(root, env) !== undefined) return undefined;
  return describeNoRepository(root);
}

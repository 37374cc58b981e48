import { TELLTALE_FILE } from "../../core/install/manifest.ts";
import { type PlannedUninstall, planUninstall } from "../../core/install/plan-uninstall.ts";
import type { Problem } from "../../core/problem.ts";
import { carryOutSteps, clearUnfinished } from "./carry-out-steps.ts";
import { contentDigest } from "./content-digest.ts";
import type { Target } from "./locate-target.ts";
import { readTarget } from "./read-target.ts";

/** The plan of an uninstall. */
type UninstallPlan = Extract<PlannedUninstall, { ok: true }>;

/** An uninstall that is planned and can be carried out. */
interface PreparedUninstall {
  readonly ok: true;
  readonly plan: UninstallPlan;
  readonly carryOut: () => Problem | undefined;
}

/** Reads what an install left in the target, and plans to take it out. */
export function prepareUninstall({
  repository,
  claudeDir,
}: Target): PreparedUninstall | { readonly ok: false; readonly problems: readonly Problem[] } {
  const read = readTarget(repository, claudeDir, [TELLTALE_FILE]);
  if (!read.ok) return read;
  const plan = planUninstall({ ...read.state, digest: contentDigest });
  if (!plan.ok) return plan;
  return {
    ok: true,
    plan,
    carryOut: () => {
      clearUnfinished(claudeDir, read.state.paths);
      return carryOutSteps(claudeDir, new Map(), plan.steps);
    },
  };
}

import { join } from "node:path";
import type { Consent } from "../../core/install/consent.ts";
import { MANIFEST_FILE } from "../../core/install/manifest.ts";
import { type InstallPlan, type PlannedInstall, planInstall } from "../../core/install/plan-install.ts";
import { toJson } from "../../core/printable.ts";
import type { Problem } from "../../core/problem.ts";
import { unquotableMark } from "../../core/quote-path.ts";
import { toSlashes } from "../run/tell/command-line.ts";
import { carryOutSteps, clearUnfinished } from "./carry-out-steps.ts";
import { contentDigest } from "./content-digest.ts";
import type { Target } from "./locate-target.ts";
import { canTellOurs, readPluginHooks, readShipped } from "./read-shipped.ts";
import { readTarget } from "./read-target.ts";

/** An install for which everything has been read. */
interface PreparedInstall {
  readonly ok: true;
  /** May be asked several times: it changes nothing. */
  readonly plan: (granted: ReadonlySet<Consent["name"]>) => PlannedInstall;
  readonly carryOut: (plan: InstallPlan) => Problem | undefined;
}

/**
 * Reads what there is to install and what is in the target.
 *
 * @param root the folder that Skyfom is installed from, see `pluginRoot`.
 */
export function prepareInstall(
  root: string,
  version: string,
  { repository, claudeDir }: Target,
  ownStatusLine?: string,
  keepsEdited = false,
): PreparedInstall | { readonly ok: false; readonly problems: readonly Problem[] } {
  const mark = unquotableMark(toSlashes(claudeDir));
  if (mark !== undefined) return { ok: false, problems: [unquotable(claudeDir, mark)] };
  if (!canTellOurs(root)) return { ok: false, problems: [lostOwnManifest(root)] };
  const shipped = readShipped(root);
  const pluginHooks = readPluginHooks(root);
  const read = readTarget(
    repository,
    claudeDir,
    shipped.map(({ path }) => path),
  );
  if (!read.ok) return read;
  return {
    ok: true,
    plan: (granted) =>
      planInstall({
        ...read.state,
        version,
        claudeDir: toSlashes(claudeDir),
        shipped,
        pluginHooks,
        granted,
        keepsEdited,
        digest: contentDigest,
        ...(ownStatusLine === undefined ? {} : { ownStatusLine }),
      }),
    carryOut: ({ steps }) => {
      clearUnfinished(claudeDir, read.state.paths);
      return carryOutSteps(claudeDir, new Map(shipped.map((one) => [one.path, one])), steps);
    },
  };
}

function unquotable(claudeDir: string, mark: string): Problem {
  const what = `the path holds ${toJson(mark)}, so no rule of Claude Code can name exactly this folder; nothing was written`;
  return { where: claudeDir, what, fix: "Rename the folder, or clone the repository elsewhere." };
}

function lostOwnManifest(root: string): Problem {
  const what = "is missing or damaged, so this copy of Skyfom cannot tell its own files from others";
  const fix = "Restore it from version control, or run `skyfom install` from a clone of Skyfom.";
  return { where: join(root, MANIFEST_FILE), what, fix };
}

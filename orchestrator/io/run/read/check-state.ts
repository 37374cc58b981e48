import { type CheckState, NO_CHECK } from "../../../core/checks/check-verdict.ts";
import type { Run } from "../../../core/run/run.ts";
import { askedCheck } from "../../../core/settings/asked-commands.ts";
import { isChecking } from "../../checks/verdict-files.ts";
import type { StatePaths } from "../../ledger/files/state-paths.ts";
import { isApproved } from "../../settings/approvals.ts";
import type { RunContext } from "../run-context.ts";

/** What a look at the check needs of a run's context. */
interface CheckPlace {
  readonly settings: RunContext["settings"];
  readonly location: Pick<RunContext["location"], "root">;
  readonly ledger: { readonly paths: StatePaths };
}

/** Whether work from worktrees is checked before it is merged. */
export function checkState({ settings, location, ledger }: CheckPlace, { id, attempts }: Run): CheckState {
  const asked = askedCheck(settings);
  const isAsked = asked !== undefined || settings.remake !== undefined;
  if (!isAsked || attempts.every(({ isolation }) => isolation === undefined)) return NO_CHECK;
  const isRunning = isChecking(ledger.paths, id);
  if (asked === undefined) return { kind: "none", isRunning };
  const kind = isApproved(location.root, asked) ? "approved" : "unapproved";
  return { kind, command: asked.text, isRunning };
}

import { type CheckState, NO_CHECK } from "../../../core/checks/check-verdict.ts";
import type { Run } from "../../../core/run/run.ts";
import { askedCheck } from "../../../core/settings/asked-commands.ts";
import { isChecking } from "../../checks/verdict-files.ts";
import { isApproved } from "../../settings/approvals.ts";
import type { RunContext } from "../run-context.ts";

/** Whether work from worktrees is checked before it is merged. */
export function checkState({ settings, location, ledger }: RunContext, { id, attempts }: Run): CheckState {
  const asked = askedCheck(settings);
  if (asked === undefined || attempts.every(({ isolation }) => isolation === undefined)) return NO_CHECK;
  if (!isApproved(location.root, asked)) return { kind: "unapproved", command: asked.text };
  return { kind: "approved", command: asked.text, isRunning: isChecking(ledger.paths, id) };
}

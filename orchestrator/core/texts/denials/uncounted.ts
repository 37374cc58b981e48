import type { TeammateSetting } from "../../ledger/pane-settings.ts";
import { notStarted } from "./not-started.ts";

/**
 * Why an agent does not start that could not be counted.
 *
 * @param cause why it could not be, behind a colon; empty where that is not known.
 */
export function uncounted(cause: "" | `: ${string}` = ""): string {
  return `Skyfom: not started, because Skyfom could not check how many agents are at work${cause}. Do not retry; tell the user. \`skyfom doctor\` names the cause. SKYFOM_GUARD=off in the client's environment switches the guard off.`;
}

/** Why a teammate does not start that would have a pane of its own. */
export function explainPane({ where, value }: TeammateSetting): string {
  return notStarted(
    [
      `${where} is "${value}", so this teammate would be a separate client in a terminal pane.`,
      "No hook sees a message wake it there, so Skyfom could not count it.",
      "Call Agent without `name` to start an ordinary agent.",
      'For teammates, the user can set teammateMode to "in-process" or start Claude Code with `--teammate-mode in-process`.',
    ].join(" "),
  );
}

import { hasAgentTeams } from "../../../core/ledger/pane-settings.ts";
import type { SignalOf } from "../../../core/ledger/signals/signal.ts";
import { explainPane } from "../../../core/texts/denials/uncounted.ts";
import { findPaneSetting } from "./find-pane-setting.ts";

/**
 * Why a call cannot start: it would make a teammate in a pane, which is a client process of its own and works without a hook that could
 * hold it. Undefined if it makes none, as far as settings tell.
 */
export function refusePane(
  { name, caller }: SignalOf<"spawnAsked">,
  projectDir: string,
  env: NodeJS.ProcessEnv,
): string | undefined {
  // Only the main conversation has teammates.
  if (name === undefined || caller !== undefined || !hasAgentTeams(env)) return undefined;
  const setting = findPaneSetting(projectDir, env);
  return setting && explainPane(setting);
}

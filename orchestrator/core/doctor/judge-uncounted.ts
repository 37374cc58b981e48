import { hasAgentTeams } from "../ledger/pane-settings.ts";
import { ok, type Verdict, warning } from "./check.ts";
import { clientEnv } from "./client-env.ts";
import type { DoctorFacts, SettingsLayer } from "./facts.ts";

const TEAMS = "CLAUDE_CODE_EXPERIMENTAL_AGENT_TEAMS";
const OBSERVERS = "CLAUDE_CODE_EXPERIMENTAL_OBSERVER_AGENTS";

/** Settings that start agents which are refused or not counted. */
export function judgeUncounted(facts: DoctorFacts): Verdict {
  const [first, ...more] = [panes(facts), agentHooks(facts), observers(facts)].flatMap((found) => found ?? []);
  if (!first) return ok("no setting starts agents that Skyfom refuses or cannot count");
  return warning([first, ...more].map(({ finding }) => finding).join("; "), first.fix);
}

interface Found {
  readonly finding: string;
  readonly fix: string;
}

function panes(facts: DoctorFacts): Found | undefined {
  const teams = clientEnv(facts, TEAMS);
  if (!teams || !hasAgentTeams({ [TEAMS]: teams.value })) return undefined;
  const layer = [...facts.layers].reverse().find(({ settings }) => settings?.teammateMode !== undefined);
  const mode = layer?.settings?.teammateMode;
  if (mode !== "tmux" && mode !== "iterm2" && mode !== "auto") return undefined;
  return {
    finding: `teammateMode is "${mode}" in ${layer?.file}, and teammates in panes are refused`,
    fix: 'Set teammateMode to "in-process" there.',
  };
}

function agentHooks({ layers }: DoctorFacts): Found | undefined {
  const layer = layers.find(({ settings }) => hasAgentHook(settings?.hooks));
  if (!layer) return undefined;
  return {
    finding: `${layer.file} has a hook of type "agent", which is not counted`,
    fix: "Lower `maxAgents` in .claude/skyfom.json to leave a slot for it, or remove it there.",
  };
}

function hasAgentHook(hooks: NonNullable<SettingsLayer["settings"]>[string]): boolean {
  return typeof hooks === "object" && hooks !== null && JSON.stringify(hooks).includes('"type":"agent"');
}

function observers(facts: DoctorFacts): Found | undefined {
  const variable = clientEnv(facts, OBSERVERS);
  if (!variable || ["", "0", "false"].includes(variable.value)) return undefined;
  return {
    finding: `${OBSERVERS} is set in ${variable.where}, and observer agents are not counted`,
    fix: "Remove it there, or lower `maxAgents` in .claude/skyfom.json to leave slots for them.",
  };
}

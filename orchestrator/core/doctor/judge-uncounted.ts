import { hasAgentTeams } from "../ledger/pane-settings.ts";
import { toLine } from "../printable.ts";
import { ok, type Verdict, warning } from "./check.ts";
import { clientEnv } from "./client-env.ts";
import type { DoctorFacts } from "./facts.ts";
import { hasAgentHook } from "./has-agent-hook.ts";

const TEAMS = "CLAUDE_CODE_EXPERIMENTAL_AGENT_TEAMS";
const OBSERVERS = "CLAUDE_CODE_EXPERIMENTAL_OBSERVER_AGENTS";

/** Settings, and hooks outside them, that start agents which are refused or not counted. */
export function judgeUncounted(facts: DoctorFacts): Verdict {
  const [first, ...more] = [panes(facts), agentHooks(facts), observers(facts)].flatMap((found) => found ?? []);
  if (!first) return ok("nothing here starts agents that Skyfom refuses or cannot count");
  return warning([first, ...more].map(({ finding }) => finding).join("; "), first.fix);
}

interface Found {
  readonly finding: string;
  readonly fix: string;
}

function panes(facts: DoctorFacts): Found | undefined {
  const teams = clientEnv(facts, TEAMS);
  if (!teams || !hasAgentTeams({ [TEAMS]: teams.value })) return undefined;
  if (!facts.paneSetting) return undefined;
  const { where, value } = facts.paneSetting;
  return {
    finding: `${toLine(where)} is "${value}", and teammates in panes are refused`,
    fix: where.startsWith("--")
      ? "Start Claude Code with `--teammate-mode in-process`."
      : 'Set teammateMode to "in-process" there.',
  };
}

const MOST_NAMED = 3;

function agentHooks({ layers, agentHooks: others }: DoctorFacts): Found | undefined {
  const inSettings = layers.flatMap(({ file, settings }) => (hasAgentHook(settings?.hooks) ? [file] : []));
  const files = [...inSettings, ...others].map(toLine);
  if (files.length === 0) return undefined;
  return {
    finding: `${nameSome(files)} of type "agent", which ${files.length === 1 ? "is" : "are"} not counted`,
    fix: "Lower `maxAgents` in .claude/skyfom.json to leave a slot for it, or remove the hook or its plugin.",
  };
}

function nameSome(files: readonly string[]): string {
  const more = files.length - MOST_NAMED;
  const names = [...files.slice(0, MOST_NAMED), ...(more > 0 ? [`${more} more`] : [])];
  const last = names.pop();
  return names.length === 0 ? `${last} has a hook` : `${names.join(", ")} and ${last} have hooks`;
}

function observers(facts: DoctorFacts): Found | undefined {
  const variable = clientEnv(facts, OBSERVERS);
  if (!variable || ["", "0", "false"].includes(variable.value)) return undefined;
  return {
    finding: `${OBSERVERS} is set in ${variable.where}, and observer agents are not counted`,
    fix: "Remove it there, or lower `maxAgents` in .claude/skyfom.json to leave slots for them.",
  };
}

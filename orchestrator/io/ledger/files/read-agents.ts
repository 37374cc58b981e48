import type { AgentEntry } from "../../../core/ledger/agent-entry.ts";
import { foldEvent } from "../../../core/ledger/fold/fold-events.ts";
import { LedgerState } from "../../../core/ledger/fold/ledger-state.ts";
import { isAgentList } from "../../../core/validators/is-agent-list.ts";
import { readPlainFile } from "../../plain-file/read-plain-file.ts";
import { readEvents } from "./events-log.ts";
import type { StatePaths } from "./state-paths.ts";

/** The agents as the last hook left them in agents.json; from the whole log where that file cannot be used. Writes nothing. */
export function readAgents(paths: StatePaths): readonly AgentEntry[] {
  return parseAgents(readPlainFile(paths.agents)) ?? foldLog(paths);
}

function parseAgents(text: string | undefined): readonly AgentEntry[] | undefined {
  try {
    const value: unknown = JSON.parse(text ?? "null");
    return isAgentList(value) ? (value as readonly AgentEntry[]) : undefined;
  } catch {
    return undefined; // somebody has appended to it; the next hook repairs it
  }
}

function foldLog(paths: StatePaths): AgentEntry[] {
  const state = new LedgerState();
  for (const event of readEvents(paths, 0).events) foldEvent(state, event);
  return state.list();
}

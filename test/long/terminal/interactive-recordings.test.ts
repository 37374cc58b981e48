import { readdirSync } from "node:fs";
import { expect, onTestFinished, test } from "vitest";
import { safeId } from "../../../orchestrator/core/ledger/safe-id.ts";
import { digest } from "../../../orchestrator/io/ledger/files/seen.ts";
import { HookReplay, readRecording } from "../../support/interactive/hook-replay.ts";
import type { ClientEvent } from "../../support/interactive/record-client.ts";
import { type AgentEntry, readAgents, readEvents } from "../../support/repository-state.ts";

// Sessions of the real client at a terminal, given to our hooks as processes. What the client lists as at work when a turn has
// ended is the truth that the ledger is held to; what each agent came to in the end is told here.

const SESSIONS: Readonly<Record<string, string>> = {
  background: "ant completed, bee completed",
  "idle-parent": "ant completed, bee completed, parent completed",
  "children-end-together": "ant completed, bee completed, parent completed",
  "child-ends-while-parent-works": "ant completed, parent completed",
  "child-ends-as-parent-stops": "ant completed, parent completed",
  "two-levels-of-idle-parents": "ant completed, parent completed, top completed",
  "context-at-wake": "ant completed, bee completed, parent completed",
  "task-stop-by-parent": "ant completed, bee completed, parent completed",
  "forked-skill": "fork completed",
  "forked-skill-by-agent": "fork completed, parent completed",
  "forked-skill-twice": "ant completed, bee completed, fork completed, fork completed",
  "context-at-resume": "ant completed",
  "message-to-idle-parent": "ant completed, parent completed",
  "stopped-by-user": "ant completed, bee killed, cat completed",
  "stopped-parents": "ant killed, bee killed, busy killed, idle killed",
  "stopped-child": "ant killed, parent completed",
  "all-stopped": "ant killed, bee killed, parent killed",
  "stopped-at-start": "ant killed, bee killed, cat killed",
  "resumed-by-user": "ant completed, bee lost",
  "workflow-stopped": "step killed, step killed",
  "esc-main-turn": "ant completed, bee completed",
  "esc-foreground": "ant killed, bee killed",
  "typed-meanwhile": "ant completed, bee completed",
  "esc-before-start": "ant refused, bee refused",
  "refused-no": "one lost, one refused",
  "refused-with-instructions": "one lost, one refused",
  "refused-esc": "one lost, one refused",
  "typed-before-dialog": "ant completed, bee completed",
  "auto-mode": "one lost, one refused",
  cleared: "ant completed, bee completed, dog completed, parent completed",
  "cleared-then-all-stopped": "ant killed, bee killed, parent killed",
  compacted: "ant completed, bee completed, parent completed",
  "exit-and-continue": "ant lost, bee lost, dog completed, parent lost",
  "moved-to-background": "ant completed, bee lost, cat completed, parent lost",
  "hung-up": "ant lost, bee lost, parent lost",
  terminated: "ant lost, bee lost, parent lost",
  interrupted: "ant lost, bee lost, parent lost",
  teammates: "ant completed, bee completed",
  "teammates-stopped": "ant completed, bee completed, cat completed",
  "teammates-in-panes": "ant lost, bee lost",
};

test("every recorded session is in the table", () => {
  const files = readdirSync(new URL("../../recordings/interactive", import.meta.url));
  const names = files.filter((file) => !file.endsWith(".requests.jsonl")).map((file) => file.replace(".jsonl", ""));
  expect(Object.keys(SESSIONS).sort()).toEqual(names.sort());
});

for (const [name, outcome] of Object.entries(SESSIONS)) {
  test(`${name}: after each stop the agents that the client lists hold the slots, and in the end: ${outcome}`, async () => {
    const replay = new HookReplay();
    onTestFinished(() => replay.close());
    const events = readRecording(name);
    for (const [index, event] of events.entries()) {
      await replay.give(event);
      if (event.payload.hook_event_name !== "Stop") continue;
      expect([index, ...holders(replay)]).toEqual([index, ...atWork(events, index)]);
    }
    await replay.give(NEXT_SESSION);
    expect(replay.slotsTaken()).toEqual([]);
    const outcomes = readAgents(replay.root).map((entry) => `${nameOf(entry, name)} ${entry.status}`);
    expect(outcomes.sort().join(", ")).toBe(outcome);
    // a call that is thought to be refused, and starts after all, has lost its slot and given its brief away meanwhile
    const refusals = readEvents(replay.root).filter(({ type, status }) => type === "ended" && status === "refused");
    expect(refusals).toHaveLength(outcome.match(/refused/g)?.length ?? 0);
  });
}

const NEXT_SESSION = {
  client: 99,
  payload: {
    hook_event_name: "SessionStart",
    session_id: "next",
    transcript_path: "/home/dev/next.jsonl",
    source: "startup",
  },
};

/** Agents whose entries hold a slot; a workflow's agents are not in the client's list, only the workflow is. */
function holders(replay: HookReplay): string[] {
  const running = readAgents(replay.root).filter(({ status }) => status === "running");
  const agents = running.filter(({ agentType }) => agentType !== "workflow-subagent");
  return agents.map(({ agentId }) => String(agentId)).sort();
}

/**
 * Agents that have started, have not stopped since, and are listed by the client at this stop, or later in the same life: the
 * list of a stop may have been made before the start of an agent whose hook ran before the hook of the stop.
 */
function atWork(events: readonly ClientEvent[], stop: number): string[] {
  const { client } = events[stop] as ClientEvent;
  const ofClient = (all: readonly ClientEvent[]) => all.filter((event) => event.client === client);
  const [before, after] = [ofClient(events.slice(0, stop)), ofClient(events.slice(stop))];
  const ids = new Set(before.filter(startOf).map(({ payload }) => String(payload.agent_id)));
  const teammates = new Map(events.slice(0, stop).flatMap(teammateOf));
  const isListed = (event: ClientEvent, id: string) => lists(event, id, teammates.get(id)?.description);
  // of a teammate in a pane, a client process of its own, nothing but its lead's list tells
  const inPanes = [...teammates].flatMap(([id, { isInPane }]) =>
    isInPane && events.slice(stop).some((event) => isListed(event, id)) ? [id] : [],
  );
  const inProcess = [...ids]
    .filter((id) => before.findLast((event) => turns(event, id))?.payload.hook_event_name === "SubagentStart")
    .filter((id) => {
      const nextStart = after.findIndex((event) => startOf(event) && turns(event, id));
      return after
        .slice(0, nextStart === -1 ? undefined : nextStart)
        .some((event) => isListed(event, id) || turns(event, id));
    });
  return [...inPanes, ...inProcess].sort();
}

/** A teammate that this event tells the start of, by the id that the ledger has for it. */
function teammateOf({ payload }: ClientEvent): [string, { description: string; isInPane: boolean }][] {
  const response = payload.tool_response as { status?: string; agentId: string; is_splitpane?: boolean } | undefined;
  if (response?.status !== "teammate_spawned") return [];
  const { description } = payload.tool_input as { description: string };
  return [[safeId(response.agentId, digest), { description, isInPane: response.is_splitpane === true }]];
}

function startOf({ payload }: ClientEvent): boolean {
  return payload.hook_event_name === "SubagentStart";
}

function turns({ payload }: ClientEvent, id: string): boolean {
  return payload.agent_id === id && /^Subagent(Start|Stop)$/.test(payload.hook_event_name);
}

/** Teammates are listed under ids of their own. */
function lists({ payload }: ClientEvent, id: string, teammate: string | undefined): boolean {
  const tasks = (payload.background_tasks ?? []) as { id: string; type: string; description: string }[];
  return tasks.some((task) => task.id === id || (task.type === "teammate" && task.description === teammate));
}

/** Which of two calls the person answered first is chance, so those have one name. */
function nameOf({ description, agentType }: AgentEntry, session: string): string {
  if (agentType === "workflow-subagent") return "step";
  if (/^refused|^auto/.test(session)) return "one";
  return description.replace("part of ", "") || "fork";
}

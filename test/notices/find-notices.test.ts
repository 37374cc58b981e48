import { expect, test } from "vitest";
import { findNotices } from "../../orchestrator/core/notices/find-notices.ts";
import type { AgentShown, RunShown, Status } from "../../orchestrator/core/view/status.ts";

const AT = "2026-01-01T12:00:00.000Z";
const ago = (minutes: number) => new Date(Date.parse(AT) - minutes * 60_000).toISOString();

const QUIET: Status = {
  format: 1,
  at: AT,
  stateDir: "/s",
  slots: { taken: 0, limit: 7 },
  runs: [],
  needs: [],
  lastRun: null,
  agents: [],
  ended: { completed: 0, failed: 0, killed: 0, refused: 0, lost: 0 },
  tasks: null,
  separateCalls: [],
  problems: [],
};

const RUN: RunShown = {
  id: "k3f9",
  openedAt: ago(60),
  limit: 5,
  closed: 3,
  failed: 1,
  atWork: 0,
  state: "open",
  questions: [],
  branches: [],
};

function agent(more: Partial<AgentShown>): AgentShown {
  return {
    ...{ id: "toolu_1", status: "running", slot: 1, taskId: "app-1", skillName: null, agentType: "", reference: null },
    ...{ description: "app-1 Rename the product", since: ago(60), lastActivityAt: ago(1), tokens: null },
    ...{ transcript: null, output: null, process: "alive", asks: null },
    ...more,
  } as AgentShown;
}

const need = (kind: "question" | "paused", taskId: string | null) => ({
  ...{ kind, run: "k3f9", taskId, title: "Rename the product", since: ago(1), text: "Which name?", settlings: [] },
});

/** What is told after these looks, by the last one. */
function told(...looks: readonly Partial<Status>[]): string[] {
  let before: Status | undefined;
  let known: ReadonlySet<string> = new Set();
  let last: string[] = [];
  for (const look of looks) {
    const after = { ...QUIET, ...look };
    const { notices, told } = findNotices(before, after, known, 15);
    [before, known] = [after, told];
    last = notices.map(({ event, text, tasks }) => `${event}: ${text} [${tasks.map(({ id }) => id)}]`);
  }
  return last;
}

const asks = (minutes: number) => ({ tool: "Bash", since: ago(minutes) });

test.each<[string, Partial<Status>[], string[]]>([
  ["a run that is over", [{ runs: [RUN] }, {}], ["run-finished: Run k3f9 is finished: 3 closed, 1 failed. []"]],
  [
    "questions that come together",
    [{}, { needs: [need("question", "app-1"), need("question", "app-2")] }],
    ["needs-you: It needs you: question app-1, question app-2. [app-1,app-2]"],
  ],
  [
    "an agent that asks permission",
    [{}, { agents: [agent({ asks: asks(1) })] }],
    ["permission: Your permission is asked: app-1 (Bash). [app-1]"],
  ],
  [
    "an agent that asks once more",
    [{}, { agents: [agent({ asks: asks(5) })] }, { agents: [agent({ asks: asks(1) })] }],
    ["permission: Your permission is asked: app-1 (Bash). [app-1]"],
  ],
  [
    "an agent that is silent",
    [{}, { agents: [agent({ lastActivityAt: ago(16) })] }],
    ["stuck: Nothing happens: app-1 is silent for 16 min. [app-1]"],
  ],
  [
    "an agent without a task, whose words are somebody's",
    [{}, { agents: [agent({ taskId: null, description: "secret", lastActivityAt: ago(16) })] }],
    ["stuck: Nothing happens: the agent in slot 1 is silent for 16 min. []"],
  ],
])("is told: %s", (_, looks, texts) => {
  expect(told(...looks)).toEqual(texts);
});

test.each<[string, Partial<Status>[]]>([
  ["what the first look shows", [{ needs: [need("question", "app-1")], agents: [agent({ asks: asks(1) })] }]],
  ["what was told before", [{}, { needs: [need("question", "app-1")] }, { needs: [need("question", "app-1")] }]],
  [
    "what came and went and came again",
    [{}, { needs: [need("question", "app-1")] }, {}, { needs: [need("question", "app-1")] }],
  ],
  ["a run that was paused", [{}, { needs: [need("paused", null)] }]],
  ["an agent that has been silent for less", [{}, { agents: [agent({ lastActivityAt: ago(14) })] }]],
  [
    "an agent that is silent because it waits for the person",
    [{ agents: [agent({ asks: asks(20) })] }, { agents: [agent({ asks: asks(20), lastActivityAt: ago(20) })] }],
  ],
  ["an agent that waits for a slot", [{}, { agents: [agent({ status: "waiting", lastActivityAt: ago(20) })] }]],
])("is not told: %s", (_, looks) => {
  expect(told(...looks)).toEqual([]);
});

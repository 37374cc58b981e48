import { readOrders } from "../../test/support/model/read-orders.ts";

type Fields = Readonly<Record<string, unknown>>;

/** What plays a client's part in a run of one agent at a time, so that each end hands over the next step. */
export interface HandedRun {
  /** The event of an agent's end, after all that comes before it: its call, its start and the result of the call. */
  readonly agentEnds: () => string;
  /** The prompt that tells the main conversation of that end; the answer to it holds the next step. */
  readonly prompt: () => string;
}

const DONE = `Done.\n\n\`\`\`skyfom-report\n${JSON.stringify({ status: "done", summary: "It is done." })}\n\`\`\``;

/**
 * @param first what `next --json` printed: the first call
 * @param give gives an event to a hook, not timed
 * @param printed what the hook printed that was timed last
 */
export function handOverSteps(
  first: string,
  give: (hook: string, event: string) => void,
  printed: () => string,
  event: (name: string, fields: Fields) => string,
): HandedRun {
  let calls = 0;
  const ids = () => ({ call: `toolu_step_${calls}`, agent: `step${calls}` });
  const tool = (fields: Fields) => ({ tool_name: "Agent", tool_use_id: ids().call, ...fields });
  return {
    agentEnds: () => {
      const [tool_input] = readOrders(calls === 0 ? first : contextIn(printed())).agentCalls;
      if (tool_input === undefined) throw new Error(`no call was handed over: ${printed()}`);
      calls++;
      const agent_id = ids().agent;
      give("pre-tool-use", event("PreToolUse", tool({ tool_input })));
      give("subagent-start", event("SubagentStart", { agent_id, agent_type: "general-purpose" }));
      const tool_response = { status: "async_launched", agentId: agent_id };
      give("settle", event("PostToolUse", tool({ tool_input: {}, tool_response })));
      return event("SubagentStop", { agent_id, stop_hook_active: true, last_assistant_message: DONE });
    },
    prompt: () => {
      const { call, agent } = ids();
      const tags = { "task-id": agent, "tool-use-id": call, status: "completed" };
      const body = Object.entries(tags).map(([tag, text]) => `<${tag}>${text}</${tag}>`);
      const prompt = `<task-notification>\n${body.join("\n")}\n</task-notification>`;
      return event("UserPromptSubmit", { prompt, prompt_id: call });
    },
  };
}

function contextIn(printed: string): string {
  const { hookSpecificOutput } = JSON.parse(printed) as { hookSpecificOutput?: { additionalContext?: string } };
  return hookSpecificOutput?.additionalContext ?? "";
}

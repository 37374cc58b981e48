import type { Payload } from "./replay.ts";

const SESSION = { session_id: "s", transcript_path: "/nowhere/s.jsonl" };

/** PreToolUse of a spawn. */
export function asked(call: string, more: Readonly<Record<string, unknown>> = {}, caller?: string): Payload {
  const tool_input = { description: `job of ${call}`, prompt: "work", ...more };
  const tool = { tool_name: "Agent", tool_use_id: call, tool_input };
  return { hook_event_name: "PreToolUse", ...SESSION, ...tool, ...(caller ? { agent_id: caller } : {}) };
}

export function started(agent: string, agent_type = "general-purpose"): Payload {
  return { hook_event_name: "SubagentStart", ...SESSION, agent_id: agent, agent_type };
}

/** The same as the module says it, which knows the call. */
export function startedBy(call: string, agent: string): Payload {
  return { ...started(agent), tool_use_id: call };
}

/** PostToolUse of a spawn: launched in the background, or completed in the foreground. */
export function returned(
  call: string,
  agent: string,
  status: "async_launched" | "completed",
  caller?: string,
): Payload {
  const tool = { tool_name: "Agent", tool_use_id: call, tool_response: { status, agentId: agent } };
  return { hook_event_name: "PostToolUse", ...SESSION, ...tool, ...(caller ? { agent_id: caller } : {}) };
}

/** PostToolUse of a spawn that made a teammate, in this client process or in a pane of the terminal. */
export function enlisted(call: string, agent: string, is_splitpane = false): Payload {
  const tool_response = { status: "teammate_spawned", agentId: agent, is_splitpane };
  return { hook_event_name: "PostToolUse", ...SESSION, tool_name: "Agent", tool_use_id: call, tool_response };
}

/** TeammateIdle: the turn of a teammate is over. */
export function idled(agent: string): Payload {
  return { hook_event_name: "TeammateIdle", ...SESSION, agent_id: agent, teammate_name: agent, team_name: "team" };
}

/** Stop of the main conversation while these teammates are there, at work or idle, told by the calls they came from. */
export function turnEndedWithTeam(...calls: string[]): Payload {
  const background_tasks = calls.map((call) => ({ id: `t${call}`, type: "teammate", description: `job of ${call}` }));
  return { hook_event_name: "Stop", ...SESSION, background_tasks };
}

/** SubagentStop, with the background agents that the client lists meanwhile. */
export function stopped(agent: string, ...listed: string[]): Payload {
  const background_tasks = listed.map((id) => ({ id, type: "subagent" }));
  return {
    hook_event_name: "SubagentStop",
    ...SESSION,
    agent_id: agent,
    last_assistant_message: "done",
    background_tasks,
  };
}

export function erred(agent: string): Payload {
  return { hook_event_name: "StopFailure", ...SESSION, agent_id: agent, error: "rate_limit" };
}

export function failed(call: string, hook_event_name = "PostToolUseFailure"): Payload {
  return { hook_event_name, ...SESSION, tool_name: "Agent", tool_use_id: call, error: "no" };
}

export function notified(agent: string, call: string, status: string): Payload {
  const tags = { "task-id": agent, "tool-use-id": call, status };
  const body = Object.entries(tags).map(([tag, text]) => `<${tag}>${text}</${tag}>`);
  const prompt = `<task-notification>\n${body.join("\n")}\n</task-notification>`;
  return { hook_event_name: "UserPromptSubmit", ...SESSION, prompt_id: `p-${agent}-${call}-${status}`, prompt };
}

/** A notification as the client sends it for an agent that had more than one life. */
export function withoutCall(notification: Payload): Payload {
  return { ...notification, prompt: String(notification.prompt).replace(/<tool-use-id>.*<.tool-use-id>/, "") };
}

export function prompted(prompt = "go on"): Payload {
  return { hook_event_name: "UserPromptSubmit", ...SESSION, prompt_id: `p-${prompt}`, prompt };
}

/** Stop of the main conversation, with the background agents that still run. */
export function turnEnded(...running: string[]): Payload {
  return { hook_event_name: "Stop", ...SESSION, background_tasks: running.map((id) => ({ id, type: "subagent" })) };
}

export function taskStopped(agent: string): Payload {
  return {
    hook_event_name: "PostToolUse",
    ...SESSION,
    tool_name: "TaskStop",
    tool_use_id: "stop",
    tool_response: { task_id: agent },
  };
}

export function messaged(call: string, agent: string): Payload {
  const tool = { tool_name: "SendMessage", tool_use_id: call, tool_response: { success: true, resumedAgentId: agent } };
  return { hook_event_name: "PostToolUse", ...SESSION, ...tool };
}

export function skillCalled(call: string, caller?: string): Payload {
  const tool = { tool_name: "Skill", tool_use_id: call, tool_input: { skill: "forked" } };
  return { hook_event_name: "PreToolUse", ...SESSION, ...tool, ...(caller ? { agent_id: caller } : {}) };
}

export function skillReturned(call: string, agent?: string): Payload {
  const tool_response = { success: true, ...(agent ? { status: "forked", agentId: agent } : {}) };
  return { hook_event_name: "PostToolUse", ...SESSION, tool_name: "Skill", tool_use_id: call, tool_response };
}

/** PostToolUse of a forked skill in an interactive session: it continues in the background. */
export function skillLaunched(call: string, agent: string, caller?: string): Payload {
  const tool_response = { success: true, status: "forked", background: true, agentId: agent };
  const tool = { tool_name: "Skill", tool_use_id: call, tool_response };
  return { hook_event_name: "PostToolUse", ...SESSION, ...tool, ...(caller ? { agent_id: caller } : {}) };
}

export function sessionStarted(source = "startup"): Payload {
  return { hook_event_name: "SessionStart", session_id: "next", source };
}

/** A spawn whose agent is at work in the background. */
export function atWork(call: string, agent: string, caller?: string): Payload[] {
  return [asked(call, {}, caller), started(agent), returned(call, agent, "async_launched", caller)];
}

/** A spawn whose agent is at work in the foreground. */
export function inForeground(call: string, agent: string, caller?: string): Payload[] {
  return [asked(call, { run_in_background: false }, caller), started(agent)];
}

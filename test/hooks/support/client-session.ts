import { join } from "node:path";
import type { HookedProject, HookName, HookOptions, HookProcess, HookRun } from "./hooked-project.ts";
import { type HookAnswer, readAnswer } from "./read-answer.ts";

type Fields = Readonly<Record<string, unknown>>;

/** What a client sends to the hooks in one session: each method is one event, with the fields that the real client gives it. */
export class ClientSession {
  constructor(
    readonly project: HookedProject,
    /** The pid of the client process. */
    readonly pid: number,
    readonly id = "11111111-2222-4333-8444-555555555555",
    private readonly options: HookOptions = {},
  ) {}

  get transcript(): string {
    return join(this.project.folder, "transcripts", `${this.id}.jsonl`);
  }

  /** The spawn as PreToolUse tells of it: the answer is undefined when it is let through. */
  asks(call: string, input: Fields = {}, more: Fields = {}): Promise<HookAnswer | undefined> {
    return this.answer("pre-tool-use", this.spawnOf(call, input, more));
  }

  spawnOf(call: string, input: Fields = {}, more: Fields = {}): string {
    const tool_input = { description: `job ${call}`, prompt: "do it", subagent_type: "general-purpose", ...input };
    return this.event("PreToolUse", { tool_name: "Agent", tool_use_id: call, tool_input, ...more });
  }

  callsSkill(call: string, skill: string) {
    const fields = { tool_name: "Skill", tool_use_id: call, tool_input: { skill } };
    return this.answer("pre-tool-use", this.event("PreToolUse", fields));
  }

  agentStarts(agent: string, more: Fields = {}) {
    return this.answer("subagent-start", this.startOf(agent, more));
  }

  startOf(agent: string, more: Fields = {}): string {
    return this.event("SubagentStart", { agent_id: agent, agent_type: "general-purpose", ...more });
  }

  agentStops(agent: string, more: Fields = {}) {
    return this.answer("settle", this.stopOf(agent, more));
  }

  stopOf(agent: string, more: Fields = {}): string {
    return this.event("SubagentStop", { agent_id: agent, last_assistant_message: `${agent} is done`, ...more });
  }

  launched(call: string, agent: string) {
    return this.answer("settle", this.resultOf(call, { status: "async_launched", agentId: agent }));
  }

  completed(call: string, agent: string) {
    return this.answer("settle", this.resultOf(call, { status: "completed", agentId: agent }));
  }

  resultOf(call: string, tool_response: Fields): string {
    return this.event("PostToolUse", { tool_name: "Agent", tool_use_id: call, tool_input: {}, tool_response });
  }

  refused(call: string) {
    const fields = { tool_name: "Agent", tool_use_id: call, error: "refused by a rule" };
    return this.answer("settle", this.event("PostToolUseFailure", fields));
  }

  messages(call: string, agent: string) {
    return this.answer("settle", this.messageOf(call, agent));
  }

  /** The result of a message that resumed a finished agent. */
  messageOf(call: string, agent: string): string {
    const fields = { tool_name: "SendMessage", tool_use_id: call, tool_response: { resumedAgentId: agent } };
    return this.event("PostToolUse", fields);
  }

  /** The notification of an agent's end, as a prompt tells of it. */
  notificationOf(agent: string, call: string): string {
    const prompt = `<task-notification>\n<task-id>${agent}</task-id>\n<tool-use-id>${call}</tool-use-id>\n<status>completed</status>\n</task-notification>`;
    return this.event("UserPromptSubmit", { prompt, prompt_id: "p" });
  }

  turnEnds(...running: string[]) {
    return this.answer("settle", this.stopOfTurn(...running));
  }

  stopOfTurn(...running: string[]): string {
    const background_tasks = running.map((id) => ({ id, type: "subagent", status: "running" }));
    return this.event("Stop", { background_tasks });
  }

  begins() {
    return this.answer("settle", this.event("SessionStart", { source: "startup" }));
  }

  prompts(prompt: string) {
    return this.answer("user-prompt-submit", this.event("UserPromptSubmit", { prompt, prompt_id: "p-1" }));
  }

  event(hook_event_name: string, fields: Fields): string {
    const { id, transcript, project } = this;
    return JSON.stringify({
      session_id: id,
      transcript_path: transcript,
      cwd: project.root,
      hook_event_name,
      permission_mode: "default",
      ...fields,
    });
  }

  /** Starts a hook of this client; `input` is left open when it is undefined. */
  start(hook: HookName, input: string | undefined, options: HookOptions = {}): HookProcess {
    return this.project.start(hook, input, this.ownOptions(options));
  }

  run(hook: HookName, input: string, options: HookOptions = {}): Promise<HookRun> {
    return this.project.run(hook, input, this.ownOptions(options));
  }

  private ownOptions(options: HookOptions): HookOptions {
    const env = { CLAUDE_PID: String(this.pid), ...this.options.env, ...options.env };
    return { ...this.options, ...options, env };
  }

  private async answer(hook: HookName, input: string): Promise<HookAnswer | undefined> {
    return readAnswer(await this.run(hook, input));
  }
}

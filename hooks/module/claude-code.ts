/** The part we use of the client's interface for hooks modules. It is in early access and may change between versions. */
export interface Client {
  /** The plugin's own folder. */
  readonly plugin: { readonly root: string };
  readonly session: { id(): Promise<string>; root(): Promise<string> };
  readonly env: { get(name: "SKYFOM_GUARD"): Promise<string | undefined> };
  readonly fs: {
    read(path: string): Promise<string>;
    exists(path: string): Promise<boolean>;
    list(path: string): Promise<readonly { readonly name: string }[]>;
  };
  /** A line below the prompt; undefined takes it away. */
  readonly ui: {
    status(text: string | undefined): void;
    open(pane: { readonly id: string; readonly title: string }): Promise<{ readonly isPlaced: boolean }>;
    panes(): Promise<readonly { readonly id: string }[]>;
    /** Redraws what is shown. */
    invalidate(event: "ui.render"): void;
    resolve(drawing: Render): { readonly Box: unknown; readonly Text: unknown };
  };
  readonly clock: { every(ms: number, tick: () => void): { cancel(): void }; sleep(ms: number): Promise<void> };
  readonly process: {
    run(argv: readonly string[], init: RunOptions): Promise<{ readonly exitCode: number; readonly stdout: string }>;
  };
}

interface RunOptions {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  readonly stdin: string;
  readonly timeoutMs: number;
}

/** Raised before any agent starts: by a call, a resume, a wake, a workflow, or as a teammate. */
export interface Spawn {
  readonly tool_use_id: string;
  readonly prompt: string;
  readonly description: string;
  readonly subagentType: string;
  readonly parentAgentId?: string;
  readonly background: boolean;
  readonly name?: string;
  readonly workflow?: unknown;
  readonly resume?: { readonly agentId: string };
}

/** What happened to it. */
export interface Spawned {
  readonly agentId?: string;
  readonly deny?: string;
}

/** Raised before the first request of an agent's turn, with what its command hooks are given. They run in `next`. */
export interface AgentStart {
  readonly agent_id: string;
  readonly agent_type: string;
  /** That of the session. */
  readonly transcript_path?: string;
}

/** What the agent is told. */
export interface Prepared {
  readonly additionalContext?: readonly string[];
}

/** Raised when a turn of the main conversation or of an agent is over. */
export interface TurnEnd {
  readonly agentId?: string;
  readonly reason: "answer" | "aborted" | "error";
}

/** Raised before a tool is used, with the input of the tool. Of the two events of a use, this one says by whom. */
export interface ToolUse {
  readonly tool: string;
  readonly tool_use_id: string;
  /** Absent in the main conversation. */
  readonly agentId?: string;
  readonly file_path?: unknown;
  readonly notebook_path?: unknown;
}

/** What becomes of it: with a reason it is not used. */
export interface Decided {
  readonly deny?: string;
}

/** Raised when the person runs a command. */
export interface CommandRun {
  readonly command: string;
}

/** Raised when a part of the interface is drawn. */
export interface Render {
  readonly component: "Pane";
}

/** Passes an event on to other plugins, and then to the client itself. */
export type Next<E, R> = (event: E) => Promise<R>;

type Handler<E, R> = ($: Client, event: E, next: Next<E, R>) => Promise<R>;

/** Registers a handler for an event; `catch` supplies the answer if the handler fails. */
export interface On {
  (event: "agent.spawn", handler: Handler<Spawn, Spawned>): { catch(failed: Handler<Spawn, Spawned>): void };
  (
    event: "classic.SubagentStart",
    handler: Handler<AgentStart, Prepared>,
  ): { catch(failed: Handler<AgentStart, Prepared>): void };
  (event: "tool.call", handler: Handler<ToolUse, Decided>): { catch(failed: Handler<ToolUse, Decided>): void };
  (
    event: "tool.call",
    matcher: { readonly tool: readonly string[] },
    handler: Handler<ToolUse, Decided>,
  ): { catch(failed: Handler<ToolUse, Decided>): void };
  (event: "turn.complete", handler: Handler<TurnEnd, unknown>): { catch(failed: Handler<TurnEnd, unknown>): void };
  (
    event: "command.run",
    matcher: { readonly command: string },
    handler: Handler<CommandRun, unknown>,
  ): { catch(failed: Handler<CommandRun, unknown>): void };
  (
    event: "ui.render",
    matcher: { readonly component: "Pane"; readonly requestId: string },
    handler: ($: Client, drawing: Render) => Promise<unknown>,
  ): void;
}

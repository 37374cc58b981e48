import type { SpawnFacts } from "../events/event.ts";

/** What every hook payload contains. */
export interface SignalBase {
  readonly session: string;
  /** The session's transcript; agents' own files lie beside it. */
  readonly transcript?: string;
}

/** The result of a spawn. */
interface CallResult {
  readonly call: string;
  readonly agent: string;
  readonly caller?: string;
  /** The agent's prompt after all hooks have run. */
  readonly prompt?: string;
}

/** What the result of a spawn tells of a member of an agent team. */
interface TeammateFacts {
  /** Whether it works in a pane of the terminal, as a client process of its own. */
  readonly isInPane: boolean;
}

/** What a hook saw, with ids already safe to be file names. */
export interface SignalFields {
  /** PreToolUse of the spawn tool. */
  spawnAsked: SpawnFacts & {
    readonly input: Readonly<Record<string, unknown>>;
    readonly prompt: string;
    /** What the agent is called, which makes it a teammate where there is an agent team. */
    readonly name?: string;
  };
  /** PreToolUse of the Skill tool. */
  skillCalled: { readonly call: string; readonly caller?: string; readonly skill: string };
  /** SubagentStart. Only the module knows the call that the agent came from. */
  agentStarted: { readonly agent: string; readonly agentType: string; readonly call?: string };
  /** PostToolUse of a spawn that continues in the background. */
  callLaunched: CallResult & { readonly teammate?: TeammateFacts };
  /** PostToolUse of a spawn that ran in the foreground. */
  callCompleted: CallResult;
  /** PostToolUseFailure or PermissionDenied of a spawn. */
  callFailed: { readonly call: string; readonly reason: string };
  /** PostToolUse of a skill; `agent` is the fork that it ran in, or, in an interactive session, runs in from now on. */
  skillReturned: {
    readonly call: string;
    readonly agent?: string;
    readonly isAtWork: boolean;
    readonly caller?: string;
  };
  /** PostToolUse of SendMessage that resumed a finished agent. */
  messageSent: { readonly call: string; readonly agent: string };
  /** PostToolUse of TaskStop. */
  agentKilled: { readonly agent: string };
  /** PermissionRequest for a call of an agent: the client is about to ask the person. */
  permissionAsked: { readonly agent: string; readonly tool: string };
  /**
   * SubagentStop. `wasKeptOn` says that a hook had answered the stop before with a block, so that the agent continued;
   * `lastMessage` is its final text; `agentTranscript` the file of its own.
   */
  agentStopped: {
    readonly agent: string;
    readonly wasKeptOn: boolean;
    readonly lastMessage: string;
    readonly agentTranscript?: string;
    readonly backgroundTasks: readonly string[];
  };
  /** TeammateIdle of a teammate in this client process: its turn is over. */
  teammateIdled: { readonly agent: string };
  /** StopFailure of an agent: the client's kind of the error, and its message. */
  agentErred: { readonly agent: string; readonly reason: string };
  /** UserPromptSubmit with the notification of an agent's end. */
  notified: {
    readonly agent: string;
    readonly call?: string;
    readonly status: string;
    /** Of a failed agent, as far as the notification tells. */
    readonly reason?: string;
    /** What the agent said last: its own text, which proves nothing else. */
    readonly lastMessage?: string;
    readonly promptId: string;
  };
  /** UserPromptSubmit otherwise. */
  prompted: { readonly prompt: string; readonly promptId: string };
  /**
   * Stop of the main conversation, with the ids of the background tasks that still run, and whether a workflow is among them. Teammates,
   * at work or idle, are there under ids of their own, so that their descriptions are all that tells them.
   */
  turnEnded: {
    readonly backgroundTasks: readonly string[];
    readonly teammates: readonly string[];
    readonly isWorkflowRunning: boolean;
    readonly promptId: string;
  };
  /** SessionStart. */
  sessionStarted: { readonly source: string };
}

export type SignalKind = keyof SignalFields;

export type Signal = { [K in SignalKind]: SignalBase & { readonly kind: K } & SignalFields[K] }[SignalKind];

export type SignalOf<K extends SignalKind> = Extract<Signal, { kind: K }>;

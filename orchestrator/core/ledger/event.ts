import type { EndStatus } from "./agent-status.ts";
import type { OwnerKey } from "./owner.ts";

/** What every line of events.jsonl holds besides its own fields. `at` is ISO 8601 in UTC with milliseconds. */
interface EventBase {
  readonly at: string;
  readonly owner?: OwnerKey;
  readonly session?: string;
}

/** What is known about a spawn when it is asked for. */
export interface SpawnFacts {
  /** The `tool_use_id`. */
  readonly call: string;
  /** The agent that made the call; absent in the main conversation. */
  readonly caller?: string;
  readonly description: string;
  readonly agentType: string;
  /** The skill and task of the brief, for a spawn by reference. */
  readonly skillName?: string;
  readonly taskId?: string;
  /** `<run>.<n>`, for a spawn by reference. */
  readonly reference?: string;
  /** False where the call asks to wait for the agent; absent if it leaves that to the client. */
  readonly background?: false;
  /** The turn in which it was called. */
  readonly promptId?: string;
}

/** How an agent came to work: called for, resumed by a message, woken by a child, by a workflow, or as a forked skill. */
export type StartKind = "spawn" | "resume" | "wake" | "workflow" | "fork";

/** Every event of the ledger and of runs, by type. Whoever adds one adds it here, and a row to the fold if agents.json shows it. */
export interface EventFields {
  /** A spawn was admitted and holds a slot until it starts or is refused. */
  reserved: SpawnFacts & { readonly life: string; readonly slot: number };
  /** A spawn was denied by us: it never held a slot. */
  denied: SpawnFacts & {
    readonly why: "full" | "reference" | "uncountable" | "state" | "error";
    readonly reason: string;
  };
  /** An agent began to work in a slot. `call` is absent if nothing can tell which call it came from. */
  started: {
    readonly life: string;
    /** Absent for a forked skill, which works in its caller's. */
    readonly slot?: number;
    readonly agent: string;
    readonly agentType: string;
    readonly how: StartKind;
    /** Where the client will keep the agent's own transcript. */
    readonly transcript?: string;
  };
  /** A start without a reservation found all slots taken and waits. */
  waiting: { readonly agent: string; readonly agentType: string; readonly life: string };
  /** A call and its agent were found to belong together. */
  joined: {
    readonly call: string;
    readonly agent: string;
    /** What the call's own line would have told of its brief, where the hook of the spawn was killed before it wrote one. */
    readonly reference?: string;
    readonly skillName?: string;
    readonly taskId?: string;
    readonly description?: string;
    /** As the call's result says; absent if only the client's meta file tells of the pair. */
    readonly background?: boolean;
    readonly isTeammate?: true;
    readonly caller?: string;
  };
  /** The client listed a nested agent or a woken parent among its background tasks: from now on its absence tells of its end. */
  listed: { readonly life: string };
  /** At the end of a turn the client had not listed such an agent yet: at the end of another one its absence tells of its end. */
  unlisted: { readonly life: string; readonly promptId: string };
  /** A call that holds nothing any more and whose agent never showed. `session` is the call's own. */
  dropped: { readonly call: string; readonly session?: string };
  /** Two calls of one owner whose agents were guessed the wrong way round. */
  exchanged: { readonly life: string; readonly other: string };
  /** A parent stopped while its background children work: its slot is free. */
  idle: { readonly life: string; readonly agent: string };
  /** A life is over and its slot free. `by` is what told. */
  ended: {
    readonly life: string;
    readonly status: EndStatus;
    readonly by: string;
    readonly agent?: string;
    readonly reason?: string;
    readonly transcript?: string;
  };
  /** An eighth request may have been made: the ways in which that can happen are documented. */
  overrun: { readonly agent: string; readonly reason: string };
  /** Input that a hook could not use. */
  unreadable: { readonly hook: string; readonly reason: string };
  /** A file that we did not write stood where one of ours belongs; it was moved aside. */
  "foreign-file": { readonly file: string; readonly movedTo: string };
  "run-opened": { readonly run: string; readonly limit: number };
  /** A task that a run takes, or a member's part, does not start at this step; told again when the reason is another one. */
  "task-held-back": {
    readonly run: string;
    readonly taskId: string;
    readonly member?: string;
    readonly title: string;
    readonly reason: string;
    /** What it waits for, where that is the reason: tasks, or members. */
    readonly by?: readonly string[];
  };
  "task-claimed": { readonly run: string; readonly taskId: string; readonly reference: string };
  /** An agent would have stopped without a valid report and was asked for one: it keeps its slot. */
  "report-asked": {
    readonly reference: string;
    readonly agent: string;
    readonly life: string;
    readonly why: string;
  };
  /** An agent was given something else than its brief: another plugin's prompt, or the reference itself. */
  "brief-not-given": {
    readonly reference: string;
    readonly call: string;
    readonly agent: string;
    readonly given: "another-prompt" | "reference";
  };
  /** The worktree of an attempt was set up, or that failed. */
  "worktree-set-up": { readonly reference: string; readonly tookMs: number; readonly failure?: string };
  "report-collected": {
    readonly run: string;
    readonly reference: string;
    readonly status: "done" | "failed" | "needs-input" | "in-doubt" | "withdrawn";
  };
  "task-closed": { readonly run: string; readonly taskId: string; readonly reference: string };
  "task-retried": {
    readonly run: string;
    readonly taskId: string;
    readonly reference: string;
    readonly reason: string;
  };
  "task-given-back": { readonly run: string; readonly taskId: string; readonly reason: string };
  "run-paused": { readonly run: string };
  "run-resumed": { readonly run: string };
  "run-stopping": { readonly run: string };
  "run-finished": { readonly run: string; readonly closed: number; readonly failed: number };
}

export type EventType = keyof EventFields;

/** One line of events.jsonl. It holds ids, names, times, counts and reasons, never a prompt or a message. */
export type LedgerEvent = { [T in EventType]: EventBase & { readonly type: T } & EventFields[T] }[EventType];

export type EventOf<T extends EventType> = Extract<LedgerEvent, { type: T }>;

import { MAX_CONCURRENT_AGENTS } from "../max-concurrent-agents.ts";
import type { StartOrder } from "../tasks/ready/order-ready.ts";

/** The models that the client's Agent tool knows by name. */
export type Model = "sonnet" | "opus" | "haiku" | "fable";

/** What is done about the task of a lost agent that may have changed something. */
export type LostAgents = "ask" | "retry" | "accept";

/** What `.claude/skyfom.json` may set, complete with the defaults. `orchestrator/schemas/settings.schema.json` says the same. */
export interface Settings {
  /** Agents that one run keeps at work at once, unless the command names another number. */
  readonly parallelism: number;
  /** Lowers the cap of the repository; nothing can raise it. */
  readonly maxAgents: number;
  /** `auto` takes `bd` where the repository has a Beads database, else the embedded store. */
  readonly taskSource: "auto" | "bd" | "jsonl";
  /** Which of the ready tasks comes first. */
  readonly order: StartOrder;
  /** How often a task whose agent failed is tried again in one run. */
  readonly retries: number;
  /** Whether a run continues with other tasks after one has failed for good. */
  readonly errorHandling: "continue-on-error" | "fail-fast";
  /**
   * Whether agents share the user's checkout or have a worktree each. `auto` gives a worktree to a task that declares no files, or whose
   * files another may change, where a worktree has what the project needs.
   */
  readonly isolation: "shared" | "worktree" | "auto";
  /** What happens to the task of an agent that was lost with its client and may have changed something. */
  readonly lostAgents: LostAgents;
  /** The model of the agents that use a skill, by the skill's name; others run on the client's own choice. */
  readonly models: Readonly<Record<string, Model>>;
  /** The `subagent_type` of the agents that use a skill, by the skill's name. */
  readonly agentTypes: Readonly<Record<string, string>>;
  /** What happens to what an agent noticed and left alone: a line in the summary, or a task. */
  readonly followUps: "report" | "tasks";
  /** The command that an agent runs before it reports `done`, e.g. `npm test`; once a person has approved it, Skyfom runs it too. */
  readonly checkCommand?: string;
  /** Seconds that it may take when Skyfom runs it. */
  readonly checkSeconds: number;
  /** What a worktree of a run gets before it is used, once a person has approved it. */
  readonly worktreeSetUp?: WorktreeSetUp;
  /** Commands that make generated files again after a merge, by path, once a person has approved them. */
  readonly remake?: Readonly<Record<string, string>>;
  /** Whether the user's branch is moved forward to what a run has done, once a person has approved that. */
  readonly forwardBranch: boolean;
  /** Whether an agent is kept from changing files that another agent at work has declared, where both share the checkout. */
  readonly guardEdits: boolean;
  /** Megabytes that worktrees of agents may take in all; no limit unless set. */
  readonly worktreeMegabytes?: number;
  /** Tokens that the agents of one run may take in all; no limit unless set. */
  readonly tokenBudget?: number;
  /** US dollars that the agents of one run may cost in all; no limit unless set. */
  readonly costBudget?: number;
  /** What a million tokens of a model cost, in US dollars, by the model's whole name; overrides the table that Skyfom brings. */
  readonly prices: Readonly<Record<string, GivenPrice>>;
}

/** Paths are from the root of the repository. */
export interface WorktreeSetUp {
  readonly copy?: readonly string[];
  readonly link?: readonly string[];
  /** A command that is run in the worktree. */
  readonly run?: string;
  /** Seconds that it may take; 300 without it. */
  readonly seconds?: number;
}

/** A price as it is given: what is left out of the cache follows from what is sent. */
interface GivenPrice {
  readonly input: number;
  readonly output: number;
  readonly cacheRead?: number;
  readonly cacheWrite?: number;
  readonly cacheWriteHour?: number;
}

/** What holds where the file is absent or silent. */
export const DEFAULT_SETTINGS: Settings = {
  parallelism: 5,
  maxAgents: MAX_CONCURRENT_AGENTS,
  taskSource: "auto",
  order: "priority",
  retries: 1,
  errorHandling: "continue-on-error",
  isolation: "auto",
  lostAgents: "ask",
  models: {},
  agentTypes: {},
  followUps: "report",
  prices: {},
  checkSeconds: 1800,
  forwardBranch: false,
  guardEdits: true,
};

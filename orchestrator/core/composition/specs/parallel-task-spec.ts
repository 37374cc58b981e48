/** One agent to start: the input of one call of the Agent tool (`Task` in older clients). */
export interface ParallelTaskSpec {
  /** The kind of agent, for instance `general-purpose`. */
  subagent_type: string;
  /** Three to six words that the client shows while the agent works. */
  description: string;
  /** All the agent is told. */
  prompt: string;
  /** The session's model by default. */
  model?: "sonnet" | "opus" | "haiku";
  /** Whether the caller continues while the agent works. */
  run_in_background?: boolean;
}

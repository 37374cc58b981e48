import type { AgentStatus } from "./agent-status.ts";
import type { OwnerKey } from "./owner.ts";

/** One holding of one slot. Times are ISO 8601 in UTC. */
export interface Life {
  readonly life: string;
  readonly status: AgentStatus;
  readonly slot?: number;
  readonly from: string;
  readonly to?: string;
  /** Whether the client has listed it among its background tasks, where that is not certain from the start. */
  readonly isListed?: true;
  /** The first turn at whose end the client had not listed it yet, though it was at work. */
  readonly unlistedIn?: string;
  /** The call that this life answers: of the first life the spawn, of a resumed one the message. */
  readonly call?: string;
}

/** One agent as agents.json shows it: one entry for all its lives, with the newest life's status. */
export interface AgentEntry {
  /** The spawn's `tool_use_id`, or the agent's id where there was no call; it never changes. */
  readonly id: string;
  /** The spawn's `tool_use_id`; absent if the agent was not spawned by a call. */
  readonly call?: string;
  readonly agentId?: string;
  /** Whether call and agent are known to belong together; before that the pair is a guess within one owner. */
  readonly isJoined: boolean;
  readonly skillName: string | null;
  readonly taskId: string | null;
  readonly status: AgentStatus;
  readonly spawnedAt: string;
  readonly endedAt?: string;
  readonly reason?: string;
  /** Whether its end was only inferred, so that a later event may still say how it ended. */
  readonly isEndInferred?: true;
  readonly description: string;
  readonly agentType: string;
  readonly caller?: string;
  readonly background?: boolean;
  /** Whether it is a member of an agent team, which the client lists under an id of its own. */
  readonly isTeammate?: true;
  /** The turn in which it was called. */
  readonly promptId?: string;
  readonly reference?: string;
  readonly transcript?: string;
  readonly owner?: OwnerKey;
  readonly session?: string;
  readonly lives: readonly Life[];
}

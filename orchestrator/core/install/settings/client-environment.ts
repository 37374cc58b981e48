import { MAX_CONCURRENT_AGENTS } from "../../max-concurrent-agents.ts";

/**
 * After this long without progress the client gives an agent up. Its own limit of ten minutes would end an agent that waits
 * for a free slot; an hour lets it wait, and still frees the slot of one whose connection hangs.
 */
export const STALL_TIMEOUT_MS = 3_600_000;

/**
 * The client's own cap, the second layer. As measured on 2.1.330 it counts a parent that is blocked in a foreground spawn, as the
 * ledger does, and neither idle parents nor forked skills: so it can have the same number.
 */
export const SECOND_LAYER_CAP = MAX_CONCURRENT_AGENTS;

/** Environment that the client reads from `env` in a repository's settings, with the reason for each. */
export const CLIENT_ENVIRONMENT: Readonly<Record<string, { readonly value: string; readonly reason: string }>> = {
  CLAUDE_ASYNC_AGENT_STALL_TIMEOUT_MS: {
    value: String(STALL_TIMEOUT_MS),
    reason: "how long an agent may wait for a free slot before the client gives it up (default: ten minutes)",
  },
  CLAUDE_CODE_PRINT_BG_WAIT_CEILING_MS: {
    value: "0",
    reason: "a session in print mode waits for its agents without a limit (default: ten minutes)",
  },
  CLAUDE_CODE_MAX_CONCURRENT_SUBAGENTS: {
    value: String(SECOND_LAYER_CAP),
    reason: "the client's own cap, as a second layer",
  },
};

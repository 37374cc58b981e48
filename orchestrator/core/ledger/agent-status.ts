/** The current state of an agent: `reserved` has a slot but has not started; `idle` waits for its background children. */
export type OpenStatus = "reserved" | "waiting" | "running" | "idle";

/** How a life ended: `refused` never started, `lost` means that the client process it lived in is gone. */
export type EndStatus = (typeof END_STATUSES)[number];

export const END_STATUSES = ["completed", "failed", "killed", "refused", "lost"] as const;

export type AgentStatus = OpenStatus | EndStatus;

export const OPEN_STATUSES: readonly OpenStatus[] = ["reserved", "waiting", "running", "idle"];

export function isOpen(status: AgentStatus): status is OpenStatus {
  return (OPEN_STATUSES as readonly string[]).includes(status);
}

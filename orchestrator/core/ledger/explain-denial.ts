import { MAX_CONCURRENT_AGENTS } from "../max-concurrent-agents.ts";

/** One taken slot, as a denial names it. */
export interface Holder {
  readonly slot: number;
  /** What its agent is called, or undefined when the record cannot be read. */
  readonly description: string | undefined;
  readonly taskId?: string;
  /** ISO 8601. */
  readonly since?: string;
  /** Another session's, or a process that nothing can be said of. */
  readonly whose: "own" | "other-session" | "unknown";
}

/** What a refused spawn came upon. */
export interface Fullness {
  readonly holders: readonly Holder[];
  /** Starts that wait in line, which the free slots are for. */
  readonly waiting: number;
  readonly limit: number;
}

/**
 * The reason for a refused spawn. A model reads it: state, who, next move. It must not invite a retry at once, and an agent
 * that asked on behalf of others is told to do the work itself.
 */
export function explainDenial({ holders, waiting, limit }: Fullness, isNested: boolean, now: Date): string {
  const cap = limit < MAX_CONCURRENT_AGENTS ? `${limit} (lowered by a setting)` : String(limit);
  const lines = holders.map((holder) => `  ${holder.slot}. ${describe(holder, now)}`);
  return [
    `Skyfom: not started. ${holders.length} of ${cap} agents of this repository are at work:`,
    ...lines,
    ...(waiting > 0
      ? [`Ahead of this call ${waiting === 1 ? "1 agent waits" : `${waiting} agents wait`} for a slot.`]
      : []),
    isNested
      ? "Do this part of the work yourself, now. Do not call Agent again for it."
      : "Do not call Agent again in this turn: go on without it. When an agent ends you are notified, and may then make this call again.",
    ...(holders.some((holder) => holder.whose === "unknown")
      ? ["A slot that nobody seems to hold is shown and freed by `skyfom reset`."]
      : []),
  ].join("\n");
}

function describe({ description, taskId, since, whose }: Holder, now: Date): string {
  if (description === undefined) return "a record that cannot be read";
  const isNamed = taskId === undefined || description.includes(taskId);
  const name = `${description || "an agent"}${isNamed ? "" : ` (${taskId})`}`;
  const age = since === undefined ? "" : `, since ${elapsed(now.getTime() - Date.parse(since))}`;
  const place = { own: "", "other-session": ", in another session", unknown: ", of a process that cannot be checked" };
  return `${name}${age}${place[whose]}`;
}

/** A duration in the one or two units that matter: `8 s`, `4 min`, `2 h 5 min`. */
export function elapsed(milliseconds: number): string {
  const seconds = Math.max(0, Math.round(milliseconds / 1000));
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return `${minutes} min`;
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

import { MAX_CONCURRENT_AGENTS } from "../../max-concurrent-agents.ts";
import { quoteLine } from "../../quote-text.ts";
import { elapsed } from "../../text/elapsed.ts";
import { notStarted } from "./not-started.ts";

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

/** What a slot is called that is kept for an agent which waits for others. */
export const FOR_A_PARENT = "reserved for a parent that is about to wake";

/** The state that a refused spawn found. */
interface Fullness {
  readonly holders: readonly Holder[];
  /** Starts that wait in line. Free slots are kept for them. */
  readonly waiting: number;
  readonly limit: number;
  /** Whether the state was deleted while agents worked, so that they are counted again. */
  readonly isRestored?: boolean;
}

/** Who asked for a refused spawn. */
export interface Asker {
  /** Whether it is an agent, and not the main conversation. */
  readonly isAgent: boolean;
  /** The command for the next step of the run, if the call belongs to one and nothing else brings that step. */
  readonly nextStep?: string;
}

/**
 * The reason for a refused spawn, for the model: the state, who holds the slots, and what to do. It must not invite an immediate retry. An
 * agent that wanted to delegate is told to do the work itself, and a main conversation without agents at work that nothing will wake it.
 */
export function explainDenial({ holders, waiting, limit, isRestored }: Fullness, asker: Asker, now: Date): string {
  const cap = limit < MAX_CONCURRENT_AGENTS ? `${limit} (lowered by a setting)` : String(limit);
  const lines = holders.map((holder) => `  ${holder.slot}. ${describe(holder, now)}`);
  return [
    notStarted(`${holders.length} of ${cap} agents of this repository ${holders.length === 1 ? "is" : "are"} at work:`),
    ...lines,
    ...(waiting > 0
      ? [`${waiting === 1 ? "1 agent waits" : `${waiting} agents wait`} for a slot ahead of this call.`]
      : []),
    nextMove(holders, asker),
    ...(isRestored
      ? [
          "The state in which they were counted was deleted while they worked; they are counted all the same. If one has ended and still holds a slot, `skyfom reset` frees it.",
        ]
      : []),
    ...(holders.some((holder) => holder.whose === "unknown")
      ? ["If nobody seems to hold a slot, `skyfom reset` shows and frees it."]
      : []),
    ...(asker.nextStep !== undefined
      ? [`When all calls of this message have been answered, run this now:\n\n\`\`\`sh\n${asker.nextStep}\n\`\`\``]
      : []),
  ].join("\n");
}

function nextMove(holders: readonly Holder[], asker: Asker): string {
  if (asker.isAgent) return "Do this part of the work yourself, now. Do not call Agent again for it.";
  const goOn = "Do not call Agent again in this turn; continue without it.";
  return isStranded(holders, asker)
    ? `${goOn} None of them belongs to this session, so you will not be notified when one ends.`
    : `${goOn} You are notified when an agent ends, and may then make this call again.`;
}

/** Whether the asker would not be notified of any agent's end. */
export function isStranded(holders: readonly Holder[], { isAgent }: Asker): boolean {
  return !isAgent && !holders.some(({ whose }) => whose === "own");
}

function describe({ description, taskId, since, whose }: Holder, now: Date): string {
  if (description === undefined) return "a record that cannot be read";
  const isNamed = taskId === undefined || description.includes(taskId);
  const name = `${quoteLine(description) || "an agent"}${isNamed ? "" : ` (${quoteLine(taskId)})`}`;
  const age = since === undefined ? "" : `, since ${elapsed(now.getTime() - Date.parse(since))}`;
  const place = { own: "", "other-session": ", in another session", unknown: ", of a process that cannot be checked" };
  return `${name}${age}${place[whose]}`;
}

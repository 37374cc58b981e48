import { toInertLine } from "../../quote-text.ts";

/** The agent that a file belongs to. */
interface Holder {
  /** Undefined until it has begun. */
  readonly agent?: string;
  readonly taskId?: string;
}

/** Why an agent may not change a file of the checkout that it shares with others. */
export function notYours(path: string, { agent, taskId = "" }: Holder): string {
  const stage = agent === undefined ? "is about to begin it" : "is at work on it now";
  return `Skyfom: not changed. ${toInertLine(path)} belongs to the task ${toInertLine(taskId)}, whose agent ${stage}. Leave it as it is, also by other tools, and go on with the rest. If your task needs that change, say so in your report, under followUps.`;
}

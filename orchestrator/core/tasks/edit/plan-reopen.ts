import { quoteArgument } from "../../quote-for-shell.ts";
import type { ChangeContext, ChangePlan } from "../plan-change.ts";
import { toWholeSecond } from "../to-utc.ts";

/** A closed task is opened again, without an assignee; an open one stays as it is. */
export function planReopen({ task, now }: ChangeContext): ChangePlan {
  if (task.status === "open") return { kind: "unchanged" };
  if (task.status !== "closed") {
    const id = quoteArgument(task.id);
    const fix =
      task.status === "in_progress"
        ? `\`skyfom task release ${id}\` releases a claimed task.`
        : `\`skyfom task edit ${id} --status open\` changes its status.`;
    return { kind: "refused", problem: { where: task.id, what: `its status is ${task.status}, not closed`, fix } };
  }
  const gone = { assignee: undefined, closed_at: undefined, close_reason: undefined };
  return { kind: "set", fields: { ...gone, status: "open", updated_at: toWholeSecond(now) } };
}

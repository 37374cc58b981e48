import { quoteArgument } from "../../quote-for-shell.ts";
import type { ChangeContext, ChangePlan } from "../plan-change.ts";
import { isActive } from "../ready/find-blocked.ts";
import { toWholeSecond } from "../to-utc.ts";

/** Others that are named as hanging on a task. */
const NAMED = 5;

/** A task that nobody works on and nothing depends on becomes a tombstone, as Beads keeps it: its id is never given out again. */
export function planDelete({ task, tasks, actor, now }: ChangeContext): ChangePlan {
  const { id, status, assignee, type } = task;
  if (status === "in_progress") {
    const fix = `Release it first: \`skyfom task release ${quoteArgument(id)}\`.`;
    return { kind: "refused", problem: { where: id, what: `${assignee ?? "somebody"} works on it`, fix } };
  }
  const hanging = tasks.filter((one) => isActive(one) && one.dependencies.some(({ on }) => on === id));
  if (hanging.length > 0) {
    const named = hanging.slice(0, NAMED).map((one) => one.id);
    const more = hanging.length > NAMED ? ` and ${hanging.length - NAMED} more` : "";
    const fix = `Delete or close those first, or remove the dependency: \`skyfom task dep --remove ${quoteArgument(named[0] ?? "")} ${quoteArgument(id)}\`.`;
    return {
      kind: "refused",
      problem: {
        where: id,
        what: `${named.join(", ")}${more} ${hanging.length === 1 ? "depends" : "depend"} on it`,
        fix,
      },
    };
  }
  const at = toWholeSecond(now);
  const grave = { deleted_at: at, deleted_by: actor, delete_reason: "deleted", original_type: type };
  return { kind: "set", fields: { status: "tombstone", updated_at: at, ...grave } };
}

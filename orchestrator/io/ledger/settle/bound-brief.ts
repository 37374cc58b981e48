import type { EventFields } from "../../../core/ledger/events/event.ts";
import type { SignalOf } from "../../../core/ledger/signals/signal.ts";
import { referenceInPrompt, renderReference } from "../../../core/reference/reference.ts";
import { readBrief, userOfReference } from "../../reference/brief-files.ts";
import type { Ledger } from "../ledger.ts";

type BriefFacts = Pick<EventFields["joined"], "reference" | "skillName" | "taskId" | "description">;

/**
 * The brief of a call that the ledger does not have. The call's hook was killed after it had bound the reference, and the client let the
 * call through with only the reference as its prompt.
 */
export function boundBrief(
  { paths }: Ledger,
  { call, prompt }: SignalOf<"callLaunched"> | SignalOf<"callCompleted">,
): BriefFacts {
  const named = prompt === undefined ? undefined : referenceInPrompt(prompt);
  if (!named || userOfReference(paths, named)?.call !== call) return {};
  const brief = readBrief(paths, named);
  if (!brief) return {};
  const { skillName, taskId, description } = brief;
  return { reference: renderReference(named), skillName, taskId, description };
}

import type { SignalOf } from "../../../core/ledger/signals/signal.ts";
import { readRun } from "../../reference/read-run.ts";
import { eventKey, isFirstToDecide } from "../files/seen.ts";
import type { Ledger } from "../ledger.ts";

/**
 * The command for a run's next step, where a call of it was refused and nothing else brings that step. Of several calls of one
 * handover only the first is told it, whatever they were refused for: each that is told it may take a step. The prompt alone does not
 * tell handovers apart: in print mode a whole session has one.
 */
export function nextStepAfter(
  ledger: Ledger,
  { session, promptId = "" }: Pick<SignalOf<"spawnAsked">, "session" | "promptId">,
  run: string,
  cli: string,
): string | undefined {
  const handovers = readRun(ledger.paths, run)?.attempts.map(({ handedOverAt }) => handedOverAt) ?? [];
  const newest = handovers.sort().at(-1)?.replace(/\D/g, "") ?? "";
  const isFirst = isFirstToDecide(ledger.paths, eventKey(ledger.key, session, promptId, "refused", run, newest));
  return isFirst ? `${cli} next --run ${run}` : undefined;
}

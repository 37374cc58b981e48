import type { SignalOf } from "../../../core/ledger/signals/signal.ts";
import { readRun } from "../../reference/read-run.ts";
import { eventKey, isFirstToDecide } from "../files/seen.ts";
import type { Ledger } from "../ledger.ts";

/**
 * The command for a run's next step, if one of its calls was refused and nothing else triggers that step. Only the first refused call of a
 * handover gets the command, since each that does may take a step. Prompts do not distinguish handovers: in print mode a whole session
 * has one.
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

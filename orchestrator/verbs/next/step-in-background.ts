import { renderProblem } from "../../core/problem.ts";
import { withoutTags } from "../../core/quote-text.ts";
import { referenceInPrompt, renderReference } from "../../core/reference/reference.ts";
import type { KeptStep } from "../../core/run/tell/kept-step.ts";
import { tellFailedStep } from "../../core/texts/contexts/tell-end-of-step.ts";
import type { Handover } from "../../core/texts/handover/handover.ts";
import { findRun } from "../../io/reference/read-run.ts";
import type { RunContext } from "../../io/run/run-context.ts";
import { beginSteps, clearRequests, endSteps } from "../../io/run/tell/kept-step.ts";
import type { VerbOutcome } from "../verb.ts";

/**
 * Takes steps of a run until nothing has ended meanwhile, and keeps what is due for the hook that the end of this process calls. For
 * whoever runs the command in the foreground it is printed as well.
 *
 * @param step opens everything anew: what an earlier step has read of the tracker may be old by now.
 */
export async function stepInBackground(
  { ledger: { paths }, cli }: RunContext,
  run: string,
  step: () => Promise<VerbOutcome>,
): Promise<VerbOutcome> {
  if (findRun(paths, run).kind !== "run") return step();
  for (;;) {
    beginSteps(paths, run);
    clearRequests(paths, run);
    const outcome = await step();
    const kept = outcome.ok
      ? keptOf(outcome.text, outcome.data as Handover)
      : { text: tellFailedStep(run, cli, withoutTags(outcome.problems.map(renderProblem).join("\n"))), references: [] };
    if (!endSteps(paths, run, kept)) return outcome;
  }
}

function keptOf(text: string, { calls, done: isOver }: Handover): KeptStep {
  const references = calls.flatMap(({ prompt }) => {
    const reference = referenceInPrompt(prompt);
    return reference ? [renderReference(reference)] : [];
  });
  return { text, references, isOver };
}

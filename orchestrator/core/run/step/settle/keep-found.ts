import { parseReference } from "../../../reference/reference.ts";
import type { Situation } from "../facts/assess.ts";
import type { Stage } from "../facts/stage.ts";
import type { Change } from "../facts/step-plan.ts";

/**
 * Stores what was found first: what lost and stopped agents left behind, since later changes are not theirs, and last messages that only
 * a transcript had.
 */
export function keepFound({ attempts }: Situation): Stage {
  const changes = [...attempts].flatMap(([name, { traces, areTracesNew, unkept }]): Change[] => {
    const reference = parseReference(name);
    if (!reference) return [];
    const of = { run: reference.run, number: reference.attempt };
    return [
      ...(traces && areTracesNew ? [{ kind: "keep-traces", ...of, traces } as const] : []),
      ...(unkept ? [{ kind: "keep-words", ...of, words: unkept } as const] : []),
    ];
  });
  return { changes, warnings: [] };
}

import { parseReference } from "../../../reference/reference.ts";
import type { Situation } from "../facts/assess.ts";
import type { Stage } from "../facts/stage.ts";
import type { Change } from "../facts/step-plan.ts";

/**
 * Keeps what was found at the first look: what lost and stopped agents left behind, since what is changed later is not theirs, and last
 * words that only a transcript had.
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

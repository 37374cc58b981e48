import type { Warning } from "../../warning.ts";
import type { Change } from "./step-plan.ts";

/** The changes and warnings of one stage of a step. The first stage that has changes is carried out, and then everything is planned anew. */
export interface Stage {
  readonly changes: readonly Change[];
  readonly warnings: readonly Warning[];
}

import type { Warning } from "../../warning.ts";
import type { Change } from "./step-plan.ts";

/** What one stage of a step has to change and to tell; the first stage that has changes is carried out, then all is looked at again. */
export interface Stage {
  readonly changes: readonly Change[];
  readonly warnings: readonly Warning[];
}

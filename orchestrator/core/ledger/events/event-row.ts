import type { OwnerKey } from "../owner.ts";
import type { BASE } from "./common-fields.ts";
import type { FactsOf, NamedFields } from "./event-field.ts";

/** Names for people, since a line holds only ids. */
interface Names {
  readonly ofLife: (life: string) => string;
  readonly ofAgent: (owner: OwnerKey | undefined, agent: string) => string;
  readonly taskOfReference: (reference: string) => string | undefined;
  /** When the agent of a life began to work, ISO 8601. */
  readonly startOf: (life: string) => string | undefined;
}

/** A type of event. */
interface EventRow<F extends NamedFields> {
  /** What every event of this type means: one clause without a full stop. */
  readonly tells: string;
  readonly fields: F;
  /** What one such event means, in one line for people. */
  readonly line: (event: FactsOf<typeof BASE & F>, names: Names) => string;
}

/** Gives the `line` function of an event the type of its fields. */
export function event<const F extends NamedFields>(row: EventRow<F>): EventRow<F> {
  return row;
}

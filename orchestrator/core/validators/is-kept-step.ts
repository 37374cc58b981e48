import schema from "../../schemas/kept-step.schema.json" with { type: "json" };
import { compileValidator } from "./compile-validator.ts";

/** Whether this is what a step in the background has stored. */
export const isKeptStep = compileValidator<{
  readonly text: string;
  readonly isOver?: boolean;
  readonly references: readonly string[];
  readonly signature: string;
}>(schema, { errors: "none" });

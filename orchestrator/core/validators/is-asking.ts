import schema from "../../schemas/asking.schema.json" with { type: "json" };
import { compileValidator } from "./compile-validator.ts";

/** Whether this is a note of a call that the person was asked about. */
export const isAsking = compileValidator<{ readonly tool: string; readonly at: string; readonly transcript?: string }>(
  schema,
  { errors: "none" },
);

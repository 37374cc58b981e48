import schema from "../../schemas/report.schema.json" with { type: "json" };
import { compileValidator } from "./compile-validator.ts";

/** What the report of an agent may hold. */
export const isReport = compileValidator(schema, {
  errors: "all",
});

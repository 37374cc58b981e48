import schema from "../../schemas/settings.schema.json" with { type: "json" };
import { compileValidator } from "./compile-validator.ts";

/** What `.claude/skyfom.json` may hold. */
export const isSettings = compileValidator(schema, { errors: "explained" });

import schema from "../../schemas/settings.schema.json" with { type: "json" };
import type { Settings } from "../settings/settings.ts";
import { compileValidator } from "./compile-validator.ts";

/** What `.claude/skyfom.json` may hold. */
export const isSettings = compileValidator<Partial<Settings> & { readonly $schema?: string }>(schema, {
  explains: true,
});

import schema from "../../schemas/notify.schema.json" with { type: "json" };
import { compileValidator } from "./compile-validator.ts";

/** What `~/.claude/skyfom-notify.json` may hold. */
export const isNotifySettings = compileValidator(schema, { errors: "explained" });

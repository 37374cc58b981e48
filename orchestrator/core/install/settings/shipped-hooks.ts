import hooksJson from "../../../../hooks/hooks.json" with { type: "json" };
import type { HookGroups } from "./settings-entries.ts";

/** The hooks of this version. They are part of the code, so that a `hooks.json` that was spoiled cannot be its own measure. */
export const SHIPPED_HOOKS: HookGroups = hooksJson.hooks;

import schema from "../../schemas/agents.schema.json" with { type: "json" };
import { compileValidator } from "./compile-validator.ts";
import { openSchema } from "./open-schema.ts";

/** Whether these are agents, as agents.json and snapshots list them: nothing else may reach agents.json. */
export const isAgentList = compileValidator(openSchema(schema), { errors: "none" });

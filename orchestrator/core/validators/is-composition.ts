import schema from "../../skill-composition-schema.json" with { type: "json" };
import { compileValidator } from "./compile-validator.ts";

/** The shape of a `composition.json`; what its names mean is checked elsewhere. */
export const isComposition = compileValidator(schema, { errors: "explained" });

import schema from "../../skill-composition-schema.json" with { type: "json" };
import type { SkillComposition } from "../composition/composition.ts";
import { compileValidator } from "./compile-validator.ts";

/** The shape of a `composition.json`; what its names mean is checked elsewhere. */
export const isComposition = compileValidator<SkillComposition>(schema, { explains: true });

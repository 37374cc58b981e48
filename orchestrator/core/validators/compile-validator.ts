import { Ajv, type ErrorObject } from "ajv";

/** What was wrong with a value. Where in the schema the rule stands is left out: nobody reads it, and it would double the code. */
export type SchemaError = Omit<ErrorObject, "schemaPath">;

/** Says whether a value is as its schema describes it. */
export interface Validator<T> {
  (value: unknown): value is T;
  /** What was wrong with the value that it was asked about last. */
  errors?: readonly SchemaError[] | null;
}

/** Which errors are reported: none, the first, or all, or all of them with the value and the rule that each breaks. */
type Errors = "none" | "first" | "all" | "explained";

/** What a validator is made from. */
interface ValidatorSource {
  readonly schema: object;
  readonly errors: Errors;
}

/**
 * A validator of a JSON Schema. From the source it is compiled when it is first used. In a bundle there is no compiler:
 * `scripts/build/compiled-validators.mjs` replaces each `is-….ts` of this folder by the code that its schema compiles to. That is shorter
 * by the rules of draft 7, so schemas use no keyword that later drafts added.
 */
export function compileValidator<T>(
  { $schema: _, ...schema }: object & { readonly $schema?: unknown },
  { errors = "first" }: { readonly errors?: Errors } = {},
): Validator<T> {
  let compiled: Validator<T> | undefined;
  const validate: Validator<T> = (value): value is T => {
    compiled ??= new Ajv(optionsOf({ schema, errors })).compile<T>(schema);
    const isValid = compiled(value);
    validate.errors = errors === "none" ? null : (compiled.errors ?? null);
    return isValid;
  };
  return Object.assign(validate, { source: { schema, errors } satisfies ValidatorSource });
}

/** The compiler's options, which are the same for source and bundle. */
export function optionsOf({ errors }: ValidatorSource) {
  const isExplained = errors === "explained";
  const isOfAll = errors === "all" || isExplained;
  // Parts that are larger than this become functions, which a start that does not need them does not compile.
  return { allErrors: isOfAll, verbose: isExplained, messages: isExplained, inlineRefs: 4, ...RULES };
}

const TIME = String.raw`\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)?`;

const RULES = {
  discriminator: true,
  allowUnionTypes: true,
  formats: {
    // All that it takes, Date.parse takes too.
    "date-time": new RegExp(`^${TIME}$`),
    "date-time-or-empty": new RegExp(`^(${TIME})?$`),
    reference: /^[a-z0-9]{4,12}\.[1-9]\d{0,5}$/,
  },
} as const;

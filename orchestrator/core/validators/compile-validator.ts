import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";

/** Says whether a value is as its schema describes it. */
export interface Validator<T> {
  (value: unknown): value is T;
  /** What was wrong with the value that it was asked about last. */
  errors?: readonly ErrorObject[] | null;
}

/** Which errors are reported: the first, or all, or all of them with the value and the rule that each breaks. */
type Errors = "first" | "all" | "explained";

/** What a validator is made from. */
interface ValidatorSource {
  readonly schema: object;
  readonly errors: Errors;
}

/**
 * A validator of a JSON Schema. From the source it is compiled when it is first used. In a bundle there is no compiler:
 * `scripts/build/compiled-validators.mjs` replaces every file of this folder by the code that the schema compiles to, and what else
 * it exports by the data that it comes to.
 */
export function compileValidator<T>(
  schema: object,
  { errors = "first" }: { readonly errors?: Errors } = {},
): Validator<T> {
  let compiled: Validator<T> | undefined;
  const validate: Validator<T> = (value): value is T => {
    compiled ??= new Ajv2020(optionsOf({ schema, errors })).compile<T>(schema);
    const isValid = compiled(value);
    validate.errors = compiled.errors ?? null;
    return isValid;
  };
  return Object.assign(validate, { source: { schema, errors } satisfies ValidatorSource });
}

/** The compiler's options, which are the same for source and bundle. */
export function optionsOf({ errors }: ValidatorSource): { allErrors: boolean; verbose: boolean; messages: boolean } {
  const isExplained = errors === "explained";
  return { allErrors: errors !== "first", verbose: isExplained, messages: isExplained };
}

import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";

/** Says whether a value is as its schema describes it. */
export interface Validator<T> {
  (value: unknown): value is T;
  /** What was wrong with the value that it was asked about last. */
  errors?: readonly ErrorObject[] | null;
}

/** What a validator is made from. */
interface ValidatorSource {
  readonly schema: object;
  /** Whether all errors are reported, each with the value and the rule that it breaks, or only the first without them. */
  readonly explains: boolean;
}

/**
 * A validator of a JSON Schema. From the source it is compiled when it is first used. In a bundle there is no compiler:
 * `scripts/build/compiled-validators.mjs` replaces every file of this folder by the code that the schema compiles to, so such a
 * file exports validators and nothing else.
 */
export function compileValidator<T>(schema: object, { explains = false } = {}): Validator<T> {
  let compiled: Validator<T> | undefined;
  const validate: Validator<T> = (value): value is T => {
    compiled ??= new Ajv2020(optionsOf({ schema, explains })).compile<T>(schema);
    const isValid = compiled(value);
    validate.errors = compiled.errors ?? null;
    return isValid;
  };
  return Object.assign(validate, { source: { schema, explains } satisfies ValidatorSource });
}

/** The compiler's options, which are the same for source and bundle. */
export function optionsOf({ explains }: ValidatorSource): { allErrors: boolean; verbose: boolean; messages: boolean } {
  return { allErrors: explains, verbose: explains, messages: explains };
}

import * as whole from "../../node_modules/fast-check/lib/fast-check.js";

export * from "../../node_modules/fast-check/lib/fast-check.js";

/** Of so many drawn examples of a property one is tried for each mutant. */
const SHARE = 20;

/** The same examples for each mutant, fewer of them, and no time spent on the smallest one that fails. */
function few<Params extends { readonly numRuns?: number }>(params?: Params): Params {
  return { ...params, numRuns: Math.ceil((params?.numRuns ?? 100) / SHARE), seed: 1, endOnFailure: true } as never;
}

const assert = ((property: never, params) => whole.assert(property, few(params))) as typeof whole.assert;

export { assert };
export default { ...whole, assert };

import { expect, test } from "vitest";
import { isTooDeep } from "../../orchestrator/core/text/is-too-deep.ts";

const KINDS: Record<string, (inner: unknown) => unknown> = {
  lists: (inner) => [1, inner],
  objects: (inner) => ({ first: null, inner }),
};

test.each(Object.keys(KINDS))("a hundred %s in each other are read, one more is too deep", (kind) => {
  let nested: unknown = "innermost";
  for (let n = 0; n < 100; n++) nested = KINDS[kind]?.(nested);
  expect(isTooDeep(nested)).toBe(false);
  expect(isTooDeep(KINDS[kind]?.(nested))).toBe(true);
});

import { afterAll, beforeAll, describe } from "vitest";
import { type BdBinary, pretendBd } from "./bd-binary.ts";
import { describeBd, describeBdRace } from "./describe-bd.ts";

describe.each(["0.49.5", "1.0.4"])("a program that answers as the sources of bd %s say (no real bd)", (version) => {
  let bd: BdBinary & { remove: () => void };
  beforeAll(async () => {
    bd = await pretendBd(version);
  });
  afterAll(() => bd.remove());
  describeBd(() => bd);
  if (version === "1.0.4") describeBdRace(() => bd);
});

import { afterAll, beforeAll, describe, test } from "vitest";
import { meetOdd, PLACES } from "../../plain-file/odd-places.ts";
import { OddRepository } from "../../plain-file/odd-repository.ts";
import { fits, ODD_THINGS } from "../../plain-file/odd-things.ts";

let whole: OddRepository;
beforeAll(async () => {
  whole = await OddRepository.make();
});
afterAll(() => whole.remove());

describe.skipIf(process.platform === "win32").each(PLACES)("in the place of $path", (place) => {
  test.each(ODD_THINGS.filter(({ of }) => fits(of, place)))(
    "$name leads no hook and no verb astray, and lets no agent start uncounted",
    (thing) => meetOdd(whole, place, thing),
  );
});

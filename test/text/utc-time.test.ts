import { expect, test } from "vitest";
import { utcTime } from "../../orchestrator/core/utc-time.ts";

test("a time is written as toISOString writes it", () => {
  const days = 24 * 3_600_000;
  for (let n = 0; n < 20_000; n++) {
    const time = new Date(n * 1.37 * days + n * 3_723_007);
    expect(utcTime(time)).toBe(time.toISOString());
  }
});

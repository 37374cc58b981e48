import { expect, test } from "vitest";
import { retryWhilePassing } from "../../orchestrator/io/rename-patiently.ts";

/** A step that is refused a number of times, and how often it was tried. */
function refused(times: number, code: string) {
  const step = { tries: 0, run: () => {} };
  step.run = () => {
    step.tries += 1;
    if (step.tries <= times) throw Object.assign(new Error(code), { code });
  };
  return step;
}

test.each(["EPERM", "EACCES", "EBUSY"])("a step that is refused for a moment with %s is done", (code) => {
  const step = refused(3, code);
  retryWhilePassing(step.run, [1, 1, 1, 1]);
  expect(step.tries).toBe(4);
});

test("a step that stays refused fails with the error of the system, after as many pauses as there are", () => {
  const step = refused(100, "EBUSY");
  expect(() => retryWhilePassing(step.run, [1, 1])).toThrow("EBUSY");
  expect(step.tries).toBe(3);
});

test.each(["ENOENT", "ENOTEMPTY", "ENOSPC", "EROFS"])("what fails with %s is not tried again", (code) => {
  const step = refused(1, code);
  expect(() => retryWhilePassing(step.run, [1, 1])).toThrow(code);
  expect(step.tries).toBe(1);
});

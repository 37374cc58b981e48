import { expect } from "vitest";

/** What the program in `guide-api.ts` has to print. */
// biome-ignore lint/suspicious/noExplicitAny: it is the output of another process
export function expectGuideOutput(output: any): void {
  expect(output.groups).toEqual([["backend"], ["frontend", "mobile"], ["tests"]]);
  expect(output.prompt).toContain("one single message");
  expect(output.specs).toMatchObject([
    { subagent_type: "general-purpose", description: "backend for bd-123", run_in_background: true },
    { description: "frontend for bd-123" },
    { description: "mobile for bd-123" },
    { description: "tests for bd-123" },
  ]);
  expect({ valid: output.valid, errors: output.errors, tokens: output.tokens }).toEqual({
    valid: true,
    errors: [],
    tokens: 100_000,
  });
  expect(output.withStrategy).toEqual({
    valid: true,
    errors: [],
    findings: [],
    warnings: [
      {
        kind: "retries-without-retry",
        pointer: "/coordinationStrategy/maxRetries",
        errorHandling: "fail-fast",
        maxRetries: 2,
      },
    ],
  });
  expect([output.mode, output.spec.run_in_background]).toEqual(["parallel", true]);
  expect(output.calls).toEqual([1, 5, true]);
}

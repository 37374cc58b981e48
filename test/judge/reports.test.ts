import { expect, test } from "vitest";
import { parseReport } from "../../orchestrator/core/run/judge/parse-report.ts";

const REPORT = '{"status":"done","summary":"It works."}';
const fenced = (text: string) => `\`\`\`skyfom-report\n${text}\n\`\`\``;
const whyNot = (message: string) => {
  const parsed = parseReport(message);
  return parsed.kind === "none" ? parsed.why : parsed.report.summary;
};

test("a report that is nested too deeply is told by that", () => {
  const nested = (depth: number) => `{"status":"done","summary":${"[".repeat(depth)}${"]".repeat(depth)}}`;
  expect(whyNot(fenced(nested(200)))).toBe("its report is nested too deeply");
  expect(whyNot(fenced(nested(10)))).toMatch(/^its report is wrong: /);
});

test("a fence within an open report begins no block that shows others", () => {
  expect(whyNot([fenced(REPORT), fenced("{torn\n~~~"), "~~~"].join("\n"))).toBe("its report is not JSON");
});

test("a block that shows others ends with its own fence, whatever is open in it, and with nothing behind that fence", () => {
  const open = ["````", "```skyfom-report", REPORT, "````", "```"].join("\n");
  expect(whyNot(open)).toBe("its last message holds no report");
  const unclosed = ["````", fenced(REPORT), "```` and more"].join("\n");
  expect(whyNot(unclosed)).toBe("It works.");
});

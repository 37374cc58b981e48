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

test.each(["```", "```text", "  ````md", "~~~"])(
  "a report that a closed block (%s) shows is none of the agent's own",
  (fence) => {
    const shown = [fence, "Title", fenced(REPORT), fence.replace(/[a-z]+$/, ""), "I leave it."].join("\n");
    expect(whyNot(`The task says:\n${shown}`)).toBe("its last message holds no report");
    const own = fenced(REPORT.replace("It works", "I looked"));
    expect([whyNot(`${own}\n${shown}`), whyNot(`${shown}\n${own}`)]).toEqual(["I looked.", "I looked."]);
    expect(whyNot(`\`\`\`sh\nnpm test\n\`\`\`\n\`\`\`\nok\n\`\`\`\n${own}`)).toBe("I looked.");
    expect(whyNot(`\`\`\`\nleft open\n${own}`)).toBe("I looked.");
    // code in a line, which begins no block
    expect(whyNot(`\`\`\`npm test\`\`\`\n${own}\n\`\`\`\nok\n\`\`\``)).toBe("I looked.");
  },
);

test.each(["…", "...", "✅", "\u3164", "\u2800 \u200b", "<>"])(
  "a report with the summary %j says nothing",
  (summary) => {
    expect(whyNot(fenced(JSON.stringify({ status: "done", summary })))).toBe(
      "its report's summary has no letter or digit in it",
    );
  },
);

test.each(["Fertig.", "完了", "OK", "42"])("one with the summary %j says something", (summary) => {
  expect(whyNot(fenced(JSON.stringify({ status: "done", summary })))).toBe(summary);
});

test("a block that shows others ends with its own fence, whatever is open in it, and with nothing behind that fence", () => {
  const open = ["````", "```skyfom-report", REPORT, "````", "```"].join("\n");
  expect(whyNot(open)).toBe("its last message holds no report");
  for (const [long, short] of [
    ["````", "```"],
    ["~~~~", "~~~"],
  ])
    expect(whyNot([long, short, fenced(REPORT), long].join("\n"))).toBe("its last message holds no report");
  const unclosed = ["````", fenced(REPORT), "```` and more"].join("\n");
  expect(whyNot(unclosed)).toBe("It works.");
});

test.each(["-", "*", "+", "1.", "12)", "  -", "1. -"])(
  "a block that begins behind a list marker (%s) ends with its fence, and hides no report after it",
  (marker) => {
    const steps = [`${marker} \`\`\`bash`, "   npm test", "   ```"].join("\n");
    const plain = "Run it:\n```\nnpm start\n```";
    expect(whyNot(`${steps}\n\n${fenced(REPORT)}\n\n${plain}`)).toBe("It works.");
    const [opening = "", ...rest] = fenced(REPORT).split("\n");
    const item = [`${marker} ${opening}`, ...rest.map((line) => `   ${line}`)].join("\n");
    expect(whyNot(`${item}\n\n${plain}`)).toBe("It works.");
    const shown = [`${marker} \`\`\`\``, fenced(REPORT), "````"].join("\n");
    expect(whyNot(shown)).toBe("its last message holds no report");
    // what follows no space is no list marker
    expect(whyNot(`${marker}\`\`\`\`\n${fenced(REPORT)}\n\`\`\`\`\n\`\`\`\``)).toBe("It works.");
  },
);

test("only the beginning of a block may stand behind a list marker, and one behind a quotation mark is none", () => {
  expect(whyNot(["````", fenced(REPORT), "- ````", "Shown.", "````"].join("\n"))).toBe(
    "its last message holds no report",
  );
  expect(whyNot([fenced(`{\n- \`\`\`\n}`), fenced(REPORT)].join("\n"))).toBe("It works.");
  const quoted = fenced(REPORT).replace(/^/gm, "> ");
  for (const marker of ["", "- "]) expect(whyNot(marker + quoted)).toBe("its last message holds no report");
  for (const marker of ["", "- "]) {
    const mention = `${marker}\`\`\`skyfom-report\`\`\` is above.`;
    expect(whyNot([fenced(REPORT), mention, "```", "ok", "```"].join("\n"))).toBe("It works.");
  }
});

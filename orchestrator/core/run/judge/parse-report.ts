import { isNearly, saysNothing } from "../../text/is-nearly.ts";
import { isTooDeep } from "../../text/is-too-deep.ts";
import type { Report } from "../../texts/report/report.ts";
import { REPORT_FLAWS, tellWrongReport } from "../../texts/report/report-flaws.ts";
import { REPORT_EXAMPLE } from "../../texts/report/report-form.ts";
import { checkReport } from "./check-report.ts";

/** A report, or what is wrong with the text that should hold one, as a phrase. */
export type ParsedReport =
  | { readonly kind: "report"; readonly report: Report }
  | { readonly kind: "none"; readonly why: string };

const NOTHING: Pick<Report, "files" | "commits" | "tests" | "followUps"> = {
  files: [],
  commits: [],
  tests: [],
  followUps: [],
};

/** Says why there is no report. */
export const NO_REPORT: Report = { status: "failed", summary: "", ...NOTHING };

/** Reads the last report in a message. */
export function parseReport(message: string): ParsedReport {
  const block = lastBlock(message);
  if (block === undefined) return { kind: "none", why: REPORT_FLAWS.none };
  let value: unknown;
  try {
    value = JSON.parse(block);
  } catch {
    return { kind: "none", why: REPORT_FLAWS.noJson };
  }
  if (isTooDeep(value)) return { kind: "none", why: REPORT_FLAWS.tooDeep };
  const problems = checkReport(value);
  if (problems.length > 0) return { kind: "none", why: tellWrongReport(problems) };
  const report = { ...NOTHING, ...(value as Report) };
  if (saysNothing(report.summary)) return { kind: "none", why: REPORT_FLAWS.empty };
  if (isNearly(report.summary, REPORT_EXAMPLE.summary)) return { kind: "none", why: REPORT_FLAWS.form };
  return { kind: "report", report };
}

/** What a fence that begins a block may stand behind: blanks, and the markers of list items. */
const BEFORE = /[ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*/.source;
/** A backtick behind the fence makes it code in a line, which begins no block. */
const OPENING = new RegExp(`^${BEFORE}\`\`\`skyfom-report(?![\\w-])(?!.*\`)`, "s");
const CLOSING = /^[ \t]*```[ \t\r]*$/;
/** The beginning of another fenced block: a fence of ours inside it is part of its text. */
const OUTER = new RegExp(`^${BEFORE}(\`{3,}(?![^\`]*\`)|~{3,})`);
/** The end of such a block, if its fence is as long. */
const OUTER_END = /^[ \t]*(`{3,}|~{3,})\s*$/;

/** The text of the last closed block. It is read line by line, so that a message full of opening fences does not slow a hook down. */
function lastBlock(message: string): string | undefined {
  const lines = message.split("\n");
  let found: string | undefined;
  let opened: number | undefined;
  let outer: { readonly fence: string; readonly before: string | undefined } | undefined;
  for (const [at, line] of lines.entries()) {
    if (OPENING.test(line)) opened = at;
    else if (opened !== undefined && CLOSING.test(line)) {
      found = lines.slice(opened + 1, at).join("\n");
      opened = undefined;
    } else if (opened === undefined || outer !== undefined) {
      const [, fence] = (outer === undefined ? OUTER : OUTER_END).exec(line) ?? [];
      if (fence === undefined) continue;
      if (outer === undefined) outer = { fence, before: found };
      else if (fence.startsWith(outer.fence)) {
        // a block that is never closed hides nothing
        found = outer.before;
        opened = undefined;
        outer = undefined;
      }
    }
  }
  return found;
}

import { isReport } from "../../validators/is-report.ts";

/** What each field of a report should be, to complete a sentence that begins with "it should be". */
const SHOULD: Readonly<Record<string, string>> = {
  status: '"done", "partial", "failed" or "needs-input"',
  summary: "a non-empty string",
  files: "a list of paths",
  commits: "a list of commit hashes",
  tests: 'a list of {"command": …, "result": "passed" or "failed"}',
  followUps: "a list of strings",
};

/** What is wrong with a value that should be a report, a phrase for each field; empty if it is valid. */
export function checkReport(value: unknown): string[] {
  if (isReport(value)) return [];
  const wrong = new Set((isReport.errors ?? []).map(({ instancePath, params }) => memberAt(instancePath, params)));
  const named = Object.entries(SHOULD).filter(([name]) => wrong.has(name));
  return named.length === 0
    ? ["it is not a JSON object"]
    : named.map(([name, should]) => `"${name}" should be ${should}`);
}

/** The field that an error is about, or that is missing. */
function memberAt(instancePath: string, params: Readonly<Record<string, unknown>>): unknown {
  return instancePath === "" ? params.missingProperty : instancePath.split("/")[1];
}

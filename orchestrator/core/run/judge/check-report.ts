import { NO_OBJECT, SHOULD_BE, tellWrongField } from "../../texts/report/report-flaws.ts";
import { isReport } from "../../validators/is-report.ts";

/** What is wrong with a value that should be a report, a phrase for each field; empty if it is valid. */
export function checkReport(value: unknown): string[] {
  if (isReport(value)) return [];
  const wrong = new Set((isReport.errors ?? []).map(({ instancePath, params }) => memberAt(instancePath, params)));
  const named = Object.entries(SHOULD_BE).filter(([name]) => wrong.has(name));
  return named.length === 0 ? [NO_OBJECT] : named.map(([name, should]) => tellWrongField(name, should));
}

/** The field that an error is about, or that is missing. */
function memberAt(instancePath: string, params: Readonly<Record<string, unknown>>): unknown {
  return instancePath === "" ? params.missingProperty : instancePath.split("/")[1];
}

import type { RunReport } from "./report.ts";

/** How many tasks or parts no agent of the run had: held back to the end without an attempt, or withdrawn before their call was made. */
export function countNeverBegun({ details, notStarted }: Pick<RunReport, "details" | "notStarted">): number {
  const keys = new Set(details.map(({ key }) => key));
  const heldBack = notStarted.filter(({ key }) => !keys.has(key)).length;
  return heldBack + details.filter(({ outcome }) => outcome === "withdrawn").length;
}

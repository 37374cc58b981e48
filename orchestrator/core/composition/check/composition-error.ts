import type { CompositionFinding } from "../finding.ts";
import { describeFinding } from "./describe-finding.ts";

/** Thousands of findings in a message would help nobody; `findings` has all of them. */
const MOST_TOLD = 20;

/** Thrown by the library's functions when what they were given cannot be planned or spawned. */
export class CompositionError extends Error {
  override readonly name = "CompositionError";

  /** Everything that was found, as data. */
  readonly findings: readonly CompositionFinding[];

  constructor(findings: readonly CompositionFinding[]) {
    const told = findings.slice(0, MOST_TOLD).map((finding) => renderFinding(finding));
    if (findings.length > MOST_TOLD) told.push(`and ${findings.length - MOST_TOLD} more`);
    super(told.join("\n"));
    this.findings = findings;
  }
}

/** A finding on one line: place, finding, fix. */
export function renderFinding(finding: CompositionFinding): string {
  const { where, what, fix } = describeFinding(finding);
  return `${where}: ${what}. ${fix}`;
}

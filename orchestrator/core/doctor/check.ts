import type { DoctorFacts } from "./facts.ts";

/** The outcome of one check: fine, inconvenient, or in need of a fix. */
export type Verdict =
  | { readonly status: "ok"; readonly finding: string }
  | { readonly status: "warning" | "wrong"; readonly finding: string; readonly fix: string };

/** One row of the doctor's table. */
export interface Check {
  readonly name: string;
  /** Without it the cap is not enforced. */
  readonly isGuard?: boolean;
  readonly judge: (facts: DoctorFacts) => Verdict;
}

export function ok(finding: string): Verdict {
  return { status: "ok", finding };
}

export function warning(finding: string, fix: string): Verdict {
  return { status: "warning", finding, fix };
}

export function wrong(finding: string, fix: string): Verdict {
  return { status: "wrong", finding, fix };
}

import type { Look } from "../view/look.ts";
import { wrapLines } from "../view/wrap-lines.ts";
import type { Verdict } from "./check.ts";
import { CLIENT_CHECKS } from "./client-checks.ts";
import type { DoctorFacts } from "./facts.ts";
import { GUARD_CHECKS } from "./guard-checks.ts";
import { PROJECT_CHECKS } from "./project-checks.ts";

/** The doctor's one table. */
export const CHECKS = [...GUARD_CHECKS, ...CLIENT_CHECKS, ...PROJECT_CHECKS];

/** What the doctor says: whether the cap is held, and the verdict of every check in the order of the table. */
export interface Diagnosis {
  readonly guard: { readonly isActive: boolean; readonly cause: string | null };
  readonly checks: readonly (Verdict & { readonly name: string })[];
}

/** Judges everything that was gathered. */
export function diagnose(facts: DoctorFacts): Diagnosis {
  const checks = CHECKS.map(({ name, isGuard = false, judge }) => ({ name, isGuard, verdict: judge(facts) }));
  const broken = checks.find(({ isGuard, verdict }) => isGuard && verdict.status === "wrong");
  return {
    guard: { isActive: !broken, cause: broken?.verdict.finding ?? null },
    checks: checks.map(({ name, verdict }) => ({ name, ...verdict })),
  };
}

const SIGNS = { ok: "✔", warning: "!", wrong: "✘" } as const;

/** A diagnosis as people read it; its first line says whether the guard is active. No line is longer than what shows it is wide. */
export function renderDiagnosis({ guard, checks }: Diagnosis, { width, paint }: Pick<Look, "width" | "paint">): string {
  const names = Math.max(...checks.map(({ name }) => name.length));
  const indent = " ".repeat(names + 4);
  const lines = checks.flatMap((check) => {
    const colour = check.status === "wrong" ? paint.red : paint.dim;
    const [first = "", ...rest] = wrapLines(check.finding, width, indent);
    const head = `${SIGNS[check.status]} ${check.name.padEnd(names)}  ${first.slice(indent.length)}`;
    const shown = [check.status === "wrong" ? paint.red(head) : head, ...rest];
    return check.status === "ok" ? shown : [...shown, ...wrapLines(`→ ${check.fix}`, width, indent).map(colour)];
  });
  const verdict = wrapLines(headline(guard, checks), width, "");
  return [...verdict.map(guard.isActive ? paint.bold : paint.red), ...lines].join("\n");
}

function headline(guard: Diagnosis["guard"], checks: Diagnosis["checks"]): string {
  if (!guard.isActive) return `The guard is NOT active: ${guard.cause}.`;
  const wrong = checks.flatMap(({ name, status }) => (status === "wrong" ? [name] : []));
  return wrong.length === 0
    ? "The guard is active."
    : `The guard is active, but these checks failed: ${wrong.join(", ")}.`;
}

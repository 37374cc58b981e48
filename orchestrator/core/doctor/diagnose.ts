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

/** A diagnosis as people read it; its first line says whether the guard is active. */
export function renderDiagnosis({ guard, checks }: Diagnosis): string {
  const width = Math.max(...checks.map(({ name }) => name.length));
  const lines = checks.flatMap((check) => {
    const line = `${SIGNS[check.status]} ${check.name.padEnd(width)}  ${check.finding}`;
    return check.status === "ok" ? [line] : [line, `  ${" ".repeat(width)}  → ${check.fix}`];
  });
  return [headline(guard, checks), ...lines].join("\n");
}

function headline(guard: Diagnosis["guard"], checks: Diagnosis["checks"]): string {
  if (!guard.isActive) return `The guard is NOT active: ${guard.cause}.`;
  const wrong = checks.flatMap(({ name, status }) => (status === "wrong" ? [name] : []));
  return wrong.length === 0 ? "The guard is active." : `The guard is active; what is wrong: ${wrong.join(", ")}.`;
}

/** What an agent says of its own work in the fenced block that ends its last message. */
export interface Report {
  readonly status: "done" | "partial" | "failed" | "needs-input";
  readonly summary: string;
  readonly files: readonly string[];
  readonly commits: readonly string[];
  readonly followUps: readonly string[];
}

/** A report, or what is wrong with the text that should hold one, as a phrase. */
export type ParsedReport =
  | { readonly kind: "report"; readonly report: Report }
  | { readonly kind: "none"; readonly why: string };

const FENCE = /^[ \t]*```skyfom-report[^\n]*\n([\s\S]*?)^[ \t]*```/gm;
const STATUSES: ReadonlySet<unknown> = new Set<Report["status"]>(["done", "partial", "failed", "needs-input"]);

/** Reads the last report in a message. */
export function parseReport(message: string): ParsedReport {
  const block = [...message.matchAll(FENCE)].at(-1)?.[1];
  if (block === undefined) return { kind: "none", why: "its last message holds no report" };
  let value: unknown;
  try {
    value = JSON.parse(block);
  } catch {
    return { kind: "none", why: "its report is not JSON" };
  }
  if (typeof value !== "object" || value === null) return { kind: "none", why: "its report is not a JSON object" };
  const { status, summary, files, commits, followUps } = value as Record<string, unknown>;
  if (!STATUSES.has(status)) return { kind: "none", why: "its report has no status that is known" };
  if (typeof summary !== "string") return { kind: "none", why: "its report has no summary" };
  const report = { status: status as Report["status"], summary };
  return {
    kind: "report",
    report: { ...report, files: texts(files), commits: texts(commits), followUps: texts(followUps) },
  };
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}

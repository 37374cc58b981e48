import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Besides } from "../../../core/report/tasks/besides.ts";
import { parseReport } from "../../../core/run/judge/parse-report.ts";
import { findNeeds } from "../../../core/run/needs/find-needs.ts";
import type { Run } from "../../../core/run/run.ts";
import type { Report } from "../../../core/texts/report/report.ts";
import { commandPrefix } from "../../command-prefix.ts";
import type { StatePaths } from "../../ledger/files/state-paths.ts";
import { briefPath, readReport } from "../../reference/brief-files.ts";
import type { KeptRuns } from "../../reference/read-run.ts";
import { openTaskSource } from "../../tasks/open-task-source.ts";
import { isDead } from "../../tasks/process-stamp.ts";
import { readCommits } from "./read-commits.ts";

/** Where a report is read. */
interface ReportPlace {
  readonly root: string;
  readonly env: NodeJS.ProcessEnv;
  readonly paths: StatePaths;
}

/** What the report of a run tells beside the run and its log: agents' reports, commits, what waits for a person. Changes nothing. */
export async function readBesides(
  { root, env, paths }: ReportPlace,
  run: Run,
  { runs, broken }: KeptRuns,
): Promise<Besides> {
  const reports = new Map(run.attempts.map(({ number }) => [number, reportOf(paths, run, number)]));
  const commits = run.attempts.flatMap(({ outcome }) => outcome?.commits ?? []);
  const opened = await openTaskSource(root, env);
  const listed = opened.kind === "source" ? await opened.source.list() : undefined;
  const tasks = listed?.kind === "list" ? listed.list.tasks : null;
  const needs = findNeeds({
    runs,
    broken: broken.map(({ id }) => id),
    tasks,
    isOrphaned: ({ owner }) => isDead(owner),
    prefix: commandPrefix(root),
  });
  return {
    reportOf: (attempt) => reports.get(attempt),
    commits: readCommits(root, commits),
    // The page lies in the run's folder, beside what it links to.
    linksOf: (attempt) => ({
      brief: existsSync(briefPath(paths, { run: run.id, attempt })) ? `briefs/${attempt}.md` : null,
      report: existsSync(join(paths.runs, run.id, "reports", String(attempt))) ? `reports/${attempt}` : null,
    }),
    linkTo: (path) => (existsSync(path) ? pathToFileURL(path).href : null),
    needs: needs.filter((need) => need.run === run.id),
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  };
}

function reportOf(paths: StatePaths, run: Run, attempt: number): Report | undefined {
  const parsed = parseReport(readReport(paths, { run: run.id, attempt })?.lastMessage ?? "");
  return parsed.kind === "report" ? parsed.report : undefined;
}

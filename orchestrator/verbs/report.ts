import { duration } from "../core/report/duration.ts";
import { renderMarkdown } from "../core/report/markdown/render-markdown.ts";
import type { RunReport } from "../core/report/report.ts";
import { verdictOf } from "../core/report/verdict.ts";
import { openFile } from "../io/view/report/open-file.ts";
import { readRunReport } from "../io/view/report/read-run-report.ts";
import { writePage } from "../io/view/report/write-page.ts";
import type { AddVerb, Terminal, VerbOutcome } from "./verb.ts";

interface ReportOptions {
  readonly run?: string;
  readonly open?: boolean;
  readonly markdown?: boolean;
  readonly json?: boolean;
}

const HELP = `
The page is one file that needs no network, so you can keep, send and print it.
Its only script finds and unfolds tasks; the page is complete without it. It
lies beside the run's other files, and the next report on the same run replaces
it. The last 50 finished runs are kept. --json and --markdown print the figures
or the summary and write nothing.`;

/** `skyfom report`: writes a page that explains a run. */
export const report: AddVerb = (program, bind) => {
  const command = program
    .command("report")
    .option("--run <id>", "the run (default: the newest)")
    .option("--open", "open the page in the browser")
    .option("--markdown", "print the summary as Markdown, for example for a pull request, and write nothing")
    .addHelpText("after", HELP);
  bind(command, runReport);
};

async function runReport(terminal: Terminal, options: ReportOptions): Promise<VerbOutcome> {
  const read = await readRunReport(terminal, "report", options.run);
  if (read.kind === "problem") return { ok: false, problems: [read.problem] };
  // a new project is no failure
  if (read.kind === "none") return { ok: true, text: `There is no run yet. ${read.problem.fix}`, data: null };
  if (options.json) return { ok: true, text: "", data: read.report };
  if (options.markdown) {
    const text = renderMarkdown(read.report);
    return { ok: true, text, data: { text } };
  }
  const path = await writePage(read.paths, read.report);
  const isOpened = !options.open || (await openFile(path));
  const lines = [summary(read.report), path, ...(isOpened ? [] : ["No program here opens files; open it yourself."])];
  return { ok: true, text: lines.join("\n"), data: read.report };
}

function summary(report: RunReport): string {
  const { run, headline } = report;
  const { peak, speedUp, agentMs, wallMs } = headline;
  return [
    `Run ${run.id}: ${verdictOf(report).join(" ")}`,
    `Up to ${peak} agents at once. Speed-up ${speedUp.toFixed(1)}: ${duration(agentMs)} of agents in ${duration(wallMs)}.`,
  ].join("\n");
}

import { duration } from "../core/report/page/duration.ts";
import type { Report } from "../core/report/report.ts";
import { openFile } from "../io/view/open-file.ts";
import { readReport } from "../io/view/read-report.ts";
import { writePage } from "../io/view/write-page.ts";
import type { AddVerb, Outcome, Terminal } from "./verb.ts";

interface ReportOptions {
  readonly run?: string;
  readonly open?: boolean;
  readonly json?: boolean;
}

const HELP = `
The page is one file that needs no network and holds no script: it can be kept, sent and printed. It is written beside the
run's other files and replaced by the next report of the same run; of finished runs the last 50 are kept.
With --json nothing is written: the figures are printed instead.`;

/** `skyfom report`: one page that explains a run to somebody who was not there. */
export const report: AddVerb = (program, bind) => {
  const command = program
    .command("report")
    .description("write a page that explains a run: who worked when, what waited, what failed, what it took")
    .option("--run <id>", "the run; the newest one unless given")
    .option("--open", "open the page in the browser")
    .addHelpText("after", HELP);
  bind(command, runReport);
};

async function runReport({ cwd, env, now }: Terminal, options: ReportOptions): Promise<Outcome> {
  const read = readReport(cwd, env, now, options.run);
  if (read.kind === "problem") return { ok: false, problems: [read.problem] };
  if (options.json) return { ok: true, text: "", data: read.report };
  const path = await writePage(read.paths, read.report);
  const isOpened = !options.open || (await openFile(path));
  const lines = [summary(read.report), path, ...(isOpened ? [] : ["Nothing here opens files: open it by hand."])];
  return { ok: true, text: lines.join("\n"), data: read.report };
}

function summary({ run, headline }: Report): string {
  const { closed, tasks, peak, speedUp, agentMs, wallMs } = headline;
  const noun = run.composite ? "parts done" : "tasks closed";
  return `Run ${run.id}: ${closed} of ${tasks} ${noun}, up to ${peak} agents at once. Speed-up ${speedUp.toFixed(1)}: ${duration(agentMs)} of agents in ${duration(wallMs)}.`;
}

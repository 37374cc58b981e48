import { readRunReport } from "../io/view/report/read-run-report.ts";
import { writeOtlp } from "../io/view/report/write-otlp.ts";
import type { AddVerb, Terminal, VerbOutcome } from "./verb.ts";

interface ExportOptions {
  readonly run?: string;
  readonly otlp?: boolean;
}

const HELP = `
Two files are written beside the run's other files: a span for the run, with an
event for each denied spawn, and one for each attempt; and the run's figures as
metrics. The names of spans are titles of tasks. Nothing is sent. A collector
takes them as they are:
  curl -H "content-type: application/json" --data @traces.json http://localhost:4318/v1/traces`;

/** `skyfom export`: a run for other programs. */
export const exportRun: AddVerb = (program, bind) => {
  const command = program
    .command("export")
    .requiredOption("--otlp", "in OTLP JSON")
    .option("--run <id>", "the run (default: the newest)")
    .addHelpText("after", HELP);
  bind(command, runExport);
};

async function runExport(terminal: Terminal, { run }: ExportOptions): Promise<VerbOutcome> {
  const read = await readRunReport(terminal, "export", run);
  if (read.kind !== "report") return { ok: false, problems: [read.problem] };
  const { traces, metrics } = await writeOtlp(read.paths, read.report);
  return { ok: true, text: [traces, metrics].join("\n"), data: { run: read.report.run.id, traces, metrics } };
}

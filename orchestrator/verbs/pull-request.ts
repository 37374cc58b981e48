import { toLine } from "../core/printable.ts";
import { renderMarkdown } from "../core/report/markdown/render-markdown.ts";
import type { RunReport } from "../core/report/report.ts";
import { excerpt } from "../core/run/excerpt.ts";
import { runBranch } from "../core/worktrees/run-branch.ts";
import { locateState } from "../io/ledger/files/locate-state.ts";
import { runGh } from "../io/process/run-gh.ts";
import { readRunReport } from "../io/view/report/read-run-report.ts";
import { whyNotPushed } from "../io/worktrees/why-not-pushed.ts";
import { type AddVerb, INTERRUPTED, type Terminal, type VerbOutcome } from "./verb.ts";

interface Options {
  readonly dryRun?: boolean;
}

/** Longest title, in characters. */
const LONGEST_TITLE = 120;

const HELP = `
It shows you the title and the body, which is the run's summary, and runs \`gh pr create\` after your yes. Push the branch first:
Skyfom pushes nothing.`;

/** `skyfom pull-request`: opens a pull request for the branch of a run, once a person has read it and said yes. */
export const pullRequest: AddVerb = (program, bind) => {
  const command = program
    .command("pull-request [run]")
    .option("--dry-run", "show it and open none")
    .addHelpText("after", HELP);
  bind(command, open);
};

async function open(terminal: Terminal, named: string | undefined, options: Options): Promise<VerbOutcome> {
  const { cwd, env } = terminal;
  const read = await readRunReport(terminal, "pull-request", named);
  if (read.kind !== "report") return { ok: false, problems: [read.problem] };
  const { root } = locateState(env.CLAUDE_PROJECT_DIR || cwd);
  const branch = runBranch(read.report.run.id);
  const title = titleOf(read.report);
  const body = renderMarkdown(read.report);
  const args = ["pr", "create", `--head=${branch}`, `--title=${title}`, "--body-file=-"];
  const text = `${title}\n\n${body}`;
  if (options.dryRun) return { ok: true, text, data: { branch, title, body, opened: false } };
  const problem = whyNotPushed(root, branch);
  if (problem) return { ok: false, problems: [problem] };
  if (!terminal.isInteractive) return { ok: false, problems: [{ where: branch, ...ASK }] };
  const answer = await terminal.confirm(`${text}\n\nOpen this pull request from ${branch}?`);
  if (answer !== "yes") {
    const exitCode = answer === "interrupted" ? INTERRUPTED : 0;
    return { ok: true, text: "No pull request was opened.", data: { branch, title, body, opened: false }, exitCode };
  }
  const said = await runGh(root, env, args, body);
  if (!said.ok) return { ok: false, problems: [said.problem] };
  return { ok: true, text: toLine(said.text.trim()), data: { branch, title, body, opened: true } };
}

const ASK = { what: "nobody is there to say yes", fix: "Run this at a terminal: it shows what it opens, and asks." };

/** The one task's title, or how many are done. */
function titleOf({ details, run }: RunReport): string {
  const done = details.filter(({ outcome }) => outcome === "done");
  const [only] = done;
  if (only && done.length === 1) return excerpt(toLine(only.title), LONGEST_TITLE);
  return `${done.length} of ${details.length} tasks, Skyfom run ${run.id}`;
}

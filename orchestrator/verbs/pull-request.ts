import { toLine } from "../core/printable.ts";
import { renderMarkdown, renderTaskAlone } from "../core/report/markdown/render-markdown.ts";
import type { RunReport } from "../core/report/report.ts";
import { branchOfTask } from "../core/run/branch-of-task.ts";
import { excerpt } from "../core/run/excerpt.ts";
import { runBranch } from "../core/worktrees/run-branch.ts";
import { locateState } from "../io/ledger/files/locate-state.ts";
import type { StatePaths } from "../io/ledger/files/state-paths.ts";
import { runGh } from "../io/process/run-gh.ts";
import { readRuns } from "../io/reference/read-run.ts";
import { readRunReport } from "../io/view/report/read-run-report.ts";
import { whyNotPushed } from "../io/worktrees/why-not-pushed.ts";
import { type AddVerb, INTERRUPTED, type Terminal, type VerbOutcome } from "./verb.ts";

interface Options {
  readonly dryRun?: boolean;
  readonly task?: string;
}

/** What a pull request is made of; with `commit` where no branch here has it. */
interface Draft {
  readonly branch: string;
  readonly commit?: string;
  readonly title: string;
  readonly body: string;
}

/** Longest title, in characters. */
const LONGEST_TITLE = 120;

const HELP = `
It shows you the title and the body, which is the run's summary or what one task
has done, and runs \`gh pr create\` after your yes. Push the branch first: Skyfom
pushes nothing.`;

/** `skyfom pull-request`: opens a pull request for the branch of a run, or for the work of one task, once a person has read it and said yes. */
export const pullRequest: AddVerb = (program, bind) => {
  const command = program
    .command("pull-request [run]")
    .option("--task <id>", "of one task's work alone, on a branch that you push for it")
    .option("--dry-run", "show it and open none")
    .addHelpText("after", HELP);
  bind(command, open);
};

async function open(terminal: Terminal, named: string | undefined, options: Options): Promise<VerbOutcome> {
  const { cwd, env } = terminal;
  const read = await readRunReport(terminal, "pull-request", named);
  if (read.kind !== "report") return { ok: false, problems: [read.problem] };
  const { root } = locateState(env.CLAUDE_PROJECT_DIR || cwd);
  const draft = options.task === undefined ? ofRun(read.report) : ofTask(read, options.task);
  if ("fix" in draft) return { ok: false, problems: [draft] };
  const { branch, commit, title, body } = draft;
  const args = ["pr", "create", `--head=${branch}`, `--title=${title}`, "--body-file=-"];
  const text = `${title}\n\n${body}`;
  if (options.dryRun) return { ok: true, text, data: { branch, title, body, opened: false } };
  const problem = whyNotPushed(root, branch, commit);
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

function ofRun(report: RunReport): Draft {
  return { branch: runBranch(report.run.id), title: titleOf(report), body: renderMarkdown(report) };
}

/** The work of one task, or why there is none to show. */
function ofTask({ report, paths }: { readonly report: RunReport; readonly paths: StatePaths }, id: string) {
  const run = readRuns(paths).runs.find((one) => one.id === report.run.id);
  const push = run && branchOfTask(run, id);
  const detail = report.details.find(({ taskId }) => taskId === id);
  if (!push || !detail) return { where: toLine(id), what: `run ${report.run.id} has no commits of it`, fix: NAME_ONE };
  return { ...push, title: excerpt(toLine(detail.title), LONGEST_TITLE), body: renderTaskAlone(report, detail) };
}

const NAME_ONE = "Name a task that an agent has committed something for in a worktree: `skyfom report` lists them.";

const ASK = { what: "nobody is there to say yes", fix: "Run this at a terminal: it shows what it opens, and asks." };

/** The one task's title, or how many are done. */
function titleOf({ details, run }: RunReport): string {
  const done = details.filter(({ outcome }) => outcome === "done");
  const [only] = done;
  if (only && done.length === 1) return excerpt(toLine(only.title), LONGEST_TITLE);
  return `${done.length} of ${details.length} tasks, Skyfom run ${run.id}`;
}

import { renderProblem } from "../../core/problem.ts";
import { quoteForShell } from "../../core/quote-for-shell.ts";
import { quoteLine } from "../../core/quote-text.ts";
import type { Wish } from "../../core/run/choose-among.ts";
import type { Run } from "../../core/run/run.ts";
import type { NamedHeldBack, Start } from "../../core/run/step/look-ahead.ts";
import { slashCommand } from "../../core/slash-command.ts";
import { wordsOfFilter } from "../../core/tasks/task-filter.ts";
import { wrapLines } from "../../core/view/wrap-lines.ts";
import { readRuns } from "../../io/reference/read-run.ts";
import { type LookedAhead, lookAtNext } from "../../io/run/look-ahead.ts";
import { chooseRun, isOurs } from "../../io/run/open/choose-run.ts";
import type { RunContext } from "../../io/run/run-context.ts";
import { lookOfStream } from "../../io/view/look-of-output.ts";
import type { Terminal, VerbOutcome } from "../verb.ts";

/** Shows what the next step of the open run, or of a new one, would start. Claims nothing and prints no calls. */
export async function showPlan(terminal: Terminal, context: RunContext, wish: Wish): Promise<VerbOutcome> {
  const kept = readRuns(context.ledger.paths);
  const chosen = chooseRun(context.ledger, wish, context.settings.parallelism, kept);
  if (chosen.kind === "problem") return { ok: false, problems: [chosen.problem] };
  const { run } = chosen;
  if (chosen.kind === "finished") {
    const data = { run: run.id, wouldStart: [], heldBack: [] };
    return { ok: true, text: `Run ${run.id} is over: nothing would start.`, data };
  }
  const ahead = await lookAtNext(context, run, kept);
  if (ahead.kind === "unavailable") return { ok: false, problems: [ahead.problem] };
  const { starts, heldBack } = ahead;
  for (const warning of ahead.warnings) terminal.progress(renderProblem(warning));
  const { width } = lookOfStream(terminal.env);
  const text = [
    ...(chosen.isNew ? [describeNew(starts.length)] : describeOpen(run, ahead)),
    ...starts.map(showStart),
    ...(heldBack.length === 0 ? [] : ["Held back:"]),
    ...heldBack.flatMap((one) => showHeldBack(one, width)),
    ...wrapLines(howToProceed(context, wish, chosen, starts.length + heldBack.length > 0), width, ""),
  ].join("\n");
  return { ok: true, text, data: { run: chosen.isNew ? null : run.id, wouldStart: starts, heldBack } };
}

function showStart({ id, title, skillName, why }: Start): string {
  return `  ${quoteLine(`${id}  ${title}`)}  (${quoteLine(skillName)})${why === undefined ? "" : `  ${quoteLine(why)}`}`;
}

function showHeldBack({ id, title, reason }: NamedHeldBack, width: number): string[] {
  return [`  ${quoteLine(`${id}  ${title}`)}`, ...wrapLines(quoteLine(reason, LONGEST_REASON), width, "      ")];
}

/** Longest line on a task that is held back, in characters: it may name files. */
const LONGEST_REASON = 2_000;

interface Opened {
  readonly run: Run;
  readonly isNew: boolean;
}

type Ahead = Extract<LookedAhead, { kind: "ahead" }>;

function describeOpen(run: Run, { closed, atWork, ended, starts, halt }: Ahead): string[] {
  const reports = ended === 1 ? "1 has ended: its report is" : `${ended} have ended: their reports are`;
  const first = ended === 0 ? "" : ` ${reports} collected first, and then more may start.`;
  const count = starts.length;
  const what = halt === undefined ? (count === 0 ? " nothing." : `, ${count} at once:`) : ` nothing: ${halt}.`;
  return [`Run ${run.id} is open: ${closed} closed, ${atWork} at work.${first}`, `Its next step would start${what}`];
}

function describeNew(count: number): string {
  return count === 0 ? "Nothing would start now." : `Would start now, ${count} at once:`;
}

function howToProceed(context: RunContext, wish: Wish, { run, isNew }: Opened, isThereWork: boolean): string {
  if (!isNew) return howToGoOn(context, run);
  return isThereWork ? howToBegin(wish) : howToMakeWork(wish);
}

function howToMakeWork({ filter }: Wish): string {
  if (filter !== undefined) return `No ready task matches ${wordsOfFilter(filter).join(" ")}.`;
  return 'No task is ready. `skyfom task list --all` shows all tasks; `skyfom task add "…"` adds one.';
}

function howToBegin({ limit, filter }: Wish): string {
  const words = [...(limit === undefined ? [] : [String(limit)]), ...(filter ? wordsOfFilter(filter) : [])];
  const command = ["/skyfom-pm", ...words.map(quoteForShell)].join(" ");
  const plugin = command.replace("/", "/skyfom:");
  return `Nothing was claimed. To run it, type ${command} in Claude Code (${plugin} where it is a plugin).`;
}

function howToGoOn({ ledger, commandPrefix }: RunContext, run: Run): string {
  const where = isOurs(ledger, run) ? "Claude Code" : "the Claude Code that drives it";
  return `Nothing was changed. To go on with it, type ${slashCommand("skyfom-pm", commandPrefix)} in ${where}.`;
}

import { pricesWith } from "../core/cost/prices.ts";
import { isByModel } from "../core/entry/is-by-model.ts";
import { defined } from "../core/ledger/defined.ts";
import { MAX_CONCURRENT_AGENTS } from "../core/max-concurrent-agents.ts";
import type { Problem } from "../core/problem.ts";
import { quoteForShell } from "../core/quote-for-shell.ts";
import type { Wish } from "../core/run/choose-among.ts";
import { repeatSummary } from "../core/run/handover.ts";
import { readRequest } from "../core/run/read-request.ts";
import { mayHoldClaim } from "../core/run/step/facts/is-held-by.ts";
import { renderHandedOver } from "../core/run/tell/handed-over.ts";
import type { AskedWork } from "../core/run/work/read-asked-work.ts";
import { slashCommand } from "../core/slash-command.ts";
import type { Handover } from "../core/texts/handover/handover.ts";
import { renderGoal, renderGoalForUser } from "../core/texts/handover/render-goal.ts";
import { renderBriefly, renderHandover } from "../core/texts/handover/render-handover.ts";
import { readRuns } from "../io/reference/read-run.ts";
import { handIn } from "../io/run/hand-in.ts";
import { pruneRuns } from "../io/run/keep/run-files.ts";
import { chooseRun } from "../io/run/open/choose-run.ts";
import { openAskedWork } from "../io/run/open/open-asked-work.ts";
import { openContext } from "../io/run/open/open-context.ts";
import { withRunLock } from "../io/run/open/with-run-lock.ts";
import type { RunContext } from "../io/run/run-context.ts";
import type { StepRequest } from "../io/run/step/gather.ts";
import { takeStep } from "../io/run/step/take-step.ts";
import { tellUsageOfRun, usageOfRun } from "../io/usage/usage-of-run.ts";
import { findMixed, type NextOptions } from "./next/find-mixed.ts";
import { showPlan } from "./next/show-plan.ts";
import { stepInBackground } from "./next/step-in-background.ts";
import type { Action, AddVerb, Terminal, VerbOutcome } from "./verb.ts";

const HELP = `
In your own terminal no agents can start, so it shows what would start, as with
--dry-run.`;

/** How long a step in the background waits for one that a hook has left to itself. */
const BACKGROUND_PATIENCE_MS = 600_000;

/** `skyfom next`: one step of a run. */
export const next: AddVerb = (program, bind) => {
  const command = program
    .command("next")
    .argument(
      "[what...]",
      `how many agents to keep at work, 1 to ${MAX_CONCURRENT_AGENTS}; then which tasks: ids, label:NAME, type:NAME, p0 to p4; or a goal in words`,
    )
    .option("--run <id>", "the run to continue (default: the only open one, or a new one)")
    .option("--skill <name>", "run the members of a composite skill instead of the ready tasks")
    .option("--task <id or words>", "with --skill: the task to work on, or the goal in words")
    .option(
      "--for <reference>",
      "with --skill or --split: the reference of the brief that this is part of, such as ab12.3",
    )
    .option("--split", "read parts as a checklist from standard input, and give them to agents with the same skill")
    .option("--report <number>", "with --run: read the report on a part that you did yourself from standard input")
    .option("--dry-run", "show what the next step of the open run, or of a new one, would start, and change nothing")
    .option("--handover", "with --run, for the hook: print only what has not been handed over yet, as JSON")
    .option(
      "--in-background",
      "with --run, where a hook could not wait for the step: leave what is due to the next hook",
    )
    .addHelpText("after", HELP);
  bind(command, runNext);
};

const runNext: Action<[readonly string[], NextOptions]> = async (terminal, words, options) => {
  const mixed = findMixed(words, options);
  if (mixed) return { ok: false, problems: [mixed], exitCode: 2 };
  const isByPerson = !isByModel(terminal.env);
  const isForPlan = options.dryRun || isByPerson;
  const opened = await openContext(terminal.cwd, terminal.env, terminal.now, { isShown: isForPlan, isStep: true });
  if (opened.kind === "problems") return { ok: false, problems: opened.problems };
  const { context, isGuarded } = opened;
  const { skill, split, report, handover } = options;
  const isWork = skill !== undefined || split;
  if (isByPerson && (isWork || report !== undefined || handover)) return planElsewhere(skill);
  if (!isForPlan && !isGuarded) return { ok: false, problems: [noHookRan(context)] };
  if (isWork) return stepOfWork(terminal, context, options);
  if (options.inBackground && options.run !== undefined) {
    const { inBackground: _, ...once } = options;
    return stepInBackground(context, options.run, async () => runNext(terminal, words, { ...once, isPatient: true }));
  }
  const wish = await readWish(context, words, options, isByPerson);
  if (wish.kind !== "wish") return wish.outcome;
  if (isForPlan) return showPlan(terminal, context, { ...wish.wish, isOfAnybody: isByPerson });
  return stepOfRun(terminal, context, wish.wish, options);
};

/** Options for agents and hooks only. */
function planElsewhere(skill: string | undefined): VerbOutcome {
  const what = "no agents can start from a terminal";
  const fix =
    skill === undefined
      ? "Run it inside Claude Code."
      : `\`skyfom plan ${quoteForShell(skill)}\` shows the waves of the skill.`;
  return { ok: false, problems: [{ where: "skyfom next", what, fix }] };
}

type ReadWish =
  | { readonly kind: "wish"; readonly wish: Wish }
  | { readonly kind: "outcome"; readonly outcome: VerbOutcome };

async function readWish(
  context: RunContext,
  words: readonly string[],
  { run }: NextOptions,
  isByPerson: boolean,
): Promise<ReadWish> {
  const isPlain = words.length === 0 || (words.length === 1 && /^[1-7]$/.test(words[0] ?? ""));
  const listed = isPlain ? undefined : await context.source.list();
  if (listed?.kind === "unavailable") return { kind: "outcome", outcome: { ok: false, problems: [listed.problem] } };
  const request = readRequest(words, listed?.list.tasks ?? []);
  if (request.kind === "wrong") {
    return { kind: "outcome", outcome: { ok: false, problems: [request.problem], exitCode: 2 } };
  }
  if (request.kind === "goal") {
    const { goal, limit } = request;
    const text = isByPerson
      ? renderGoalForUser(goal, context.commandPrefix, limit)
      : renderGoal(goal, context.cli, limit);
    return { kind: "outcome", outcome: { ok: true, text, data: { goal } } };
  }
  return { kind: "wish", wish: { named: run, limit: request.limit, filter: request.filter } };
}

async function stepOfRun(
  terminal: Terminal,
  context: RunContext,
  wish: Wish,
  { handover, report, isPatient }: NextOptions,
): Promise<VerbOutcome> {
  const handedIn = report === undefined ? undefined : await terminal.readInput();
  if (handedIn?.ok === false) return { ok: false, problems: [handedIn.problem] };
  const patienceMs = isPatient ? BACKGROUND_PATIENCE_MS : undefined;
  return locked(context, { isForHook: Boolean(handover), patienceMs }, async () => {
    const kept = readRuns(context.ledger.paths);
    const chosen = chooseRun(context.ledger, wish, context.settings.parallelism, kept);
    if (chosen.kind === "problem") return { kind: "problems", problems: [chosen.problem] };
    if (chosen.kind === "finished") return { kind: "handover", handover: repeatSummary(chosen.run) };
    const { run, isNew } = chosen;
    const wrong = report === undefined ? undefined : handIn(context, run, report, handedIn?.text ?? "");
    if (wrong) return { kind: "problems", problems: [wrong] };
    if (isNew) context.ledger.record("run-opened", { run: run.id, limit: run.limit });
    return advance(context, { run, kept, cause: handover ? "end" : "asked" }, isNew);
  });
}

async function stepOfWork(terminal: Terminal, context: RunContext, options: NextOptions): Promise<VerbOutcome> {
  const { skill, task, split } = options;
  const read = split ? await terminal.readInput() : undefined;
  if (read?.ok === false) return { ok: false, problems: [read.problem] };
  const asked: AskedWork = { skill, task, parent: options.for, parts: read?.text };
  return locked(context, {}, async () => {
    const kept = readRuns(context.ledger.paths);
    const opened = await openAskedWork(context, asked, kept);
    if (opened.kind === "problems") return opened;
    const { run, isNew, task } = opened;
    return advance(context, { run, kept, cause: "asked", ...defined({ opens: task }) }, isNew);
  });
}

type Stepped =
  | { readonly kind: "handover"; readonly handover: Handover }
  | { readonly kind: "problems"; readonly problems: readonly Problem[] };

async function locked(
  context: RunContext,
  { isForHook = false, patienceMs }: { isForHook?: boolean; patienceMs?: number | undefined },
  step: () => Promise<Stepped>,
): Promise<VerbOutcome> {
  const done = await withRunLock(context.ledger, step, patienceMs);
  if (done.kind === "busy") return { ok: false, problems: [done.problem] };
  const { value } = done;
  if (value.kind === "problems") return { ok: false, problems: value.problems };
  const { handover } = value;
  const text = textOf(context, handover, isForHook);
  const printed = isForHook && text !== "" ? renderHandedOver({ text, isOver: handover.done }) : text;
  return { ok: true, text: printed, data: handover };
}

/** Takes the step. Only after the first one of a run is room made for it, since that step releases what old runs have left claimed. */
async function advance(context: RunContext, request: StepRequest, isNew: boolean): Promise<Stepped> {
  const advanced = await takeStep(context, request);
  const { facts, runs } = advanced;
  if (isNew) {
    const kept = { runs, unstored: request.kept?.unstored ?? [] };
    pruneRuns(context.ledger.paths, kept, new Date(context.ledger.time()), (run) => mayHoldClaim(facts, run));
  }
  return advanced.kind === "unavailable" ? { kind: "problems", problems: [advanced.problem] } : advanced;
}

function textOf({ cli, ledger, settings, commandPrefix }: RunContext, handover: Handover, isForHook: boolean): string {
  const { calls, stops, command, waitingFor, warnings, isAwaited } = handover;
  const isIdle = calls.length + stops.length + warnings.length === 0 && !command;
  const isQuiet = isForHook && !handover.done && isIdle && (waitingFor.length > 0 || isAwaited);
  if (isQuiet) return "";
  const usage = handover.end
    ? tellUsageOfRun(usageOfRun(ledger.agents(), handover.run, pricesWith(settings.prices)))
    : undefined;
  return isForHook
    ? renderBriefly(handover, cli, usage, commandPrefix)
    : renderHandover(handover, cli, usage, commandPrefix);
}

function noHookRan({ projectDir, commandPrefix }: RunContext): Problem {
  return {
    where: projectDir,
    what: "no Skyfom hook has run in this Claude Code process, so nothing would enforce the cap; no agents were started",
    fix: `Type the command ${slashCommand("skyfom-pm", commandPrefix)} again; if that does not help, \`skyfom doctor\` names what keeps the hooks from running.`,
  };
}

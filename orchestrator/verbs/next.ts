import { join } from "node:path";
import { MAX_CONCURRENT_AGENTS } from "../core/max-concurrent-agents.ts";
import type { Problem } from "../core/problem.ts";
import { type Handover, renderHandover, repeatSummary } from "../core/run/handover.ts";
import { advanceRun } from "../io/run/advance-run.ts";
import { type ChosenRun, chooseRun } from "../io/run/choose-run.ts";
import { openContext } from "../io/run/open-context.ts";
import type { RunContext } from "../io/run/run-context.ts";
import { pruneRuns } from "../io/run/run-files.ts";
import { withLock } from "../io/tasks/with-lock.ts";
import { showPlan } from "./next/show-plan.ts";
import type { Action, AddVerb, Outcome } from "./verb.ts";

interface NextOptions {
  readonly run?: string;
  readonly handover?: boolean;
  readonly dryRun?: boolean;
}

/** How long a step waits for another step of the same repository, in milliseconds. */
const PATIENCE_MS = 20_000;

/** `skyfom next`: one step of a run. */
export const next: AddVerb = (program, bind) => {
  const command = program
    .command("next")
    .description("take a run one step further, and print the Agent calls that are due")
    .argument("[limit]", `agents to keep at work at once, 1 to ${MAX_CONCURRENT_AGENTS}`)
    .option("--run <id>", "the run to continue; without it the only open one, or a new one")
    .option("--dry-run", "show what would start, and change nothing")
    .option("--handover", "for the hook: print only what was not handed over yet");
  bind(command, takeStep);
};

const takeStep: Action<[string | undefined, NextOptions]> = async (terminal, limitText, options) => {
  const limit = limitText === undefined ? undefined : Number(limitText);
  if (limit !== undefined && !isLimit(limit))
    return { ok: false, problems: [wrongLimit(limitText ?? "")], exitCode: 2 };
  const opened = await openContext(terminal.cwd, terminal.env, terminal.now);
  if (opened.kind === "problems") return { ok: false, problems: opened.problems };
  const { context, isGuarded } = opened;
  if (options.dryRun || terminal.env.CLAUDE_PID === undefined) return showPlan(context, limit);
  if (!isGuarded) return { ok: false, problems: [noHookRan(context)] };
  return step(context, limit, options);
};

async function step(context: RunContext, limit: number | undefined, options: NextOptions): Promise<Outcome> {
  const { paths } = context.ledger;
  const lock = { directory: join(paths.runs, ".lock"), scratch: paths.tmp, patienceMs: PATIENCE_MS };
  const locked = await withLock(lock, async () => {
    const chosen = chooseRun(context.ledger, options.run, limit, context.settings.parallelism);
    if (chosen.kind === "problem") return chosen;
    if (chosen.kind === "finished") return { kind: "handover" as const, handover: repeatSummary(chosen.run) };
    return advance(context, chosen, !options.handover);
  });
  if (locked.kind === "busy") return { ok: false, problems: [locked.problem] };
  const { value } = locked;
  if (value.kind !== "handover") return { ok: false, problems: [value.problem] };
  return { ok: true, text: textOf(value.handover, Boolean(options.handover)), data: value.handover };
}

async function advance(context: RunContext, { run, isNew }: Extract<ChosenRun, { kind: "run" }>, isAsked: boolean) {
  if (isNew) {
    pruneRuns(context.ledger.paths);
    context.ledger.record("run-opened", { run: run.id, limit: run.limit });
  }
  return advanceRun(context, run, isAsked);
}

function textOf(handover: Handover, isForHook: boolean): string {
  const isQuiet = isForHook && handover.calls.length === 0 && handover.waitingFor.length > 0;
  return isQuiet ? "" : renderHandover(handover);
}

function isLimit(limit: number): boolean {
  return Number.isInteger(limit) && limit >= 1 && limit <= MAX_CONCURRENT_AGENTS;
}

function wrongLimit(text: string): Problem {
  return {
    where: "skyfom next",
    what: `"${text}" is no number of agents`,
    fix: `Give a whole number from 1 to ${MAX_CONCURRENT_AGENTS}.`,
  };
}

function noHookRan({ projectDir }: RunContext): Problem {
  return {
    where: projectDir,
    what: "no hook of Skyfom has run in this Claude Code process, so nothing would hold the cap: no calls are handed over",
    fix: "Type the command /skyfom-pm again; if that does not help, `skyfom doctor` names what keeps the hooks from running.",
  };
}

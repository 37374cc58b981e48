import { isByModel } from "../core/entry/is-by-model.ts";
import type { Need } from "../core/run/needs/need.ts";
import { isFinished, type Run } from "../core/run/run.ts";
import { slashCommand } from "../core/slash-command.ts";
import { few } from "../core/text/few.ts";
import { explained, quoted } from "../core/texts/handover/quoted-lines.ts";
import { renderStops } from "../core/texts/handover/render-handover.ts";
import { type KeptRuns, readRuns } from "../io/reference/read-run.ts";
import { type Halted, pauseRun, resumeRun, stopRun } from "../io/run/halt-run.ts";
import { findOpenRun } from "../io/run/open/choose-run.ts";
import { openContext } from "../io/run/open/open-context.ts";
import { withRunLock } from "../io/run/open/with-run-lock.ts";
import type { RunContext } from "../io/run/run-context.ts";
import type { AddVerb, Terminal, VerbOutcome } from "./verb.ts";

interface Options {
  readonly run?: string;
  readonly now?: boolean;
}

/** Most ids in one line. */
const MOST_IDS = 30;

/** `skyfom pause`, `skyfom resume` and `skyfom stop`: the controls that a person has over a run. */
export const halt: AddVerb = (program, bind) => {
  const which = "the run (default: the only open one)";
  const pause = program.command("pause").option("--run <id>", which);
  bind(pause, (terminal, options: Options) =>
    change(terminal, "pause", options, async (context, run, isForModel, kept) =>
      describe(context, await pauseRun(context, run, kept), isForModel),
    ),
  );
  const resume = program.command("resume").option("--run <id>", which);
  bind(resume, (terminal, options: Options) =>
    change(terminal, "resume", options, async (context, run, isForModel) => {
      const resumed = resumeRun(context, run);
      const pm = slashCommand("skyfom-pm", context.commandPrefix);
      const next = isForModel
        ? `Its next step: \`${context.cli} next --run ${run.id}\`.`
        : `Type ${pm} in Claude Code to go on.`;
      const text =
        resumed.state.kind === "stopping"
          ? `Run ${run.id} is stopping, which cannot be taken back. ${pm} in Claude Code begins another.`
          : `Run ${run.id} may continue. ${next}`;
      return { ok: true, text, data: { run: resumed.id } };
    }),
  );
  const stop = program.command("stop").option("--run <id>", which).option("--now", "also stop the agents at work");
  bind(stop, (terminal, options: Options) =>
    change(terminal, "stop", options, async (context, run, isForModel, kept) =>
      describe(context, await stopRun(context, run, Boolean(options.now), kept), isForModel),
    ),
  );
};

async function change(
  { cwd, env, now }: Terminal,
  verb: string,
  { run: named }: Options,
  act: (context: RunContext, run: Run, isForModel: boolean, kept: KeptRuns) => Promise<VerbOutcome>,
): Promise<VerbOutcome> {
  const opened = await openContext(cwd, env, now);
  if (opened.kind === "problems") return { ok: false, problems: opened.problems };
  const { context } = opened;
  const step = async (): Promise<VerbOutcome> => {
    const kept = readRuns(context.ledger.paths);
    const found = findOpenRun(context.ledger, verb, named, kept);
    if (found.kind === "problem") return { ok: false, problems: [found.problem] };
    if (found.kind === "finished")
      return { ok: true, text: `Run ${found.run.id} is already over.`, data: { run: found.run.id } };
    return act(context, found.run, isByModel(env), kept);
  };
  // without a state no run is open, and there is no place for a lock
  if (context.isLook) return step();
  const done = await withRunLock(context.ledger, step);
  return done.kind === "busy" ? { ok: false, problems: [done.problem] } : done.value;
}

function describe({ cli, commandPrefix }: RunContext, halted: Halted, isForModel: boolean): VerbOutcome {
  const { run, atWork, stops, warnings, needs } = halted;
  const rest = atWork === 0 ? "none of its agents is at work" : countAgents(atWork, "continues", "continue");
  const hint = {
    open: `Run ${run.id} is open.`,
    finished: [`Run ${run.id} is over.`, ...tellNeeds(needs, cli)].join(" "),
    paused: `Run ${run.id} is paused: ${rest}, and nothing new starts. \`${cli} resume --run ${run.id}\` resumes it.`,
    stopping: `Run ${run.id} is stopping: ${stops.length > 0 ? "" : `${rest}, and `}nothing new starts.`,
  }[run.state.kind];
  const pm = slashCommand("skyfom-pm", commandPrefix);
  const orders = isForModel || stops.length === 0 ? renderStops(stops) : [howTheyAreStopped(stops.length, pm)];
  const data = { run: run.id, isOver: isFinished(run), atWork, stops, warnings };
  const lines = warnings.map((warning) => quoted(`- ${warning}`));
  const told = isForModel ? explained(lines) : lines;
  const text = [hint, ...orders, ...(told.length > 0 ? [told.join("\n")] : [])].join("\n\n");
  return { ok: true, text, data };
}

/** What a run that is over leaves to a person, by task. */
function tellNeeds(needs: readonly Need[], cli: string): string[] {
  const sentences = {
    "in-doubt": ["is in doubt", "are in doubt"],
    question: ["waits for an answer", "wait for an answer"],
    failed: ["failed", "failed"],
  } as const;
  const told = Object.entries(sentences).flatMap(([kind, [one, many]]) => {
    const ids = needs.flatMap((need) => (need.kind === kind ? (need.taskId ?? []) : []));
    if (ids.length === 0) return [];
    return [`${ids.length} ${ids.length === 1 ? `task ${one}` : `tasks ${many}`}: ${few(ids, MOST_IDS).join(", ")}.`];
  });
  return told.length === 0
    ? []
    : [...told, `\`${cli} status\` shows how to settle ${needs.length === 1 ? "it" : "them"}.`];
}

/** Only the session that started an agent can stop it. This text says what will happen, and when. */
function howTheyAreStopped(count: number, pm: string): string {
  const [it, tasks] =
    count === 1 ? ["it", "Its task is released with a note"] : ["them", "Their tasks are released with notes"];
  return `${countAgents(count, "is", "are")} still at work. Only the session of Claude Code that started ${it} can stop ${it}, and does so at its next step: type ${pm} there to take it at once. ${tasks}; nothing ${count === 1 ? "it" : "they"} changed is undone.`;
}

function countAgents(count: number, one: string, many: string): string {
  return count === 1 ? `1 agent ${one}` : `${count} agents ${many}`;
}

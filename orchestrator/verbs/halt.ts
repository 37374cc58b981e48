import { isFinished, type Run } from "../core/run/run.ts";
import { explained, quoted } from "../core/run/texts/quoted-lines.ts";
import { renderStops } from "../core/run/texts/render-handover.ts";
import { slashCommand } from "../core/slash-command.ts";
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

/** `skyfom pause`, `skyfom resume` and `skyfom stop`: the controls that a person has over a run. */
export const halt: AddVerb = (program, bind) => {
  const which = "the run (default: the only open one)";
  const pause = program
    .command("pause")
    .description("pause a run: nothing new starts, agents at work continue, and claims not yet started are released")
    .option("--run <id>", which);
  bind(pause, (terminal, options: Options) =>
    change(terminal, "pause", options, async (context, run) => describe(context, await pauseRun(context, run))),
  );
  const resume = program.command("resume").description("resume a paused run").option("--run <id>", which);
  bind(resume, (terminal, options: Options) =>
    change(terminal, "resume", options, async (context, run) => {
      const resumed = resumeRun(context, run);
      const pm = slashCommand("skyfom-pm", context.commandPrefix);
      const text =
        resumed.state.kind === "stopping"
          ? `Run ${run.id} is stopping, which cannot be taken back. ${pm} in Claude Code begins another.`
          : `Run ${run.id} may continue. Its next step: \`${context.cli} next --run ${run.id}\`, or type ${pm} in Claude Code.`;
      return { ok: true, text, data: { run: resumed.id } };
    }),
  );
  const stop = program
    .command("stop")
    .description("end a run: nothing new starts, and it is over when its agents have ended")
    .option("--run <id>", which)
    .option("--now", "also stop the agents at work");
  bind(stop, (terminal, options: Options) =>
    change(terminal, "stop", options, async (context, run) =>
      describe(context, await stopRun(context, run, Boolean(options.now))),
    ),
  );
};

async function change(
  { cwd, env, now }: Terminal,
  verb: string,
  { run: named }: Options,
  act: (context: RunContext, run: Run) => Promise<VerbOutcome>,
): Promise<VerbOutcome> {
  const opened = await openContext(cwd, env, now);
  if (opened.kind === "problems") return { ok: false, problems: opened.problems };
  const { context } = opened;
  const done = await withRunLock(context.ledger, async (): Promise<VerbOutcome> => {
    const found = findOpenRun(context.ledger, verb, named);
    if (found.kind === "problem") return { ok: false, problems: [found.problem] };
    if (found.kind === "finished")
      return { ok: true, text: `Run ${found.run.id} is already over.`, data: { run: found.run.id } };
    return act(context, found.run);
  });
  return done.kind === "busy" ? { ok: false, problems: [done.problem] } : done.value;
}

function describe({ cli }: RunContext, { run, atWork, stops, warnings }: Halted): VerbOutcome {
  const rest = atWork === 0 ? "none of its agents is at work" : `${atWork} at work continue`;
  const hint = {
    open: `Run ${run.id} is open.`,
    finished: `Run ${run.id} is over.`,
    paused: `Run ${run.id} is paused: ${rest}, and nothing new starts. \`${cli} resume --run ${run.id}\` resumes it.`,
    stopping: `Run ${run.id} is stopping: ${rest}, and nothing new starts.`,
  }[run.state.kind];
  const note = stops.length === 0 ? [] : [howTheyAreStopped(run, stops.length, cli), ...renderStops(stops)];
  const data = { run: run.id, isOver: isFinished(run), atWork, stops, warnings };
  const told = explained(warnings.map((warning) => quoted(`- ${warning}`))).join("\n");
  return { ok: true, text: [hint, ...note, ...(told === "" ? [] : [told])].join("\n\n"), data };
}

/** Only the session that started an agent can stop it. This text says what will happen, and when. */
function howTheyAreStopped({ id }: Run, count: number, cli: string): string {
  const who = count === 1 ? "its agent is" : `its ${count} agents are`;
  return [
    `In the session of Claude Code that drives run ${id} ${who} stopped at its next step: when one of them ends, or at once when`,
    `\`${cli} next --run ${id}\` is run there. Their tasks are released with notes; nothing they changed is undone.`,
    "To that session:",
  ].join("\n");
}

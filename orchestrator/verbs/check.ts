import { toLine } from "../core/printable.ts";
import type { Problem } from "../core/problem.ts";
import { isFinished } from "../core/run/run.ts";
import { checkWork } from "../io/run/check/check-work.ts";
import { findOpenRun } from "../io/run/open/choose-run.ts";
import { openContext } from "../io/run/open/open-context.ts";
import { checkState } from "../io/run/read/check-state.ts";
import { approvedRemakes } from "../io/settings/approved-remakes.ts";
import type { Action, AddVerb } from "./verb.ts";

interface Options {
  readonly run?: string;
}

/** `skyfom check`: runs the command that a person has approved on what agents of a run have finished in worktrees. */
export const check: AddVerb = (program, bind) => {
  const command = program.command("check").option("--run <id>", "the run; without it the only open one");
  bind(command, runCheck);
};

const runCheck: Action<[Options]> = async (terminal, { run: named }) => {
  const opened = await openContext(terminal.cwd, terminal.env, terminal.now);
  if (opened.kind === "problems") return { ok: false, problems: opened.problems };
  const { context } = opened;
  const found = findOpenRun(context.ledger, "check", named);
  if (found.kind === "problem") return { ok: false, problems: [found.problem] };
  const { run } = found;
  if (isFinished(run)) return { ok: true, text: `Run ${run.id} is over.`, data: { run: run.id } };
  const state = checkState(context, run);
  const remakes = Object.keys(approvedRemakes(context.location.root, context.settings));
  if (state.kind === "none" && remakes.length === 0)
    return { ok: true, text: NOTHING, data: { run: run.id, verdicts: [] } };
  if (state.kind === "unapproved" && remakes.length === 0) return { ok: false, problems: [unapproved(state.command)] };
  const looked = await checkWork(context, run, terminal.progress);
  if (looked.kind === "busy") return { ok: true, text: "It is being checked already.", data: { run: run.id } };
  const { verdicts, failure } = looked.value;
  if (failure !== undefined) {
    const fix = "Mend that, and take the next step of the run.";
    return { ok: false, problems: [{ where: `run ${run.id}`, what: failure, fix }] };
  }
  const told = verdicts.map(({ taskId, result }) => toLine(`${taskId}: ${result}`));
  const text = told.length === 0 ? NOTHING : told.join("\n");
  return { ok: true, text, data: { run: run.id, verdicts } };
};

const NOTHING = "Nothing waits for a check.";

function unapproved(command: string): Problem {
  return {
    where: ".claude/skyfom.json",
    what: `nobody has approved \`${command}\``,
    fix: "Run `skyfom approve` at a terminal.",
  };
}

import type { Look } from "../core/view/look.ts";
import { renderBrief } from "../core/view/past/render-brief.ts";
import { counts } from "../core/view/past/render-needs.ts";
import { renderStatus } from "../core/view/render-status.ts";
import { commandPrefix } from "../io/command-prefix.ts";
import { whyElsewhere } from "../io/ledger/files/state-paths.ts";
import { locateClientState } from "../io/ledger/locate-client-state.ts";
import { lookOfOutput } from "../io/view/look-of-output.ts";
import { readStatus } from "../io/view/read-status.ts";
import { whereSkyfomIs } from "../io/view/where-skyfom-is.ts";
import type { AddVerb, Terminal, VerbOutcome } from "./verb.ts";

interface StatusOptions {
  readonly all?: boolean;
  readonly paths?: boolean;
  readonly brief?: boolean;
}

const LEGEND = `
AGE is the time since the agent took its slot or began to wait, ACTIVE the time
since its transcript last grew, and TOKENS counts all its requests, cache reads
included. A ready task that does not start is "held back", with the reason. A
task that waits for another is "blocked". "Needs you" lists what waits for your
decision, from any run, with the commands that settle it. This changes nothing.`;

/** `skyfom status`: who works on what, what waits and why. */
export const status: AddVerb = (program, bind) => {
  const command = program
    .command("status")
    .option("--all", "show long lists in full")
    .option("--paths", "show the full paths of transcripts and outputs")
    .option("--brief", "only the outcome of the last run and how much waits for you; nothing if there is neither")
    .addHelpText("after", LEGEND);
  bind(command, runStatus);
};

async function runStatus(terminal: Terminal, { all, paths, brief }: StatusOptions): Promise<VerbOutcome> {
  const {
    paths: state,
    isInGit,
    root,
  } = locateClientState(terminal.env.CLAUDE_PROJECT_DIR || terminal.cwd, terminal.env);
  const elsewhere = whyElsewhere(state);
  if (elsewhere) return { ok: false, problems: [elsewhere] };
  const found = await readStatus(terminal.cwd, terminal.env, terminal.now);
  if (!isInGit && found.stateDir === null && found.tasks === null) return { ok: false, problems: found.problems };
  if (brief) {
    const text = renderBrief(found, commandPrefix(root)).join("\n");
    return { ok: true, text, data: { text, waiting: counts(found.needs) } };
  }
  const usual = lookOfOutput(terminal.env);
  const look: Look = {
    ...usual,
    rowsOfList: all ? Number.POSITIVE_INFINITY : usual.rowsOfList,
    paths: paths ? "whole" : "short",
    program: whereSkyfomIs(terminal.cwd, terminal.env),
  };
  return { ok: true, text: renderStatus(found, look), isPainted: true, data: found };
}

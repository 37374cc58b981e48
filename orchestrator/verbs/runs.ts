import { toLines } from "../core/printable.ts";
import { renderProblem } from "../core/problem.ts";
import { HOW_TO_BEGIN } from "../core/run/choose-among.ts";
import { renderRuns } from "../core/view/past/render-runs.ts";
import { locateState } from "../io/ledger/files/locate-state.ts";
import { lookOfOutput } from "../io/view/look-of-output.ts";
import { readRunsShown } from "../io/view/past/read-runs-shown.ts";
import { whyNoProject } from "../io/view/why-no-project.ts";
import type { AddVerb, Terminal, VerbOutcome } from "./verb.ts";

/** How many runs are listed without --all. */
const SHOWN = 10;

const HELP = `
DONE counts the tasks that the run began. Times are UTC; dots after the time
mark a run that is still open. Tokens and cost cover agents whose transcripts
still exist. \`skyfom report --run ID\` tells more about one run.`;

/** `skyfom runs`: the runs that are kept, beside each other. */
export const runs: AddVerb = (program, bind) => {
  const command = program
    .command("runs")
    .option("--all", `every stored run, not only the newest ${SHOWN}`)
    .addHelpText("after", HELP);
  bind(command, listRuns);
};

function listRuns({ cwd, env, now }: Terminal, { all }: { readonly all?: boolean }): VerbOutcome {
  const most = all ? Number.POSITIVE_INFINITY : SHOWN;
  const folder = env.CLAUDE_PROJECT_DIR || cwd;
  const noProject = whyNoProject(locateState(folder), env);
  if (noProject) return { ok: false, problems: [noProject] };
  const { runs, more, problems } = readRunsShown(folder, now(), most);
  const lines = [
    ...(runs.length === 0 ? [`There is no run yet. ${HOW_TO_BEGIN}`] : renderRuns(runs, lookOfOutput(env).width)),
    ...(more > 0 ? [`  and ${more} older: skyfom runs --all`] : []),
    ...problems.flatMap((problem) => ["", toLines(renderProblem(problem))]),
  ];
  return { ok: true, text: lines.join("\n"), data: { runs, more, problems } };
}

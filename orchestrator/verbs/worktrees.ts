import { renderWorktrees } from "../core/view/render-worktrees.ts";
import { planRemoval } from "../core/worktrees/plan-removal.ts";
import { locateState } from "../io/ledger/files/locate-state.ts";
import { readAgents } from "../io/ledger/files/read-agents.ts";
import { refuseState } from "../io/ledger/files/state-paths.ts";
import { readSettings } from "../io/settings/read-settings.ts";
import { lookOfOutput } from "../io/view/look-of-output.ts";
import { whyNoProject } from "../io/view/why-no-project.ts";
import { findWorktrees } from "../io/worktrees/find-worktrees.ts";
import { checkoutOf } from "../io/worktrees/place-of.ts";
import { limitOfSpace } from "../io/worktrees/read-space.ts";
import { readWorktree, readWorktrees } from "../io/worktrees/read-worktrees.ts";
import { removeWorktree } from "../io/worktrees/remove-worktree.ts";
import { type AddVerb, INTERRUPTED, type Terminal, type VerbOutcome } from "./verb.ts";

const HELP = `
Claude Code makes a worktree for an agent if the call asks for it, and leaves it
if it holds changes. A commit exists elsewhere if another branch or tag, local
or remote, has it.`;

/** `skyfom worktrees`: lists what agents left in their worktrees; `remove` removes one without losing a commit. */
export const worktrees: AddVerb = (program, bind) => {
  const command = program.command("worktrees").addHelpText("after", HELP);
  bind(command, listWorktrees);
  const remove = command
    .command("remove <worktree>")
    .description("remove one; asks first if something exists only there");
  bind(remove, removeOne);
};

function listWorktrees(terminal: Terminal): VerbOutcome {
  const { env } = terminal;
  const noProject = whyNoProject(locateState(env.CLAUDE_PROJECT_DIR || terminal.cwd), env);
  if (noProject) return { ok: false, problems: [noProject] };
  const place = open(terminal);
  const found = place ? readWorktrees(place.commonDir, place.agents) : [];
  const { width } = lookOfOutput(env);
  return {
    ok: true,
    text: renderWorktrees(found, width, terminal.now(), place?.limit).join("\n"),
    data: { worktrees: found },
  };
}

async function removeOne(terminal: Terminal, id: string): Promise<VerbOutcome> {
  const place = open(terminal);
  const found = place && findWorktrees(place.commonDir).find((one) => one.id === id);
  if (!found) return problem(id, "no agent has a worktree of this name", "`skyfom worktrees` lists them.");
  const worktree = readWorktree(found, place.agents);
  const removal = planRemoval(worktree);
  if (removal.kind === "refused") return { ok: false, problems: [removal.problem] };
  const { cost } = removal;
  if (cost !== undefined && !terminal.isInteractive) return problem(id, cost.replace(/\.$/, ""), ASK);
  const answer = cost === undefined ? "yes" : await terminal.confirm(`${id}: ${cost} Remove it?`);
  if (answer !== "yes") {
    const exitCode = answer === "interrupted" ? INTERRUPTED : 0;
    return { ok: true, text: `${id} stays.`, data: { removed: false }, exitCode };
  }
  const failed = removeWorktree(place.commonDir, worktree, removal);
  return failed ? { ok: false, problems: [failed] } : { ok: true, text: `${id} is gone.`, data: { removed: true } };
}

const ASK = "Run this at a terminal: it asks you first.";

/** The directory that all work trees share, and the agents that the ledger remembers; undefined if there is no repository. */
function open({ cwd, env }: Terminal) {
  const folder = env.CLAUDE_PROJECT_DIR || cwd;
  const checkout = checkoutOf(folder);
  const { paths, root } = locateState(folder);
  refuseState(paths);
  const read = readSettings(root);
  const limit = read.ok ? limitOfSpace(read.settings) : undefined;
  return checkout && { commonDir: checkout.commonDir, agents: readAgents(paths), limit };
}

function problem(where: string, what: string, fix: string): VerbOutcome {
  return { ok: false, problems: [{ where, what, fix }] };
}

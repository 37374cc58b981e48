import { describeRemoval } from "../core/install/describe-removal.ts";
import { inClaude } from "../core/install/plan-files.ts";
import { findLeft } from "../io/install/find-left.ts";
import { locateTarget } from "../io/install/locate-target.ts";
import { prepareUninstall } from "../io/install/prepare-uninstall.ts";
import { whyInUse } from "../io/install/why-in-use.ts";
import { type AddVerb, INTERRUPTED, type Terminal, type VerbOutcome } from "./verb.ts";

/** `skyfom uninstall [DIR]`: removes what `skyfom install` added, and nothing else. */
export const uninstall: AddVerb = (program, bind) => {
  const command = program
    .command("uninstall")
    .argument("[dir]", "folder of the repository (default: the current folder)")
    .option("--dry-run", "only show what would change")
    .option("--yes", "do so even while a run is open or an agent is at work, and do not ask");
  bind(command, runUninstall);
};

async function runUninstall(
  terminal: Terminal,
  given: string | undefined,
  options: { readonly dryRun?: boolean; readonly yes?: boolean },
): Promise<VerbOutcome> {
  const located = locateTarget(terminal.cwd, given, terminal.env);
  if (!located.ok) return { ok: false, problems: [located.problem] };
  const prepared = prepareUninstall(located.target);
  if (!prepared.ok) return prepared;
  const { dir } = located.target;
  const { steps, kept } = prepared.plan;
  const left = findLeft(located.target, terminal.env);
  const inUse = whyInUse(located.target, terminal.env);
  const data = {
    dir,
    changes: steps.map(({ do: what, path }) => ({ do: what, path })),
    kept,
    left,
    inUse: inUse ?? null,
  };
  const keptLines = [
    ...kept.map((path) => `  ${inClaude(path)} stays, because you have changed it since it was installed`),
    ...left.map(({ path, holds }) => `  ${path} stays: it holds ${holds}`),
    ...(left.length > 0 ? ["To remove what stays, delete it yourself."] : []),
  ];
  if (options.dryRun) {
    const attention = inUse === undefined ? [] : [`Attention: ${inUse.what}.`, inUse.fix];
    const lines = [`Would change in ${dir}:`, ...describeRemoval(steps), ...keptLines, ...attention];
    return { ok: true, text: lines.join("\n"), data };
  }
  if (inUse !== undefined && !options.yes) {
    const answer = await terminal.confirm(`${inUse.what}. ${WHAT_STAYS} Uninstall anyway?`);
    const exitCode = answer === "interrupted" ? INTERRUPTED : 1;
    if (answer !== "yes") return { ok: false, problems: [inUse], exitCode };
  }
  const problem = prepared.carryOut();
  if (problem) return { ok: false, problems: [problem] };
  return { ok: true, text: [`Skyfom is uninstalled from ${dir}/.claude.`, ...keptLines].join("\n"), data };
}

const WHAT_STAYS = "Tasks stay claimed, and nothing holds agents to the cap afterwards.";

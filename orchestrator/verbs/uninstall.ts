import { describeSteps } from "../core/install/describe-install.ts";
import { inClaude } from "../core/install/plan-files.ts";
import { planUninstall } from "../core/install/plan-uninstall.ts";
import { carryOutSteps, clearUnfinished } from "../io/install/carry-out-steps.ts";
import { contentDigest } from "../io/install/content-digest.ts";
import { locateTarget } from "../io/install/locate-target.ts";
import { readTarget } from "../io/install/read-target.ts";
import type { AddVerb, Outcome, Terminal } from "./verb.ts";

/** `skyfom uninstall [DIR]`: takes out what `skyfom install` put in, and nothing else. */
export const uninstall: AddVerb = (program, bind) => {
  const command = program
    .command("uninstall")
    .description("take out of a repository's .claude what install put there")
    .argument("[dir]", "folder of the repository; the current one unless given")
    .option("--dry-run", "only show what would change");
  bind(command, runUninstall);
};

function runUninstall(terminal: Terminal, given: string | undefined, options: { readonly dryRun?: boolean }): Outcome {
  const located = locateTarget(terminal.cwd, given, terminal.env);
  if (!located.ok) return { ok: false, problems: [located.problem] };
  const { dir, claudeDir, repository } = located.target;
  const read = readTarget(repository, claudeDir, []);
  if (!read.ok) return read;
  const plan = planUninstall({ ...read.state, digest: contentDigest });
  if (!plan.ok) return plan;
  const { steps, kept } = plan;
  const data = { dir, changes: steps.map(({ do: what, path }) => ({ do: what, path })), kept };
  const keptLines = kept.map((path) => `  ${inClaude(path)} stays: you have changed it since it was installed`);
  if (options.dryRun) {
    return { ok: true, text: [`Would change in ${dir}:`, ...describeSteps(steps), ...keptLines].join("\n"), data };
  }
  clearUnfinished(claudeDir, read.state.paths);
  const problem = carryOutSteps(claudeDir, new Map(), steps);
  if (problem) return { ok: false, problems: [problem] };
  return { ok: true, text: [`Skyfom is uninstalled from ${dir}/.claude.`, ...keptLines].join("\n"), data };
}

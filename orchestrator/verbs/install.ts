import packageJson from "../../package.json" with { type: "json" };
import { type Consent, consentsFor } from "../core/install/consent.ts";
import { describeConsent, describeDryRun, describeInstalled } from "../core/install/describe-install.ts";
import { type InstallPlan, type PlannedInstall, planInstall } from "../core/install/plan-install.ts";
import { carryOutSteps, clearUnfinished } from "../io/install/carry-out-steps.ts";
import { contentDigest } from "../io/install/content-digest.ts";
import { locateTarget, type Target } from "../io/install/locate-target.ts";
import { pluginRoot } from "../io/install/plugin-root.ts";
import { readPluginHooks, readShipped } from "../io/install/read-shipped.ts";
import { readTarget } from "../io/install/read-target.ts";
import type { AddVerb, Outcome, Terminal } from "./verb.ts";

interface Options {
  readonly dryRun?: boolean;
  readonly yes?: boolean;
}

/** `skyfom install [DIR]`: copies Skyfom into a repository's `.claude` and adds its hooks to the settings there. */
export const install: AddVerb = (program, bind) => {
  const command = program
    .command("install")
    .description("install into a repository's .claude, upgrade or repair what is there")
    .argument("[dir]", "folder of the repository; the current one unless given")
    .option("--dry-run", "only show what would change")
    .option("--yes", "also write what needs a yes: the allow rule and the limits of the client");
  bind(command, runInstall);
};

async function runInstall(terminal: Terminal, given: string | undefined, options: Options): Promise<Outcome> {
  const located = locateTarget(terminal.cwd, given, terminal.env);
  if (!located.ok) return { ok: false, problems: [located.problem] };
  const { target } = located;
  const root = pluginRoot();
  const shipped = readShipped(root);
  const read = readTarget(
    target.repository,
    target.claudeDir,
    shipped.map(({ path }) => path),
  );
  if (!read.ok) return read;
  const plan = (granted: ReadonlySet<Consent["name"]>): PlannedInstall =>
    planInstall({
      ...read.state,
      version: packageJson.version,
      claudeDir: target.claudeDir.replaceAll("\\", "/"),
      shipped,
      pluginHooks: readPluginHooks(root),
      granted,
      digest: contentDigest,
    });

  const all = consentsFor(target.claudeDir).map(({ name }) => name);
  const first = plan(new Set(options.yes ? all : []));
  if (!first.ok) return first;
  if (options.dryRun) return result(describeDryRun(target.dir, first.plan), target, first.plan);
  const planned = plan(new Set(options.yes ? all : await ask(terminal, first.plan.open)));
  if (!planned.ok) return planned;
  clearUnfinished(target.claudeDir, read.state.paths);
  const sources = new Map(shipped.map(({ path, source }) => [path, source]));
  const problem = carryOutSteps(target.claudeDir, sources, planned.plan.steps);
  if (problem) return { ok: false, problems: [problem] };
  return result(describeInstalled(target.dir, packageJson.version, planned.plan), target, planned.plan);
}

async function ask(terminal: Terminal, open: readonly Consent[]): Promise<Consent["name"][]> {
  const granted: Consent["name"][] = [];
  for (const consent of terminal.isInteractive ? open : []) {
    terminal.progress(describeConsent(consent).join("\n"));
    if (await terminal.confirm(consent.question)) granted.push(consent.name);
  }
  return granted;
}

function result(text: string, { dir }: Target, plan: InstallPlan): Outcome {
  const { steps, added, open, kept } = plan;
  const changes = steps.map(({ do: what, path }) => ({ do: what, path }));
  return { ok: true, text, data: { dir, version: packageJson.version, changes, added, open, kept } };
}

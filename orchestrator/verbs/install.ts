import { existsSync } from "node:fs";
import { join } from "node:path";
import packageJson from "../../package.json" with { type: "json" };
import { type Consent, consentsFor } from "../core/install/consent.ts";
import { describeIgnored } from "../core/install/describe-ignored.ts";
import { describeConsent, describeDryRun, describeInstalled } from "../core/install/describe-install.ts";
import { describeSubFolder } from "../core/install/describe-sub-folder.ts";
import { isInactive } from "../core/install/find-unloaded.ts";
import { MANIFEST_FILE } from "../core/install/manifest.ts";
import type { InstallPlan } from "../core/install/plan-install.ts";
import { findIgnored } from "../io/install/find-ignored.ts";
import { locateTarget, type Target } from "../io/install/locate-target.ts";
import { ownStatusLine } from "../io/install/own-status-line.ts";
import { prepareInstall } from "../io/install/prepare-install.ts";
import { locateState } from "../io/ledger/files/locate-state.ts";
import { howToRecover, isLost } from "../io/ledger/files/state-paths.ts";
import { pluginRoot } from "../io/plugin-root.ts";
import { type AddVerb, INTERRUPTED, type Terminal, type VerbOutcome } from "./verb.ts";

interface Options {
  readonly dryRun?: boolean;
  readonly yes?: boolean;
  readonly keep?: boolean;
}

/** `skyfom install [DIR]`: copies Skyfom into a repository's `.claude` and adds its hooks to the settings there. */
export const install: AddVerb = (program, bind) => {
  const command = program
    .command("install")
    .argument("[dir]", "folder of the repository (default: the current folder)")
    .option("--dry-run", "only show what would change")
    .option("--keep", "leave skills and commands as you have changed them; else a changed file stops the install")
    .option(
      "--yes",
      "also write what needs your consent: the allow rule, the limits of the client and the status line",
    );
  bind(command, runInstall);
};

/** An install into the folder that is given, else into the current one. */
export async function runInstall(
  terminal: Terminal,
  given: string | undefined,
  options: Options,
): Promise<VerbOutcome> {
  const located = locateTarget(terminal.cwd, given, terminal.env);
  if (!located.ok) return { ok: false, problems: [located.problem] };
  const { target } = located;
  const own = ownStatusLine(target.dir, terminal.env);
  const prepared = prepareInstall(pluginRoot(), packageJson.version, target, own, options.keep);
  if (!prepared.ok) return prepared;
  const all = options.yes ? consentsFor(target.claudeDir).map(({ name }) => name) : [];
  const first = prepared.plan(new Set(all));
  if (!first.ok) return first;
  if (options.dryRun) {
    const text = [describeDryRun(target.dir, first.plan), ...describeHindrances(target, "before")].join("\n");
    return result(text, target, first.plan, "before");
  }
  const asked = await ask(terminal, first.plan.open);
  if (asked.kind !== "answered") return stopped(asked.kind);
  const planned = prepared.plan(new Set([...all, ...asked.granted]));
  if (!planned.ok) return planned;
  const problem = prepared.carryOut(planned.plan);
  if (problem) return { ok: false, problems: [problem] };
  const text = [
    describeInstalled(target.dir, packageJson.version, planned.plan, terminal.isInteractive),
    ...describeHindrances(target, "after"),
  ].join("\n");
  return result(text, target, planned.plan, "after");
}

/** Reasons why other people, or sessions started elsewhere, would not be guarded: for example, uncommitted hooks do not run in a clone. */
function describeHindrances({ dir, claudeDir, repository }: Target, when: "before" | "after"): string[] {
  const ignored = describeIgnored(findIgnored(dir, claudeDir));
  const isAtTop = existsSync(join(repository, ".claude", MANIFEST_FILE));
  return [
    ...whyNotGuarded(dir),
    ...(ignored ? [`Attention: ${ignored.what}.`, ignored.fix] : []),
    ...(dir === repository ? [] : describeSubFolder(dir, repository, isAtTop, when)),
  ];
}

/** If the state was removed, hooks deny every spawn, because nobody knows who is at work. */
function whyNotGuarded(dir: string): string[] {
  const { paths } = locateState(dir);
  if (!isLost(paths)) return [];
  return [`Attention: ${paths.dir} is gone, so every spawn is denied.`, howToRecover(paths)];
}

type Asked =
  | { readonly kind: "answered"; readonly granted: readonly Consent["name"][] }
  | { readonly kind: "interrupted" | "ended" };

async function ask(terminal: Terminal, open: readonly Consent[]): Promise<Asked> {
  const granted: Consent["name"][] = [];
  for (const consent of terminal.isInteractive ? open : []) {
    terminal.progress(describeConsent(consent).join("\n"));
    const answer = await terminal.confirm(consent.question);
    if (answer === "interrupted" || answer === "ended") return { kind: answer };
    if (answer === "yes") granted.push(consent.name);
  }
  return { kind: "answered", granted };
}

/** A person who leaves the dialog has not agreed to the install either. */
function stopped(by: "interrupted" | "ended"): VerbOutcome {
  const how = by === "interrupted" ? "it was interrupted at a question" : "the input ended at a question";
  const fix = "Run it again and answer, or use --yes, which agrees to everything.";
  const problem = { where: "skyfom install", what: `${how}, and nothing was written`, fix };
  return { ok: false, problems: [problem], exitCode: by === "interrupted" ? INTERRUPTED : 1 };
}

/** An install that Claude Code does not load is a failure, which scripts must see in the exit code. */
function result(text: string, { dir }: Target, plan: InstallPlan, when: "before" | "after"): VerbOutcome {
  const { steps, added, open, kept, edited } = plan;
  const changes = steps.map(({ do: what, path }) => ({ do: what, path }));
  const problems = plan.unloaded.map((one) => one[when]);
  const data = { dir, version: packageJson.version, isActive: !isInactive(plan.unloaded), problems };
  const exitCode = problems.length > 0 ? 1 : 0;
  return { ok: true, text, data: { ...data, changes, added, open, kept, edited }, exitCode };
}

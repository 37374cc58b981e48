import { type Problem, renderProblemInLine } from "../problem.ts";
import type { Consent } from "./consent.ts";
import { isInactive } from "./find-unloaded.ts";
import type { InstallStep } from "./install-step.ts";
import { MANIFEST_FILE, PERSONAL_FOLDER } from "./manifest.ts";
import { inClaude } from "./plan-files.ts";
import type { InstallPlan } from "./plan-install.ts";
import type { SettingsEntries } from "./settings/settings-entries.ts";

/** What an install would change, for `--dry-run`. */
export function describeDryRun(dir: string, plan: InstallPlan): string {
  const changes = describeSteps(plan.steps, plan.added);
  const head = changes.length === 0 ? [`Nothing would change in ${dir}.`] : [`Would change in ${dir}:`, ...changes];
  return [
    ...describeUnloaded("would be installed", plan, "before"),
    ...head,
    ...describeEdited(plan),
    ...describeOpen("Would ask before writing:", plan.open),
  ].join("\n");
}

/**
 * Describes what an install has changed, and what remains for the user to do.
 *
 * @param isAsked whether the user has already declined the open entries.
 */
export function describeInstalled(dir: string, version: string, plan: InstallPlan, isAsked: boolean): string {
  const copied = plan.steps.filter(({ do: what }) => what === "copy").length;
  const isChanged = plan.steps.length > 0;
  const settings = Object.entries(plan.added).flatMap(([file, entries]) => describeEntries(file, entries));
  return [
    ...describeUnloaded("is installed", plan, "after"),
    `Skyfom ${version} is installed in ${dir}/.claude${isChanged ? "" : "; nothing had to change"}.`,
    ...(copied > 0 ? [`  ${copied} ${copied === 1 ? "file" : "files"} written`] : []),
    ...settings,
    ...plan.kept.map(
      (path) => `  ${inClaude(path)} is no longer part of Skyfom, but stays because you have changed it`,
    ),
    ...describeEdited(plan),
    ...(isAsked
      ? describeRefused(plan.open)
      : describeOpen("Not written, because it needs your consent (--yes gives it):", plan.open)),
    ...(plan.open.length > 0 ? [MISSED] : []),
    ...(isChanged ? ADVICE : []),
    ...(isChanged && plan.unloaded.length === 0 ? [START] : []),
  ].join("\n");
}

function describeEdited({ edited }: InstallPlan): string[] {
  return edited.map(
    (path) => `  ${inClaude(path)} stays as you have changed it; what this version changes in it is not there`,
  );
}

const ADVICE = [
  "Commit .claude so that other people and linked worktrees have it, but not the settings that contain a path of this machine:",
  "  git add .claude ':!.claude/settings.local.json'",
];
/** A check that fails right after an install would look like the install's fault. */
const MISSED = "Until that is written, `skyfom doctor` warns of what depends on it.";
const START = "Start Claude Code in this folder and type /skyfom-pm.";

/** Comes first, because the rest is useless otherwise: why the client does not load what is installed. */
function describeUnloaded(is: string, { unloaded }: InstallPlan, when: "before" | "after"): string[] {
  const but = isInactive(unloaded) ? "NOT active" : "NOT all of it is in effect";
  const [first, ...more] = unloaded.map((one): Problem => one[when]);
  if (!first) return [];
  return [
    `Skyfom ${is}, but ${but}: ${renderProblemInLine(first)}`,
    ...more.map(renderProblemInLine),
    "When that is fixed, start Claude Code in this folder and type /skyfom-pm; you need not install again.",
  ];
}

/** Each change as one line: what happens to which file. */
export function describeSteps(
  steps: readonly InstallStep[],
  added: Readonly<Record<string, SettingsEntries>> = {},
): string[] {
  return worthTelling(steps).flatMap((step) => describeStep(step, added[step.path]));
}

/** The records that we keep for ourselves are not worth a line. */
export function worthTelling(steps: readonly InstallStep[]): InstallStep[] {
  return steps.filter(({ path }) => path !== MANIFEST_FILE && !path.startsWith(PERSONAL_FOLDER));
}

function describeStep(step: InstallStep, entries?: SettingsEntries): string[] {
  switch (step.do) {
    case "make-directory":
    case "remove-directory":
      return [];
    case "copy":
      return [`  write   ${inClaude(step.path)}`];
    case "write":
      return [`  edit    ${inClaude(step.path)}`, ...describeEntries("", entries).map((line) => `      ${line}`)];
    case "delete":
      return [describeDelete(step.path)];
  }
}

export function describeDelete(path: string): string {
  return `  delete  ${inClaude(path)}`;
}

function describeEntries(file: string, entries?: SettingsEntries): string[] {
  if (!entries) return [];
  const events = Object.keys(entries.hooks);
  const where = file === "" ? "" : `${inClaude(file)}: `;
  return [
    ...(events.length > 0 ? [`  ${where}hooks for ${events.join(", ")}`] : []),
    ...entries.allow.map((rule) => `  ${where}permissions.allow ${rule}`),
    ...Object.entries(entries.env).map(([name, value]) => `  ${where}env ${name}=${value}`),
    ...(entries.statusLine ? [`  ${where}statusLine ${entries.statusLine.command}`] : []),
  ];
}

/** What a consent is about: each entry with its place, and what it is for. */
export function describeConsent({ file, entries, reasons }: Consent): string[] {
  return describeEntries(file, entries).flatMap((line, index) => [line, `      ${reasons[index]}`]);
}

function describeOpen(heading: string, open: readonly Consent[]): string[] {
  return open.length === 0 ? [] : [heading, ...open.flatMap(describeConsent)];
}

function describeRefused(open: readonly Consent[]): string[] {
  if (open.length === 0) return [];
  const heading = "Not written, because you declined (run it again to be asked again; --yes agrees to everything):";
  return [heading, ...open.map(({ question }) => `  ${question} no`)];
}

import { Ajv2020 } from "ajv/dist/2020.js";
import { expect } from "vitest";
import { diagnose } from "../../orchestrator/core/doctor/diagnose.ts";
import type { DoctorFacts, HookSource, SettingsLayer } from "../../orchestrator/core/doctor/facts.ts";
import { TESTED_CLIENTS } from "../../orchestrator/core/doctor/tested-clients.ts";
import { CLIENT_ENVIRONMENT } from "../../orchestrator/core/install/settings/client-environment.ts";
import schema from "../../orchestrator/schemas/doctor.schema.json" with { type: "json" };

export const HOOKS: HookSource = {
  where: ".claude/settings.json",
  kind: "settings",
  rule: "Bash(ours)",
  missing: [],
  startTimeout: 86_400,
  test: { kind: "holds" },
  files: { hasManifest: true, missing: [], changed: [] },
};

export const env = Object.fromEntries(Object.entries(CLIENT_ENVIRONMENT).map(([name, { value }]) => [name, value]));
export const SHARED: SettingsLayer = { scope: "repository", file: ".claude/settings.json", settings: { env } };
export const OWN: SettingsLayer = {
  scope: "local",
  file: ".claude/settings.local.json",
  settings: { permissions: { allow: ["Bash(ours)"] } },
};
export const STATE = {
  dir: "/r/.claude/state",
  obstacle: undefined,
  isLost: false,
  clockAhead: 0,
  unreadableSlots: [],
  unsureSlots: [],
};

export const HEALTHY: DoctorFacts = {
  nodeVersion: "20.1.0",
  clientVersion: "2.1.330 (Claude Code)",
  isForModel: false,
  gitVersion: "git version 2.39.5",
  dir: "/r",
  root: "/r",
  isInGit: true,
  isInstalledAbove: false,
  env: {},
  layers: [SHARED, OWN],
  isGuardSetByRepository: false,
  hooks: [HOOKS],
  unloaded: [],
  agentHooks: [],
  hasSessionTrace: true,
  state: STATE,
  tasks: { about: "the embedded store", warnings: [] },
  settingsProblems: [],
  brokenRuns: [],
  claims: [],
  parallelism: 5,
  worktrees: undefined,
  worktreeLack: undefined,
  memory: 16 * 1024 ** 3,
  ignored: [],
};

export const UNREAD = {
  where: ".claude/settings.json:2:3",
  what: "JSON has no comments, so Claude Code ignores this whole file, hooks included",
  fix: "Fix the file.",
};
export const TESTED = `tested versions are ${TESTED_CLIENTS.oldest} to ${TESTED_CLIENTS.newest}`;
export const TEST_IT = "In a clone of Skyfom, `npm run conformance -- --client VERSION` tests a version.";
export const GB = 1024 ** 3;

/** The layers of a healthy repository, with one setting of the shared file replaced. */
export const shared = (settings: Record<string, unknown>): SettingsLayer[] => [{ ...SHARED, settings }, OWN];
export const setting = (name: string, value: string) => shared({ env: { ...env, [name]: value } });

const isValid = new Ajv2020().compile(schema);

/** What differs from a healthy repository's verdicts. */
export function findings(facts: Partial<DoctorFacts>): string[] {
  const diagnosis = diagnose({ ...HEALTHY, ...facts });
  expect([isValid(diagnosis), isValid.errors]).toEqual([true, null]);
  const { checks } = diagnosis;
  return checks.flatMap((check) =>
    check.status === "ok" ? [] : [`${check.status} ${check.name}: ${check.finding} → ${check.fix}`],
  );
}

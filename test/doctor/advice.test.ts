import { describe, expect, test } from "vitest";
import type { DoctorFacts, HookSource, SettingsLayer } from "../../orchestrator/core/doctor/facts.ts";
import { CLIENT_ENVIRONMENT, SECOND_LAYER_CAP } from "../../orchestrator/core/install/settings/client-environment.ts";
import { env, findings, HOOKS, OWN, SHARED, setting } from "./healthy-facts.ts";

// What the doctor advises, by where a limit of the client comes from and by how Skyfom is there.

const PLUGIN: HookSource = { ...HOOKS, where: "the plugin in /p", kind: "plugin", rule: "Bash(the plugin's)" };

const CAP = "CLAUDE_CODE_MAX_CONCURRENT_SUBAGENTS";
const refuses = (where: string) => `the client's own cap of 3 (${where}) may refuse a spawn although a slot is free`;
const own = (extra: object): SettingsLayer => ({ ...OWN, settings: { ...OWN.settings, ...extra } });
const user: SettingsLayer = { scope: "user", file: "/h/settings.json", settings: { env: { [CAP]: "3" } } };
const managed: SettingsLayer = { scope: "managed", file: "/m", settings: { env: { [CAP]: "3" } } };

test("where only the plugin is, it names the lines for the settings, and no second install", () => {
  const layers: SettingsLayer[] = [
    { ...SHARED, settings: {} },
    { ...OWN, settings: {} },
  ];
  const value = (name: string) => CLIENT_ENVIRONMENT[name]?.value;
  const [stall, print] = ["CLAUDE_ASYNC_AGENT_STALL_TIMEOUT_MS", "CLAUDE_CODE_PRINT_BG_WAIT_CEILING_MS"];
  expect(findings({ hooks: [PLUGIN], layers, env: { [CAP]: "3" } })).toEqual([
    `warning stall limit: an agent that waits for a slot is given up after 600 s (the client's default) → Put "${stall}": "${value(stall)}" into "env" of .claude/settings.json.`,
    `warning print wait: \`claude -p\` stops its agents 600 s after its last turn (the client's default) → Put "${print}": "0" into "env" of .claude/settings.json.`,
    `warning second layer: ${refuses("the environment")} → Put "${CAP}": "${SECOND_LAYER_CAP}" into "env" of .claude/settings.json.`,
    'warning permission: Claude Code asks each time it runs our command → Put "Bash(the plugin\'s)" into "permissions.allow" of .claude/settings.local.json.',
  ]);
});

test("a rule with a version in its path is to be replaced after an upgrade", () => {
  const rule = "Bash(node /h/.claude/plugins/cache/skyfom/skyfom/1.2.0/skyfom.mjs:*)";
  expect(findings({ hooks: [{ ...PLUGIN, rule }], layers: [SHARED] })).toEqual([
    `warning permission: Claude Code asks each time it runs our command → Put "${rule}" into "permissions.allow" of .claude/settings.local.json. The rule contains the plugin's version, so replace it after an upgrade.`,
  ]);
});

test("what it names for the plugin is what then satisfies it", () => {
  const layers = [SHARED, own({ permissions: { allow: [PLUGIN.rule] } })];
  expect(findings({ hooks: [PLUGIN], layers })).toEqual([]);
});

test("a plugin's rule that needs trust has no second install for an answer either", () => {
  const layers = [{ ...SHARED, settings: { env, permissions: { allow: [PLUGIN.rule] } } }];
  expect(findings({ hooks: [PLUGIN], layers })).toEqual([
    "warning permission: our command is allowed in .claude/settings.json, which counts only in a trusted folder → Start Claude Code here once and trust the folder, or move the rule to .claude/settings.local.json.",
  ]);
});

describe("a limit that is set is answered where it stands, since an install leaves it as it is", () => {
  test.each<[string, Partial<DoctorFacts>, string, string]>([
    [
      "in the user's own settings of the repository, which outrank the shared ones",
      { layers: [SHARED, own({ env: { [CAP]: "3" } })] },
      OWN.file,
      `Set ${CAP} to "7" in .claude/settings.local.json, or remove it there; that file overrides .claude/settings.json.`,
    ],
    [
      "in the shared settings",
      { layers: setting(CAP, "3") },
      SHARED.file,
      `Set ${CAP} to "7" in .claude/settings.json.`,
    ],
    [
      "in the managed settings",
      { layers: [SHARED, OWN, managed] },
      "/m",
      `Ask the administrator of this machine to set ${CAP} to "7" in /m.`,
    ],
    [
      "in the settings for all projects, which the shared ones outrank",
      { layers: [user, { ...SHARED, settings: { env: { ...env, [CAP]: undefined } } }, OWN] },
      user.file,
      `\`skyfom install\` writes ${CAP}=7 into .claude/settings.json after you agree; \`skyfom install --dry-run\` shows it first.`,
    ],
  ])("%s", (_, facts, where, fix) => {
    expect(findings(facts)).toEqual([`warning second layer: ${refuses(where)} → ${fix}`]);
  });

  test("also when it is no number, which leaves the client at its default", () => {
    const name = "CLAUDE_CODE_PRINT_BG_WAIT_CEILING_MS";
    expect(findings({ layers: setting(name, "none") })).toEqual([
      `warning print wait: \`claude -p\` stops its agents 600 s after its last turn (the client's default) → Set ${name} to "0" in .claude/settings.json.`,
    ]);
  });
});

import { describe, expect, test } from "vitest";
import { diagnose, renderDiagnosis } from "../../orchestrator/core/doctor/diagnose.ts";
import type { DoctorFacts, HookSource, SettingsLayer } from "../../orchestrator/core/doctor/facts.ts";
import { CLIENT_ENVIRONMENT, SECOND_LAYER_CAP } from "../../orchestrator/core/install/client-environment.ts";
import { NO_ENTRIES } from "../../orchestrator/core/install/settings-entries.ts";

const HOOKS: HookSource = {
  where: ".claude/settings.json",
  missing: [],
  startTimeout: 86_400,
  test: { kind: "holds" },
};

const env = Object.fromEntries(Object.entries(CLIENT_ENVIRONMENT).map(([name, { value }]) => [name, value]));
const SHARED: SettingsLayer = { scope: "repository", file: ".claude/settings.json", settings: { env } };
const OWN: SettingsLayer = {
  scope: "local",
  file: ".claude/settings.local.json",
  settings: { permissions: { allow: ["Bash(ours)"] } },
};
const STATE = { dir: "/r/.claude/state", obstacle: undefined, clockAhead: 0, unreadableSlots: [] };

const HEALTHY: DoctorFacts = {
  nodeVersion: "20.1.0",
  clientVersion: "2.1.330 (Claude Code)",
  gitVersion: "git version 2.39.5",
  dir: "/r",
  root: "/r",
  isInGit: true,
  isInstalledAbove: false,
  env: {},
  layers: [SHARED, OWN],
  hooks: [HOOKS],
  hasSessionTrace: true,
  offered: { ...NO_ENTRIES, allow: ["Bash(ours)"] },
  state: STATE,
  tasks: { about: "the embedded store" },
  settingsProblems: [],
  brokenRuns: [],
};

/** The layers of a healthy repository, with one setting of the shared file replaced. */
const shared = (settings: Record<string, unknown>): SettingsLayer[] => [{ ...SHARED, settings }, OWN];
const setting = (name: string, value: string) => shared({ env: { ...env, [name]: value } });

/** What differs from a healthy repository's verdicts. */
function findings(facts: Partial<DoctorFacts>): string[] {
  const { checks } = diagnose({ ...HEALTHY, ...facts });
  return checks.flatMap((check) =>
    check.status === "ok" ? [] : [`${check.status} ${check.name}: ${check.finding} → ${check.fix}`],
  );
}

test("where everything is as it should be, the guard is active and every check is fine", () => {
  expect(findings({})).toEqual([]);
  expect(renderDiagnosis(diagnose(HEALTHY)).split("\n").slice(0, 3)).toEqual([
    "The guard is active.",
    "✔ node             Node 20.1.0",
    "✔ hooks            .claude/settings.json",
  ]);
});

test("the first line names the first cause for which the cap is not held, and the fix stands below its check", () => {
  const lines = renderDiagnosis(diagnose({ ...HEALTHY, hooks: [], clientVersion: undefined })).split("\n");
  expect(lines[0]).toBe("The guard is NOT active: no hooks of Skyfom's are installed here.");
  expect(lines.slice(2, 4)).toEqual([
    "✘ hooks            no hooks of Skyfom's are installed here",
    "                   → Run `skyfom install`, or install the plugin in Claude Code.",
  ]);
});

describe("what breaks the guard is wrong", () => {
  test.each<[string, Partial<DoctorFacts>, string[]]>([
    [
      "an old Node",
      { nodeVersion: "18.20.1" },
      ["wrong node: Node 18.20.1 is too old for the hooks → Install Node 20 or newer."],
    ],
    [
      "an install above",
      { hooks: [], dir: "/r/sub", isInstalledAbove: true },
      [
        "wrong hooks: Claude Code loads no hooks in /r/sub: Skyfom is installed in /r → Start Claude Code in /r.",
        "wrong hooks fire: there is no hook to test → See the check named hooks.",
      ],
    ],
    [
      "a hook that is missing",
      { hooks: [{ ...HOOKS, missing: ["Stop", "SubagentStart"] }] },
      ["wrong hooks: .claude/settings.json lacks the hooks for Stop, SubagentStart → Run `skyfom install` again."],
    ],
    [
      "a hook that lets everything pass",
      {
        hooks: [{ ...HOOKS, test: { kind: "fails", finding: "did not deny an agent too many, but answered nothing" } }],
      },
      [
        "wrong hooks fire: the hook of .claude/settings.json did not deny an agent too many, but answered nothing → Run `skyfom install` again; if that does not help, report it.",
      ],
    ],
    [
      "hooks switched off",
      { layers: shared({ env, disableAllHooks: true }) },
      ["wrong hooks enabled: disableAllHooks is true in .claude/settings.json → Take it out there."],
    ],
    [
      "only managed hooks",
      { layers: [SHARED, OWN, { scope: "managed", file: "/m", settings: { allowManagedHooksOnly: true } }] },
      [
        "wrong hooks enabled: allowManagedHooksOnly is true in /m, so Claude Code ignores every other hook → Ask whoever manages this machine to allow Skyfom's hooks.",
      ],
    ],
    [
      "the guard switched off",
      { env: { SKYFOM_GUARD: "off" } },
      ["wrong hooks enabled: SKYFOM_GUARD is off in the environment → Take it out there."],
    ],
    [
      "a state directory that cannot be written",
      { state: { ...STATE, obstacle: "EROFS" } },
      [
        "wrong state directory: /r/.claude/state cannot be written, so every spawn is denied: EROFS → Make it writable.",
      ],
    ],
  ])("%s", (_, facts, expected) => {
    expect(findings(facts)).toEqual(expected);
    expect(diagnose({ ...HEALTHY, ...facts }).guard.isActive).toBe(false);
  });
});

describe("what only makes a run worse leaves the guard active", () => {
  test.each<[string, Partial<DoctorFacts>, string[]]>([
    [
      "no trace in the session",
      { hasSessionTrace: false },
      [
        "warning session: our hooks have left no trace in this session: it may have been started before they were installed → Type a prompt that names skyfom and look again; if nothing changes, start Claude Code anew.",
      ],
    ],
    [
      "an unreadable slot",
      { state: { ...STATE, unreadableSlots: [2, 5] } },
      [
        "warning state directory: slots/2, slots/5 in /r/.claude/state: held by something unreadable → Run `skyfom reset`.",
      ],
    ],
    [
      "no client",
      { clientVersion: undefined },
      ["warning claude: `claude` is not on the PATH → Install Claude Code, or start it by its full path."],
    ],
    [
      "a short stall limit",
      { layers: setting("CLAUDE_ASYNC_AGENT_STALL_TIMEOUT_MS", "3000") },
      [
        "warning stall limit: an agent that waits for a slot is given up after 3 s (.claude/settings.json) → Run `skyfom install --yes`, or take the other value out.",
      ],
    ],
    [
      "a stall limit above the hook's own",
      { hooks: [{ ...HOOKS, startTimeout: 60 }] },
      [
        "wrong stall limit: the SubagentStart hook of .claude/settings.json ends after 60 s, before the client gives an agent up (3600 s, .claude/settings.json) → Lower CLAUDE_ASYNC_AGENT_STALL_TIMEOUT_MS.",
      ],
    ],
    [
      "no limits set at all, but a short one in the environment",
      { layers: [OWN], env: { CLAUDE_CODE_PRINT_BG_WAIT_CEILING_MS: "5000" } },
      [
        "warning stall limit: an agent that waits for a slot is given up after 600 s (the client's default) → Run `skyfom install --yes`, or take the other value out.",
        "warning print wait: `claude -p` stops its agents 5 s after its last turn (the environment) → Run `skyfom install --yes`, or take the other value out.",
      ],
    ],
    [
      "a second layer that is too tight",
      { layers: setting("CLAUDE_CODE_MAX_CONCURRENT_SUBAGENTS", String(SECOND_LAYER_CAP - 1)) },
      [
        `warning second layer: the client's own cap of ${SECOND_LAYER_CAP - 1} (.claude/settings.json) may refuse a spawn that a slot is free for → Run \`skyfom install --yes\`, or take the other value out.`,
      ],
    ],
    [
      "a rule that needs trust",
      { layers: shared({ env, permissions: { allow: ["Bash(ours)"] } }).slice(0, 1) },
      [
        "warning permission: our command is allowed in .claude/settings.json, which counts only in a trusted folder → Start Claude Code here once and trust the folder, or run `skyfom install --yes`.",
      ],
    ],
    [
      "no rule",
      { layers: [SHARED] },
      [
        'warning permission: Claude Code asks each time before it runs our command → Run `skyfom install --yes`, or answer "don\'t ask again".',
      ],
    ],
    [
      "no git",
      { gitVersion: undefined },
      ["wrong git: git is not on the PATH, and agents commit with it → Install git."],
    ],
    [
      "no repository",
      { isInGit: false },
      ["warning git: /r is not in a git repository, so its agents cannot commit → Run `git init`."],
    ],
    [
      "no task source",
      { tasks: { problem: { where: "/r", what: "bd is absent", fix: "Install it." } } },
      ["wrong tasks: /r: bd is absent → Install it."],
    ],
    [
      "wrong settings",
      { settingsProblems: [1, 2].map((line) => ({ where: `f:${line}:1`, what: "it is wrong", fix: "Mend it." })) },
      ["wrong settings: f:1:1: it is wrong (and 1 more) → Mend it."],
    ],
    [
      "a clock that differs",
      { state: { ...STATE, clockAhead: -3.04 } },
      [
        "warning clock: the clock of /r/.claude/state differs from this machine's by -3 s → Let both machines take their time from the same server.",
      ],
    ],
  ])("%s", (_, facts, expected) => {
    expect(findings(facts)).toEqual(expected);
    expect(diagnose({ ...HEALTHY, ...facts }).guard).toEqual({ isActive: true, cause: null });
  });
});

test("a setting of a higher file outranks a lower one, and any file the environment", () => {
  const name = "CLAUDE_CODE_MAX_CONCURRENT_SUBAGENTS";
  const high: SettingsLayer = { ...OWN, settings: { ...OWN.settings, env: { [name]: "50" } } };
  const { checks } = diagnose({ ...HEALTHY, env: { [name]: "1" }, layers: [SHARED, high] });
  expect(checks.find((check) => check.name === "second layer")?.finding).toBe(
    "the client's own cap is 50 (.claude/settings.local.json)",
  );
});
